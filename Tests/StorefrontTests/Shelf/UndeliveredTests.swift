import Quotes
import Testing

@testable import Catalog
@testable import Money
@testable import Primitives
@testable import Screen
@testable import Storefront

@Suite("What is not delivered, on the shelf")
struct UndeliveredTests {
  @Test(
    "It is folded into a line that says how many and why, and u shows and hides it", arguments: [(80, 24), (120, 40), (160, 50), (240, 70)])
  func folding(size: (Int, Int)) {
    var visit = Visit(size.0, size.1)
    #expect(!visit.text.contains("Alpine C"))
    #expect(visit.shelf?.rows.total == 10)
    let note = visit.line(with: "not delivered")
    #expect(note?.contains("2 ") == true && note?.contains("sold in China only (bonded)") == true && note?.contains("u show") == true)
    visit.press(.character("u"))
    #expect(visit.shelf?.rows.total == 12)
    #expect(visit.line(with: "u hide") != nil)
    visit.press(.end)
    visit.press(.character("u"))
    #expect(visit.shelf?.rows.total == 10)
  }

  @Test("Categories count what is shown")
  func counts() {
    var visit = Visit(160, 50)
    #expect(visit.line(with: "Cosmetics")?.contains(" 0 ") == true)
    visit.press(.character("u"))
    #expect(visit.line(with: "Cosmetics")?.contains(" 2 ") == true)
  }

  @Test("A search that finds only such goods says so, and the key that shows them")
  func onlyUndelivered() {
    var visit = Visit()
    visit.press(.character("/"))
    visit.type("serum")
    #expect(visit.line(with: "Enter u show") != nil)
    visit.press(.enter)
    #expect(visit.text.contains("Nothing found that is delivered to Ghent."))
    #expect(visit.line(with: "u show") != nil)
    visit.press(.character("u"))
    #expect(visit.text.contains("Seraneige Alpine C vitamin serum"))
  }

  @Test("Without a destination nothing is folded, and u says what is missing")
  func nowhere() {
    var visit = Visit(destination: nil)
    visit.press(.escape, .character("u"))
    #expect(visit.model.app.notice?.text.string.contains("g chooses a destination") == true)
  }

  @Test("The line fits its width in both languages, and says how many and why wherever there are 40 columns", arguments: ["en", "zh-Hans"])
  func width(code: String) {
    let app = Visit(language: code).model.app
    let reasons: [UndeliveredReason] = [.bondedOnly("CN"), .battery, .dangerousGoods, .tooHeavy, .tooLarge, .exportOnly, .noService]
    for reason in reasons {
      let undelivered = Undelivered(total: 1_234, reasons: [FacetCount(value: reason, count: 1_234)])
      for width in [12, 30, 50, 70, 120] {
        let note = app.note(undelivered, width: width)
        #expect(note.displayWidth <= max(width, 24))
        #expect(width < 50 || note.string.contains(app.words(reason)), "\(reason) \(width)")
      }
    }
    let several = Undelivered(
      total: 12,
      reasons: [
        FacetCount(value: .bondedOnly("CN"), count: 7), FacetCount(value: .battery, count: 4), FacetCount(value: .tooLarge, count: 1),
      ])
    let all = app.note(several, width: 200).string
    #expect(all.contains("7 ") && all.contains("4 ") && all.contains("1 "))
  }

  @Test("Neither a or d nor the preview speak of what is still to come: they say why it is not delivered")
  func why() {
    var visit = Visit(160, 50)
    visit.press(.character("/"))
    visit.type("serum")
    visit.press(.enter, .character("u"))
    #expect(visit.text.contains("Not delivered to Ghent"))
    #expect(!visit.text.contains("lighter variant"))
    for key in ["a", "d"] as [Character] {
      let effects = visit.press(.character(key))
      #expect(visit.model.pages.count == 1)
      #expect(!effects.contains { if case .customer(.addToCart) = $0 { true } else { false } })
      #expect(visit.model.app.notice != nil)
    }
  }

  @Test("With a site chosen, the option that is shown starts there")
  func site() {
    var visit = Visit(160, 50)
    visit.press(.tab)
    let index = visit.shelf?.facets.facets.firstIndex { if case .site("CNSHA-MW") = $0 { true } else { false } }
    while visit.shelf?.facets.list.selected != index { visit.press(.down) }
    let effects = visit.press(.enter)
    let keys = effects.flatMap { if case .shop(.quote(let keys)) = $0 { keys } else { [QuoteKey]() } }
    #expect(!keys.isEmpty)
    #expect(keys.allSatisfy { $0.sites == ["CNSHA-MW"] })
  }
}

@Suite("The shelf's first screen and large windows")
struct ShelfScreenTests {
  @Test("A seller's price is in the shopper's currency; without a rate its own is written with it")
  func sellerPrice() {
    var visit = Visit(destination: nil)
    visit.press(.escape)
    let price = Money(minor: 145_000, currency: .yuan)
    #expect(visit.model.app.sellerPrice(price) == "¥1,450.00 CNY")
    visit.send(
      .ratesArrived(
        ExchangeRates([
          .init(currency: .euro, perEuro: .one, date: LocalDate(days: 0), source: ""),
          .init(currency: .yuan, perEuro: Ratio(8), date: LocalDate(days: 0), source: ""),
        ])))
    #expect(visit.model.app.sellerPrice(price) == "€181.25")
    #expect(visit.line(with: "Fenghuang Swift 20 ")?.contains("€181.25") == true)
    #expect(!visit.text.contains("¥"))
    #expect(visit.model.app.sellerPrice(Money(minor: 100, currency: Currency(code: "GBP"))) == "£1.00 GBP")
  }

  @Test("A notice leaves the keys where they are", arguments: [(80, 24), (120, 40)])
  func notice(size: (Int, Int)) {
    var visit = Visit(size.0, size.1)
    let keys = visit.lines.last
    visit.press(.character("a"))
    #expect(visit.line(with: "added · cart 1") != nil)
    #expect(visit.lines.last == keys)
    visit.press(.down)
    #expect(visit.line(with: "added · cart 1") == nil)
  }

  @Test("Wide windows show goods in columns, in which left and right move", arguments: [(200, 60), (240, 70), (320, 80)])
  func columns(size: (Int, Int)) {
    var visit = Visit(size.0, size.1, copies: 20)
    guard let layout = visit.shelf?.layout(visit.model.app) else { return }
    #expect(layout.columns.count > 1)
    #expect(layout.columns.allSatisfy { $0.width >= ShelfLayout.leastColumn })
    visit.press(.right)
    #expect(visit.shelf?.list.selected == layout.itemsPerColumn)
    visit.press(.left)
    #expect(visit.shelf?.list.selected == 0)
    visit.press(.left)
    #expect(visit.shelf?.pane == .facets)
    visit.press(.tab, .end)
    let last = visit.shelf.map { $0.list.count - 1 }
    #expect(visit.shelf?.list.selected == last)
    // Whatever is selected is on the screen, and a press on it opens it.
    guard let list = visit.shelf?.list, let place = layout.places(of: list).first(where: { $0.index == list.selected }) else {
      Issue.record("the last of the goods is not to be seen")
      return
    }
    visit.send(.mouse(Mouse(kind: .press, at: Point(x: place.rect.x + 3, y: place.rect.y))))
    #expect(visit.model.top is ProductDetailPage)
  }

  @Test("Panes neither overlap nor leave the body, at every size")
  func panes() {
    for width in stride(from: 40, through: 400, by: 3) {
      for height in [8, 13, 20, 36, 66] {
        for showsFacets in [false, true] {
          let body = Rect(x: 0, y: 2, width: width, height: height)
          let layout = ShelfLayout(body: body, showsFacets: showsFacets)
          let parts = layout.columns + [layout.heading, layout.note] + [layout.facets, layout.summary, layout.preview].compactMap { $0 }
          for (index, part) in parts.enumerated() where !part.isEmpty {
            #expect(part.intersection(body) == part, "\(width)x\(height)")
            for other in parts.dropFirst(index + 1) where !other.isEmpty {
              #expect(part.intersection(other).isEmpty, "\(width)x\(height)")
            }
          }
        }
      }
    }
  }
}
