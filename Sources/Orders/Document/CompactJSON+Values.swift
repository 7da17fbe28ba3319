import Delivery
import Foundation
import Money
import OrderedJSON
import Primitives

/// Fields of the values that all parts of a document have.
extension CompactJSON {
  mutating func field(_ key: StaticString, _ id: some Identifier) { field(key, text: id.rawValue) }

  /// Seconds since 2001, as Foundation writes an instant.
  mutating func field(_ key: StaticString, _ instant: Date) throws { try field(key, instant.timeIntervalSinceReferenceDate) }

  mutating func field(_ key: StaticString, _ hour: Hour) { field(key, hour.value) }

  mutating func field(_ key: StaticString, _ place: Place) {
    field(key) { json in
      switch place {
      case .site(let site): json.field("site") { json in json.field("_0", site) }
      case .zone(let zone): json.field("zone") { json in json.field("_0", zone) }
      }
    }
  }

  mutating func field(_ key: StaticString, _ currency: Currency) {
    field(key) { json in
      json.field("code", text: currency.code)
      json.field("minorDigits", currency.minorDigits)
    }
  }

  mutating func field(_ key: StaticString, _ money: Money) {
    field(key) { json in
      json.field("minor", money.minor)
      json.field("currency", money.currency)
    }
  }

  mutating func field(_ key: StaticString, _ ratio: Ratio) {
    field(key) { json in
      json.field("numerator", ratio.numerator)
      json.field("denominator", ratio.denominator)
    }
  }

  /// A name by its tags, which are data.
  mutating func field(_ key: StaticString, _ name: LocalizedName) {
    field(key) { json in
      json.field(named: LanguageTag.fallback.rawValue, text: name.base)
      for translation in name.translations { json.field(named: translation.tag.rawValue, text: translation.text) }
    }
  }
}
