import Foundation
import Primitives

/// Writes numbers and texts one after another, small ones small.
struct ByteWriter {
  private(set) var bytes: [UInt8] = []

  mutating func write(_ number: Int) {
    // Signed as 0, -1, 1, -2, …
    var rest = UInt64(bitPattern: Int64(number << 1 ^ number >> (Int.bitWidth - 1)))
    while rest >= 0x80 {
      bytes.append(UInt8(rest & 0x7F) | 0x80)
      rest >>= 7
    }
    bytes.append(UInt8(rest))
  }

  mutating func write(_ text: String) {
    var text = text
    text.withUTF8 {
      write($0.count)
      bytes.append(contentsOf: $0)
    }
  }

  /// Forgets what was written and keeps the room.
  mutating func removeAll() { bytes.removeAll(keepingCapacity: true) }

  mutating func write(_ run: [UInt8]) { write(run: run[...]) }

  mutating func write(run: ArraySlice<UInt8>) {
    write(run.count)
    bytes.append(contentsOf: run)
  }

  /// A number that is not below 0, by seven bits a byte.
  mutating func write(gap: UInt32) {
    var rest = gap
    while rest >= 0x80 {
      bytes.append(UInt8(rest & 0x7F) | 0x80)
      rest >>= 7
    }
    bytes.append(UInt8(rest))
  }

  mutating func write(_ name: LocalizedName) {
    write(name.base)
    write(name.translations.count)
    for translation in name.translations {
      write(translation.tag.rawValue)
      write(translation.text)
    }
  }

  mutating func writeOptional(_ number: Int?) {
    write(number == nil ? 0 : 1)
    if let number { write(number) }
  }
}

/// Reads what a `ByteWriter` wrote. Past the end, or where the bytes are damaged, it reads zeros and empty texts, and `isDamaged` says so.
struct ByteReader {
  private let bytes: UnsafeRawBufferPointer
  private(set) var offset = 0
  private(set) var isDamaged = false

  init(_ bytes: UnsafeRawBufferPointer) { self.bytes = bytes }

  mutating func seek(_ offset: Int) { self.offset = offset }

  mutating func number() -> Int {
    // Most numbers have one byte or two.
    guard offset < bytes.count else { return longNumber() }
    var zigzag = Int(bytes[offset])
    if zigzag & 0x80 == 0 {
      offset += 1
    } else {
      guard offset + 1 < bytes.count, bytes[offset + 1] & 0x80 == 0 else { return longNumber() }
      zigzag = zigzag & 0x7F | Int(bytes[offset + 1]) << 7
      offset += 2
    }
    return zigzag >> 1 ^ -(zigzag & 1)
  }

  private mutating func longNumber() -> Int {
    var value: UInt64 = 0
    var shift: UInt64 = 0
    while offset < bytes.count, shift < 64 {
      let byte = bytes[offset]
      offset += 1
      value |= UInt64(byte & 0x7F) << shift
      if byte & 0x80 == 0 { return Int(Int64(bitPattern: value >> 1) ^ -Int64(bitPattern: value & 1)) }
      shift += 7
    }
    isDamaged = true
    return 0
  }

  /// The number of things that follow, never more than there are bytes left.
  mutating func count() -> Int {
    let count = number()
    guard count >= 0, count <= bytes.count - offset else {
      isDamaged = true
      return 0
    }
    return count
  }

  mutating func run() -> UnsafeRawBufferPointer {
    let length = count()
    let start = offset
    offset += length
    return UnsafeRawBufferPointer(start: bytes.baseAddress?.advanced(by: start), count: length)
  }

  mutating func text() -> String { String(decoding: run(), as: UTF8.self) }

  mutating func name() -> LocalizedName { name(tag: { LanguageTag(rawValue: $0.text()) }, text: { $0.text() }) }

  /// A name whose languages or texts stand there in another form.
  /// - Parameters:
  ///   - tag: reads a language; nil for one that there is not, whose text is left out.
  ///   - text: reads a text.
  mutating func name(tag: (inout ByteReader) -> LanguageTag?, text: (inout ByteReader) -> String) -> LocalizedName {
    let base = text(&self)
    let count = count()
    if count == 1 {
      let tag = tag(&self)
      let text = text(&self)
      return tag.map { LocalizedName(base, in: $0, text) } ?? LocalizedName(base)
    }
    var translations: [(key: LanguageTag, value: String)] = []
    for _ in 0..<count where !isDamaged {
      let tag = tag(&self)
      let text = text(&self)
      if let tag { translations.append((tag, text)) }
    }
    return LocalizedName(base, translations)
  }

  mutating func optional() -> Int? { number() == 0 ? nil : number() }

  /// Passes over a name whose languages are numbers.
  mutating func skipName() {
    skipText()
    for _ in 0..<count() where !isDamaged {
      _ = number()
      skipText()
    }
  }

  mutating func skipText() { _ = run() }
}

extension LocalizedName {
  /// The name in all its languages as bytes of one column.
  var packed: [UInt8] {
    var writer = ByteWriter()
    writer.write(self)
    return writer.bytes
  }
}
