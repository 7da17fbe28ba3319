import Primitives
import Screen

/// How the columns of a table of options share a width: figures and dates are never cut, names give way, the strip takes what is left.
struct OptionColumns: Hashable {
  var label: Range<Int>
  /// Empty where there is no room.
  var from: Range<Int>
  var by: Range<Int>
  var paid: Range<Int>
  var emission: Range<Int>
  var strip: Range<Int>

  /// What the columns need to show everything.
  struct Widths: Hashable {
    var label = 0
    var from = 0
    var by = 0
    /// The 90% date, the part of `by` that is never cut.
    var date = 0
    var paid = 0
    var emission = 0
    /// The second line of price and emission together: the 50% date.
    var likely = 0

    /// What columns need that serve two tables.
    func covering(_ other: Widths) -> Widths {
      Widths(
        label: max(label, other.label), from: max(from, other.from), by: max(by, other.by), date: max(date, other.date),
        paid: max(paid, other.paid), emission: max(emission, other.emission), likely: max(likely, other.likely))
    }
  }

  static let gap = 2
  /// The edge of the selected row and a blank.
  static let edge = 2
  static let leastStrip = 11
  static let leastFrom = 8
  static let leastLabel = 6
  /// What a label takes without the title above it.
  static let narrowLabel = 10

  init(width: Int, needs full: Widths) {
    let showsEmission = width >= 60
    var needs = full
    if width < 100 {
      // The strip is worth more than the last of several modes, or the end of a title.
      needs.by = min(full.by, full.date)
      needs.label = min(full.label, 13)
    }
    var pair = showsEmission ? needs.paid + Self.gap + needs.emission : needs.paid
    if showsEmission { pair = max(pair, needs.likely) }
    let fixed = Self.edge + needs.by + Self.gap + pair
    var free = max(0, width - fixed - 1)
    var labelWidth = max(min(needs.label, free - Self.gap), min(Self.leastLabel, max(0, free - Self.gap)))
    free -= labelWidth + Self.gap
    // The strip is worth more than the end of a warehouse's name.
    let wishedStrip = min(48, max(Self.leastStrip, width / 3))
    var fromWidth = min(
      needs.from, max(free - Self.gap - (free > wishedStrip + 18 ? wishedStrip : Self.leastStrip) - Self.gap, Self.leastFrom))
    if free - Self.gap - fromWidth < 0 { fromWidth = 0 }
    if fromWidth > 0 { free -= fromWidth + Self.gap }
    // Where the strip lacks little, a title that is cut anyway gives it.
    let missing = Self.leastStrip + Self.gap - free
    if width >= 80, missing > 0, missing <= labelWidth - Self.narrowLabel {
      labelWidth -= missing
      free += missing
    }
    let stripWidth = free - Self.gap >= Self.leastStrip ? free - Self.gap : 0

    var x = Self.edge
    func take(_ width: Int, after gap: Int = 0) -> Range<Int> {
      guard width > 0 else { return x..<x }
      let start = x + gap
      x = start + width
      return start..<x
    }
    label = take(labelWidth)
    from = take(fromWidth, after: Self.gap)
    by = take(needs.by, after: x > Self.edge ? Self.gap : 0)
    if showsEmission {
      paid = take(pair - Self.gap - needs.emission, after: Self.gap)
      emission = take(needs.emission, after: Self.gap)
    } else {
      paid = take(needs.paid, after: Self.gap)
      emission = x..<x
    }
    strip = take(stripWidth, after: Self.gap)
  }

  func rect(_ columns: Range<Int>, in row: Rect, line: Int = 0) -> Rect {
    Rect(x: row.x + columns.lowerBound, y: row.y + line, width: columns.count, height: line < row.height ? 1 : 0)
  }
}
