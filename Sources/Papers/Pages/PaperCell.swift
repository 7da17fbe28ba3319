import Screen

/// Texts in a row of a page: one paragraph below the other, in some cells of it.
struct PaperCell {
  let texts: [String]
  let column: Int
  let width: Int
  let isRight: Bool
  /// Whether print sets all of it bold.
  let isBold: Bool
  /// Whether print sets the first paragraph bold.
  let isHeaded: Bool

  init(_ texts: [String], at column: Int, width: Int, isRight: Bool = false, isBold: Bool = false, isHeaded: Bool = false) {
    self.texts = texts
    self.column = column
    self.width = width
    self.isRight = isRight
    self.isBold = isBold
    self.isHeaded = isHeaded
  }

  init(_ text: String, at column: Int, width: Int, isRight: Bool = false, isBold: Bool = false) {
    self.init([text], at: column, width: width, isRight: isRight, isBold: isBold)
  }

  /// The width of a column of figures: as wide as the widest, since a figure that stands on two lines is another one.
  static func width(of figures: [String], least: Int) -> Int { max(least, figures.map { DisplayWidth.of($0) }.max() ?? 0) }
}
