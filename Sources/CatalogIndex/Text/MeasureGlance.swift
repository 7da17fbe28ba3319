import Primitives

/// Tells most texts without a measure from the rest at a glance: numbers of articles and handles have digits, and hardly any have a unit.
struct MeasureGlance {
  private var letters = ByteNumbering()
  /// Of each run of letters that stood after a number.
  private var areUnits: [Bool] = []
  private var run: [UInt8] = []

  /// So many are kept.
  private static let most = 20_000

  /// Whether a text may have a measure that `Measure.all` would find.
  mutating func mayHold(_ text: String) -> Bool {
    var text = text
    return text.withUTF8 { mayHold($0) }
  }

  private mutating func mayHold(_ text: UnsafeBufferPointer<UInt8>) -> Bool {
    var next = 0
    while next < text.count {
      // A digit of full width.
      if text[next] == 0xEF { return true }
      guard Self.isDigit(text[next]) else {
        next += 1
        continue
      }
      let start = next
      // Behind a letter or a point the first digit alone is passed over.
      let isApart = next == 0 || !Self.isLatin(text[next - 1]) && text[next - 1] != UInt8(ascii: ".")
      while next < text.count, Self.isDigit(text[next]) || Self.isPoint(next, text) { next += 1 }
      if isApart || next > start + 1, next < text.count, isUnit(after: next, text) { return true }
    }
    return false
  }

  private mutating func isUnit(after end: Int, _ text: UnsafeBufferPointer<UInt8>) -> Bool {
    var place = end
    while place < text.count, place < end + 2, text[place] == UInt8(ascii: " ") || text[place] == UInt8(ascii: "-") { place += 1 }
    guard place < text.count else { return false }
    if text[place] >= 0x80 || text[place] == UInt8(ascii: "\"") || text[place] == UInt8(ascii: "%") { return true }
    run.removeAll(keepingCapacity: true)
    while place < text.count, Self.isLatin(text[place]) {
      run.append(text[place] | 0x20)
      place += 1
    }
    guard !run.isEmpty, place == text.count || !Self.isDigit(text[place]) else { return false }
    if areUnits.count > Self.most {
      letters.removeAll()
      areUnits.removeAll()
    }
    let unit = run
    let number = letters.number(of: unit.span)
    if number == areUnits.count { areUnits.append(Measure.isUnit(String(decoding: run, as: UTF8.self))) }
    return areUnits[number]
  }

  private static func isPoint(_ place: Int, _ text: UnsafeBufferPointer<UInt8>) -> Bool {
    guard text[place] == UInt8(ascii: ".") || text[place] == UInt8(ascii: ","), place + 1 < text.count else { return false }
    return isDigit(text[place + 1]) || text[place + 1] == 0xEF
  }

  private static func isDigit(_ byte: UInt8) -> Bool { (48...57).contains(byte) }

  private static func isLatin(_ byte: UInt8) -> Bool { (97...122).contains(byte | 0x20) && byte < 0x80 }
}
