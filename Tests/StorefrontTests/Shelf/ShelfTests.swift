import Testing

@testable import Catalog
@testable import Primitives
@testable import Screen
@testable import Storefront

@Suite("The shelf")
struct ShelfTests {
  @Test("The first frame has goods and sellers' prices before the network is there")
  func firstFrame() {
    let visit = Visit(hasNetwork: false)
    #expect(visit.line(with: "Fenghuang Swift 20 ")?.contains("¥1,450.00") == true)
    #expect(!visit.effects.contains { if case .shop(.quote) = $0 { true } else { false } })
  }

  @Test("With the network come all-paid prices and dates, and no row moves")
  func figures() {
    var visit = Visit(hasNetwork: false)
    let before = visit.lines.map { $0.contains("Fenghuang Swift 20 ") }
    visit.arriveNetwork()
    #expect(visit.lines.map { $0.contains("Fenghuang Swift 20 ") } == before)
    #expect(visit.text.contains("€403.44"))
    #expect(visit.text.contains("by Thu 26 Nov") || visit.text.contains("by Wed 25 Nov"))
  }

  @Test("Quotes are asked for the visible rows only")
  func visibleQuotes() {
    let visit = Visit(80, 24, copies: 20)
    let asked = Set(visit.effects.flatMap { if case .shop(.quote(let keys)) = $0 { keys.map(\.sku) } else { [SKU]() } })
    #expect(asked.count < ShelfFixture.goods.count)
    #expect(asked.contains(ProductFixture.red))
  }

  @Test("Each keystroke of a search asks with a ticket of its own")
  func typing() {
    var visit = Visit()
    visit.press(.character("/"))
    let effects = visit.type("fold")
    let searches = effects.compactMap { if case .shop(.search(let ticket, let request)) = $0 { (ticket, request.text) } else { nil } }
    #expect(searches.map(\.1) == ["f", "fo", "fol", "fold"])
    #expect(Set(searches.map(\.0)).count == 4)
    #expect(visit.text.contains("Lotus Fold 20 e"))
    #expect(!visit.text.contains("Harbour Lane Compact"))
  }

  @Test("A late answer to an older search is dropped")
  func lateAnswer() {
    var visit = Visit()
    visit.unanswered = { if case .shop(.search) = $0 { true } else { false } }
    visit.press(.character("/"))
    let effects = visit.type("lo")
    let tickets = effects.compactMap { if case .shop(.search(let ticket, _)) = $0 { ticket } else { nil } }
    visit.send(.searchArrived(tickets[1], .success(ShelfFixture.search(SearchRequest(text: "lotus")))))
    visit.send(.searchArrived(tickets[0], .success(ShelfFixture.search(SearchRequest()))))
    #expect(visit.shelf?.rows.total == 2)
  }

  @Test("While one types the arrows move the list, and letters stay letters")
  func arrowsWhileTyping() {
    var visit = Visit()
    visit.press(.character("/"))
    visit.type("q")
    visit.press(.backspace, .down)
    #expect(visit.model.pages.count == 1)
    #expect(visit.shelf?.list.selected == 1)
    #expect(visit.shelf?.field.text == "")
  }

  @Test("Esc clears the field first and leaves it then")
  func escape() {
    var visit = Visit()
    visit.press(.character("/"))
    visit.type("fold")
    visit.press(.escape)
    #expect(visit.shelf?.pane == .search)
    #expect(visit.shelf?.rows.total == ShelfFixture.delivered)
    visit.press(.escape)
    #expect(visit.shelf?.pane == .goods)
  }

  @Test("Enter opens the product under the cursor")
  func open() {
    var visit = Visit()
    visit.press(.down, .enter)
    #expect(visit.model.top is ProductDetailPage)
  }

  @Test("Adding says how many are in the cart, also when two keys come before the first answer")
  func add() {
    var visit = Visit()
    visit.unanswered = { if case .customer(.addToCart) = $0 { true } else { false } }
    let effects = visit.press(.character("a"), .character("a"))
    #expect(effects == [.customer(.addToCart(ProductFixture.red, 1, nil)), .customer(.addToCart(ProductFixture.red, 1, nil))])
    #expect(visit.model.app.notice?.text == "added · cart 2")
  }

  @Test("What is sold out is not added, and it is said why")
  func soldOut() {
    var visit = Visit()
    visit.press(.character("/"))
    visit.type("older")
    visit.press(.enter)
    #expect(visit.press(.character("a")).isEmpty)
    #expect(visit.model.app.notice?.text == "This one is sold out.")
  }

  @Test("Four goods can be marked to compare, a fifth is refused, the same key takes a mark away")
  func marking() {
    var visit = Visit()
    for _ in 0..<5 { visit.press(.character("m"), .down) }
    #expect(visit.model.app.compared.count == 4)
    visit.press(.home, .character("m"))
    #expect(visit.model.app.compared.count == 3)
    visit.press(.character("="))
    #expect(visit.model.top is ComparePage)
  }

  @Test("A single marked thing is not compared, and it is said what is missing")
  func compareOne() {
    var visit = Visit()
    visit.press(.character("m"), .character("="))
    #expect(visit.model.pages.count == 1)
    #expect(visit.model.app.notice?.text == "m marks two to four goods, then = compares them.")
  }

  @Test("The delivery explorer opens with the quote that the list shows")
  func explore() {
    var visit = Visit()
    visit.press(.character("d"))
    #expect(visit.model.top is ExplorerPage)
  }

  @Test("A category narrows the list and its branch opens")
  func category() {
    var visit = Visit()
    visit.press(.tab, .down, .enter)
    #expect(visit.shelf?.filter.category == "bicycles")
    #expect(visit.text.contains("Folding"))
    visit.press(.down, .down, .enter)
    #expect(visit.shelf?.filter.category == "folding")
    #expect(visit.text.contains("Bicycles › Folding"))
  }

  @Test("A date colours the promises and narrows the list; x takes it away")
  func wish() {
    var visit = Visit()
    visit.press(.tab)
    for _ in 0..<20 {
      if case .arrival(let choice)? = visit.shelf?.facets.current, choice.kind == .inTwoWeeks { break }
      visit.press(.down)
    }
    visit.press(.enter)
    #expect(visit.model.app.wish == LocalDate("2026-12-08"))
    #expect(visit.text.contains("6 of 10"))
    #expect(visit.text.contains("✓"))
    visit.press(.character("x"))
    #expect(visit.model.app.wish == nil)
    #expect(visit.shelf?.rows.total == ShelfFixture.delivered)
  }

  @Test("A search that estimates says so when it takes long, and Esc gives it up")
  func slow() {
    var visit = Visit()
    visit.unanswered = { if case .shop(.search(_, let request)) = $0 { request.sort == .price } else { false } }
    visit.press(.character("s"))
    #expect(visit.text.contains("working out prices and dates…"))
    visit.press(.escape)
    #expect(visit.shelf?.filter.sort == .relevance)
    #expect(!visit.text.contains("working out prices and dates…"))
  }

  @Test("The eves of the next holidays on which nothing is delivered are offered as dates")
  func holidays() {
    #expect(Visit(160, 50).text.contains("before Christmas Day"))
  }

  @Test("Sites go by their city's name")
  func cities() {
    let app = Visit().model.app
    #expect(app.shortSiteName("CNSIA-MW") == "Xi'an")
    #expect(app.shortSiteName("BELGG-OW") == "Liège")
    #expect(app.shortSiteName("CNYIW-MW") == "CNYIW-MW")
    // It does not end in the word for its kind, which is 仓库.
    #expect(Visit(language: "zh-Hans").model.app.shortSiteName("CNSIA-MW") == "西安")
  }

  @Test("Sites and brands are checked one by one and stay on the list")
  func checks() {
    var visit = Visit()
    visit.press(.tab, .end, .enter)
    #expect(visit.shelf?.filter.brands.count == 1)
    visit.press(.enter)
    #expect(visit.shelf?.filter.brands.isEmpty == true)
  }

  @Test("Without a destination no date can be wished for, and sorting by arrival is left out")
  func noDestination() {
    var visit = Visit(destination: nil)
    visit.press(.escape)
    #expect(visit.model.pages.count == 1)
    visit.press(.tab, .down, .down, .down, .down, .enter)
    #expect(visit.model.app.wish == nil)
    #expect(visit.model.app.notice?.text.string.contains("g chooses a destination") == true)
    visit.press(.tab, .character("s"), .character("s"))
    #expect(visit.shelf?.filter.sort == .name)
  }

  @Test("Pages of fifty are fetched as the cursor comes near, and rows far away are let go")
  func paging() {
    var visit = Visit(copies: 300)
    #expect(visit.shelf?.rows.total == 3_000)
    visit.press(.end)
    #expect(visit.shelf?.selected != nil)
    let offsets = visit.effects.compactMap { if case .shop(.search(_, let request)) = $0 { request.offset } else { nil } }
    #expect(offsets.contains(2_950))
    for _ in 0..<130 { visit.press(.pageUp) }
    #expect(visit.shelf?.selected != nil)
    #expect(visit.shelf?.rows[2_999] == nil)
  }

  @Test("A leap over many rows forgets the quotes of those left behind")
  func forget() {
    var visit = Visit(copies: 300)
    let effects = visit.press(.end)
    #expect(effects.contains(.shop(.forgetQuotes)) || visit.shelf?.quoted.isEmpty == false)
    #expect(!visit.press(.up).contains(.shop(.forgetQuotes)))
  }

  @Test("The preview waits until the cursor rests")
  func rest() {
    var visit = Visit()
    visit.unanswered = { if case .wake = $0 { true } else { false } }
    let effects = visit.press(.down, .down)
    let wakes = effects.compactMap { if case .wake(let ticket, 60) = $0 { ticket } else { nil } }
    #expect(wakes.count == 2)
    #expect(visit.send(.woke(wakes[0])).isEmpty)
    let loads = visit.send(.woke(wakes[1]))
    #expect(loads.contains { if case .shop(.loadProduct(_, "lf-fold20e-slt")) = $0 { true } else { false } })
  }

  @Test("A new currency asks again and leaves the cursor where it is")
  func currency() {
    var visit = Visit()
    visit.press(.down, .down, .character(":"))
    visit.type("currency CNY")
    visit.press(.enter)
    #expect(visit.model.app.settings.currency == .yuan)
    #expect(visit.shelf?.list.selected == 2)
    #expect(visit.effects.contains { if case .shop(.quote(let keys)) = $0 { keys.first?.currency == .yuan } else { false } })
  }

  @Test("A press selects a row, a press on the selected one opens it")
  func mouse() {
    var visit = Visit()
    visit.send(.mouse(Mouse(kind: .press, at: Point(x: 40, y: 10))))
    #expect(visit.shelf?.list.selected == 2)
    #expect(visit.model.pages.count == 1)
    visit.send(.mouse(Mouse(kind: .press, at: Point(x: 40, y: 10))))
    #expect(visit.model.top is ProductDetailPage)
  }

  @Test("Nothing found says what narrows the list and which key helps")
  func nothing() {
    var visit = Visit()
    visit.press(.character("/"))
    visit.type("velocipede")
    #expect(visit.text.contains("Nothing found for “velocipede”."))
    #expect(visit.line(with: "Esc  clears the text") != nil)
    visit.press(.enter)
    #expect(visit.line(with: "x  clears search and filters") != nil)
    visit.press(.character("x"))
    #expect(visit.shelf?.rows.total == ShelfFixture.delivered)
  }

  @Test("Enter takes the first suggestion, the arrows another one")
  func suggestion() {
    var visit = Visit()
    visit.press(.character("/"))
    visit.type("fenghaung")
    #expect(visit.text.contains("Did you mean"))
    #expect(visit.line(with: "Enter search this") != nil)
    var first = visit
    first.press(.enter)
    #expect(first.shelf?.field.text == "fenghuang")
    #expect(first.shelf?.pane == .goods)
    #expect(first.shelf?.rows.total == 7)
    #expect(!first.text.contains("Did you mean"))
    visit.press(.down, .down, .down, .up, .down, .enter)
    #expect(visit.shelf?.field.text == "fenghuang mini")
    #expect(visit.shelf?.rows.total == 1)
  }

  @Test("A suggestion is taken by a click, and from the list as from the field")
  func suggestionByClick() {
    var visit = Visit()
    visit.press(.character("/"))
    visit.type("fenghaung")
    let lines = visit.lines
    let y = lines.firstIndex { $0.contains("fenghuang mini") } ?? 0
    let x = lines[y].prefix { $0 != "f" }.count
    visit.send(.mouse(Mouse(kind: .press, at: Point(x: x, y: y))))
    #expect(visit.shelf?.field.text == "fenghuang mini")
    visit.press(.character("/"))
    visit.press(.escape)
    visit.type("fenghaung")
    visit.press(.tab, .character("j"), .enter)
    #expect(visit.shelf?.field.text == "fenghuang mini")
  }

  @Test("While an answer is on its way Enter takes no suggestion of an older one")
  func lateSuggestion() {
    var visit = Visit()
    visit.press(.character("/"))
    visit.type("fenghaung")
    visit.unanswered = { if case .shop(.search) = $0 { true } else { false } }
    visit.type("s")
    visit.press(.enter)
    #expect(visit.shelf?.field.text == "fenghaungs")
  }

  @Test("Where a category hides what is searched for, it is said how much there is elsewhere")
  func hidden() {
    var visit = Visit()
    visit.press(.tab, .down, .down, .character(" "), .tab, .character("/"))
    visit.type("compact")
    #expect(visit.text.contains("Found without the filters: 1."))
    #expect(!visit.text.contains("Did you mean"))
  }

  @Test("A search that fails says so and is asked again by the next change")
  func failure() {
    var visit = Visit()
    visit.unanswered = { if case .shop(.search) = $0 { true } else { false } }
    let effects = visit.press(.character("s"))
    if case .shop(.search(let ticket, _))? = effects.first {
      visit.send(.searchArrived(ticket, .failure(.unavailable("The disk is gone."))))
    }
    #expect(visit.text.contains("The search could not be answered."))
    #expect(visit.text.contains("The disk is gone."))
  }

  @Test("Brands have their Chinese names on the shelf, and one without keeps its own")
  func brands() {
    var visit = Visit(language: "zh-Hans", hasNetwork: false)
    visit.send(
      .networkArrived(
        ShelfFixture.network, currencies: ShelfFixture.currencies, symbols: [:],
        properNames: ["Fenghuang": LocalizedName("Fenghuang", ["zh-Hans": "凤凰"])]))
    let facets = visit.lines.map { $0.prefix(24) }
    #expect(facets.contains { $0.contains("凤凰") })
    #expect(!facets.contains { $0.contains("Fenghuang") })
    #expect(facets.contains { $0.contains("Lotus") || $0.contains("Plum Rain") })
  }
}
