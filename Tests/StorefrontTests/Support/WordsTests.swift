import Foundation
import PhrasesSupport
import Quotes
import Testing

@testable import Catalog
@testable import Orders
@testable import Primitives
@testable import Screen
@testable import Storefront

/// Whatever the pages name by a key that is put together has that key, in each language's folder.
struct WordsTests {
  @Test("Commands, views, forms, orders of a list, themes, regimes and dangers have their words", arguments: Languages.codes)
  func keys(code: String) {
    let language = ProductFixture.language(code)
    var keys = Command.allCases.map(\.phrase) + PaletteForm.allCases.flatMap { [$0.phrase, $0.argument] }
    keys += ExplorerView.allCases.map { "explorer.\($0.rawValue)" } + ThemeChoice.allCases.map { "settings.theme.\($0.rawValue)" }
    keys += ParcelForm.Field.allCases.flatMap { ["parcelForm.\($0.rawValue)", "parcelForm.\($0.rawValue).wrong"] }
    keys += SearchRequest.Sort.allCases.map { "shelf.sort.\($0.rawValue)" } + Regime.allCases.map { "costs.regime.\($0.rawValue)" }
    keys += BatteryKind.allCases.map { "product.battery.\($0.rawValue)" }
    keys += DangerousGoods.allCases.map { "product.dangerous.\($0.rawValue)" }
    for key in keys { #expect(language.has(key), "\(key)") }
  }

  /// Words of the law and of the code; the command line has them, and the help explains the first.
  private static let dark = ["compute", "beaten", "(DAP)", "(DDP)", "DAP,", "dominated", "heading)"]

  @Test("What a shopper reads on the screen is in plain words", arguments: Languages.codes)
  func plain(code: String) {
    let language = ProductFixture.language(code)
    // The command line's help names fields of its JSON.
    for key in language.keys where !key.hasPrefix("usage.") {
      let text = language(key)
      for word in Self.dark { #expect(!text.lowercased().contains(word.lowercased()), "\(key): \(text)") }
    }
  }

  @Test(
    "What failed, what hinders and what is supposed is a sentence of its own, without a key or an argument left", arguments: Languages.codes
  )
  func sentences(code: String) {
    let app = ProductFixture.app(language: code)
    let page = CheckoutPage(chosen: [:])
    let said = [
      ShopError.examples.map { app.explanation($0) }, ShopError.examples.map { PlainText(app.words($0)) },
      ShopError.examples.map { PlainText(app.language.commandError($0)) },
      CartProblem.examples.map { app.advice($0) }, Scenario.Change.examples.map { app.words($0) },
      Scenario.Change.examples.map { app.shortWords($0) },
      ShopError.examples.map { page.explanation($0, app) },
    ]
    for sentences in said {
      #expect(Set(sentences.map(\.string)).count == sentences.count)
      for sentence in sentences {
        #expect(!sentence.string.contains("{") && sentence.string.wholeMatch(of: #/\w+(\.\w+)+/#) == nil, "\(sentence.string)")
      }
    }
  }
}
