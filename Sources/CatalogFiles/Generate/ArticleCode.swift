import Primitives

/// What the SKUs of a generated product begin with: two letters of its brand and a code of five signs that no other product has, so that
/// they look like those of a merchant's own system: `PR-K7QM2`.
struct ArticleCode {
  private static let signs = Array("BCDFGHJKLMNPQRSTVWXZ23456789YA".utf8)
  private static let count = 24_300_000
  private let first: Int
  /// Has no factor in common with 30, so that each product gets a number of its own.
  private let factor: Int

  init(_ random: inout RandomNumbers) {
    first = random.below(Self.count)
    factor = 30 * (100_003 + random.below(300_000)) + 7
  }

  /// - Parameter number: of the product, from 0; below 24,300,000.
  func text(_ number: Int, brand: String) -> String {
    var rest = (first + number * factor) % Self.count
    var code: [UInt8] = []
    for _ in 0..<5 {
      code.append(Self.signs[rest % Self.signs.count])
      rest /= Self.signs.count
    }
    return "\(Self.letters(brand))-\(String(decoding: code, as: UTF8.self))"
  }

  private static func letters(_ brand: String) -> String {
    let words = NameMaker.slug(brand).uppercased().split(separator: "-")
    if words.count > 1 { return words.prefix(2).map { String($0.prefix(1)) }.joined() }
    return words.first.map { String($0.prefix(2)) } ?? "XX"
  }
}
