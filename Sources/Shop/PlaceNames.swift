import Delivery
import Foundation
import Primitives
import Quotes

/// The names of countries and of special territories as texts are compared (`folded`), for all that has the same countries and territories.
///
/// Each is folded once, when a place is first asked for: to fold them all for every keystroke took most of its time.
final class PlaceNames: Sendable {
  /// A territory by its names.
  struct Territory: Sendable {
    let territory: SpecialTerritory
    let names: [String]
  }

  private let world: World
  private let madeCountries = Lock<[String: CountryCode]?>(nil)
  private let madeTerritories = Lock<[Territory]?>(nil)

  init(of world: World) { self.world = world }

  /// The country with a folded name; of several the first by code.
  func country(_ folded: String) -> CountryCode? {
    madeCountries.withLock { made in
      if let made { return made[folded] }
      var codes: [String: CountryCode] = [:]
      for country in world.countries.values {
        for name in country.name.texts + country.also {
          let name = Self.folded(name)
          codes[name] = min(country.code, codes[name] ?? country.code)
        }
      }
      made = codes
      return codes[folded]
    }
  }

  /// The territories in the order of the network.
  var territories: [Territory] {
    madeTerritories.withLock { made in
      if let made { return made }
      let new = world.baseNetwork.specialTerritories.map { territory in
        Territory(territory: territory, names: (territory.name.texts + territory.also).map(Self.folded))
      }
      made = new
      return new
    }
  }

  // MARK: Folding

  /// A text for comparisons that ignore case, accents, width, dashes and apostrophes.
  static func folded(_ text: String) -> String {
    if let folded = foldedASCII(text) { return folded }
    let plain = text.folding(options: [.caseInsensitive, .diacriticInsensitive, .widthInsensitive], locale: nil)
    return String(plain.map { isDash($0) ? " " : $0 }.filter { !"'’‘.".contains($0) })
  }

  /// The same of a text in ASCII, as most are, without Foundation's help; nil for any other.
  private static func foldedASCII(_ text: String) -> String? {
    var folded: [UInt8] = []
    folded.reserveCapacity(text.utf8.count)
    for byte in text.utf8 {
      switch byte {
      case 0x80...: return nil
      case UInt8(ascii: "A")...UInt8(ascii: "Z"): folded.append(byte | 0x20)
      case UInt8(ascii: "-"): folded.append(UInt8(ascii: " "))
      case UInt8(ascii: "'"), UInt8(ascii: "."): continue
      default: folded.append(byte)
      }
    }
    return String(decoding: folded, as: UTF8.self)
  }

  static func isDash(_ character: Character) -> Bool {
    character.unicodeScalars.allSatisfy { $0.properties.generalCategory == .dashPunctuation } || character == "\u{2212}"
  }
}
