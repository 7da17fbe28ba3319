import Foundation
import PhrasesSupport
import TestSupport

@testable import Catalog
@testable import Delivery
@testable import Phrases
@testable import Primitives
@testable import Screen
@testable import Storefront

/// A small world made by hand: a folding bicycle that lies in Liège, Xi'an and Shanghai and goes to Ghent by road, rail or sea.
enum ProductFixture {
  /// Tuesday 24 November 2026, 11:30 in Ghent.
  static let now = Date(timeIntervalSince1970: 1_795_516_200)
  static let hour = Hour(roundingUp: now)
  static let zone: ZoneID = "BE-GNE"
  static let red: SKU = "FH-SWIFT20-RED"
  static let green: SKU = "FH-SWIFT20-GRN"
  static let ghent = Destination(zone: zone, country: "BE", name: LocalizedName("Ghent", ["zh-Hans": "根特"]))

  static func language(_ code: String) -> Language {
    if code == PseudoLanguage.code { return PseudoLanguage.language }
    return (try? Languages.named(code)) ?? Language(code: code, texts: [:])
  }

  /// Every language of Assets, as the edge finds them.
  static let languages = Languages.codes.map { OfferedLanguage(code: $0, name: language($0)("language.ownName")) }

  static func picture(_ name: String) -> Picture? {
    (try? String(contentsOf: PackageFolder.assets.appending(path: "pictures/\(name).pic"), encoding: .utf8)).flatMap {
      try? Picture(parsing: $0)
    }
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

  /// The whole storefront with its shelf alone, before anything is asked.
  static func model(_ app: AppState) -> Model {
    var model = Model(size: app.size, language: app.language, settings: app.settings, glyphs: app.glyphs, now: app.now)
    model.app = app
    return model
  }
}
