import Testing

@testable import Screen

struct DensityStripTests {
  @Test("The greatest mass fills the cell, the others in proportion, and a trace still shows")
  func proportions() {
    let strip = DensityStrip(masses: [0.5, 0.25, 0.002, 0, 0.0625], role: .rail)
    #expect(strip.eighths(rows: 1) == [8, 4, 1, 0, 1])
    #expect(strip.eighths(rows: 2) == [16, 8, 1, 0, 2])
  }

  @Test("Closed days have a shade behind them, or a sign where there is no colour")
  func closedDays() {
    var surface = Surface(size: Size(width: 4, height: 1))
    let strip = DensityStrip(masses: [0.5, 0.5, 0, 0], closed: [false, true, true], role: .sea)
    strip.draw(on: &surface, in: surface.bounds)
    #expect(surface.lines == ["██"])
    #expect((0..<4).map { surface[$0, 0].style.background } == [.plain, .role(.closed), .role(.closed), .plain])
    strip.draw(on: &surface, in: surface.bounds, shadesByGlyph: true)
    #expect(surface.lines == ["██░"])
    strip.draw(on: &surface, in: surface.bounds, glyphs: .plain, shadesByGlyph: true)
    #expect(surface.lines == ["##:"])
  }

  @Test("In two rows a bar stands on the lower one")
  func twoRows() {
    var surface = Surface(size: Size(width: 2, height: 2))
    DensityStrip(masses: [1, 0.25], role: .road).draw(on: &surface, in: surface.bounds)
    #expect(surface.lines == ["█", "█▄"])
  }

  @Test("Fewer cells than buckets lose no mass")
  func fitting() {
    let strip = DensityStrip(masses: Array(repeating: 0.1, count: 10), closed: [true, true, true], role: .air)
    for width in 1...10 {
      let fitted = strip.fitted(to: width)
      #expect(fitted.buckets.count == width)
      #expect(abs(fitted.buckets.reduce(0) { $0 + $1.mass } - 1) < 1e-9)
    }
    #expect(strip.fitted(to: 5).buckets.map(\.isClosed) == [true, false, false, false, false])
  }

  @Test("No mass, no cells and senseless figures draw nothing and do not trap")
  func senseless() {
    var surface = Surface(size: Size(width: 3, height: 1))
    for masses in [[], [0, 0], [.nan, .infinity, -1]] as [[Double]] {
      DensityStrip(masses: masses, role: .rail).draw(on: &surface, in: surface.bounds)
      DensityStrip(masses: masses, role: .rail).draw(on: &surface, in: Rect(x: 0, y: 0, width: 0, height: 0))
    }
    #expect(surface.lines == [""])
  }
}
