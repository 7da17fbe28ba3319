import TestSupport
import Quotes
import Testing

@testable import Orders
@testable import Primitives
@testable import Screen
@testable import Storefront

@Suite("Year, matrix, order-by and what-if")
struct PlanTests {
  private func page(_ screen: Visit<ProductShop>) throws -> ExplorerPage { try #require(screen.page as? ExplorerPage) }

  @Test("The year is asked of the option in focus, comes week by week, and is stopped with Esc")
  func year() throws {
    var screen = PlanFixture.explorer()
    let asked = screen.press(.character("y"))
    let ticket = try #require(PlanFixture.ticket(screen))
    #expect(asked == [.shop(.compute(ticket, .year(ExplorerTests.key, ProductFixture.rail.id)))])
    screen.send(.computed(ticket, PlanFixture.year([0, 7, 14])))
    #expect(screen.text.contains("3 of 52 weeks"))
    #expect(try page(screen).panes.year.known.count == 3)
    #expect(screen.press(.escape) == [.shop(.stop(ticket))])
    #expect(screen.text.contains("stopped"))
    screen.send(.computed(ticket, PlanFixture.year([21])))
    #expect(try page(screen).panes.year.known.count == 3, "what comes late is dropped")
    let again = screen.press(.enter)
    #expect(again.count == 1)
    #expect(again != asked, "it goes on under another ticket")
  }

  @Test("The whole year names the closure that pushes it up, and the cursor says why")
  func festival() throws {
    var screen = PlanFixture.explorer()
    screen.press(.character("y"))
    screen.send(.computed(try #require(PlanFixture.ticket(screen)), PlanFixture.year(Array(0..<365))))
    #expect(screen.text.contains("Spring Festival +11 d"))
    #expect(screen.text.contains("As long as usual"))
    screen.press(.pageDown, .pageDown, .right, .right, .right, .right)
    #expect(try page(screen).panes.year.cursor == 60)
    #expect(screen.text.contains("11 days longer than usual (25 days). Spring Festival"))
    screen.press(.down, .left, .up, .home)
    #expect(try page(screen).panes.year.cursor == 0)
  }

  @Test("r asks for what is recommended on each day, Enter takes the day to all views")
  func yearKeys() throws {
    var screen = PlanFixture.explorer()
    screen.press(.character("y"))
    let first = try #require(PlanFixture.ticket(screen))
    let effects = screen.press(.character("r"))
    let second = try #require(PlanFixture.ticket(screen))
    #expect(effects == [.shop(.stop(first)), .shop(.compute(second, .year(ExplorerTests.key, nil)))])
    screen.send(.computed(second, PlanFixture.year(Array(0..<365))))
    screen.press(.down)
    screen.press(.enter)
    #expect(try page(screen).view == .timeline)
    #expect(try page(screen).subject.watch.wanted?.hour == ProductFixture.hour + 7 * 24)
  }

  @Test("A page that goes stops what it waits for")
  func left() throws {
    var screen = PlanFixture.explorer()
    screen.press(.character("x"))
    #expect(screen.page.left() == [.shop(.stop(try #require(PlanFixture.ticket(screen))))])
  }

  @Test(
    "The matrix asks for the capitals and the destination, and opens on the site of the option in focus; its cells say which way they are of"
  )
  func matrix() throws {
    var screen = PlanFixture.explorer()
    screen.press(.character("x"))
    let ticket = try #require(PlanFixture.ticket(screen))
    #expect(screen.effects.last == .shop(.compute(ticket, .matrix(ExplorerTests.key, zones: [ProductFixture.zone]))))
    screen.send(.computed(ticket, PlanFixture.matrix(isLast: false)))
    #expect(screen.text.contains("1 of 3 pairs"))
    screen.send(.computed(ticket, PlanFixture.matrix()))
    #expect(try page(screen).panes.matrix.site == "CNSIA-MW", "the site of the rail option")
    #expect(try page(screen).panes.matrix.zone == ProductFixture.zone)
    #expect(screen.text.contains("earliest way: air · road   90% by Tue 22 Dec, 28 days   50% by Thu 17 Dec, 23 days"))
    #expect(screen.text.contains("not among the options"))
    screen.press(.down)
    #expect(screen.text.contains("Nothing leads there"), "what does not serve the destination stands last")
    screen.press(.home, .up, .up)
    #expect(screen.text.contains("earliest way: road   90% by Thu 26 Nov, 2 days"))
    #expect(!screen.text.contains("not among the options"))
  }

  @Test("Order-by begins with the wish, else before Christmas; keys change day, week and how surely")
  func orderBy() throws {
    var screen = PlanFixture.explorer()
    screen.press(.character("b"))
    let christmas = try #require(LocalDate("2026-12-24"))
    #expect(
      screen.effects.last == .shop(.compute(try #require(PlanFixture.ticket(screen)), .orderBy(ExplorerTests.key, christmas, percent: 90))))
    screen.send(.computed(try #require(PlanFixture.ticket(screen)), PlanFixture.orderBy))
    #expect(screen.text.contains("28 d"))
    #expect(screen.text.contains("too late"))
    #expect(screen.text.contains("90 of 100 are there by the end of Thu 24 Dec"))
    screen.press(.right, .down, .character("s"))
    #expect(
      screen.effects.last
        == .shop(.compute(try #require(PlanFixture.ticket(screen)), .orderBy(ExplorerTests.key, christmas + 8, percent: 95))))
    screen.press(.character("1"), .character("2"), .character("-"), .character("2"), .character("0"), .enter)
    #expect(try page(screen).panes.orderBy.date == LocalDate("2026-12-20"))
  }

  @Test("What-if leaves a service out, in every view until it is cleared")
  func whatIf() throws {
    var screen = PlanFixture.explorer()
    screen.press(.down, .down, .character("w"))
    #expect(screen.text.contains("What if"))
    screen.press(.enter)
    #expect(screen.app.scenario == [.without("sia-hrs")])
    #expect(screen.text.contains("what if: without Xi'an – Khorgos"))
    #expect(screen.effects.contains(.shop(.loadScenarioNetwork([.without("sia-hrs")]))))
    #expect(try page(screen).subject.watch.wanted?.scenario == [.without("sia-hrs")])
    screen.press(.character("W"))
    #expect(screen.app.scenario.isEmpty)
    #expect(try page(screen).subject.watch.wanted == ExplorerTests.key)
  }

  @Test("A closure asks for its dates, and says what is wrong with them")
  func closure() throws {
    var screen = PlanFixture.explorer()
    screen.press(.character("w"))
    let sheet = try #require(try page(screen).overlay as? WhatIfSheet)
    let index = try #require(sheet.items.firstIndex(of: .close("CNSIA-MW")))
    for _ in 0..<index { screen.press(.down) }
    screen.press(.enter)
    #expect(screen.page.isEditingText)
    screen.press(.control("u"), .character("x"), .enter)
    #expect(screen.app.scenario.isEmpty)
    screen.press(.control("u"))
    for letter in "12-01..12-05" { screen.press(.character(letter)) }
    screen.press(.enter)
    let (from, to) = (try #require(LocalDate("2026-12-01")), try #require(LocalDate("2026-12-05")))
    #expect(screen.app.scenario == [.closed("CNSIA-MW", from: from, to: to)])
  }

  @Test("Without goods a parcel is asked about, and the form changes it")
  func parcel() throws {
    var screen = Visit(ExplorerPage(product: nil, sku: nil, quote: nil, option: nil), ProductFixture.app())
    #expect(try page(screen).subject.parcel == Parcel(site: "CNSHA-MW"))
    screen.press(.character("f"), .right, .down, .control("u"))
    for letter in "350 g" { screen.press(.character(letter)) }
    screen.press(.down, .control("u"), .character("9"), .enter)
    #expect(screen.text.contains("Three sides"))
    screen.press(.control("u"))
    for letter in "10x20x30" { screen.press(.character(letter)) }
    screen.press(.down, .character("+"), .character("7"), .enter)
    let parcel = try #require(try page(screen).subject.parcel)
    #expect(parcel == Parcel(site: "CNSIA-MW", weight: Grams(350), box: Dimensions(100, 200, 300)))
    #expect(try page(screen).subject.watch.wanted?.hour == ProductFixture.hour + 7 * 24)
  }

  @Test("The option that was in focus on the product is the one that the year is of")
  func focus() throws {
    let screen = Visit(
      ExplorerPage(
        product: ProductFixture.page, sku: ProductFixture.red, quote: ExplorerTests.key, option: ProductFixture.sea.id, view: .year),
      ProductFixture.app())
    let ticket = try #require(PlanFixture.ticket(screen))
    #expect(screen.effects.last == .shop(.compute(ticket, .year(ExplorerTests.key, ProductFixture.sea.id))))
  }

  @Test("No key and no size makes it trap", arguments: 0..<6)
  func random(seed: Int) {
    var random = SplitMix(seed: UInt64(seed))
    func next(_ count: Int) -> Int { Int.random(in: 0..<count, using: &random) }
    let keys: [Key] =
      "yxbtMdwWiIlfzrsSpAavn01-+[]".map { .character($0) } + [
        .up, .down, .left, .right, .pageUp, .pageDown, .home, .end, .enter, .tab, .backTab, .control("u"), .backspace,
      ]
    let sizes = [(40, 12), (60, 18), (80, 24), (120, 40), (200, 60)]
    var screen = PlanFixture.explorer(language: seed % 2 == 0 ? "en" : "zh-Hans")
    for step in 0..<400 {
      let key = keys[next(keys.count)]
      if step % 50 == 49 { screen.press(.escape) } else { screen.press(key) }
      if let ticket = PlanFixture.ticket(screen), next(3) == 0 {
        screen.send(
          .computed(
            ticket,
            [PlanFixture.year(Array(stride(from: 0, to: 365, by: 1 + next(9)))), PlanFixture.matrix(), PlanFixture.orderBy][next(3)]))
      }
      let size = sizes[next(sizes.count)]
      screen.send(.resized(Size(width: size.0, height: size.1)))
      expectWhole(screen.surface, Size(width: size.0, height: size.1))
    }
  }

  @Test("The palette takes what may be supposed as text")
  func palette() throws {
    func entries(_ text: String) -> [PaletteEntry] { PaletteQuery(text).entries(ProductFixture.app()) }
    #expect(entries("without sia-hrs") == [.change(.without("sia-hrs"))])
    #expect(entries("only belgg") == [.change(.only("BELGG-OW"))])
    #expect(entries("slow KZALT-X=x1.5") == [.change(.slower(.site("KZALT-X"), factor: 1.5))])
    let (from, to) = (try #require(LocalDate("2027-01-10")), try #require(LocalDate("2027-01-20")))
    #expect(entries("close KZALT-X=2027-01-10..2027-01-20") == [.change(.closed("KZALT-X", from: from, to: to))])
    #expect(entries("close KZALT-X=soon") == [.wrong("palette.wrong.dates")])
    #expect(entries("without nothing-at-all") == [.wrong("palette.wrong.service")])
    #expect(entries("what-if none") == [.noChanges])
  }
}
