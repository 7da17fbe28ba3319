/// A price, a date or a count that somebody decides by, and where it was put.
public struct Figure: Hashable, Sendable {
  /// What was to be shown.
  public let text: PlainText
  /// Where it begins.
  public let at: Point
  /// There was room for all of it.
  public let isWhole: Bool
}

extension Surface {
  /// Writes into a rectangle's first row what must never be cut: all of it, or where there is no room a `…` alone, which nobody takes for a price.
  ///
  /// Who draws leaves room for it: names give way. `figures` tells a test what was put where.
  public mutating func putFigure(_ text: PlainText, in rect: Rect, style: Style = .plain, alignment: Alignment = .left) {
    // A row that is not there shows nothing at all.
    guard !text.isEmpty, rect.height > 0 else { return }
    let width = text.displayWidth
    let isWhole = width <= rect.intersection(bounds).width
    let offset =
      switch alignment {
      case .left: 0
      case .center: max(0, rect.width - width) / 2
      case .right: max(0, rect.width - width)
      }
    note(Figure(text: text, at: Point(x: rect.x + offset, y: rect.y), isWhole: isWhole))
    put(isWhole ? text : "…", in: rect, style: style, alignment: alignment)
  }
}
