extension JSONWriter {
  /// What is known of an open container.
  struct Frame {
    enum Kind {
      case object, array

      var opening: UInt8 { self == .object ? UInt8(ascii: "{") : UInt8(ascii: "[") }
      var closing: UInt8 { self == .object ? UInt8(ascii: "}") : UInt8(ascii: "]") }
    }

    /// The most bytes of a text that stands on a line with others.
    static let longestSmallText = 60
    private static let mostOnOneLine = 8

    let kind: Kind
    /// Where its bracket stands.
    let begin: Int
    /// Where its parts' places begin in `starts`.
    let firstStart: Int
    var count = 0
    var holdsSmallOnly = true
    var holdsTextsOnly = true

    /// Whether its parts' places are still kept.
    var mayBeOneLine: Bool { holdsSmallOnly }

    /// An array of small values, or an object of a few.
    var isOneLine: Bool { holdsSmallOnly && (kind == .array || count <= Self.mostOnOneLine) }

    /// Fits a line with others: up to three small values, or up to two texts with their keys.
    var isSmall: Bool { kind == .array ? count <= 3 && holdsSmallOnly : count <= 2 && holdsTextsOnly }
  }
}
