import Foundation

@testable import Catalog
@testable import Delivery
@testable import Phrases
@testable import Primitives
@testable import Screen
@testable import Storefront

/// A small world made by hand: a folding bicycle that lies in Liège, Xi'an and Shanghai and goes to Ghent by road, rail or sea.
enum ProductFixture {
  static let root = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()
    .deletingLastPathComponent()

  /// Tuesday 24 November 2026, 11:30 in Ghent.
  static let now = Date(timeIntervalSince1970: 1_795_516_200)
  static let hour = Hour(roundingUp: now)
  static let zone: ZoneID = "BE-GNE"
  static let red: SKU = "FH-SWIFT20-RED"
  static let green: SKU = "FH-SWIFT20-GRN"
  static let ghent = Destination(zone: zone, country: "BE", name: LocalizedName("Ghent", ["zh-Hans": "根特"]))

  static func language(_ code: String) -> Language {
    if code == PseudoLanguage.code { return PseudoLanguage.language }
    let folder = root.appending(path: "Assets/languages/\(code)")
    let files = (try? FileManager.default.contentsOfDirectory(at: folder, includingPropertiesForKeys: nil)) ?? []
    var texts: [String: String] = [:]
    for file in files.sorted(by: { $0.path < $1.path }) where file.pathExtension == "txt" {
      texts.merge(Language.texts(in: (try? String(contentsOf: file, encoding: .utf8)) ?? "")) { $1 }
    }
    return Language(code: code, texts: texts)
  }

  /// Every language of Assets, as the edge finds them.
  static let languages: [OfferedLanguage] = {
    let folder = root.appending(path: "Assets/languages")
    let codes = ((try? FileManager.default.contentsOfDirectory(atPath: folder.path)) ?? []).filter { !$0.hasPrefix(".") }.sorted()
    return codes.map { OfferedLanguage(code: $0, name: language($0)("language.ownName")) }
  }()

  static func picture(_ name: String) -> Picture? {
    (try? String(contentsOf: root.appending(path: "Assets/pictures/\(name).pic"), encoding: .utf8)).flatMap { try? Picture(parsing: $0) }
  }

  /// The shop with its network there, and nothing asked for yet.
  static func app(_ width: Int = 120, _ height: Int = 40, language code: String = "en", destination: Destination? = ghent) -> AppState {
    var app = AppState(
      size: Size(width: width, height: height), language: language(code),
      settings: Settings(destination: destination, currency: .euro, languageCode: code, theme: .dark), glyphs: .unicode, now: now)
    app.language.symbols = ["EUR": "€", "CNY": "¥"]
    app.languages = languages
    app.network = network
    app.categories = [
      Category(id: "bicycles", parent: nil, name: LocalizedName("Bicycles", ["zh-Hans": "自行车"]), picture: "bicycle-city"),
      Category(id: "folding", parent: "bicycles", name: LocalizedName("Folding", ["zh-Hans": "折叠"]), picture: "bicycle-folding"),
    ]
    return app
  }

  /// The whole storefront with these pages on the shelf and all answers there.
  static func screen(_ page: any Page, _ app: AppState, answers: Bool = true) -> Screenful {
    var screenful = Screenful(page: page, app: app)
    screenful.answers = answers
    screenful.appear()
    return screenful
  }
}

/// A page in its shop: takes keys, answers its effects as the shop would, and draws.
struct Screenful {
  var page: any Page
  var app: AppState
  var answers = true
  /// Every effect that was asked for.
  private(set) var effects: [Effect] = []

  init(page: any Page, app: AppState) {
    self.page = page
    self.app = app
  }

  mutating func appear() { carryOut(page.appeared(&app)) }

  @discardableResult
  mutating func press(_ keys: Key...) -> [Effect] {
    var all: [Effect] = []
    for key in keys {
      app.notice = nil
      let effects = page.update(.key(key), &app)
      all += effects
      carryOut(effects)
    }
    return all
  }

  mutating func send(_ action: Action) {
    if case .resized(let size) = action { app.size = size }
    if case .quoteArrived(let key, let result) = action { app.quotes.keep(result, for: key) }
    carryOut(page.update(action, &app))
  }

  mutating func carryOut(_ asked: [Effect]) {
    effects += asked
    guard answers else { return }
    for effect in asked {
      switch effect {
      case .shop(.loadProduct(let ticket, let handle)):
        send(.productArrived(ticket, handle == ProductFixture.page.product.handle ? ProductFixture.page : nil))
      case .shop(.quote(let keys)): for key in keys { send(.quoteArrived(key, ProductFixture.answer(key))) }
      case .assets(.loadPicture(let name)):
        app.pictures[name] = ProductFixture.picture(name)
        send(.pictureArrived(name, app.pictures[name]))
      case .assets(.loadMap):
        app.map = .empty
        send(.mapArrived(.empty))
      default: break
      }
    }
  }

  /// The page as it looks in the middle of its screen, header and footer left blank but for the hints.
  var surface: Surface {
    var surface = Surface(size: app.size)
    let bounds = surface.bounds
    page.drawHeader(on: &surface, in: bounds.top(1).inset(dx: 1, dy: 0), app)
    page.draw(on: &surface, in: bounds.droppingTop(2).droppingBottom(2), app)
    var x = 1
    for hint in page.keyHints(app) {
      let text = hint.key + " " + app.text(hint.does)
      // Hints are whole or left out, as in the window.
      guard x + text.displayWidth < bounds.width else { break }
      x += surface.put(text, x: x, y: bounds.height - 1, style: .muted) + 2
    }
    return surface
  }

  var lines: [String] { surface.lines }
  var text: String { lines.joined(separator: "\n") }
}
