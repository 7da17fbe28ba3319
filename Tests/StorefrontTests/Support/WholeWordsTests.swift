import Testing

@testable import LandedCost
@testable import Money
@testable import Primitives
@testable import Screen
@testable import Storefront

@Suite("Names give way at words, and nothing is cut beside an empty pane")
struct WholeWordsTests {
  private func product(_ width: Int, _ height: Int, _ code: String, _ keys: Key...) -> String {
    var screen = Visit(
      ProductDetailPage(handle: "fenghuang-swift-20", sku: ProductFixture.red), ProductFixture.app(width, height, language: code))
    for key in keys { screen.press(key) }
    return screen.text
  }

  @Test("What the seller says ends whole or in an ellipsis after a word, at every size", arguments: ["en", "zh-Hans"])
  func description(code: String) {
    let app = ProductFixture.app(language: code)
    let text = app.name(ProductFixture.page.product.text)
    let words = Set(text.string.split(separator: " ").map(String.init))
    for (width, height) in [(80, 24), (100, 30), (104, 33), (120, 36), (120, 40), (140, 44), (160, 50), (200, 60)] {
      let lines = product(width, height, code).split(separator: "\n").map(String.init)
      let start = text.string.prefix(10)
      guard let first = lines.firstIndex(where: { $0.contains(start) }) else { continue }
      let end = lines[first...].first { $0.contains("…") || $0.contains(String(text.string.suffix(4))) }
      #expect(end != nil, "\(width)x\(height)")
      if code == "en", let end, end.contains("…"), let last = end.split(separator: "…").first?.split(separator: " ").last {
        #expect(words.contains { $0.hasPrefix(String(last)) && $0.count - last.count < 2 }, "\(end)")
      }
    }
  }

  @Test("All of what the seller says shows where the variants have the focus", arguments: ["en", "zh-Hans"])
  func wholeDescription(code: String) {
    let text = ProductFixture.app(language: code).name(ProductFixture.page.product.text)
    for (width, height) in [(60, 20), (80, 24), (100, 30), (120, 40), (160, 50)] {
      let shown = product(width, height, code, .tab, .tab)
      for word in text.string.split(separator: " ") where code == "en" { #expect(shown.contains(word), "\(width)x\(height): \(word)") }
      #expect(shown.replacing("\n", with: "").contains(String(text.string.suffix(3))), "\(width)x\(height)")
    }
  }

  @Test("Attributes and stock give way to what the seller says but for a row of each; with the focus there everything does")
  func rows() {
    func rows(_ count: Int, _ description: Int, _ hasFocus: Bool, specifications: Int = 0, stock: Int = 3) -> [Int] {
      let rows = InfoRows(count, description: description, specifications: specifications, stock: stock, hasFocus: hasFocus)
      return [rows.description, rows.specifications, rows.hasFacts ? 1 : 0, rows.stock]
    }
    #expect(rows(7, 3, false) == [3, 0, 1, 3])
    #expect(rows(5, 3, false) == [3, 0, 1, 1])
    #expect(rows(4, 3, false) == [2, 0, 1, 1])
    #expect(rows(4, 3, true) == [3, 0, 1, 0])
    #expect(rows(3, 3, true) == [3, 0, 0, 0])
    #expect(rows(9, 3, true) == [3, 0, 1, 3])
    #expect(rows(1, 3, false) == [0, 0, 1, 1])
    #expect(rows(7, 3, false, specifications: 2) == [3, 1, 1, 2])
    #expect(rows(7, 2, false, specifications: 2, stock: 1) == [2, 2, 1, 1])
    #expect(rows(5, 3, false, specifications: 2) == [3, 0, 1, 1])
    #expect(rows(4, 3, true, specifications: 2) == [3, 0, 1, 0])
    for count in 1..<20 {
      for (description, specifications, stock) in [(0, 4, 3), (2, 3, 2), (9, 9, 3)] {
        let all = rows(count, description, false, specifications: specifications, stock: stock)
        #expect(all.reduce(0, +) <= max(count, 2), "\(count) rows: \(all)")
      }
    }
  }

  @Test("On a small page the stock comes before the facts, which are whole each or left out")
  func facts() {
    for width in 60..<120 {
      let line = product(width, 24, "en").split(separator: "\n").first { $0.contains("in stock for Ghent") }.map(String.init) ?? ""
      #expect(line.hasPrefix("  130 in stock for Ghent"), "\(width): \(line)")
      let parts = line.replacing(" …", with: "").split(separator: " · ").map { $0.trimmingPrefix { $0 == " " } }
      let whole = ["130 in stock for Ghent", "13.4 kg packed", "box 82 × 63 × 37 cm", "HS 8712 00 30", "made in China"]
      for part in parts { #expect(whole.contains(String(part)), "\(width): \(line)") }
    }
  }

  @Test("The ways of a cart lie below the costs too where these end above them")
  func ways() {
    let visit = Visit(CartPage(), 120, 40, shop: CartShop())
    #expect(visit.text.contains("Liège overseas   "))
    #expect(!visit.text.contains("oversea…"))
    #expect(visit.text.contains("makers' warehouse"))
    #expect(visit.surface.lines.contains(String(repeating: "─", count: 120)))
  }

  @Test("Which of the lines of a price stands where does not change the page as the way does")
  func stillness() {
    var visit = Visit(CartPage(), 120, 40, shop: CartShop())
    func border() -> [Int] {
      visit.surface.lines.map { line in line.firstIndex(of: "│").map { line.distance(from: line.startIndex, to: $0) } ?? -1 }
    }
    let before = border()
    for _ in 0..<3 {
      visit.press(.right)
      #expect(border() == before)
    }
  }

  @Test("In the review a name that leaves no room for what was chosen has it below", arguments: [(80, 24), (120, 40), (100, 30)])
  func choices(size: (Int, Int)) {
    var shop = CartShop()
    shop.addresses = [CartFixture.address]
    var visit = Visit(CheckoutPage(chosen: [:]), size.0, size.1, shop: shop)
    visit.press(.enter, .enter, .enter)
    #expect(visit.top(CheckoutPage.self)?.step == .review)
    let text = visit.text
    #expect(text.contains("Fenghuang Courier 20 cargo bicycle") && !text.contains("bicycle…") && text.contains("Black"))
  }

  @Test("A label of a cost without room goes on below, unless there are no rows for that", arguments: [24, 30, 36, 60])
  func labels(width: Int) {
    let pane = CostPane(ProductFixture.rail.cost, ProductFixture.app())
    for height in [Int.max, pane.rows.count] {
      let lines = pane.lines(width: width, height: height)
      var surface = Surface(size: Size(width: width, height: lines.count))
      for (y, line) in lines.enumerated() { pane.draw(line, on: &surface, in: surface.bounds.row(y), isStale: false) }
      expectWholeFigures(surface, "\(width)")
      let text = surface.lines.joined(separator: "\n")
      #expect(height < .max || !text.contains("…"), "\(text)")
    }
  }

  @Test("Goods of one shipment are one line of its price; what has a rate or a base stays by itself")
  func lines() {
    func line(_ kind: CostKind, _ label: LineLabel, _ minor: Int64, base: Ratio? = nil) -> CostLine {
      CostLine(kind: kind, label: label, base: base, amount: Money(minor: minor, currency: .euro))
    }
    let vat = LineLabel.rule(LocalizedName("VAT"), isDefaultOfHeading: false)
    let cost = LandedCost(
      regime: ProductFixture.rail.cost.regime, terms: .ddp,
      lines: [
        line(.goods, .goods, 27_600), line(.goods, .goods, 38_000), line(.freight, .freightToBorder, 624), line(.freight, .freight, 100),
        line(.vat, vat, 500, base: Ratio(24, 1)), line(.vat, vat, 700, base: Ratio(33, 1)),
      ], total: Money(minor: 67_524, currency: .euro), unknown: [])
    #expect(cost.shownLines.map(\.amount.minor) == [65_600, 624, 100, 500, 700])
    #expect(cost.shownLines.map(\.amount).sum(in: .euro) == cost.lines.map(\.amount).sum(in: .euro))
  }

  @Test("A price in one line is its parts, or where they find no room its sums, whole each", arguments: 40..<120)
  func sums(width: Int) {
    let cost = ProductFixture.rail.cost
    let line = CostRow.sums(cost, width: width, ProductFixture.app()).string
    #expect(partialFigures(line).isEmpty, "\(line)")
    #expect(PlainText(line).displayWidth <= width)
  }
}
