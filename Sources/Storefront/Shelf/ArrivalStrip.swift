import Delivery
import Phrases
import Primitives
import Quotes
import Screen

/// When an option arrives, as bars over days: a few days show by the hour with their weekdays, many by the day with dates.
struct ArrivalStrip {
  /// The rows it takes: days, two of bars, marks.
  static let rows = 4

  let first: LocalDate
  let dayCount: Int
  /// Columns from one day to the next; 1 from a certain length on.
  let pitch: Int
  /// More than one where there are more days than columns.
  let daysPerCell: Int
  let width: Int
  private let timeZone: TimeZoneID

  init(_ option: DeliveryOption, width: Int, _ app: AppState) {
    timeZone = app.timeZone
    self.width = max(1, width)
    var first = app.localDate(option.distribution.percentile(0.005))
    let last = max(first, app.localDate(option.arrival.p99))
    // What comes within days is seen from today on.
    if last - app.today < 5 { first = min(first, app.today) }
    self.first = first
    let count = max(5, last - first + 1)
    dayCount = count
    pitch = [7, 6, 5, 4, 3, 2].first { count * $0 <= max(1, width) + 1 } ?? 1
    daysPerCell = pitch > 1 ? 1 : max(1, (count + self.width - 1) / self.width)
  }

  /// Columns that a day's bars take; a blank one keeps days apart where there is room.
  private var barWidth: Int { pitch > 2 ? pitch - 1 : pitch }
  private var usedWidth: Int { min(width, pitch > 1 ? dayCount * pitch : (dayCount + daysPerCell - 1) / daysPerCell) }

  /// The column of an hour, on the strip.
  func column(of hour: Hour) -> Int {
    let local = ZoneClock.named(timeZone).local(hour)
    let day = local.date - first
    guard pitch > 1 else { return min(usedWidth - 1, max(0, day / daysPerCell)) }
    return min(usedWidth - 1, max(0, day * pitch + local.second / 3600 * barWidth / 24))
  }

  func draw(_ option: DeliveryOption, on surface: inout Surface, in rect: Rect, _ app: AppState) {
    guard rect.height >= Self.rows, rect.width >= usedWidth else { return }
    let calendar = option.deliveryCalendar(in: app.network)
    drawDays(on: &surface, in: rect.row(0), calendar, app)
    var masses = [Double](repeating: 0, count: usedWidth)
    for (index, mass) in option.distribution.masses.enumerated() { masses[column(of: option.distribution.first + index)] += mass }
    let closed = (0..<usedWidth).map { column in isClosed(column, calendar) }
    let strip = DensityStrip(masses: masses, closed: closed, role: option.mainMode.role)
    strip.draw(on: &surface, in: rect.droppingTop(1).top(2), glyphs: app.glyphs, shadesByGlyph: !app.glyphs.isUnicode)
    drawMarks(option.arrival, on: &surface, in: rect.row(3), app)
  }

  private func isClosed(_ column: Int, _ calendar: WorkingCalendar?) -> Bool {
    guard let calendar else { return false }
    if pitch > 2, column % pitch == pitch - 1 { return false }
    let day = pitch > 1 ? column / pitch : column * daysPerCell
    return (day..<(day + daysPerCell)).allSatisfy { calendar.intervals(on: first + $0).isEmpty }
  }

  private func drawDays(on surface: inout Surface, in row: Rect, _ calendar: WorkingCalendar?, _ app: AppState) {
    var free = 0
    for day in 0..<dayCount {
      let date = first + day
      let x = pitch > 1 ? day * pitch : day / daysPerCell
      let label: PlainText
      let weekday = PlainText(app.language.weekday(date.weekday))
      if pitch >= 4, weekday.displayWidth < pitch {
        label = weekday
      } else if pitch >= 3 {
        label = PlainText("\(date.parts.day)")
      } else {
        guard date.weekday == .monday || day == 0 else { continue }
        label = PlainText(app.language.day(date))
      }
      guard x >= free, x + label.displayWidth <= row.width else { continue }
      let isClosed = pitch > 2 && (calendar?.intervals(on: date).isEmpty ?? false)
      surface.put(label, x: row.x + x, y: row.y, style: isClosed ? .faint : .muted, clip: row)
      free = x + label.displayWidth + (pitch > 2 ? 0 : 2)
    }
  }

  /// `▲50%` and `▲90%` below their hours; the second gives way to the first only by its label's side.
  private func drawMarks(_ arrival: ArrivalPercentiles, on surface: inout Surface, in row: Rect, _ app: AppState) {
    let (median, late) = (column(of: arrival.p50), column(of: arrival.p90))
    func put(_ text: PlainText, at x: Int, _ style: Style) { surface.put(text, x: row.x + x, y: row.y, style: style, clip: row) }
    let pointer = app.glyphs.pointerUp
    let (half, most) = (PlainText(app.language.percent(50)), PlainText(app.language.percent(90)))
    if late == median {
      let both = half + " " + most
      let isRight = median + both.displayWidth + 1 > row.width
      put(isRight ? both + pointer : pointer + both, at: isRight ? median - both.displayWidth : median, .muted)
      return
    }
    let isAfter = late + most.displayWidth + 1 <= row.width
    if late - median >= half.displayWidth + 2 {
      put(pointer + half, at: median, .muted)
      if isAfter {
        put(pointer + most, at: late, .plain)
      } else if late - median >= half.displayWidth + most.displayWidth + 3 {
        put(most + pointer, at: late - most.displayWidth, .plain)
      } else {
        put(pointer, at: late, .plain)
      }
    } else {
      if median >= half.displayWidth {
        put(half + pointer, at: median - half.displayWidth, .muted)
      } else {
        put(pointer, at: median, .muted)
      }
      put(isAfter ? pointer + most : pointer, at: late, .plain)
    }
  }
}
