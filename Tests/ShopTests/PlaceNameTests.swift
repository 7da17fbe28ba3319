import Foundation
import Primitives
import Testing

@testable import Shop

@Suite("Names of places as they are compared")
struct PlaceNameTests {
  /// The same with Foundation's help for every text.
  private func folded(_ text: String) -> String {
    let plain = text.folding(options: [.caseInsensitive, .diacriticInsensitive, .widthInsensitive], locale: nil)
    return String(plain.map { PlaceNames.isDash($0) ? " " : $0 }.filter { !"'’‘.".contains($0) })
  }

  @Test("Every ASCII text is folded as Foundation folds it")
  func ascii() {
    let characters = (UInt8(0)...127).map { String(UnicodeScalar($0)) }
    for one in characters {
      #expect(PlaceNames.folded(one) == folded(one))
      for other in characters { #expect(Array(PlaceNames.folded(one + other).utf8) == Array(folded(one + other).utf8)) }
    }
  }

  @Test(
    "Case, accents, width, dashes and apostrophes make no difference",
    arguments: [
      ("Saint-Étienne", "saint etienne"), ("St. John's", "st johns"), ("Ｇｈｅｎｔ", "ghent"), ("Côte d’Ivoire", "cote divoire"), ("根特", "根特"),
      ("Weiß–Blau", "weiß blau"), ("", ""), ("-", " "), ("U.S.A.", "usa"),
    ])
  func folding(text: String, expected: String) { #expect(PlaceNames.folded(text) == folded(expected)) }

  @Test("A country is found by each of its names, of several countries with a name the first by code, and asked twice as once")
  func countries() {
    let shop = SmallShop().shop
    let names = PlaceNames(of: shop.world)
    for _ in 0..<2 {
      for country in shop.world.countries.values {
        for name in country.name.texts + country.also {
          let named = shop.world.countries.values.filter { ($0.name.texts + $0.also).map(folded).contains(folded(name)) }
          #expect(names.country(PlaceNames.folded(name)) == named.map(\.code).min())
        }
      }
      #expect(names.country("nowhere at all") == nil)
    }
    #expect(names.territories.map(\.territory) == shop.network.specialTerritories)
  }
}
