import PhrasesSupport
import Testing

@testable import LandedCost
@testable import Money
@testable import Orders
@testable import Primitives
@testable import Quotes
@testable import Screen
@testable import Storefront

@Suite("Prices explained")
struct PricePageTests {
  private static let part = PricePage.Part(
    site: ProductFixture.rail.site, cost: ProductFixture.imported,
    question: CostQuestion(.quote(ExplorerTests.key), option: ProductFixture.rail.id))

  private func sheet(_ width: Int, _ code: String = "en") -> [SheetRow] {
    var app = ProductFixture.app(language: code)
    if let question = Self.part.question {
      _ = app.explanations.request([question])
      app.explanations.keep(ProductFixture.explanation(question), for: question)
    }
    return PriceSheet([Self.part], width: width, app).rows
  }

  private func drawn(_ rows: [SheetRow], _ width: Int) -> Surface {
    var surface = Surface(size: Size(width: width, height: rows.count))
    surface.draw(rows[...], in: surface.bounds, ProductFixture.app())
    return surface
  }

  @Test("Every word and figure is there at every width: what does not fit goes beneath", arguments: 40...120)
  func widths(width: Int) {
    for code in Languages.codes {
      let surface = drawn(sheet(width, code), width)
      expectWholeFigures(surface, "\(code) \(width)")
      let text = surface.lines.joined(separator: "\n")
      #expect(!text.contains("…"), "\(text)")
      for figure in ["€189.00", "€108.21", "€447.28", "€403.44"] { #expect(text.contains(figure), "\(width): \(figure)") }
    }
    let words = drawn(sheet(width), width).lines.joined(separator: " ").split(separator: " ").joined(separator: " ")
    for sentence in ["48.5% of the customs value:", "Companies named in the regulation pay less;", "Confirmed."] {
      #expect(words.contains(sentence), "\(width): \(sentence)")
    }
  }

  @Test("The lines of a price and its table show every label and basis at every width", arguments: 40...120)
  func table(width: Int) {
    let table = CostTable(ProductFixture.imported, ProductFixture.app())
    var surface = Surface(size: Size(width: width, height: table.height(width: width)))
    table.draw(on: &surface, in: surface.bounds, selected: 4, ProductFixture.app())
    expectWholeFigures(surface, "\(width)")
    let text = surface.lines.joined(separator: "\n")
    #expect(!text.contains("…"), "\(text)")
    for basis in ["14% of €223.12", "48.5% of €223.12", "21% of €369.65"] { #expect(text.contains(basis), "\(width): \(text)") }
  }

  @Test("What a duty of so much an item comes from is its count by its amount, in the law's own currency")
  func perItem() {
    let line = CostLine(
      kind: .duty, label: .goods, base: Ratio(2), rate: .specific(SpecificDuty(amount: Ratio(3), currency: .euro, per: .item)),
      amount: Money(minor: 4_700, currency: .yuan))
    #expect(CostRow(line, ProductFixture.app()).basis == "2 × €3.00")
  }

  @Test("While the law is looked up the page says so, and shows the price; where there is none it shows the price alone")
  func waiting() {
    var screen = Visit(
      ProductDetailPage(handle: "fenghuang-swift-20", sku: ProductFixture.red), ProductFixture.app(100, 60), answers: true)
    screen.unanswered = { if case .shop(.explain) = $0 { true } else { false } }
    screen.press(.down, .character("s"), .end)
    #expect(screen.text.contains("Looking up the law …"))
    #expect(screen.text.contains("€447.28"))
    guard let question = screen.top(PricePage.self)?.parts.first?.question else {
      Issue.record("nothing is asked")
      return
    }
    screen.send(.explained(question, nil))
    #expect(!screen.text.contains("Looking up"))
    #expect(screen.text.contains("€447.28"))
  }

  @Test("What is asked about a price is asked once, when its option has the focus, and never by a key that moves nothing")
  func askedOnce() {
    var screen = Visit(ProductDetailPage(handle: "fenghuang-swift-20", sku: ProductFixture.red), ProductFixture.app())
    func asked(_ effects: [Effect]) -> [OptionID] {
      effects.flatMap { effect -> [OptionID] in
        guard case .shop(.explain(let questions)) = effect else { return [] }
        return questions.map(\.option)
      }
    }
    #expect(asked(screen.effects) == [ProductFixture.road.id])
    #expect(asked(screen.press(.down)) == [ProductFixture.rail.id])
    #expect(asked(screen.press(.up, .down, .tab, .down, .character("s"), .escape)).isEmpty)
  }

  @Test("Another currency chosen above a price closes it: it was for the old one")
  func currency() {
    var screen = Visit(ProductDetailPage(handle: "fenghuang-swift-20", sku: ProductFixture.red), ProductFixture.app())
    screen.press(.down, .character("s"), .character(","))
    screen.app.settings.currency = .yuan
    screen.press(.escape)
    #expect(screen.page is ProductDetailPage)
  }

  @Test("What is not known is told with what is known of it")
  func unknown() {
    let tax = UncomputedTax(
      kind: .vat, label: .rule(LocalizedName("VAT, Norway"), isDefaultOfHeading: false), rate: .share(Ratio(1, 4)), rule: "no-vat",
      source: "toll.no", note: nil)
    let perfume = UncomputedTax(
      kind: .duty, label: .rule(LocalizedName("consumption tax"), isDefaultOfHeading: false), rate: nil, rule: "cn-excise",
      source: "chinatax",
      note: LocalizedName("From CNY 10 a millilitre."), missing: .content)
    let cost = LandedCost(
      regime: .standard, terms: .dap, lines: ProductFixture.untaxed.lines, total: ProductFixture.untaxed.total, unknown: [.duty, .vat],
      uncomputed: [tax, perfume])
    let text = Visit(PricePage([PricePage.Part(site: "BELGG-OW", cost: cost, question: nil)], ProductFixture.app()), ProductFixture.app())
      .text
    #expect(text.contains("VAT, Norway: 25%; the amount depends on what is not known"))
    #expect(text.contains("source: toll.no"))
    #expect(
      text.contains("Not in this price: consumption tax; VAT, Norway. It is not known, and whoever brings the parcel asks for it"))
    #expect(text.contains("consumption tax: what one piece contains decides whether it falls, and at what rate"))
    #expect(text.contains("From CNY 10 a millilitre."))
  }

  /// A price without a sales tax that the seller charges.
  private static let untaxed: LandedCost = {
    let tax = UncomputedTax(
      kind: .vat, label: .rule(LocalizedName("state sales tax", ["zh-Hans": "州销售税"]), isDefaultOfHeading: false), rate: nil, rule: "us",
      source: "a table", group: UncomputedTax.salesTaxGroup)
    return LandedCost(
      regime: .standard, terms: .dap, lines: ProductFixture.untaxed.lines, total: ProductFixture.untaxed.total, unknown: [.vat],
      uncomputed: [tax])
  }()

  @Test("A total that is not whole has its sign and the name of what it lacks wherever it stands, and never all paid over it")
  func notWhole() {
    let app = ProductFixture.app()
    var option = ProductFixture.road
    option = DeliveryOption(
      id: option.id, labels: option.labels, site: option.site, zone: option.zone, services: option.services, modes: option.modes,
      distribution: option.distribution, arrival: option.arrival, stages: option.stages, cost: Self.untaxed, co2Grams: option.co2Grams)
    let total = app.total(option.cost)
    #expect(total.string.hasSuffix("+") && total.displayWidth == app.money(option.cost.total).displayWidth + 2)
    let quote = Quote(options: [option], closed: [], orderedAt: ProductFixture.hour)
    let table = OptionTable(quote, app)
    #expect(table.paidHeading == "price" && table.rows.map(\.paid) == [total])
    #expect(OptionTable(Quote(options: [ProductFixture.road], closed: [], orderedAt: ProductFixture.hour), app).paidHeading == "all paid")
    let parts = PriceParts(option, app)
    #expect(parts.total == total && parts.totalLabel == "known so far" && parts.unknown == "state sales tax not included")
    #expect(CostTable(option.cost, app).total == total && CostTable(option.cost, app).totalLabel == "known so far")
    #expect(CostRow.sums(option.cost, width: 120, app).string.hasSuffix("state sales tax not known"))
    #expect(CostPane(option.cost, app).rows.last?.label == "state sales tax")
    #expect(app.totalNotes(option.cost).string.contains("nobody asks for it at the door"))
    let chinese = ProductFixture.app(language: "zh-Hans")
    #expect(PriceParts(option, chinese).unknown == "未含州销售税")
  }

  @Test("The page of a price says of what it is, how many, by what it comes and by when, and pieces times their price")
  func goods() {
    var app = ProductFixture.app()
    app.settings.currency = .euro
    let each = Money(minor: 9_450, currency: .euro)
    let part = PricePage.Part(
      site: ProductFixture.rail.site, cost: ProductFixture.imported, question: nil,
      goods: [PricePage.Goods(name: LocalizedName("Fenghuang Swift 20"), choices: [], quantity: 2, price: each)],
      option: ProductFixture.rail)
    let visit = Visit(PricePage([part], app), app)
    #expect(PricePage([part], app).title(app) == "Price › Fenghuang Swift 20, 2 ×")
    #expect(visit.text.contains("Fenghuang Swift 20, 2 × · by rail, 90% by "))
    #expect(visit.text.contains("2 × €94.50, the seller’s price."))
  }

  @Test("Where only the sum is rounded the price of one is told as about")
  func rounded() {
    let app = ProductFixture.app()
    func text(_ amount: Int64) -> String {
      let goods = PricePage.Goods(
        name: LocalizedName("Fenghuang Swift 20"), choices: [], quantity: 3, price: Money(minor: 13_699, currency: .euro),
        amount: Money(minor: amount, currency: .euro))
      let part = PricePage.Part(site: ProductFixture.rail.site, cost: ProductFixture.imported, question: nil, goods: [goods])
      return Visit(PricePage([part], app), app).text
    }
    #expect(text(41_096).contains("3 × about €136.99, the seller’s price; only the sum is rounded."))
    #expect(text(41_097).contains("3 × €136.99, the seller’s price."))
  }

  @Test("Of goods that lie in a warehouse abroad the price says what is in it; of those at home it does not")
  func overseas() {
    let app = ProductFixture.app()
    func text(_ site: SiteID, _ cost: LandedCost) -> String {
      Visit(PricePage([PricePage.Part(site: site, cost: cost, question: nil)], app), app).text
    }
    #expect(text(ProductFixture.road.site, ProductFixture.local).contains("import duties and storage are in it"))
    #expect(!text(ProductFixture.rail.site, ProductFixture.imported).contains("storage"))
  }

  @Test("The line that its law was asked for is marked, wherever the page can scroll to; a puts the goods into the cart from there")
  func marked() {
    var visit = Visit(ProductDetailPage(handle: "fenghuang-swift-20", sku: ProductFixture.red), ProductFixture.app())
    visit.press(.down, .tab, .down, .down, .down, .enter)
    let page = visit.top(PricePage.self)
    #expect(page?.marked == 3)
    let sheet = PriceSheet(page?.parts ?? [], marked: 3, width: 100, visit.app)
    let marks = sheet.rows.indices.filter { if case .cost(_, _, _, true) = sheet.rows[$0] { true } else { false } }
    #expect(marks.first == sheet.starts[3] && marks.allSatisfy { $0 < sheet.starts[4] })
    visit.press(.character("a"))
    #expect(visit.page is ProductDetailPage)
    #expect(visit.text.contains("Added 1 ×"))
  }

  @Test("Where not every line of a price finds room, sums of the kinds and the largest taxes stand in for them")
  func condensed() {
    let app = ProductFixture.app()
    let table = CostTable(ProductFixture.imported, app)
    var surface = Surface(size: Size(width: 78, height: 4))
    table.draw(on: &surface, in: surface.bounds, app)
    let text = surface.lines.joined(separator: "\n")
    for words in ["goods €189.00", "anti-dumping", "€108.21", "€447.28"] { #expect(text.contains(words), "\(text)") }
    #expect(table.row(at: 0, height: 4, width: 78, selected: nil) == nil)
    #expect(table.row(at: 1, height: 4, width: 78, selected: nil) != nil)
    expectWholeFigures(surface, "condensed")
  }
}
