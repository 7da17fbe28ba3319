import Phrases
import Primitives
import Screen

extension DateAxis {
  /// A word on the axis and the cell that it begins at.
  struct Label: Hashable {
    let column: Int
    let text: PlainText
  }

  /// Each month at its first day, and the one that the axis begins in; January with its year. Where not every month has room, every second,
  /// third, sixth or twelfth.
  func monthLabels(_ language: Language) -> [Label] { months(language).map(\.label) }

  /// Days by number at even steps: every day or every second one where there is room, with its name where there is more, else Mondays one,
  /// two or four weeks apart. A number stands only below the name of its own month; a year without room beside its January stands below it.
  func dayLabels(_ language: Language) -> [Label] {
    let months = months(language)
    let names = tickDates.map { language.weekday($0.weekday) + " \($0.parts.day)" }
    let longest = names.map(DisplayWidth.of).max() ?? 0
    let showsNames = step == 1 && Double(longest + 1) <= cellsPerDay.rounded(.down)
    let years = yearLabels(months)
    var kept: [Label] = []
    var free = 0
    for (date, name) in zip(tickDates, names) {
      guard step != nil, let column = column(of: date),
        let month = months.last(where: { $0.date <= date }), month.date.isInMonth(of: date)
      else { continue }
      let label = Label(column: column, text: showsNames ? PlainText(name) : PlainText("\(date.parts.day)"))
      let end = column + label.text.displayWidth
      let next = months.first { $0.date > date }?.label.column ?? width
      guard column >= free, end <= min(width, max(next, column + 1)),
        !years.contains(where: { column <= $0.column + $0.text.displayWidth && $0.column <= end })
      else { continue }
      kept.append(label)
      free = end + 1
    }
    return (kept + years).sorted { $0.column < $1.column }
  }

  /// The cells where what is told begins: a day, a week or several, else a month.
  var ticks: [Int] { tickDates.compactMap { column(of: $0) } }

  /// Days from one number to the next; nil where not even four weeks have room for one.
  private var step: Int? { [1, 2, 7, 14, 28].first { Double($0) * cellsPerDay >= 4 } }

  private var tickDates: [LocalDate] {
    guard width > 0 else { return [] }
    guard let step else { return monthDates }
    let monday = (0..<7).map { first + $0 }.first { $0.weekday == .monday } ?? first
    return stride(from: step < 7 ? 0 : monday - first, to: days, by: step).map { first + $0 }
  }

  /// The first days of months after the first date of the axis.
  private var monthDates: [LocalDate] {
    var dates: [LocalDate] = []
    var (year, month) = (first.parts.year, first.parts.month)
    while true {
      (year, month) = month == 12 ? (year + 1, 1) : (year, month + 1)
      guard let date = LocalDate(year: year, month: month, day: 1), date <= last else { return dates }
      dates.append(date)
    }
  }

  private func months(_ language: Language) -> [(date: LocalDate, label: Label)] {
    guard width > 0 else { return [] }
    let all: [(date: LocalDate, column: Int)] = monthDates.compactMap { date in column(of: date).map { (date, $0) } }
    func name(_ date: LocalDate) -> PlainText { PlainText(language.month(date.parts.month)) }
    let choices = [1, 2, 3, 6, 12].map { apart in all.filter { ($0.date.parts.month - 1) % apart == 0 } }
    let shown = choices.first { months in
      zip(months, months.dropFirst()).allSatisfy { $0.column + name($0.date).displayWidth < $1.column }
    }
    var labels: [(date: LocalDate, label: Label)] = []
    // The month that begins is worth more than the rest of the one before.
    if name(first).displayWidth < (shown?.first?.column ?? width + 1), name(first).displayWidth <= width {
      labels.append((first, Label(column: 0, text: name(first))))
    }
    for (index, month) in (shown ?? []).enumerated() {
      let months = shown ?? []
      let end = index + 1 < months.count ? months[index + 1].column - 1 : width
      let long = PlainText(language("yearView.month", ["month": name(month.date).string, "year": "\(month.date.parts.year)"]))
      let text = month.date.parts.month == 1 && month.column + long.displayWidth <= end ? long : name(month.date)
      if month.column + text.displayWidth <= width { labels.append((month.date, Label(column: month.column, text: text))) }
    }
    return labels
  }

  /// The years that begin and have no room beside their January: they stand below it.
  private func yearLabels(_ months: [(date: LocalDate, label: Label)]) -> [Label] {
    var labels: [Label] = []
    for month in months where month.date.parts.month == 1 && month.date != first {
      let label = Label(column: month.label.column, text: PlainText("\(month.date.parts.year)"))
      let end = label.column + label.text.displayWidth
      guard !month.label.text.string.contains(label.text.string), end <= width else { continue }
      if let last = labels.last, last.column + last.text.displayWidth >= label.column { continue }
      labels.append(label)
    }
    return labels
  }

  /// Months in the first row and days in the second one of a rectangle as wide as the axis; in a single row months alone.
  public func drawLabels(on surface: inout Surface, in rect: Rect, _ language: Language, background: Role = .plain) {
    let style = Style(.muted, on: background)
    for label in monthLabels(language) { surface.put(label.text, x: rect.x + label.column, y: rect.y, style: style, clip: rect) }
    guard rect.height > 1 else { return }
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

extension LocalDate {
  /// Whether both lie in one month of one year.
  fileprivate func isInMonth(of other: LocalDate) -> Bool {
    parts.year == other.parts.year && parts.month == other.parts.month
  }
}
