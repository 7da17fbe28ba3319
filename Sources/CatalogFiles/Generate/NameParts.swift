import Primitives

/// The name of a product taken apart: `Mist Terrace Winter Porch tea stove` is a brand, a series and a kind of goods, in each of its languages.
struct NameParts: Hashable {
  /// By language, in the order of the columns.
  let brand: [String]
  /// Empty where the name has none.
  let series: [String]
  let kind: [String]

  /// - Parameters:
  ///   - names: the name in each language.
  ///   - brand: the brand in each language.
  init(_ names: [String], brand: [String]) {
    let rests = zip(names, brand).map { name, brand in name.hasPrefix(brand + " ") ? String(name.dropFirst(brand.count + 1)) : name }
    let cuts = rests.map { Self.seriesWords($0) }
    self.brand = brand
    // A series is one only where every language has it.
    let hasSeries = !cuts.contains(0)
    var series: [String] = []
    var kinds: [String] = []
    for (rest, cut) in zip(rests, cuts) {
      let words = rest.split(separator: " ")
      if hasSeries { series.append(words.prefix(cut).joined(separator: " ")) }
      kinds.append(hasSeries ? words.dropFirst(cut).joined(separator: " ") : rest)
    }
    self.series = series
    kind = kinds
  }

  /// How many words a text begins with that are written as a name: with capitals, or the first of several where the script has none.
  private static func seriesWords(_ text: String) -> Int {
    let words = text.split(separator: " ")
    var count = 0
    // What kind of goods it is stays.
    for word in words.dropLast() {
      guard let first = word.unicodeScalars.first, first.properties.isAlphabetic else { break }
      if first.properties.isUppercase {
        guard word.unicodeScalars.contains(where: { $0.properties.isLowercase }) else { break }
      } else {
        guard count == 0, !first.properties.isCased, word.unicodeScalars.allSatisfy({ $0.properties.isIdeographic }) else { break }
        return 1
      }
      count += 1
    }
    return count
  }
}
