import Primitives

/// A run of tokens with their rows as bytes, as `TokenRun` reads them: whether there is room is asked once for a token and its rows, not byte by byte.
struct TokenRunWriter {
  private var bytes = [UInt8](repeating: 0, count: 1 << 18)
  /// How many bytes there are.
  private(set) var count = 0
  /// The last row of the token.
  private var last: UInt32 = 0

  /// A number has so many bytes at most.
  private static let longest = 10
  private static let longestGap = 5

  /// Begins with a token.
  /// - Parameters:
  ///   - number: its own among the names.
  ///   - rowCount: how many rows follow.
  mutating func begin(_ names: ByteNumbering, _ number: Int, rowCount: Int, isWord: Bool) {
    let place = names.place(number)
    makeRoom(place.count + 2 * Self.longest + rowCount * Self.longestGap)
    bytes.withUnsafeMutableBytes { out in
      // As `ByteWriter` writes numbers that are not below 0.
      Self.write(UInt64(place.count) << 1, to: out, &count)
      names.bytes.withUnsafeBytes { names in
        UnsafeMutableRawBufferPointer(rebasing: out[count...]).copyMemory(from: UnsafeRawBufferPointer(rebasing: names[place]))
      }
      count += place.count
      Self.write(UInt64(rowCount << 1 | (isWord ? 1 : 0)) << 1, to: out, &count)
    }
    last = 0
  }

  /// Adds rows of the token, rising; there is room for them.
  mutating func write(_ rows: [UInt32], _ places: Range<Int>) {
    bytes.withUnsafeMutableBytes { out in
      rows.withUnsafeBufferPointer { rows in
        for place in places {
          Self.write(UInt64(rows[place] - last), to: out, &count)
          last = rows[place]
        }
      }
    }
  }

  /// Calls `body` with the bytes, if there are any, and forgets them.
  mutating func empty(_ body: (UnsafeRawBufferPointer) throws -> Void) rethrows {
    defer { count = 0 }
    if count > 0 { try bytes.withUnsafeBytes { try body(UnsafeRawBufferPointer(rebasing: $0[..<count])) } }
  }

  private mutating func makeRoom(_ most: Int) {
    if count + most > bytes.count { bytes += [UInt8](repeating: 0, count: count + most - bytes.count) }
  }

  /// By seven bits a byte, the lowest first.
  private static func write(_ number: UInt64, to out: UnsafeMutableRawBufferPointer, _ count: inout Int) {
    var rest = number
    while rest >= 0x80 {
      out[count] = UInt8(rest & 0x7F) | 0x80
      count += 1
      rest >>= 7
    }
    out[count] = UInt8(rest)
    count += 1
  }
}
