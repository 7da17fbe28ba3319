import Foundation
import Money
import Quotes
import Testing

@testable import Delivery
@testable import Primitives
@testable import Screen
@testable import Storefront

@Suite("The page of a product")
struct ProductDetailTests {
  private func screen(_ width: Int = 120, _ height: Int = 40, destination: Destination? = ProductFixture.ghent) -> Visit<ProductShop> {
    Visit(
      ProductDetailPage(handle: "fenghuang-swift-20", sku: ProductFixture.red), ProductFixture.app(width, height, destination: destination))
  }

  private func page(_ screen: Visit<ProductShop>) throws -> ProductDetailPage { try #require(screen.page as? ProductDetailPage) }

  private func key(_ sku: SKU = ProductFixture.red, quantity: Int = 1, beaten: Bool = false) -> QuoteKey {
    QuoteKey(
      sku: sku, quantity: quantity, zone: ProductFixture.zone, hour: ProductFixture.hour, currency: .euro,
      extent: beaten ? .all : .undominated)
  }

  @Test("It asks for its product, then for the quote and the picture of it")
  func loading() {
    let effects = screen().effects.besidesLaw
    #expect(
      effects == [.shop(.loadProduct(Ticket(1), "fenghuang-swift-20")), .shop(.quote([key()])), .assets(.loadPicture("bicycle-folding"))])
  }

  @Test("A late answer to another question is dropped")
  func late() throws {
    var screen = Visit(
      ProductDetailPage(handle: "fenghuang-swift-20", sku: nil), ProductFixture.app(), answers: false)
    screen.send(.productArrived(Ticket(99), ProductFixture.page))
    #expect(try page(screen).page == nil)
    screen.send(.productArrived(Ticket(1), ProductFixture.page))
    #expect(try page(screen).sku == ProductFixture.red)
  }

  @Test("The recommended option is in focus, and its price is explained")
  func recommended() throws {
    let screen = screen()
    #expect(try page(screen).option(screen.app)?.id == ProductFixture.road.id)
    #expect(screen.text.contains("Why €403.44 by road"))
  }

  @Test("Down chooses the next option and the costs follow")
  func move() throws {
    var screen = screen()
    screen.press(.down)
    #expect(try page(screen).option(screen.app)?.id == ProductFixture.rail.id)
    #expect(screen.text.contains("Why €447.28 by rail"))
    screen.press(.character("j"), .character("j"), .character("k"))
    #expect(try page(screen).option(screen.app)?.id == ProductFixture.rail.id)
  }

  @Test("v and the arrows in the variants' pane go from variant to variant and ask anew")
  func variants() throws {
    var screen = screen()
    #expect(screen.press(.character("v")).besidesLaw == [.shop(.quote([key(ProductFixture.green)]))])
    screen.press(.backTab)
    #expect(try page(screen).pane == .variants)
    #expect(screen.press(.left).isEmpty)
    #expect(try page(screen).sku == ProductFixture.red)
    #expect(screen.press(.left).isEmpty)
    screen.press(.right, .right)
    #expect(try page(screen).sku == "FH-SWIFT20-WHT")
    #expect(screen.text.contains("Sold out"))
  }

  @Test("More pieces are another question; more than there are is refused with the reason")
  func quantity() throws {
    var screen = screen()
    #expect(screen.press(.character("+")).besidesLaw == [.shop(.quote([key(quantity: 2)]))])
    #expect(screen.press(.character("-")).isEmpty)
    #expect(screen.press(.character("-")).isEmpty)
    screen.press(.character("v"))
    screen.press(.character("+"))
    #expect(try page(screen).quantity == 2)
    #expect(screen.press(.character("+")).isEmpty)
    #expect(screen.app.notice?.text == "Only 2 are in stock, cart included.")
  }

  @Test("a adds the quantity to the cart, unless there is no stock")
  func add() {
    var screen = screen()
    #expect(screen.press(.character("+"), .character("a")).last == .customer(.addToCart(ProductFixture.red, 2, nil)))
    #expect(screen.app.notice?.text == "Added 2 × Fenghuang Swift 20 to the cart. c opens it.")
    screen.press(.character("v"), .character("v"))
    #expect(screen.press(.character("a")).isEmpty)
    #expect(screen.app.notice?.text == "Sold out in this variant: v shows the next one.")
    screen.app.cart.add(ProductFixture.red, quantity: 130)
    screen.press(.character("v"), .character("v"))
    #expect(screen.press(.character("a")).isEmpty)
  }

  @Test("A asks also for what others beat")
  func beaten() {
    var screen = screen()
    #expect(screen.press(.character("A")).besidesLaw == [.shop(.quote([key(beaten: true)]))])
  }

  @Test("Enter opens the timeline of the option, M its map, d all options")
  func open() throws {
    for (pressed, view) in [
      (Key.enter, ExplorerView.timeline), (.character("t"), .timeline), (.character("M"), .map), (.character("d"), .options),
    ] {
      var screen = screen()
      screen.press(.down, pressed)
      let explorer = try #require(screen.page as? ExplorerPage)
      #expect(explorer.view == view)
      #expect(explorer.subject.chosen == ProductFixture.rail.id)
      #expect(explorer.subject.watch.wanted == key())
    }
  }

  @Test("Without a destination it shows the seller's price and the key that helps")
  func nowhere() {
    var screen = screen(destination: nil)
    #expect(screen.effects == [.shop(.loadProduct(Ticket(1), "fenghuang-swift-20")), .assets(.loadPicture("bicycle-folding"))])
    #expect(screen.text.contains("¥1,450.00 CNY seller's price"))
    screen.press(.enter)
    #expect(screen.page is ProductDetailPage)
    #expect(screen.app.notice != nil)
  }

  @Test("A destination that nothing leads to is said, with what is closed")
  func noRoute() {
    let screen = screen(destination: Destination(zone: "XX-AAA", country: "XX", name: LocalizedName("Atlantis")))
    #expect(screen.text.contains("Not delivered to Atlantis"))
    #expect(screen.text.contains("No option by air: longer than 120 cm"))
  }

  @Test("m marks for comparison, four at most, and takes the mark away")
  func mark() {
    var screen = screen()
    screen.press(.character("m"))
    #expect(screen.app.compared.map(\.sku) == [ProductFixture.red])
    screen.press(.character("m"))
    #expect(screen.app.compared.isEmpty)
    for _ in 0..<4 { screen.press(.character("m"), .character("v")) }
    #expect(screen.app.compared.count == 4)
    screen.app.compared.removeFirst()
    screen.app.compared.append(ProductFixture.summary("FH-NONE"))
    screen.press(.character("m"))
    #expect(screen.app.notice?.text == "Four can be compared at most: m on a marked one takes it away.")
    screen.press(.character("="))
    #expect(screen.page is ComparePage)
  }

  @Test("s shows the law behind every line of the price and what would change it, and s goes back")
  func sources() {
    var screen = screen()
    screen.press(.down, .character("s"))
    var read: Set<String> = []
    for _ in 0..<30 {
      read.formUnion(screen.lines.map { $0.trimmingCharacters(in: .whitespaces) })
      screen.press(.down)
    }
    for text in [
      "source: Regulation (EU) 2019/1379", "Companies named in the regulation pay less", "48.5% of the customs value: €223.12.",
      "In force from 1 Jan 2026 to 30 Jun 2028. Confirmed.", "What would change",
      "From Liège overseas warehouse (no duty at your door)", "€403.44 (€43.84 less)",
      "From 1 Jul 2028: anti-dumping duty, bicycles from China ends", "€316.34 (€130.94 less)", "If the seller collects the taxes",
    ] {
      #expect(read.contains { $0.contains(text) }, "\(text)")
    }
    screen.press(.character("s"))
    #expect(screen.page is ProductDetailPage)
  }

  @Test("Enter on a line of the price opens its law at the top; where all fits it shows")
  func line() {
    var screen = screen()
    screen.send(.resized(Size(width: 80, height: 24)))
    screen.press(.down, .tab, .down, .down, .down, .down, .enter)
    #expect(screen.page is PricePage)
    #expect(screen.lines[2].contains("anti-dumping duty, bicycles from China"))
  }

  @Test("A press selects an option, on the selected one it opens it; a press on a value chooses the variant")
  func mouse() throws {
    var screen = screen()
    let layout = try page(screen).layout(screen.app)
    let second = Point(x: 30, y: layout.options.y + layout.itemHeight)
    screen.send(.mouse(Mouse(kind: .press, at: second)))
    #expect(try page(screen).option(screen.app)?.id == ProductFixture.rail.id)
    #expect(screen.page is ProductDetailPage)
    screen.send(.mouse(Mouse(kind: .press, at: second)))
    #expect(screen.page is ExplorerPage)
    screen.press(.escape)
    let line = try #require(screen.lines.firstIndex { $0.contains("Bottle green") })
    let column = try #require(screen.lines[line].range(of: "Bottle")).lowerBound
    let x = DisplayWidth.of(String(screen.lines[line][..<column]))
    screen.send(.mouse(Mouse(kind: .press, at: Point(x: x + 2, y: line))))
    #expect(try page(screen).sku == ProductFixture.green)
  }

  @Test("A product that is gone says so")
  func missing() {
    let screen = Visit(ProductDetailPage(handle: "gone", sku: nil), ProductFixture.app())
    #expect(screen.text.contains("This product is no longer sold."))
  }

  @Test("y, x and b open the explorer on year, matrix and order-by")
  func plans() throws {
    for (key, view) in [("y", ExplorerView.year), ("x", .matrix), ("b", .orderBy)] {
      var screen = screen()
      screen.press(.character(Character(key)))
      #expect((screen.page as? ExplorerPage)?.view == view)
    }
  }

  @Test("Where it is not delivered, a key that wants a way says so and does not speak of what is still to come")
  func undelivered() {
    var screen = screen(destination: Destination(zone: "BE-BRU", country: "BE", name: LocalizedName("Brussels")))
    guard let key = (screen.page as? ProductDetailPage)?.watch.wanted else { return }
    #expect(key.zone == "BE-BRU")
    screen.press(.character("y"))
    #expect(screen.page is ProductDetailPage)
    #expect(screen.app.notice?.text.string.contains("Not delivered to Brussels") == true)
    #expect(screen.app.notice?.text.string.contains("worked out") == false)
  }

  @Test("Stock is what can come to the destination, nearest first")
  func stock() {
    let app = ProductFixture.app()
    guard let variant = ProductFixture.page.product.variant(ProductFixture.red) else { return }
    func facts(_ sources: Set<SiteID>?) -> ProductFacts {
      ProductFacts(page: ProductFixture.page, variant: variant, app: app, sources: sources)
    }
    #expect(facts(["BELGG-OW", "CNSIA-MW"]).stockInAll == "68 in stock for Ghent")
    #expect(facts(["BELGG-OW", "CNSIA-MW"]).stock.map(\.count) == ["21", "47"])
    #expect(facts(nil).stockInAll == "130 in stock")
    #expect(facts([]).stockInAll == "0 in stock for Ghent")
    #expect(facts([]).stock.isEmpty)
  }

  @Test("What is added goes by the way that is selected; the recommended one needs no word")
  func addsSelected() throws {
    var screen = screen()
    let quote = try #require(try page(screen).quote(screen.app))
    for index in quote.options.indices.dropLast() {
      let option = try #require(try page(screen).option(screen.app))
      #expect(
        screen.press(.character("a")).last
          == .customer(.addToCart(ProductFixture.red, 1, option.labels.contains(.recommended) ? nil : option.id)))
      if index > 0 { #expect(screen.app.notice?.text.string.contains(" by ") == true) }
      screen.press(.down)
    }
  }

  @Test("Esc goes one step back: the law, the pane, then the page", arguments: [(80, 24), (120, 40)])
  func goesBack(width: Int, height: Int) throws {
    var screen = screen()
    screen.send(.resized(Size(width: width, height: height)))
    screen.press(.character("s"))
    #expect(screen.page is PricePage)
    screen.press(.escape)
    #expect(try page(screen).pane == .options)
    screen.press(.tab, .enter)
    #expect(screen.page is PricePage)
    screen.press(.escape)
    #expect(try page(screen).pane == .costs)
    screen.press(.escape)
    #expect(try page(screen).pane == .options)
    #expect(screen.page is ProductDetailPage)
    screen.press(.escape)
    #expect(screen.page is ShelfPage)
  }
}
