/// A text as a barcode of Code 128 (ISO/IEC 15417): bars and gaps, by code sets A, B and C, with its check symbol.
///
/// ```swift
/// Code128("ZK473124829CN")?.modules.count  // 156: 14 symbols of 11 and the two bars at the end
/// ```
public struct Code128: Hashable, Sendable {
  /// The values of the symbols, from the start to the check symbol; without the stop.
  let symbols: [Int]

  /// The bars of a text of ASCII; nil for an empty text or one with other characters.
  public init?(_ text: String) {
    let bytes = Array(text.utf8)
    guard !bytes.isEmpty, bytes.allSatisfy({ $0 < 128 }) else { return nil }
    var symbols: [Int] = []
    var set: CodeSet?
    var index = 0
    while index < bytes.count {
      let next = Self.set(for: bytes[index...], in: set)
      if next != set { symbols.append(set == nil ? next.start : next.change) }
      set = next
      if next == .c {
        symbols.append(Int(bytes[index] - 48) * 10 + Int(bytes[index + 1] - 48))
        index += 2
      } else {
        symbols.append(next.value(of: bytes[index]))
        index += 1
      }
    }
    let sum = symbols.enumerated().reduce(0) { $0 + max(1, $1.offset) * $1.element }
    self.symbols = symbols + [sum % 103]
  }

  /// Whether each module is dark, from the first bar to the last, without the quiet zones.
  public var modules: [Bool] {
    var modules: [Bool] = []
    for symbol in symbols + [Code128Table.stop] {
      for (index, width) in Code128Table.widths[symbol].enumerated() {
        modules += [Bool](repeating: index.isMultiple(of: 2), count: width)
      }
    }
    return modules
  }

  /// How many modules have to stay light on either side.
  public static let quietZone = 10

  /// Digits by twos where four or more follow each other, all the way or at the end, or at least six between; else the set that has the
  /// character, the one that is in use if it has it.
  private static func set(for rest: ArraySlice<UInt8>, in current: CodeSet?) -> CodeSet {
    let digits = rest.prefix { (48...57).contains($0) }.count
    let isAtEnd = digits == rest.count
    if current == .c, digits >= 2 { return .c }
    // An odd digit goes before the pairs.
    let isWorthIt = current == nil ? digits >= 4 || digits == 2 && isAtEnd : digits >= (isAtEnd ? 4 : 6)
    if isWorthIt, digits.isMultiple(of: 2) { return .c }
    guard let first = rest.first else { return .b }
    if let current, current != .c, current.holds(first) { return current }
    // What comes first of that only one set has.
    let telling = rest.first { $0 < 32 || $0 >= 96 }
    return telling.map { $0 < 32 ? .a : .b } ?? .b
  }

  private enum CodeSet {
    case a, b, c

    /// The symbol that a code begins with.
    var start: Int { self == .a ? 103 : self == .b ? 104 : 105 }
    /// The symbol that changes to it from another set.
    var change: Int { self == .a ? 101 : self == .b ? 100 : 99 }

    func holds(_ byte: UInt8) -> Bool { self == .a ? byte < 96 : byte >= 32 }

    func value(of byte: UInt8) -> Int { self == .a && byte < 32 ? Int(byte) + 64 : Int(byte) - 32 }
  }
}
