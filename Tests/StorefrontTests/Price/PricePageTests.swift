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
    for sentence in ["48.5% of the customs value:", "Companies named in the regulation pay less;", "Checked well."] {
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
    let cost = LandedCost(
      regime: .standard, terms: .dap, lines: ProductFixture.untaxed.lines, total: ProductFixture.untaxed.total, unknown: [.duty, .vat],
      uncomputed: [tax])
    let text = Visit(PricePage([PricePage.Part(site: "BELGG-OW", cost: cost, question: nil)], ProductFixture.app()), ProductFixture.app())
      .text
    #expect(text.contains("VAT, Norway: 25% of an amount that is not known"))
    #expect(text.contains("source: toll.no"))
    #expect(text.contains("Not all is paid: what is not known is asked for at the door."))
  }
}
