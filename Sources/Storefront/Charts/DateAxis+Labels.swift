import Commerce
import Phrases
import Screen

extension DateAxis {
  /// A word on the axis and the cell that it begins at.
  struct Label: Hashable {
    let column: Int
    let text: PlainText
  }

  /// Each month at its first day, and the one that the axis begins in; those without room are left out.
  func monthLabels(_ language: Language) -> [Label] {
    var labels = [Label(column: 0, text: PlainText(language.month(first.parts.month)))]
    for column in 1..<max(1, width) {
      let (before, date) = (self.date(inColumn: column - 1), self.date(inColumn: column))
      if before.parts.month != date.parts.month { labels.append(Label(column: column, text: PlainText(language.month(date.parts.month)))) }
    }
    // The month that begins is worth more than the rest of the one before.
    if labels.count > 1, labels[0].text.displayWidth >= labels[1].column { labels.removeFirst() }
    return spaced(labels)
  }

  /// Days by number: every day where there is room, with its name where there is more, else Mondays.
  func dayLabels(_ language: Language) -> [Label] {
    spaced(
      tickDates.compactMap { date in
        guard let column = column(of: date) else { return nil }
        let number = "\(date.parts.day)"
        let name = language.weekday(date.weekday) + " " + number
        let fits = DisplayWidth.of(name) < cellsPerDay && PlainText(name).displayWidth + column <= width
        return Label(column: column, text: PlainText(fits ? name : number))
      })
  }

  /// The cells where a week, or a day, begins.
  var ticks: [Int] { tickDates.compactMap { column(of: $0) } }

  private var tickDates: [LocalDate] {
    guard width > 0 else { return [] }
    let dates = stride(from: first.days, through: last.days, by: 1).map { LocalDate(days: $0) }
    if cellsPerDay >= 3 { return dates }
    if daysPerCell > 7 { return [] }
    let mondays = dates.filter { $0.weekday == .monday }
    // A cell of several days seldom begins on a Monday: the one that holds it stands for it.
    return mondays.map { date in first + (date - first) / daysPerCell * daysPerCell }
  }

  /// Leaves out what would touch the label before it or leave the axis.
  private func spaced(_ labels: [Label]) -> [Label] {
    var kept: [Label] = []
    var free = 0
    for label in labels where label.column >= free && label.column + label.text.displayWidth <= width {
      kept.append(label)
      free = label.column + label.text.displayWidth + 1
    }
    return kept
  }

  /// Months in the first row and days in the second one of a rectangle as wide as the axis.
  public func drawLabels(on surface: inout Surface, in rect: Rect, _ language: Language, background: Role = .plain) {
    let style = Style(.muted, on: background)
    for label in monthLabels(language) where rect.height > 1 {
      surface.put(label.text, x: rect.x + label.column, y: rect.y, style: style, clip: rect)
    }
    for label in dayLabels(language) {
      surface.put(label.text, x: rect.x + label.column, y: rect.maxY - 1, style: style, clip: rect)
    }
  }

  /// A row of faint ticks, under closed days shaded.
  func drawTicks(on surface: inout Surface, in rect: Rect, closed: [Bool], glyphs: GlyphSet, background: Role) {
    shade(on: &surface, in: rect, closed: closed)
    let tick: PlainText = glyphs.isUnicode ? "╵" : "'"
    for column in ticks where column < rect.width {
      let behind: Role = column < closed.count && closed[column] ? .closed : background
      surface.put(tick, x: rect.x + column, y: rect.y, style: Style(.faint, on: behind), clip: rect)
    }
  }

  /// Closed days as a background.
  func shade(on surface: inout Surface, in rect: Rect, closed: [Bool]) {
    for (column, isClosed) in closed.enumerated() where isClosed && column < rect.width {
      surface.tint(Rect(x: rect.x + column, y: rect.y, width: 1, height: rect.height), background: .closed)
    }
  }
}
