import Primitives
import Testing

@testable import CatalogIndex

@Suite("Numbers and texts one after another")
struct PackingTests {
  /// Around every place where a number takes a byte more, and the widest.
  private static let numbers: [Int] = {
    let steps = (0..<8).map { 1 << (7 * $0 + 6) }
    return [0, .max, .min] + steps.flatMap { step in [-step - 1, -step, -step + 1, step - 1, step, step + 1] }
  }()

  @Test("Numbers of every length are read as they were written, alone and in a row")
  func numbers() {
    var writer = ByteWriter()
    for number in Self.numbers { writer.write(number) }
    writer.bytes.withUnsafeBytes { bytes in
      var reader = ByteReader(bytes)
      #expect(Self.numbers.map { _ in reader.number() } == Self.numbers)
      #expect(!reader.isDamaged && reader.offset == bytes.count)
      #expect(reader.number() == 0 && reader.isDamaged)
    }
  }

  @Test("A number that is cut off is damage", arguments: [64, -65, 8191, 8192, 1_000_000, Int.max])
  func cut(number: Int) {
    var writer = ByteWriter()
    writer.write(number)
    for length in 0..<writer.bytes.count {
      writer.bytes[..<length].withUnsafeBytes { bytes in
        var reader = ByteReader(bytes)
        #expect(reader.number() == 0 && reader.isDamaged)
      }
    }
  }

  @Test("A number without end is damage")
  func endless() {
    [UInt8](repeating: 0xFF, count: 20).withUnsafeBytes { bytes in
      var reader = ByteReader(bytes)
      #expect(reader.number() == 0 && reader.isDamaged)
    }
  }

  @Test("A name comes back with its languages, and what another reader makes of them")
  func names() {
    for name in [
      LocalizedName(""), LocalizedName("A"), LocalizedName("A", ["fr": "B"]), LocalizedName("A", ["zh-Hans": "乙", "de": "C", "fr": "B"]),
    ] {
      var writer = ByteWriter()
      writer.write(name)
      writer.bytes.withUnsafeBytes { bytes in
        var reader = ByteReader(bytes)
        #expect(reader.name() == name)
        var other = ByteReader(bytes)
        let without = other.name(tag: { $0.text() == "fr" ? nil : "de" }, text: { $0.text() })
        #expect(without.base == name.base && !without.translations.contains { $0.text == "B" })
      }
    }
  }
}
