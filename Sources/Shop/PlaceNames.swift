import Delivery
import Foundation
import Primitives
import Quotes

/// The names of countries, of special territories and of zones as texts are compared (`folded`), for all that has the same countries and territories.
///
/// Each is folded once, when a place is first asked for: to fold them all for every keystroke took most of its time.
final class PlaceNames: Sendable {
  /// A territory by its names.
  struct Territory: Sendable {
    let territory: SpecialTerritory
    /// Its own names, in the languages of the catalog.
    let own: [String]
    /// These and others, also of places in it.
    let names: [String]
  }

  private let world: World
  private let madeCountries = Lock<[String: CountryCode]?>(nil)
  private let madeTerritories = Lock<[Territory]?>(nil)
  private let madeZones = Lock<[(name: String, zone: ZoneID)]?>(nil)

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
        let own = territory.name.texts.map(Self.folded)
        return Territory(territory: territory, own: own, names: own + territory.also.map(Self.folded))
      }
      made = new
      return new
    }
  }

  /// The zones whose name a folded text is, or begins, in the order of their ids.
  func zones(_ folded: String, exactly: Bool) -> [Zone] {
    let known = madeZones.withLock { made in
      if let made { return made }
      let zones = world.baseNetwork.zones.values.sorted { $0.id < $1.id }
      let new = zones.flatMap { zone in Set(zone.name.texts.map(Self.folded)).map { (name: $0, zone: zone.id) } }
      made = new
      return new
    }
    var seen: Set<ZoneID> = []
    return known.compactMap { entry in
      guard exactly ? entry.name == folded : entry.name.hasPrefix(folded), seen.insert(entry.zone).inserted else { return nil }
      return world.baseNetwork.zones[entry.zone]
    }
  }

  // MARK: Chinese names

  /// What the names of islands, provinces and cities may end with in Chinese, or not: 泽西 is 泽西岛, 安大略省 is 安大略.
  private static let endings = ["群岛", "岛", "省", "州", "市", "地区"]

  /// A Chinese text with each ending that it lacks, and without the one that it has; nothing for other texts.
  static func variants(_ text: String) -> [String] {
    guard text.count > 1, isIdeographic(text) else { return [] }
    var found = endings.filter { !text.hasSuffix($0) }.map { text + $0 }
    if let ending = endings.first(where: { text.hasSuffix($0) }), text.count > ending.count + 1 {
      found.append(String(text.dropLast(ending.count)))
    }
    return found
  }

  /// A name whose first word is cut short, written in full: `St. John` is `Saint John`; nil for others.
  static func spelledOut(_ text: String) -> String? {
    let words = ["st": "Saint", "ste": "Sainte", "ft": "Fort", "mt": "Mount"]
    guard let end = text.firstIndex(where: { " .-".contains($0) }), let word = words[text[..<end].lowercased()] else { return nil }
    return word + " " + text[end...].drop { " .-".contains($0) }
  }

  static func isIdeographic(_ text: String) -> Bool { text.unicodeScalars.first?.properties.isIdeographic ?? false }

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
