import Phrases
import Primitives
import Quotes
import Screen

/// The same year as a table: a row for each order date with 50%, 90%, how many days that is, and what holds it up.
struct YearTable {
  let curve: YearCurve
  let asItIs: YearCurve?
  let first: LocalDate
  let usual: YearDays?
  private let app: AppState
  /// A note that is shorter says nothing.
  private static let leastNote = 8

  init(_ chart: YearChart, _ app: AppState) {
    curve = chart.curve
    asItIs = chart.asItIs
    first = chart.first
    usual = chart.usual
    self.app = app
  }

  /// Where the columns begin and how wide they are; the median goes before the note does.
  private struct Columns {
    var ordered: Range<Int>
    var likely: Range<Int>
    var surely: Range<Int>
    /// To 90%.
    var days: Range<Int>
    /// Beside the year as it is.
    var difference: Range<Int>
    var sign: Range<Int>
    var note: Range<Int>
  }

  private func columns(width: Int) -> Columns {
    let dates = stride(from: 0, to: YearCurve.length + 60, by: 3).map { PlainText(app.language.date(first + $0)).displayWidth }.max() ?? 11
    let daysWidth = max(app.text("yearTable.days").displayWidth, app.text("yearView.scale", ["n": "888"]).displayWidth)
    let difference = asItIs == nil ? 0 : max(4, app.text("yearTable.difference").displayWidth)
    let gap = width >= 100 ? 3 : 2
    let showsMedian = width >= 2 + 3 * dates + daysWidth + difference + 6 * gap + 2 + Self.leastNote
    var x = 2
    func take(_ width: Int, after gap: Int) -> Range<Int> {
      guard width > 0 else { return x..<x }
      let start = x + gap
      x = start + width
      return start..<x
    }
    let ordered = take(dates, after: 0)
    let likely = take(showsMedian ? dates : 0, after: gap)
    let surely = take(dates, after: gap)
    let days = take(daysWidth, after: gap)
    let beside = take(difference, after: gap)
    let sign = take(1, after: gap)
    return Columns(
      ordered: ordered, likely: likely, surely: surely, days: days, difference: beside, sign: sign,
      note: take(max(0, width - x - 2), after: 1))
  }

  private func rect(_ columns: Range<Int>, in row: Rect) -> Rect {
    Rect(x: row.x + columns.lowerBound, y: row.y, width: columns.count, height: 1).intersection(row)
  }

  func drawHeader(on surface: inout Surface, in row: Rect) {
    let columns = columns(width: row.width)
    surface.put(app.text("yearTable.ordered"), in: rect(columns.ordered, in: row), style: Style(.accent, bold: true))
    surface.put(app.text("yearTable.likely"), in: rect(columns.likely, in: row), style: .muted)
    surface.put(app.text("yearTable.surely"), in: rect(columns.surely, in: row), style: .muted)
    surface.put(app.text("yearTable.days"), in: rect(columns.days, in: row), style: .muted, alignment: .right)
    surface.put(app.text("yearTable.difference"), in: rect(columns.difference, in: row), style: .muted, alignment: .right)
    surface.put(app.text("yearTable.note"), in: rect(columns.note, in: row), style: .muted)
  }

  /// One order date; what is not known yet is `…`.
  func drawRow(_ day: Int, on surface: inout Surface, in row: Rect, isSelected: Bool, isOpen: Bool) {
    let columns = columns(width: row.width)
    let behind: Role = isSelected ? .selected : .plain
    if isSelected {
      surface.fill(row, style: Style(.plain, on: .selected))
      surface.put(app.glyphs.leftHalf, in: row.left(1), style: Style(.accent, on: .selected))
    }
    surface.put(
      PlainText(app.language.date(first + day)), in: rect(columns.ordered, in: row), style: Style(.plain, on: behind, bold: isSelected))
    guard let point = curve[day] else {
      let text = isOpen ? app.glyphs.ellipsis : app.text("yearView.noWay")
      return surface.put(text, in: rect(columns.surely, in: row).union(rect(columns.note, in: row)), style: Style(.faint, on: behind))
    }
    let days = YearDays(point, app)
    let isLate = usual.map { days.p90 - $0.p90 >= 2 } ?? false
    let bold = Style(.plain, on: behind, bold: isLate || isSelected)
    putDate(point.p50, on: &surface, in: rect(columns.likely, in: row), Style(.muted, on: behind))
    putDate(point.p90, on: &surface, in: rect(columns.surely, in: row), bold)
    surface.putFigure(
      app.text("yearView.scale", ["n": "\(days.p90)"]), in: rect(columns.days, in: row), style: bold, alignment: .right)
    if let before = asItIs?[day] {
      let text = app.difference(days.p90 - YearDays(before, app).p90)
      surface.put(text, in: rect(columns.difference, in: row), style: Style(.plain, on: behind), alignment: .right)
    }
    surface.put(point.mainMode.sign(app.glyphs), in: rect(columns.sign, in: row), style: Style(point.mainMode.role, on: behind, bold: true))
    surface.put(note(point), in: rect(columns.note, in: row), style: Style(.muted, on: behind))
  }

  /// Dates never give way.
  private func putDate(_ hour: Hour, on surface: inout Surface, in place: Rect, _ style: Style) {
    guard !place.isEmpty else { return }
    surface.putFigure(PlainText(app.language.date(hour, in: app.timeZone)), in: place, style: style)
  }

  /// The holidays that it waits through, the longest first.
  private func note(_ point: YearDay) -> PlainText {
    PlainText(point.distinctClosures.prefix(3).map { app.language.name($0.name) }.joined(separator: " \(app.glyphs.separator) "))
  }
}
