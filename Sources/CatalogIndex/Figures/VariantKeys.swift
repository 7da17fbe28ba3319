import Primitives

/// By which words the variants of products are told from each other, as far as records were read: of a million goods some thousand kinds.
///
/// Words that all variants of a product begin with, as the first parts of their numbers, name none of them before another and are left out. So a
/// text that says nothing of a kind shows each product of it as without the text, and no record is read to find that out.
struct VariantKeys: Sendable {
  /// More kinds, and more bytes of them, are not kept: their goods are looked at one by one.
  private static let most = 20_000
  private static let mostBytes = 1 << 20
  private static let unread: UInt16 = 0
  private static let other = UInt16.max
  /// Before each variant of a kind; no word has it.
  private static let separator: UInt8 = 0

  /// By row, the number of the kind plus one.
  private var numbers: [UInt16]
  private var kinds = ByteNumbering()

  init(capacity: Int) { numbers = Array(repeating: Self.unread, count: capacity) }

  /// Whether the keys of a row were noted.
  func knows(_ row: Int) -> Bool { numbers[row] != Self.unread }

  /// Notes the keys of a row's variants (`SearchTokens.addKey`).
  mutating func note(_ row: Int, _ keys: [UnsafeRawBufferPointer]) {
    let start = Self.shared(keys)
    var run: [UInt8] = []
    for key in keys {
      run.append(Self.separator)
      run.append(contentsOf: key[start...])
    }
    let hasRoom = kinds.count < Self.most && kinds.bytes.count + run.count <= Self.mostBytes
    let kind = hasRoom ? kinds.number(of: run.span) : kinds.known(run.span)
    numbers[row] = kind.map { UInt16($0 + 1) } ?? Self.other
  }

  /// The rows of which needles surely name no variant before another.
  func plainRows(_ needles: [SearchQuery.Needle]) -> RowSet {
    var isPlain = [Bool](repeating: false, count: kinds.count + 1)
    let needles = needles.map { Sought($0) }
    kinds.bytes.withUnsafeBytes { bytes in
      for kind in 0..<kinds.count {
        let variants = Self.variants(UnsafeRawBufferPointer(rebasing: bytes[kinds.place(kind)]))
        isPlain[kind + 1] = needles.allSatisfy { $0.isAlike(variants) }
      }
    }
    var rows = RowSet(capacity: numbers.count)
    for (row, number) in numbers.enumerated() where number < isPlain.count && isPlain[Int(number)] { rows.insert(row) }
    return rows
  }

  /// How many bytes all keys begin with alike, in whole words.
  private static func shared(_ keys: [UnsafeRawBufferPointer]) -> Int {
    guard let first = keys.first else { return 0 }
    var length = first.count
    for key in keys.dropFirst() {
      length = min(length, key.count)
      var index = 0
      while index < length, key[index] == first[index] { index += 1 }
      length = index
    }
    // A word ends where all keys end or begin the next one.
    while length > 0, !keys.allSatisfy({ length == $0.count || $0[length] == UInt8(ascii: " ") }) { length -= 1 }
    return length
  }

  private static func variants(_ run: UnsafeRawBufferPointer) -> [UnsafeRawBufferPointer] {
    var variants: [UnsafeRawBufferPointer] = []
    var start = 1
    for index in stride(from: 1, through: run.count, by: 1) where index == run.count || run[index] == separator {
      variants.append(UnsafeRawBufferPointer(rebasing: run[start..<index]))
      start = index + 1
    }
    return variants
  }

  /// What a needle of a query looks for.
  private struct Sought {
    private let typed: [UInt8]
    private let others: [[UInt8]]
    /// Several words may begin in what all variants share: of them the last is looked for.
    private let isWhole: Bool

    init(_ needle: SearchQuery.Needle) {
      typed = Self.last(of: needle.typed)
      others = needle.others.map(Self.last)
      isWhole = typed.count == needle.typed.count && zip(others, needle.others).allSatisfy { $0.count == $1.count }
    }

    /// Whether it says the same of all variants, whatever stands before that all of them share.
    func isAlike(_ variants: [UnsafeRawBufferPointer]) -> Bool {
      guard let first = variants.first.map(rank) else { return true }
      guard isWhole || first == 0 else { return false }
      return variants.dropFirst().allSatisfy { rank($0) == first }
    }

    private func rank(_ key: UnsafeRawBufferPointer) -> Int { key.holds(typed) ? 2 : others.contains(where: key.holds) ? 1 : 0 }

    private static func last(of needle: [UInt8]) -> [UInt8] {
      guard let blank = needle.lastIndex(of: UInt8(ascii: " ")), blank > 0 else { return needle }
      return Array(needle[blank...])
    }
  }
}
