import Quotes
import Testing

@testable import Delivery
@testable import Primitives
@testable import Screen
@testable import Storefront

@Suite("The delivery explorer")
struct ExplorerTests {
  static let key = QuoteKey(sku: ProductFixture.red, zone: ProductFixture.zone, hour: ProductFixture.hour, currency: .euro)

  private func screen(_ option: OptionID? = ProductFixture.rail.id, _ width: Int = 120, _ height: Int = 40) -> Visit<ProductShop> {
    Visit(
      ExplorerPage(product: ProductFixture.page, sku: ProductFixture.red, quote: Self.key, option: option),
      ProductFixture.app(width, height))
  }

  private func page(_ screen: Visit<ProductShop>) throws -> ExplorerPage { try #require(screen.page as? ExplorerPage) }

  @Test("With an option it opens on the timeline, without one on all options")
  func views() throws {
    #expect(try page(screen()).view == .timeline)
    #expect(try page(screen(nil)).view == .options)
    #expect(screen().effects == [.shop(.quote([Self.key]))])
  }

  @Test("Tab goes through the views, t and M go straight, left and right change the option")
  func keys() throws {
    var screen = screen()
    screen.press(.tab)
    #expect(try page(screen).view == .map)
    screen.press(.tab, .tab, .tab, .tab, .tab)
    #expect(try page(screen).view == .timeline)
    screen.press(.character("t"))
    #expect(try page(screen).view == .options)
    screen.press(.right)
    #expect(try page(screen).subject.option(screen.app)?.id == ProductFixture.sea.id)
    screen.press(.right)
    #expect(try page(screen).subject.option(screen.app)?.id == ProductFixture.sea.id)
    screen.press(.left, .left, .left)
    #expect(try page(screen).subject.option(screen.app)?.id == ProductFixture.road.id)
  }

  @Test("Esc goes back to the view that Enter came from, not from one that was gone to by its key")
  func back() throws {
    var screen = screen(nil)
    screen.press(.enter)
    #expect(try page(screen).view == .timeline)
    screen.press(.escape)
    #expect(try page(screen).view == .options)
    screen.press(.enter, .character("M"))
    #expect(try page(screen).view == .map)
    screen.press(.escape)
    #expect(screen.page is ShelfPage)
  }

  @Test("The map is asked for once it is looked at")
  func map() {
    var screen = screen()
    #expect(screen.press(.character("M")) == [.assets(.loadMap)])
    #expect(screen.press(.down).isEmpty)
    #expect(screen.text.contains("Khorgos"))
  }

  @Test("Up and down go from stage to stage, and each explains itself")
  func stages() {
    var screen = screen()
    #expect(screen.text.contains("Why: Pick and pack"))
    screen.press(.down, .down)
    #expect(screen.text.contains("Why: Train to Khorgos"))
    screen.press(.end)
    #expect(screen.text.contains("Why: Delivery"))
    #expect(screen.text.contains("Only working hours count"))
  }

  @Test("p shows how surely it is there by when")
  func percentiles() {
    var screen = screen()
    screen.press(.character("p"))
    for share in ["10%", "50%", "75%", "85%", "90%", "95%", "97%", "99%"] { #expect(screen.text.contains(share)) }
  }

  @Test("With a SKU alone it asks for its quote")
  func sku() {
    let screen = Visit(ExplorerPage(product: nil, sku: ProductFixture.red, quote: nil, option: nil), ProductFixture.app())
    #expect(screen.effects == [.shop(.quote([Self.key]))])
  }

  @Test("Another destination is asked for anew, the hour of the clock is not")
  func resumed() {
    var screen = screen()
    screen.app.now = screen.app.now.addingTimeInterval(7_200)
    #expect(screen.comeBack().isEmpty)
    screen.app.settings.destination = Destination(zone: "BE-BRU", country: "BE", name: LocalizedName("Brussels"))
    let effects = screen.comeBack()
    #expect(effects == [.shop(.quote([QuoteKey(sku: ProductFixture.red, zone: "BE-BRU", hour: ProductFixture.hour + 2, currency: .euro)]))])
  }

  @Test("Closed services are listed with their reason")
  func closed() {
    #expect(screen(nil).text.contains("No option by air: longer than 120 cm (Shanghai Pudong airport – Liège airport)."))
  }
}
