import Screen

/// How the page of an act is divided: its steps above, below them rows, and where words are typed these and what leads on beneath.
struct ActLayout {
  /// The steps' names.
  let steps: Rect
  /// Everything below the steps.
  let body: Rect
  /// What is chosen.
  let rows: Rect
  /// What is said above the words, and that there is more of what is chosen.
  let label: Rect
  /// Where words are typed; empty where none are.
  let words: Rect
  /// What leads on.
  let next: Rect

  /// Blank lines give way on small screens.
  static func isTight(_ page: Rect) -> Bool { page.height < 28 }

  /// - Parameter lines: How many lines the rows take.
  init(_ page: Rect, lines: Int, hasWords: Bool) {
    let isTight = Self.isTight(page)
    let area = page.inset(dx: 2, dy: 0)
    steps = area.row(isTight ? 0 : 1)
    let below = area.droppingTop(isTight ? 2 : 3)
    // Longer lines are hard to follow.
    // Beside them there is room for the signs that there is more.
    body = below.left(min(max(1, below.width - 2), 110))
    guard hasWords else {
      rows = body.droppingBottom(1)
      (label, words, next) = (body.bottom(1), body.bottom(0), body.bottom(0))
      return
    }
    let gap = isTight ? 0 : 1
    let height = min(8, max(2, body.height / 5))
    let foot = 1 + height + gap + 1 + gap
    rows = body.top(max(1, min(lines, body.height - foot)))
    let rest = body.droppingTop(rows.height + gap)
    label = rest.top(1)
    words = rest.droppingTop(1).top(height)
    next = rest.droppingTop(1 + height + gap).top(1)
  }
}
