import Primitives

/// The measures of texts, found out once for all that end alike from their first number on: a shelf has many bottles of 500 ml.
struct KnownMeasures {
  private var glance = MeasureGlance()
  private var endings = ByteNumbering()
  /// Of each ending.
  private var keys: [[[UInt8]]] = []

  /// So many endings are kept, and about so many bytes of them.
  private static let (most, mostBytes) = (20_000, 1 << 20)

  /// What each measure of a text is compared by (`Measure.all`).
  mutating func keys(in text: String) -> [[UInt8]] {
    guard glance.mayHold(text) else { return [] }
    var text = text
    return text.withUTF8 { keys(in: $0) }
  }

  private mutating func keys(in text: UnsafeBufferPointer<UInt8>) -> [[UInt8]] {
    // A number begins with a digit, which may be of full width.
    guard let digit = text.firstIndex(where: { (48...57).contains($0) || $0 == 0xEF }) else { return [] }
    // What stands before it counts if it is a letter or a point; what stands before that does not.
    let start = digit > 0 && text[digit - 1] < 0x80 ? digit - 1 : digit
    let ending = UnsafeBufferPointer(rebasing: text[start...])
    if keys.count >= Self.most || endings.bytes.count >= Self.mostBytes {
      endings.removeAll()
      keys.removeAll(keepingCapacity: true)
    }
    let number = endings.number(of: ending.span)
    if number == keys.count { keys.append(Measure.all(in: String(decoding: ending, as: UTF8.self)).map(\.key)) }
    return keys[number]
  }
}
