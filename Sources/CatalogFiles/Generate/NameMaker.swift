import Foundation
import Primitives

/// Makes names of goods out of the brands and series of a catalog, no two alike in any of its languages.
struct NameMaker {
  /// A made name: in each language, and as a handle.
  struct Name {
    let texts: [String]
    let brand: String
    let handle: String
  }

  private struct Piece: Hashable {
    let texts: [String]
    let slug: String

    init(_ texts: [String]) {
      self.texts = texts
      slug = NameMaker.slug(texts.first ?? "")
    }
  }

  /// By shelf.
  private var brands: [String: [Piece]] = [:]
  private var series: [String: [Piece]] = [:]
  private var allSeries: [Piece] = []
  private let kinds: [Piece]
  /// Hashes of the names that are taken, by language, and of handles at the end.
  private var taken: [Set<UInt64>]

  /// After so many that were taken already a name gets one word more.
  private static let mostTries = 40

  init(_ templates: [GoodsTemplate]) {
    kinds = templates.map { Piece($0.name.kind) }
    taken = Array(repeating: [], count: (templates.first?.name.brand.count ?? 0) + 1)
    for template in templates {
      let brand = Piece(template.name.brand)
      if brands[template.shelf]?.contains(brand) != true { brands[template.shelf, default: []].append(brand) }
      guard !template.name.series.isEmpty else { continue }
      let word = Piece(template.name.series)
      if series[template.shelf]?.contains(word) != true { series[template.shelf, default: []].append(word) }
      if !allSeries.contains(word) { allSeries.append(word) }
    }
    // Without a series anywhere brands stand in for them.
    if allSeries.isEmpty {
      for template in templates where !allSeries.contains(Piece(template.name.brand)) { allSeries.append(Piece(template.name.brand)) }
    }
  }

  /// A name that is not taken yet for goods made after a template.
  mutating func name(for template: GoodsTemplate, number: Int, _ random: inout RandomNumbers) -> Name {
    let own = brands[template.shelf] ?? [Piece(template.name.brand)]
    let words = series[template.shelf] ?? allSeries
    var tries = 0
    while true {
      tries += 1
      let brand = own[random.below(own.count)]
      var pieces = [brand]
      for _ in 0..<(1 + tries / Self.mostTries) { pieces.append(words[random.below(words.count)]) }
      pieces.append(kinds[number])
      let texts = brand.texts.indices.map { language in pieces.map { $0.texts[language] }.joined(separator: " ") }
      let handle = pieces.map(\.slug).filter { !$0.isEmpty }.joined(separator: "-")
      let hashes = (texts + [handle]).map { StableHash.of($0.utf8) }
      guard !zip(taken, hashes).contains(where: { $0.contains($1) }) else { continue }
      for (index, hash) in hashes.enumerated() { taken[index].insert(hash) }
      return Name(texts: texts, brand: brand.texts.first ?? "", handle: handle)
    }
  }

  /// The text in kebab case.
  static func slug(_ text: String) -> String {
    var slug = ""
    for scalar in text.lowercased().decomposedStringWithCanonicalMapping.unicodeScalars {
      switch scalar.value {
      case 97...122, 48...57: slug.unicodeScalars.append(scalar)
      // Accents and apostrophes leave no gap.
      case 39, 0x2019, 0x300...0x36F: break
      default: if !slug.isEmpty, slug.last != "-" { slug.append("-") }
      }
    }
    return slug.last == "-" ? String(slug.dropLast()) : slug
  }
}
