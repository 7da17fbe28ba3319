/// A spacing scalar, at most four combining marks after it, and how many cells they take: what a cell shows, in two words.
public struct Glyph: Hashable, Sendable {
  /// From the lowest bit: the scalar (21 bits), the width (2), the first mark (21).
  private var low: UInt64
  /// The other marks, 21 bits each; 0 where there is none.
  private var high: UInt64

  private static let scalarMask: UInt64 = 0x1F_FFFF

  /// A scalar without marks; `width` has to be that of the scalar.
  public init(_ scalar: Unicode.Scalar, width: UInt8) { self.init(value: scalar.value, width: width) }

  private init(value: UInt32, width: UInt8) {
    low = UInt64(value) | UInt64(width & 3) << 21
    high = 0
  }

  /// The first scalar of a text and its marks, at most four; `width` has to be that of the text.
  public init(_ text: String, width: UInt8) {
    var scalars = text.unicodeScalars.makeIterator()
    self.init(value: scalars.next()?.value ?? 0, width: width)
    while let mark = scalars.next() { append(mark) }
  }

  /// A space.
  public static let space = Glyph(" ", width: 1)
  /// The second cell of a wide character.
  public static let secondHalf = Glyph(value: 0, width: 0)

  /// 1 or 2 cells; 0 for the second cell of a wide character.
  public var width: UInt8 { UInt8(truncatingIfNeeded: low >> 21 & 3) }

  /// The spacing scalar; a space in the second cell of a wide character.
  public var scalar: Unicode.Scalar { Unicode.Scalar(UInt32(low & Self.scalarMask)).flatMap { $0.value == 0 ? nil : $0 } ?? " " }

  /// Nothing is to be seen but the background.
  public var isSpace: Bool { self == .space }

  /// Combining marks follow the scalar.
  public var hasMarks: Bool { low >> 23 != 0 }

  /// The combining marks, in their order.
  public var marks: [Unicode.Scalar] {
    guard hasMarks else { return [] }
    let values = [low >> 23, high, high >> 21, high >> 42]
    return values.compactMap { $0 & Self.scalarMask == 0 ? nil : Unicode.Scalar(UInt32($0 & Self.scalarMask)) }
  }

  /// Puts a combining mark behind those there are; beyond four there is no room, as `PlainText` has no more.
  public mutating func append(_ mark: Unicode.Scalar) {
    let value = UInt64(mark.value)
    if !hasMarks {
      low |= value << 23
    } else {
      for shift in [0, 21, 42] as [UInt64] where high >> shift & Self.scalarMask == 0 {
        high |= value << shift
        return
      }
    }
  }

  /// The spacing scalar followed by its marks; empty in the second cell of a wide character.
  public var text: String {
    guard width > 0 else { return "" }
    guard hasMarks else { return String(Character(scalar)) }
    var text = String.UnicodeScalarView()
    text.append(scalar)
    text.append(contentsOf: marks)
    return String(text)
  }
}
