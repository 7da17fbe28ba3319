/// What a terminal writes characters with: two colours by its own numbers, -1 for its default ones, and attributes.
struct Pen: Hashable {
  struct Attributes: OptionSet, Hashable {
    let rawValue: UInt8

    static let bold = Attributes(rawValue: 1)
    static let underlined = Attributes(rawValue: 2)
    static let reversed = Attributes(rawValue: 4)
  }

  var attributes: Attributes = []
  var foreground: Int32 = -1
  var background: Int32 = -1

  static let plain = Pen()

  /// A blank shows nothing but the background.
  var hidesBlanks: Bool { attributes.isDisjoint(with: [.underlined, .reversed]) }

  /// What is seen of it where a blank is written.
  var ofBlank: Pen { hidesBlanks ? Pen(background: background) : self }

  /// A blank written with it looks as one written with `other`.
  func blanksLook(as other: Pen) -> Bool { hidesBlanks && other.hidesBlanks && background == other.background }
}
