import PhrasesSupport
import Testing

@testable import Catalog
@testable import Money
@testable import Primitives
@testable import Quotes
@testable import Screen
@testable import Storefront

@Suite("Conditions typed on the shelf")
struct ShelfConditionTests {
  private static let words = Result {
    QueryWords(
      try Languages.codes.map { code in
        let language = try Languages.named(code)
        return Dictionary(uniqueKeysWithValues: language.keys.map { ($0, language($0)) })
      })
  }

  private func visit(_ width: Int = 120, _ height: Int = 40, language: String = "en") throws -> Visit<ShelfShop> {
    var visit = Visit(width, height, language: language)
    visit.model.app.guide = QueryGuide(words: try Self.words.get())
    return visit
  }

  private func request(_ effects: [Effect]) -> SearchRequest? {
    effects.compactMap { if case .shop(.search(_, let request)) = $0 { request } else { nil } }.last
  }

  @Test("They narrow the search, and the words that remain are searched for")
  func narrows() throws {
    var visit = try visit()
    visit.press(.character("/"))
    let asked = try #require(request(visit.type("fenghuang under 500 by 10 Dec cheapest")))
    #expect(asked.text == "fenghuang")
    #expect(asked.price == PriceBounds(most: Money(minor: 50_000, currency: .euro)))
    #expect(asked.by?.parts.month == 12 && asked.by?.parts.day == 10)
    #expect(asked.sort == .price)
  }

  @Test("What was understood stands below the heading in words, and the last is taken back with a key")
  func shown() throws {
    var visit = try visit()
    visit.press(.character("/"))
    visit.type("fenghuang under 500 by 10 Dec")
    #expect(visit.text.contains("up to €500.00"))
    #expect(visit.text.contains("by Thu 10 Dec"))
    visit.press(.enter)
    let asked = try #require(request(visit.press(.backspace)))
    #expect(asked.by == nil && asked.price != nil)
    #expect(visit.shelf?.field.text.string == "fenghuang under 500")
    let last = try #require(request(visit.press(.backspace)))
    #expect(last.price == nil && last.text == "fenghuang")
    #expect(visit.press(.backspace).isEmpty)
  }

  @Test("A click on one takes it back")
  func clicked() throws {
    var visit = try visit()
    visit.press(.character("/"))
    visit.type("fenghuang under 500 by 10 Dec")
    let row = try #require(visit.lines.firstIndex { $0.contains("up to €500.00") })
    let column = try #require(
      visit.lines[row].range(of: "up to").map { visit.lines[row].distance(from: visit.lines[row].startIndex, to: $0.lowerBound) })
    let asked = try #require(request(visit.send(.mouse(Mouse(kind: .press, at: Point(x: column + 1, y: row))))))
    #expect(asked.price == nil && asked.by != nil)
  }

  @Test("In Chinese too, in a shop in Chinese", arguments: [(80, 24), (160, 50)])
  func chinese(_ width: Int, _ height: Int) throws {
    var visit = try visit(width, height, language: "zh-Hans")
    visit.press(.character("/"))
    let asked = try #require(request(visit.type("凤凰2000元以下")))
    #expect(asked.text == "凤凰" && asked.price == PriceBounds(most: Money(minor: 200_000, currency: .yuan)))
    #expect(visit.text.contains("不超过"))
  }

  @Test("Where the shop shows something else than was typed, it says so")
  func showing() throws {
    var visit = try visit()
    visit.unanswered = { if case .shop(.search) = $0 { true } else { false } }
    visit.press(.character("/"))
    let tickets = visit.type("xy").compactMap { if case .shop(.search(let ticket, _)) = $0 { ticket } else { nil } }
    let found = ShelfFixture.search(SearchRequest(text: "lotus"))
    visit.send(
      .searchArrived(
        try #require(tickets.last), .success(SearchPage(total: found.total, rows: found.rows, didYouMean: ["lotus"], showing: "lotus"))))
    #expect(visit.text.contains("“xy”") && visit.text.contains("“lotus”"))
    #expect(visit.text.contains("Lotus Fold 20 e"))
  }
}
