import Testing

@testable import benchload

@Suite("What is told of many waits")
struct FigureTests {
  @Test("A percentile is the smallest wait that so many of all are not longer than")
  func percentiles() {
    let figures = WaitFigures((1...200).map(Double.init).shuffled())
    #expect(figures == WaitFigures((1...200).map(Double.init)))
    #expect(figures.p50 == 100 && figures.p95 == 190 && figures.p99 == 198 && figures.longest == 200 && figures.count == 200)
    let one = WaitFigures([7])
    #expect(one.p50 == 7 && one.p99 == 7 && one.longest == 7)
    #expect(WaitFigures([]).p50 == nil && WaitFigures([]).count == 0)
    #expect(WaitFigures([3, 1]).p50 == 1 && WaitFigures([3, 1]).p95 == 3)
  }

  @Test("Figures are rounded half up, and what is none is a dash")
  func figures() {
    #expect(Figure.text(12.345) == "12.3" && Figure.text(0.05) == "0.1" && Figure.text(3.007, 2) == "3.01" && Figure.text(41.5, 0) == "42")
    #expect(Figure.text(-0.04) == "0.0" && Figure.text(-1.25, 1) == "-1.3")
    #expect(Figure.text(nil) == "–" && Figure.text(.infinity) == "–" && Figure.text(.nan) == "–")
  }

  @Test("A table's columns are as wide as their widest cell, figures at the right")
  func table() {
    var table = TextTable(["n", "p50 ms"])
    table.add(["100", "4.1"])
    #expect(table.lines == ["  n  p50 ms", "100     4.1"])
  }

  @Test("The longest bar of a plot fills it, the others are parts of it to an eighth of a cell")
  func plot() {
    let lines = CostPlot(title: "Memory", unit: "MiB", points: [(1, 10), (100, 1_000), (7, 0)]).lines
    #expect(lines[0] == "Memory, MiB")
    #expect(lines[1] == "     1 │▌ 10.00")
    #expect(lines[2] == "   100 │" + String(repeating: "█", count: 50) + " 1000.00")
    #expect(lines[3] == "     7 │ 0.00")
    #expect(CostPlot(title: "", unit: "", points: [(1, 0)]).lines.isEmpty)
  }
}
