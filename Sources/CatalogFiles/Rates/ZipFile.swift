/// What is wrong with a zip file.
public enum ZipFault: Error, Hashable, Sendable {
  /// It is cut short, or its bytes are not what was packed.
  case damaged
  /// It is packed in a way that is not read here: encrypted, or not deflated.
  case notReadable
  /// It does not hold one table alone; how many it does.
  case tables(Int)
}

/// A zip file in memory, as far as it is needed to take one table out of it (PKWARE's APPNOTE, sections 4.3 and 4.4; no ZIP64).
public struct ZipFile {
  private let bytes: [UInt8]
  /// A table that is larger is none of exchange rates.
  private static let largest = 64 << 20

  private struct Entry {
    let name: String
    let flags: Int
    let method: Int
    let checksum: UInt32
    let packed: Int
    let size: Int
    let offset: Int
  }

  /// Nil if the bytes do not begin as those of a zip file do.
  public init?(_ bytes: [UInt8]) {
    guard bytes.starts(with: [0x50, 0x4B, 3, 4]) || bytes.starts(with: [0x50, 0x4B, 5, 6]) else { return nil }
    self.bytes = bytes
  }

  /// The bytes and the name of the only CSV file in it.
  ///
  /// - Throws: What is wrong with it.
  public func table() throws(ZipFault) -> (name: String, bytes: [UInt8]) {
    let tables = try entries().filter { $0.name.lowercased().hasSuffix(".csv") }
    guard let entry = tables.first, tables.count == 1 else { throw .tables(tables.count) }
    guard entry.flags & 1 == 0, entry.method == 0 || entry.method == 8, entry.size <= Self.largest else { throw .notReadable }
    // Before the content stand a header of 30 bytes, the name again and an extra field.
    guard number(entry.offset, 4) == 0x0403_4B50, let name = number(entry.offset + 26, 2), let extra = number(entry.offset + 28, 2) else {
      throw .damaged
    }
    let start = entry.offset + 30 + name + extra
    guard start + entry.packed <= bytes.count else { throw .damaged }
    let packed = bytes[start..<start + entry.packed]
    guard let content = entry.method == 0 ? Array(packed) : Inflate.bytes(of: packed, size: entry.size),
      content.count == entry.size, CRC32.of(content) == entry.checksum
    else { throw .damaged }
    return (entry.name, content)
  }

  private func entries() throws(ZipFault) -> [Entry] {
    // The end record has 22 bytes and a comment of at most 65,535.
    let first = max(0, bytes.count - 22 - 65_535)
    guard let end = stride(from: bytes.count - 22, through: first, by: -1).first(where: { number($0, 4) == 0x0605_4B50 }),
      let count = number(end + 10, 2), var offset = number(end + 16, 4)
    else { throw .damaged }
    var entries: [Entry] = []
    for _ in 0..<count {
      guard number(offset, 4) == 0x0201_4B50, let flags = number(offset + 8, 2), let method = number(offset + 10, 2),
        let checksum = number(offset + 16, 4), let packed = number(offset + 20, 4), let size = number(offset + 24, 4),
        let name = number(offset + 28, 2), let extra = number(offset + 30, 2), let comment = number(offset + 32, 2),
        let start = number(offset + 42, 4), offset + 46 + name <= bytes.count
      else { throw .damaged }
      entries.append(
        Entry(
          name: String(decoding: bytes[offset + 46..<offset + 46 + name], as: UTF8.self), flags: flags, method: method,
          checksum: UInt32(checksum), packed: packed, size: size, offset: start))
      offset += 46 + name + extra + comment
    }
    return entries
  }

  /// A number of some bytes, the lowest first; nil past the end.
  private func number(_ offset: Int, _ count: Int) -> Int? {
    guard offset >= 0, offset + count <= bytes.count else { return nil }
    return (0..<count).reduce(0) { $0 | Int(bytes[offset + $1]) << (8 * $1) }
  }
}

/// The checksum of zip files.
enum CRC32 {
  private static let table: [UInt32] = (0..<256).map { index in
    (0..<8).reduce(UInt32(index)) { value, _ in value & 1 == 1 ? 0xEDB8_8320 ^ value >> 1 : value >> 1 }
  }

  static func of(_ bytes: [UInt8]) -> UInt32 {
    let table = table
    return ~bytes.reduce(~UInt32(0)) { table[Int(($0 ^ UInt32($1)) & 0xFF)] ^ $0 >> 8 }
  }
}
