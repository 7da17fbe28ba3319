import Testing

@testable import Delivery
@testable import Primitives
@testable import Quotes
@testable import Screen
@testable import Storefront

@Suite("The year: chart and list")
struct YearTests {
  private func point(_ day: Int, _ p50: Int, _ p90: Int, _ modes: [TransportMode] = [.rail]) -> YearDay {
    let hour = ProductFixture.hour + day * 24
    return YearDay(
      day: day, on: LocalDate(days: 20_781 + day), hour: hour, p50: hour + p50 * 24, p90: hour + p90 * 24, option: "a", site: "CNSIA-MW",
      modes: modes)
  }

  private func curve(_ points: [YearDay]) -> YearCurve {
    var curve = YearCurve()
    curve.take(.year(points))
    return curve
  }

  @Test("A bar speaks of a week: its worst order day at 90%, its middle one at 50%, the mode of most")
  func bars() throws {
    let days = [(20, 25), (21, 26), (22, 31), (20, 25), (20, 25), (23, 27), (20, 25)]
    let week = days.enumerated().map { point($0.offset, $0.element.0, $0.element.1, $0.offset < 5 ? [.rail, .road] : [.sea]) }
    let bar = try #require(YearBar(week))
    #expect(bar.p50 == 20 && bar.p90 == 31 && bar.mode == .rail)
    #expect(YearBar([YearDay?.none]) == nil)
    let bars = YearColumns(width: 111).bars(curve(week))
    #expect(bars[0] == bar && bars[1] == bar, "one week takes the columns that it has")
    #expect(bars[3] == nil)
  }

  @Test(
    "A timetable's days of the week make no comb: each column of a week says the same, at any width", arguments: [8, 53, 71, 111, 151, 300])
  func comb(width: Int) {
    let points = (0..<365).map { point($0, 20, 22 + $0 % 7) }
    let columns = YearColumns(width: width)
    let bars = columns.bars(curve(points)).compactMap { $0 }
    #expect(bars.count == width)
    #expect(Set(bars.dropLast(3).map(\.p90)) == [28])
    for day in [0, 6, 7, 100, 363, 364] {
      let own = columns.columns(of: day)
      #expect(own.contains(columns.column(of: day)) && own.upperBound <= width)
      #expect(own.allSatisfy { columns.days(in: $0) == columns.days(in: columns.column(of: day)) })
    }
  }

  @Test("Where there is a column for each day, each says its own; a day not known yet as the first of its week")
  func daily() {
    let columns = YearColumns(width: 365)
    let bars = columns.bars(curve([point(0, 20, 25), point(7, 21, 30), point(8, 20, 26)]))
    #expect(bars[3]?.p90 == 25 && bars[7]?.p90 == 30 && bars[8]?.p90 == 26 && bars[9]?.p90 == 30 && bars[14] == nil)
  }

  @Test(
    "The axis begins just below the data and ends just above it, on round figures, with no more lines than there is room for",
    arguments: [(20.0, 36.0), (1.0, 2.0), (2.0, 6.0), (25.4, 31.9), (0.2, 0.9), (30.0, 30.0), (11.0, 140.0), (400.0, 900.0)],
    [4, 9, 13, 22, 40])
  func scale(range: (Double, Double), rows: Int) {
    let scale = YearScale([YearBar.of(range.0, range.1)], rows: rows)
    #expect(Double(scale.bottom) <= range.0 && Double(scale.top) >= range.1 && scale.bottom >= 0 && scale.top > scale.bottom)
    #expect(Double(scale.bottom) >= range.0 - 1 || scale.top - scale.bottom <= max(3, scale.top / 5), "just below")
    #expect(scale.lines.allSatisfy { $0 % scale.step == 0 && (scale.bottom...scale.top).contains($0) })
    let rowsOfLines = scale.lines.map { scale.eighths(Double($0), rows: rows) / 8 }
    #expect(Set(rowsOfLines).count == rowsOfLines.count, "no two lines in one row")
    #expect(scale.eighths(range.0, rows: rows) <= scale.eighths(range.1, rows: rows))
    #expect(scale.eighths(range.1, rows: rows) <= rows * 8)
  }

  @Test("Twenty to thirty-six days do not begin at zero")
  func notFromZero() {
    let scale = YearScale([YearBar.of(20, 36)], rows: 22)
    #expect(scale.bottom == 19 && scale.top == 36 && scale.lines == [20, 22, 24, 26, 28, 30, 32, 34, 36])
  }

  private func screen(_ width: Int = 120, _ height: Int = 40, language: String = "en") throws -> Visit<ProductShop> {
    var screen = PlanFixture.explorer(width, height, language: language)
    screen.press(.character("y"))
    screen.send(.computed(try #require(PlanFixture.ticket(screen)), PlanFixture.year(Array(0..<365))))
    return screen
  }

  private func pane(_ screen: Visit<ProductShop>) throws -> YearPane { try #require(screen.page as? ExplorerPage).panes.year }

  @Test("l turns the chart into a list and back, the order date stays in focus; arrows move in both", arguments: ["en", "zh-Hans"])
  func list(code: String) throws {
    var screen = try screen(language: code)
    screen.press(.down, .character("l"))
    #expect(try pane(screen).isList && pane(screen).cursor == 7)
    screen.press(.down, .character("j"))
    #expect(try pane(screen).cursor == 9)
    screen.press(.right)
    #expect(try pane(screen).cursor == 16)
    screen.press(.end)
    #expect(try pane(screen).cursor == 364)
    screen.press(.home, .character("l"))
    #expect(try !pane(screen).isList && pane(screen).cursor == 0)
    screen.press(.right, .character("h"), .character("j"))
    #expect(try pane(screen).cursor == 7)
  }

  @Test("The list has each order date with 50%, 90%, the days and the holiday; Enter takes the day")
  func listed() throws {
    var screen = try screen()
    screen.press(.character("l"), .pageDown, .pageDown)
    while try pane(screen).cursor < 60 { screen.press(.down) }
    let row = try #require(screen.lines.first { $0.contains("Sat 23 Jan") && $0.contains("▌") })
    #expect(row.contains("Tue 23 Feb") && row.contains("Sun 28 Feb") && row.contains("36 d"))
    #expect(row.contains("Spring Festival"))
    screen.press(.enter)
    #expect(try #require(screen.page as? ExplorerPage).view == .timeline)
  }

  @Test(
    "What is not known yet stands in the list as such, and no size cuts a figure", arguments: [(40, 12), (60, 20), (80, 24), (160, 50)])
  func half(width: Int, height: Int) throws {
    var screen = PlanFixture.explorer(width, height)
    screen.press(.character("y"), .character("l"))
    screen.send(.computed(try #require(PlanFixture.ticket(screen)), PlanFixture.year([0, 7, 14])))
    if height > 14 { #expect(screen.lines.contains { $0.contains("Wed 25 Nov") && $0.contains("…") }) }
    expectWhole(screen.surface, Size(width: width, height: height))
    if width >= 60 { expectWholeFigures(screen.surface, "year as a list, \(width)x\(height)") }
  }

  @Test("A click on a row of the list goes to its day")
  func click() throws {
    var screen = try screen(80, 24)
    screen.press(.character("l"))
    let y = try #require(screen.lines.firstIndex { $0.contains("Thu 26 Nov") })
    screen.send(.mouse(Mouse(kind: .press, at: Point(x: 10, y: y))))
    #expect(try pane(screen).cursor == 2)
    screen.send(.mouse(Mouse(kind: .wheelDown, at: Point(x: 10, y: y))))
    #expect(try pane(screen).cursor == 3)
  }

  @Test("The legend tells line and band, by week and where there is room by day")
  func legend() throws {
    #expect(try screen(80, 24).text.contains("━ half are there   ▒ nine in ten, the worst day of each week"))
    #expect(try screen(400, 50).text.contains("▒ nine in ten, each order day"))
  }
}

extension YearBar {
  /// A bar made by hand.
  static func of(_ p50: Double, _ p90: Double) -> YearBar { YearBar(p50: p50, p90: p90, mode: .rail) }
}
