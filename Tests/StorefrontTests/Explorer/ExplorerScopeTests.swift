import TestSupport
import Testing

@testable import Delivery
@testable import Primitives
@testable import Quotes
@testable import Screen
@testable import Storefront

@Suite("What the explorer asks about stays in the explorer")
struct ExplorerScopeTests {
  private static let zones: [ZoneID] = ["BE-BRU", "BE-GNE", "CN-URC", "HU-BUD", "KZ-ALA"]

  private func page(_ screen: Visit<ProductShop>) throws -> ExplorerPage { try #require(screen.page as? ExplorerPage) }

  /// On the matrix, with all its cells, the cursor on Liège and Budapest.
  private func onBudapest(_ width: Int = 120, _ height: Int = 40, language: String = "en") throws -> Visit<ProductShop> {
    var app = ProductFixture.app(width, height, language: language)
    app.network = ShelfFixture.network
    var screen = Visit(
      ExplorerPage(product: ProductFixture.page, sku: ProductFixture.red, quote: ExplorerTests.key, option: ProductFixture.road.id), app)
    screen.press(.character("x"))
    let zones = try page(screen).panes.matrix.zones
    screen.send(.computed(try #require(PlanFixture.ticket(screen)), PlanFixture.matrix(zones: zones)))
    let target = try #require(zones.firstIndex(of: "HU-BUD"))
    let current = try #require(zones.firstIndex(of: "BE-GNE"))
    for _ in 0..<abs(target - current) { screen.press(target > current ? .right : .left) }
    #expect(try page(screen).panes.matrix.zone == "HU-BUD")
    return screen
  }

  @Test(
    "Enter in the matrix looks at the pair, and changes neither the shop's destination nor what is supposed", arguments: ["en", "zh-Hans"])
  func pair(code: String) throws {
    for (width, height) in [(80, 24), (120, 40), (160, 50)] {
      var screen = try onBudapest(width, height, language: code)
      screen.press(.down)
      let effects = screen.press(.enter)
      #expect(screen.app.settings.destination == ProductFixture.ghent)
      #expect(screen.app.scenario.isEmpty)
      #expect(!effects.contains { if case .customer(.saveSettings) = $0 { true } else { false } })
      let wanted = try #require(try page(screen).subject.watch.wanted)
      #expect(wanted.zone == "HU-BUD")
      #expect(wanted.scenario == [.only("CNSHA-MW")])
      #expect(try page(screen).view == .options)
      #expect(screen.text.contains(code == "en" ? "only here: from Shanghai to Budapest" : "仅此处：从上海到布达佩斯"))
    }
  }

  @Test("Esc brings back the matrix with its cell and all it knew, Esc again leaves; nothing is left on")
  func back() throws {
    var screen = try onBudapest()
    let before = try page(screen)
    screen.press(.enter, .character("t"), .character("y"))
    screen.press(.escape)
    if try page(screen).view == .year { screen.press(.escape) }
    let after = try page(screen)
    #expect(after.view == .matrix)
    #expect(after.panes.matrix.zone == "HU-BUD" && after.panes.matrix.site == before.panes.matrix.site)
    #expect(after.panes.matrix.work == before.panes.matrix.work, "it is not asked for again")
    #expect(after.subject.watch.wanted == before.subject.watch.wanted && after.subject.chosen == before.subject.chosen)
    #expect(after.subject.scope.isEmpty)
    screen.press(.escape)
    #expect(screen.page is ShelfPage)
    #expect(screen.app.scenario.isEmpty && screen.app.settings.destination == ProductFixture.ghent)
  }

  @Test("W brings back what was, and so does x")
  func asItIs() throws {
    var screen = try onBudapest()
    screen.press(.enter, .character("W"))
    #expect(try page(screen).subject.scope.isEmpty)
    #expect(try page(screen).subject.watch.wanted == ExplorerTests.key)
    #expect(try page(screen).subject.chosen == ProductFixture.road.id)
    #expect(!screen.text.contains("only here"))
    screen.press(.escape)
    #expect(screen.page is ShelfPage, "nothing is left to go back to")
    screen = try onBudapest()
    let count = screen.effects.count
    screen.press(.enter, .character("x"))
    #expect(try page(screen).view == .matrix && (try page(screen).subject.scope.isEmpty))
    #expect(!screen.effects.dropFirst(count).contains { if case .shop(.compute) = $0 { true } else { false } })
  }

  @Test("What the shopper supposes stays on through a pair and is cleared by W alone")
  func supposed() throws {
    var screen = try onBudapest()
    screen.app.scenario = [.without("sia-hrs"), .only("CNSIA-MW")]
    screen.press(.enter)
    #expect(try page(screen).subject.watch.wanted?.scenario == [.without("sia-hrs"), .only("BELGG-OW")])
    screen.press(.escape)
    #expect(screen.app.scenario == [.without("sia-hrs"), .only("CNSIA-MW")])
    screen.press(.enter, .character("W"))
    #expect(screen.app.scenario.isEmpty)
  }

  @Test("The site of the form is the explorer's own; the day of the year too, and Esc brings back today")
  func formAndYear() throws {
    var screen = PlanFixture.explorer()
    screen.press(.character("f"), .right, .enter)
    let site = try #require(try page(screen).subject.scope.site)
    #expect(screen.app.scenario.isEmpty)
    #expect(try page(screen).subject.watch.wanted?.scenario == [.only(site)])
    screen.press(.character("W"))
    #expect(try page(screen).subject.watch.wanted == ExplorerTests.key)

    screen.press(.character("y"))
    screen.send(.computed(try #require(PlanFixture.ticket(screen)), PlanFixture.year(Array(0..<365))))
    screen.press(.down, .down)
    let now = screen.app.now
    screen.press(.enter)
    #expect(try page(screen).subject.watch.wanted?.hour == ProductFixture.hour + 14 * 24)
    #expect(screen.app.now == now && screen.app.settings.destination == ProductFixture.ghent)
    let asked = screen.effects.count
    screen.press(.escape)
    #expect(try page(screen).view == .year && (try page(screen).panes.year.cursor) == 14)
    #expect(try page(screen).subject.orderedOn == nil)
    #expect(!screen.effects.dropFirst(asked).contains { if case .shop(.compute) = $0 { true } else { false } }, "the year is there still")
  }

  @Test("A destination chosen for the shop holds in the explorer too")
  func chosen() throws {
    var screen = try onBudapest()
    screen.press(.enter)
    screen.app.settings.destination = Destination(zone: "KZ-ALA", country: "KZ", name: LocalizedName("Almaty", ["zh-Hans": "阿拉木图"]))
    screen.comeBack()
    #expect(try page(screen).subject.scope.isEmpty && (try page(screen).trail.isEmpty))
    #expect(try page(screen).subject.watch.wanted?.zone == "KZ-ALA")
  }

  @Test("A parcel's pair is the explorer's own too")
  func parcel() throws {
    var app = ProductFixture.app()
    app.network = ShelfFixture.network
    var screen = Visit(ExplorerPage(product: nil, sku: nil, quote: nil, option: nil), app)
    let own = try #require(try page(screen).subject.parcel)
    screen.press(.character("x"))
    screen.send(
      .computed(try #require(PlanFixture.ticket(screen)), PlanFixture.matrix(zones: try page(screen).panes.matrix.zones)))
    #expect(try page(screen).panes.matrix.site == own.site)
    screen.press(.up, .up, .left, .enter)
    #expect(try page(screen).subject.parcel?.site == "BELGG-OW")
    #expect(screen.app.settings.destination == ProductFixture.ghent)
    screen.press(.escape)
    #expect(try page(screen).subject.parcel == own)
  }

  @Test("Whatever is pressed, the shop's destination and the settings stay", arguments: 0..<8)
  func random(seed: Int) throws {
    var random = SplitMix(seed: UInt64(seed))
    func next(_ count: Int) -> Int { Int.random(in: 0..<count, using: &random) }
    var screen = try onBudapest(80, 24)
    let settings = screen.app.settings
    let keys: [Key] = "yxbtMdfzrAvnW".map { .character($0) } + [.up, .down, .left, .right, .enter, .enter, .tab, .escape]
    for _ in 0..<300 {
      screen.press(keys[next(keys.count)])
      if !(screen.page is ExplorerPage) { screen = try onBudapest(80, 24) }
      if let ticket = PlanFixture.ticket(screen), next(3) == 0 {
        let page = try page(screen)
        screen.send(
          .computed(
            ticket, [PlanFixture.year(Array(0..<365)), PlanFixture.matrix(zones: page.panes.matrix.zones), PlanFixture.orderBy][next(3)]))
      }
      #expect(screen.app.settings == settings)
      #expect(screen.app.scenario.isEmpty)
      _ = screen.surface
    }
  }

  @Test("Goods opened by their summary are titled by name before their page is there, and then have it")
  func summary() throws {
    var screen = Visit(
      ExplorerPage(ProductFixture.summary(), quote: ExplorerTests.key), ProductFixture.app(), answers: false)
    #expect(screen.page.title(screen.app).string.hasPrefix("Fenghuang Swift 20"))
    screen = Visit(
      ExplorerPage(ProductFixture.summary(), quote: ExplorerTests.key), ProductFixture.app(language: "zh-Hans"))
    #expect(screen.page.title(screen.app).string.hasPrefix("凤凰"))
    #expect(try page(screen).subject.product != nil)
  }

  @Test("Ways that are nearly the same are folded with a count, and A shows them")
  func fold() throws {
    var app = ProductFixture.app()
    let quote = Quote(
      options: [ProductFixture.road, ProductFixture.twin, ProductFixture.rail, ProductFixture.sea], closed: [],
      orderedAt: ProductFixture.hour)
    app.quotes.keepReady(quote, for: ExplorerTests.key)
    var all = ExplorerTests.key
    all.extent = .all
    app.quotes.keepReady(quote, for: all)
    var screen = Visit(
      ExplorerPage(product: ProductFixture.page, sku: ProductFixture.red, quote: ExplorerTests.key, option: nil), app)
    #expect(try page(screen).panes.options.list.count == 3)
    #expect(screen.text.contains("1 more way is nearly the same · A shows it"))
    screen.press(.character("A"))
    #expect(try page(screen).panes.options.list.count == 4)
    #expect(screen.text.contains("nearly same"))
  }
}

extension QuoteCache {
  fileprivate mutating func keepReady(_ quote: Quote, for key: QuoteKey) {
    _ = request([key])
    keep(.success(quote), for: key)
  }
}
