import Foundation
import Primitives

/// Sorting by bytes, as SQLite orders them: by eight at a time, the rest only where these are the same.
enum ByteOrder {
  /// The indexes of the texts in the order of their bytes; equal ones in the order in which they stand.
  static func sorted(_ texts: [[UInt8]]) -> [Int] {
    var heads: [(head: UInt64, index: Int)] = []
    heads.reserveCapacity(texts.count)
    for (index, text) in texts.enumerated() { heads.append((head(text[...]), index)) }
    heads.sort { left, right in
      if left.head != right.head { return left.head < right.head }
      if precedes(texts[left.index][...], texts[right.index][...]) { return true }
      return texts[left.index] == texts[right.index] && left.index < right.index
    }
    return heads.map(\.index)
  }

  /// The first eight bytes, zeros where there are fewer: a text with a smaller head comes before.
  static func head(_ text: ArraySlice<UInt8>) -> UInt64 { text.withUnsafeBytes { head($0) } }

  /// The same of bytes where they lie.
  static func head(_ text: UnsafeRawBufferPointer) -> UInt64 {
    if text.count >= 8 { return UInt64(bigEndian: text.loadUnaligned(as: UInt64.self)) }
    var head: UInt64 = 0
    for byte in text { head = head << 8 | UInt64(byte) }
    return text.isEmpty ? 0 : head << UInt64(8 * (8 - text.count))
  }

  /// Whether a text comes before another.
  static func precedes(_ left: ArraySlice<UInt8>, _ right: ArraySlice<UInt8>) -> Bool {
    left.withUnsafeBytes { left in right.withUnsafeBytes { right in compared(left, right) < 0 } }
  }

  /// Below 0 if a text comes before another, above if behind it, 0 if they are the same.
  static func compared(_ left: UnsafeRawBufferPointer, _ right: UnsafeRawBufferPointer) -> Int {
    guard let one = left.baseAddress, let other = right.baseAddress else { return left.count - right.count }
    let order = memcmp(one, other, min(left.count, right.count))
    return order == 0 ? left.count - right.count : Int(order)
  }
}
