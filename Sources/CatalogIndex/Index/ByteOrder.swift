import Primitives

/// Sorting by bytes, as SQLite orders them: by eight at a time, the rest only where these are the same.
enum ByteOrder {
  /// The indexes of the texts in the order of their bytes; equal ones in the order in which they stand.
  static func sorted(_ texts: [[UInt8]]) -> [Int] {
    var heads: [(head: UInt64, index: Int)] = []
    heads.reserveCapacity(texts.count)
    for (index, text) in texts.enumerated() { heads.append((head(text), index)) }
    heads.sort { left, right in
      if left.head != right.head { return left.head < right.head }
      if precedes(texts[left.index], texts[right.index]) { return true }
      return texts[left.index] == texts[right.index] && left.index < right.index
    }
    return heads.map(\.index)
  }

  private static func head(_ text: [UInt8]) -> UInt64 {
    var head: UInt64 = 0
    for index in 0..<8 { head = head << 8 | (index < text.count ? UInt64(text[index]) : 0) }
    return head
  }

  private static func precedes(_ left: [UInt8], _ right: [UInt8]) -> Bool {
    let common = min(left.count, right.count)
    var index = min(8, common)
    while index < common, left[index] == right[index] { index += 1 }
    return index < common ? left[index] < right[index] : left.count < right.count
  }
}
