import ArgumentParser
import Catalog
import Money
import Orders
import Phrases
import Primitives
import Shop

/// What a search narrows goods to, beside words, category and date.
struct GoodsFilterArguments: ParsableArguments {
  @Option(help: .text("--under")) var under: String?
  @Option(help: .text("--over")) var over: String?
  @Option(help: .text("--brand")) var brand: [String] = []
  @Option(name: .customLong("attribute"), help: .text("--attribute")) var attributes: [String] = []

  /// The prices; nil for any.
  func price(in currency: Currency) throws -> PriceBounds? {
    guard under != nil || over != nil else { return nil }
    return PriceBounds(
      least: try over.map { try AmountOption.parse($0, "--over", currency) },
      most: try under.map { try AmountOption.parse($0, "--under", currency) })
  }

  /// The brands by the names that the catalog has.
  func brands(_ shop: Shop, at hour: Hour) throws -> Set<String> {
    guard !brand.isEmpty else { return [] }
    let known = try shop.search(SearchRequest(limit: 0), at: hour).brands.map(\.value)
    return Set(
      try brand.map { text in
        let found = known.first { name in
          ([name] + (shop.world.properNames[name]?.texts ?? [])).contains { $0.caseInsensitiveCompare(text) == .orderedSame }
        }
        guard let found else { throw UsageError.of(.noBrand, ["text": text], near: NearMatch.of(text, among: known)) }
        return found
      })
  }

  /// The values of attributes, named by their ids or as a language writes them.
  func specifications(_ shop: Shop, _ languages: [Language]) throws -> [AttributeID: Set<Specification.Value>] {
    guard !attributes.isEmpty else { return [:] }
    let all = try shop.specifications()
    var found: [AttributeID: Set<Specification.Value>] = [:]
    for text in attributes {
      let parts = text.split(separator: "=", maxSplits: 1, omittingEmptySubsequences: false).map(String.init)
      guard parts.count == 2, !parts[0].isEmpty, !parts[1].isEmpty else { throw UsageError.of(.attribute, ["text": text]) }
      let named = all.filter { Self.names(of: $0.attribute, languages).contains { Self.isSame($0, parts[0]) } }
      guard let attribute = named.first?.attribute else {
        throw UsageError.of(
          .noAttribute, ["text": parts[0]], near: NearMatch.of(parts[0], among: Set(all.map(\.attribute.id.rawValue)).sorted()))
      }
      let own = named.filter { $0.attribute.id == attribute.id }
      let values = own.filter { Self.names(of: $0, languages).contains { Self.isSame($0, parts[1]) } }
      guard !values.isEmpty else {
        let near = NearMatch.of(parts[1], among: Set(own.compactMap { Self.names(of: $0, languages).first }).sorted())
        throw UsageError.of(.noAttributeValue, ["attribute": attribute.id.rawValue, "text": parts[1]], near: near)
      }
      found[attribute.id, default: []].formUnion(values.map(\.value))
    }
    return found
  }

  private static func isSame(_ one: String, _ other: String) -> Bool { one.caseInsensitiveCompare(other) == .orderedSame }

  private static func names(of attribute: Attribute, _ languages: [Language]) -> [String] {
    [attribute.id.rawValue] + attribute.name.texts + languages.map { $0.name(attribute.name) }
  }

  /// As it is typed, the id of a word or the bare figure first.
  static func names(of specification: Specification, _ languages: [Language]) -> [String] {
    let written = languages.map { $0.value(of: specification) }
    switch specification.value {
    case .choice(let id, let name): return [id] + name.texts
    case .code(let code): return [code]
    case .number(let number): return [number.decimalString(places: 3)] + written
    case .range(let low, let high): return ["\(low.decimalString(places: 3))-\(high.decimalString(places: 3))"] + written
    }
  }
}
