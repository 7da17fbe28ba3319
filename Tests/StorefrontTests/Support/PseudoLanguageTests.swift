import Delivery
import Phrases
import Quotes
import Testing

@testable import Screen
@testable import Storefront

@Suite("In a pseudo-language everything is translated, and fits")
struct PseudoLanguageTests {
  static let sizes: [(Int, Int)] = [(80, 24), (120, 40), (160, 50)]

  /// What the catalog and people say, and what is written the same in every language.
  private static let known: Set<String> = {
    let catalog = CatalogWords(
      ProductFixture.network, ProductFixture.network.services.values.map(\.terms), ProductFixture.page, ProductFixture.quote,
      ProductFixture.ghent,
      "5HJW-88PD 2B9T-4KMA 4KTA-90ZZ", ShelfFixture.network, ShelfFixture.network.services.values.map(\.terms),
      ShelfFixture.goods,
      ShelfFixture.categories, ShelfFixture.places, ShelfFixture.currencies, ProductFixture.app().categories,
      CartFixture.order(isTwo: true),
      CartFixture.urumqi, CartFixture.ghent, CartFixture.plan(CartFixture.cart, chosen: [:]), PlanFixture.point(70), PlanFixture.moments,
      ProductFixture.explanation(CostQuestion(.quote(ExplorerTests.key), option: ProductFixture.rail.id)) as Any)
    // What is typed into the palette is the same in every language.
    let typed = PaletteForm.allCases.flatMap { CatalogWords.words($0.rawValue) }
    return catalog.words.union(symbols).union(typed).union(ActFrameTests.typed.flatMap { CatalogWords.words($0) })
  }()

  /// Names of keys, codes, units of the letters that physics gives them, addresses of files, what begins the number of a label, and a brand
  /// that the catalog has no more.
  private static let symbols: Set<String> = [
    "Enter", "Esc", "Tab", "Space", "Home", "End", "PgUp", "PgDn", "Ctrl", "Delete", "UTC", "HS", "CO", "SKU", "English", "caravan",
    "Caravan", "CARAVAN", "screen", "txt", "en", "zh", "Hans", "qps", "ZU", "Pigeon",
  ]

  @Test("Every letter on every screen is the language's, the catalog's or a person's", arguments: sizes)
  func translated(size: (Int, Int)) throws {
    var found: [String: Set<String>] = [:]
    for screen in try PseudoScreens.all(size.0, size.1, language: PseudoLanguage.code) {
      for line in screen.surface.lines {
        for word in CatalogWords.words(line) where !isKnown(word) { found[word, default: []].insert("\(screen.name): \(line)") }
      }
    }
    for (word, lines) in found.sorted(by: { $0.key < $1.key }) {
      Issue.record("“\(word)” is not translated: \(lines.sorted().prefix(2).joined(separator: "\n"))")
    }
  }

  /// A word, or its beginning where a name was cut.
  private func isKnown(_ word: String) -> Bool { Self.known.contains(word) || Self.known.contains { $0.hasPrefix(word) } }

  @Test("No share and no decimal is written by hand", arguments: sizes)
  func figures(size: (Int, Int)) throws {
    for screen in try PseudoScreens.all(size.0, size.1, language: PseudoLanguage.code) {
      for line in screen.surface.lines {
        #expect(!line.contains("%"), "\(screen.name): \(line)")
        for match in line.matches(of: #/\d[.,]\d/#) where !isCatalogs(line, match.output) {
          Issue.record("\(screen.name), \(match.output): \(line)")
        }
      }
    }
  }

  /// Figures in what the seller says and in what is typed.
  private func isCatalogs(_ line: String, _ figure: Substring) -> Bool {
    line.contains("1.5 in tyres") || line.contains("20x1.5") || line.contains("=ẋ1.5")
  }

  /// Labels that may end in an ellipsis, by key, and why.
  private static let mayBeCut: [String: [String]] = [
    "they name a place or goods, and names give way to figures": [
      "orders.goodsMore", "event.arrived", "event.departed", "event.out-for-delivery", "event.placed", "forecast.move.faster",
      "timeline.fromBy", "cart.costs", "cart.from", "undelivered.shown", "event.at-depot", "event.export-cleared",
      "event.import-cleared",
      "event.picked", "event.handed-over", "shelf.cost.deliveryFrom", "stage.transit.rail", "stage.export", "stage.handling",
      "options.title",
      "matrixView.capitals", "matrixView.unlisted", "shelf.wish.before", "cart.allowance", "event.return.arrived", "event.return.returned",
      "event.return.returned.all", "orders.to",
    ],
    "the figure beside them says it already": [
      "shelf.arrives", "shelf.cost.seller", "cart.likely.label", "cart.surely.label", "orders.row.promised", "orders.column.surely",
      "shelf.thisWeek", "shelf.inTwoWeeks", "yearView.scale",
    ],
    "they head a column whose cells are whole": [
      "shelf.arrivesBy", "destination.column.currency", "destination.column.duties", "help.product",
    ],
    "they are said in full where there is room, and beside a row's figures they give way": [
      "label.recommended", "label.fastest", "label.cheapest", "label.greenest", "mode.road", "status.in-transit", "status.out-for-delivery",
      "promises.title", "orders.forecast.heading", "regime.local-stock", "status.disputed",
      "why.source",
      "costs.source", "source.assumed",
    ],
    "they only suggest what to type": [
      "shelf.placeholder", "destination.hint", "palette.sort.argument", "palette.close", "palette.slow", "palette.theme",
      "shelf.say.nothingToClear",
      "shelf.say.markTwo",
    ],
    "they are sentences below a list, which end in a sign where their place ends": ["why.holiday", "options.legend"],
    "they say more about a field or a line that has its own name": [
      "address.ofOrder.about", "address.placeholder.phone.optional", "address.fault.phone", "address.fault.identity.checkDigit",
      "acts.return.words.hint", "paperFiles.what.confirmation", "paperFiles.what.packing-list", "paperFiles.what.return-label",
    ],
    "the header keeps destination, currency, language and cart whole, the views' bar as many names as fit": [
      "destination.title", "address.ofOrder", "address.new", "acts.cancel.title", "acts.return.title", "acts.dispute.title",
      "acts.answer.title",
      "paperFiles.title", "explorer.orderBy", "explorer.hint.orderBy", "explorer.timeline", "yearView.legend.band",
    ],
  ]

  @Test("No label is cut but those that may be", arguments: sizes)
  func whole(size: (Int, Int)) throws {
    var cut: [String: Set<String>] = [:]
    for screen in try PseudoScreens.all(size.0, size.1, language: PseudoLanguage.code) {
      for line in screen.surface.lines {
        // An ellipsis that the text itself ends with has its bracket.
        for match in line.matches(of: #/⟦([^⟧⟦…]*)…(?![ ö]*⟧)/#) {
          cut[String(match.output.1), default: []].insert("\(screen.name): \(line)")
        }
      }
    }
    let allowed = Self.mayBeCut.values.joined()
    for (label, lines) in cut.sorted(by: { $0.key < $1.key }) {
      let label = label.hasSuffix(" ") ? String(label.dropLast()) : label
      if allowed.contains(where: { PseudoLanguage.isBeginning(label, of: $0) }) { continue }
      Issue.record("“\(label)” is cut: \(lines.sorted().prefix(1).joined())")
    }
  }
}
