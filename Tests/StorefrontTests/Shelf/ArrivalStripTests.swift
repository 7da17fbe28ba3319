import Money
import Testing

@testable import Primitives
@testable import Screen
@testable import Storefront

@Suite("The arrival strip and the price in its parts")
struct ArrivalStripTests {
  @Test("A parcel of a few days shows day by day, from today on")
  func short() {
    let strip = ArrivalStrip(ProductFixture.road, width: 34, ProductFixture.app())
    #expect(strip.first == LocalDate("2026-11-24"))
    #expect(strip.pitch >= 5)
  }

  @Test("A ship of weeks still fits the pane", arguments: [5, 20, 34, 50, 120])
  func long(width: Int) {
    let app = ProductFixture.app()
    let strip = ArrivalStrip(ProductFixture.sea, width: width, app)
    for hour in [ProductFixture.sea.distribution.first, ProductFixture.sea.arrival.p90, ProductFixture.sea.distribution.last] {
      #expect((0..<width).contains(strip.column(of: hour)))
    }
    var surface = Surface(size: Size(width: width, height: 4))
    strip.draw(ProductFixture.sea, on: &surface, in: surface.bounds, app)
  }

  @Test("Columns rise with time")
  func order() {
    let strip = ArrivalStrip(ProductFixture.rail, width: 34, ProductFixture.app())
    let columns = (0..<600).map { strip.column(of: ProductFixture.rail.distribution.first + $0) }
    #expect(columns == columns.sorted())
  }

  @Test("Freight to the border and inland are one line, and what is nothing is left out")
  func parts() {
    let parts = PriceParts(ProductFixture.rail, ProductFixture.app())
    #expect(
      parts.lines.map(\.label.string) == [
        "goods", "delivery from Xi'an", "customs duty 14%", "anti-dumping 48.5%", "VAT 21%",
      ])
    #expect(parts.lines[1].amount == "€41.20")
    #expect(parts.total == "€447.28")
    #expect(parts.unknown == nil)
  }
}
