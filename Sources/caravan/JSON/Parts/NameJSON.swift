import OrderedJSON
import Primitives

/// A name in every language that it has, English and Chinese always: `{"en": "Ghent", "zh-Hans": "根特"}`.
struct NameJSON: Encodable {
  let name: LocalizedName

  init(_ name: LocalizedName) { self.name = name }

  /// Those that are always there, then what else the catalog has.
  static let always: [LanguageTag] = [.fallback, "zh-Hans"]

  func encode(to encoder: any Encoder) throws {
    let others = name.translations.map(\.tag).filter { !Self.always.contains($0) }
    try NamedFields((Self.always + others).map { ($0.rawValue, name.text(in: $0)) }).encode(to: encoder)
  }
}
