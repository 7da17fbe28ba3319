import Catalog
import CoreSupport
import Delivery
import Money
import Orders
import Primitives
import Quotes
import Shop
import Testing

struct QuoteTests {
  private let small = SmallShop()

  private func quote(_ sku: SKU, _ quantity: Int = 1, filter: QuoteFilter = QuoteFilter()) throws -> Quote {
    try small.shop.quote(sku, quantity: quantity, zone: "BE-GNE", hour: SmallShop.hour, currency: .euro, filter: filter)
  }

  private func key(_ sku: SKU) -> QuoteKey { QuoteKey(sku: sku, zone: "BE-GNE", hour: SmallShop.hour, currency: .euro) }

  private func request(_ sku: SKU) throws -> OptionRequest {
    let (product, variant) = try small.shop.goods(sku.rawValue)
    return try small.shop.request(product, variant, quantity: 1, zone: "BE-GNE", hour: SmallShop.hour, currency: .euro)
  }

  @Test("Goods that are not there in that quantity are told with the most that one site holds")
  func outOfStock() {
    #expect(throws: ShopError.outOfStock("LAMP", wanted: 4, available: 3)) { try quote("LAMP", 4) }
    #expect(throws: ShopError.notAtSite("LAMP", "BEGNE-W", elsewhere: ["CNSHA"])) {
      try quote("LAMP", filter: QuoteFilter(site: "BEGNE-W"))
    }
    #expect(throws: ShopError.outOfStock("LAMP", wanted: 4, available: 0)) { try quote("LAMP", 4, filter: QuoteFilter(site: "BEGNE-W")) }
  }

  @Test("Goods that nothing carries are told with the services closed to them")
  func noRoute() {
    #expect {
      try quote("BANK")
    } throws: { error in
      guard case ShopError.noRoute(let to, let closed) = error else { return false }
      return to.base == "Ghent" && closed.map(\.service) == ["flight", "train"] && closed.allSatisfy { $0.reason == .battery }
    }
  }

  @Test("An unknown SKU is told with those like it; a product's handle means its first variant in stock")
  func goods() throws {
    #expect(throws: ShopError.unknownSKU("BIKF", near: ["BIKE"])) { try small.shop.goods("BIKF") }
    #expect(try small.shop.goods("bicycle").variant.sku == "BIKE")
    #expect(try small.shop.goods("bike").variant.sku == "BIKE")
  }

  @Test("A zone's local time is its own; a zone that is not there has none")
  func timeZone() throws {
    #expect(try small.shop.timeZone(of: "BE-GNE") == "Europe/Brussels")
    #expect(throws: ShopError.unknownPlace("XX-ABC", near: [])) { try small.shop.timeZone(of: "XX-ABC") }
  }

  @Test("The deadline of an option is its last hour: one later is too late")
  func deadline() throws {
    let by = try #require(LocalDate("2026-12-20"))
    let end = ZoneClock.named("Europe/Brussels").lastHour(of: by)
    let deadlines = try small.shop.deadlines(key("BELL"), by: by, confidence: 0.9)
    // Brussels' midnight is 23:00 UTC. By air 48 hours, by train 428.
    #expect(deadlines.map(\.option.id) == [SmallShop.flight, SmallShop.train])
    #expect(deadlines.map(\.orderBy) == [Hour(end.value - 48), Hour(end.value - 428)])
    for deadline in deadlines {
      func arrival(_ hour: Hour) throws -> Hour? {
        var late = try request("BELL")
        late.hour = hour
        late.extent = .all
        return small.shop.finder.quote(late).options.first { $0.id == deadline.option.id }?.arrival.p90
      }
      #expect(try #require(try arrival(deadline.orderBy)) <= end)
      #expect(try #require(try arrival(deadline.orderBy + 1)) > end)
    }
  }

  @Test("An option that cannot make it any more has no deadline; if none can, that is told")
  func tooLate() throws {
    let soon = try #require(LocalDate("2026-11-30"))
    #expect(try small.shop.deadlines(key("BELL"), by: soon, confidence: 0.9).map(\.option.id) == [SmallShop.flight])
    let yesterday = try #require(LocalDate("2026-11-23"))
    #expect(throws: ShopError.tooLateToOrder(by: yesterday, confidence: 0.9)) {
      try small.shop.deadlines(key("BELL"), by: yesterday, confidence: 0.9)
    }
  }

  @Test("A year has its 365 days, each with its own arrival")
  func year() throws {
    let days = small.shop.finder.year(try request("BIKE"))
    #expect(days.count == 365)
    #expect(days[0].on == LocalDate("2026-11-24"))
    #expect(days[364].on == LocalDate("2027-11-23"))
    #expect(days[100].p50 == SmallShop.hour + 100 * 24 + 10)
  }

  @Test("A year comes week by week first, tells how far it is, and stops when nobody waits")
  func yearInParts() throws {
    var days: [Int] = []
    let known = small.shop.finder.year(
      try request("BIKE"), isCancelled: { days.count == 60 },
      progress: { day, done, of in
        if let day { days.append(day.day) }
        #expect(done == days.count)
        #expect(of == 365)
      })
    #expect(Array(days.prefix(3)) == [0, 7, 14])
    #expect(Array(days.suffix(7)) == [1, 2, 3, 4, 5, 6, 8])
    #expect(known.count == 60)
    #expect(known.map(\.day) == days.sorted())
  }

  @Test("The year of one option is its arrival on each day")
  func yearOfOption() throws {
    let request = try request("BELL")
    let train = try #require(small.shop.finder.quote(request).options.first { $0.id == SmallShop.train })
    let days = small.shop.finder.year(request, option: train)
    #expect(days.count == 365)
    #expect(days.allSatisfy { $0.option == SmallShop.train })
    #expect(days[0].p90 == train.arrival.p90)
  }

  @Test("Order times keep the options that come too late, at the end")
  func orderTimes() throws {
    let soon = try #require(LocalDate("2026-11-30"))
    let times = try small.shop.orderTimes(key("BELL"), by: soon, confidence: 0.9)
    #expect(times.map(\.option.id) == [SmallShop.flight, SmallShop.train])
    #expect(times.map { $0.orderBy == nil } == [false, true])
  }

  @Test("The matrix stops when nobody waits")
  func matrixStops() throws {
    var done = 0
    let cells = small.shop.finder.matrix(
      try request("BELL"), sites: ["CNSHA", "BEGNE-W"], zones: ["BE-GNE", "BE-BRU"], isCancelled: { done == 3 },
      progress: {
        done = $1; _ = ($0, $2)
      })
    #expect(cells.count == 3)
  }

  @Test("The matrix has the fastest way of each pair, and says of pairs without one that there is none")
  func matrix() throws {
    let cells = small.shop.finder.matrix(try request("BELL"), sites: ["CNSHA", "BEGNE-W", "CNHGH-B"], zones: ["BE-GNE", "BE-BRU"])
    #expect(cells.map(\.site) == ["CNSHA", "CNSHA", "BEGNE-W", "BEGNE-W", "CNHGH-B", "CNHGH-B"])
    #expect(cells.map { $0.fastest == nil } == [false, false, false, false, true, true])
    #expect(cells[0].fastest?.p90Days == 2)
    #expect(abs((cells[2].fastest?.p90Days ?? 0) - 10.0 / 24) < 1e-12)
  }

  @Test("A parcel of no product has freight alone")
  func parcel() throws {
    let parcel = Parcel(site: "BEGNE-W", weight: Grams(1_000), box: Dimensions(100, 100, 100))
    let quote = try small.shop.quote(QuoteKey(zone: "BE-GNE", hour: SmallShop.hour, currency: .euro, parcel: parcel))
    #expect(quote.options.map(\.cost.total) == [money("9.60")], "8 euros and 20% VAT on them")
  }

  @Test("A what-if changes the answer of its own shop alone")
  func whatIf() throws {
    let closure = Disruption(
      id: "w", name: LocalizedName("Strike"), kind: .suspension, target: .service("flight"), from: CalendarSpan.from, to: CalendarSpan.to,
      factor: 1,
      source: "")
    let changed = try small.shop.with([closure]).quote("BELL", zone: "BE-GNE", hour: SmallShop.hour, currency: .euro)
    #expect(changed.options.map(\.id) == [SmallShop.train])
    #expect(changed.closed == [ClosedService(service: "flight", reason: .suspended(LocalizedName("Strike")))])
    #expect(try quote("BELL").options.count == 2)
  }

  @Test("What can come to the destination is listed before what cannot, page by page")
  func deliverableFirst() throws {
    func page(_ offset: Int, _ limit: Int) throws -> SearchPage {
      try small.shop.search(SearchRequest(offset: offset, limit: limit, zone: "BE-GNE"), at: SmallShop.hour)
    }
    // The cream stands first on the shelf, and its bonded warehouse serves China alone.
    #expect(try page(0, 50).rows.map(\.sku) == ["BIKE", "BELL", "LAMP", "BANK", "CREAM"])
    #expect(try page(3, 1).rows.map(\.sku) == ["BANK"])
    #expect(try page(4, 1).rows.map(\.sku) == ["CREAM"])
    #expect(try page(4, 1).total == 5)
  }

  @Test("A search by date keeps what arrives by its end with 90%, and sorts by arrival and by price paid")
  func search() throws {
    func found(by: String? = nil, _ sort: SearchRequest.Sort = .relevance) throws -> [SKU] {
      let request = SearchRequest(text: "b", by: by.flatMap { LocalDate($0) }, sort: sort, zone: "BE-GNE")
      return try small.shop.search(request, at: SmallShop.hour).rows.map(\.sku)
    }
    // Bicycle in ten hours, bell in two days by air or eighteen by train; the power bank not at all.
    #expect(try found() == ["BIKE", "BELL", "BANK"])
    #expect(try found(by: "2026-11-24") == ["BIKE"])
    #expect(try found(.price) == ["BELL", "BIKE", "BANK"])
    #expect(try found(.arrival).first == "BIKE")
  }

  @Test("What a question leaves out is told as left out, and no option takes it")
  func leftOut() throws {
    let quote = try quote("LAMP", filter: QuoteFilter(without: ["flight"]))
    #expect(quote.closed.contains(ClosedService(service: "flight", reason: .leftOut)))
    #expect(!quote.options.isEmpty && quote.options.allSatisfy { !$0.services.contains("flight") })
  }
}
