import Foundation
import Primitives

/// The last bytes of an index file: a mark, how long the file is without them, and the sum of all bytes before. SQLite counts its pages by the
/// file's header and does not look at them.
///
/// SQLite finds damage to the structure of its pages; damage to what they hold it hands on. So the bytes are summed when an index is opened.
enum IndexSeal {
  private static let mark = Array("CARAVAN1".utf8)
  static let length = 24

  /// Larger files are not read through at each start, which would take longer than the start itself: `caravan doctor` does it.
  static let readAtOpening = 64 << 20

  /// Writes the seal behind a finished file.
  static func seal(_ file: URL) throws {
    let bytes = try Data(contentsOf: file, options: .alwaysMapped)
    let handle = try FileHandle(forWritingTo: file)
    defer { try? handle.close() }
    try handle.seekToEnd()
    try handle.write(contentsOf: Data(mark + littleEndian(UInt64(bytes.count)) + littleEndian(sum(of: bytes))))
  }

  /// Whether a file is as it was sealed.
  /// - Parameter whole: reads files of any size through.
  static func isIntact(_ file: URL, whole: Bool) -> Bool {
    guard let bytes = try? Data(contentsOf: file, options: .alwaysMapped), bytes.count > length else { return false }
    let body = bytes.count - length
    let seal = Array(bytes[(bytes.startIndex + body)...])
    guard Array(seal[..<8]) == mark, Array(seal[8..<16]) == littleEndian(UInt64(body)) else { return false }
    guard whole || body <= readAtOpening else { return true }
    return Array(seal[16...]) == littleEndian(sum(of: bytes[bytes.startIndex..<(bytes.startIndex + body)]))
  }

  private static func littleEndian(_ number: UInt64) -> [UInt8] { (0..<8).map { UInt8(truncatingIfNeeded: number >> ($0 * 8)) } }

  /// Four sums side by side over words of eight bytes, each multiplied and turned, so that a change of any byte changes the result, and so
  /// does a change of their order. Against damage, not against malice.
  static func sum(of data: Data) -> UInt64 {
    let prime: UInt64 = 0x9E37_79B9_7F4A_7C15
    var (a, b, c, d): (UInt64, UInt64, UInt64, UInt64) = (1, 2, 3, 4)
    func mixed(_ sum: UInt64, _ word: UInt64) -> UInt64 {
      let product = (sum ^ word) &* prime
      return product << 31 | product >> 33
    }
    data.withUnsafeBytes { bytes in
      var at = 0
      func word(_ offset: Int) -> UInt64 { UInt64(littleEndian: bytes.loadUnaligned(fromByteOffset: at + offset, as: UInt64.self)) }
      while at + 32 <= bytes.count {
        a = mixed(a, word(0))
        b = mixed(b, word(8))
        c = mixed(c, word(16))
        d = mixed(d, word(24))
        at += 32
      }
      while at < bytes.count {
        a = mixed(a, UInt64(bytes[at]))
        at += 1
      }
    }
    return mixed(mixed(mixed(a, b), c), d) ^ UInt64(data.count)
  }
}
