import Catalog
import CatalogFiles
import CatalogSupport
import CoreSupport
import Delivery
import LandedCost
import Money
import Primitives
import Quotes
import Testing

/// Prices of the tests' own catalog explained: what would change them.
@Suite("What would change a price of the small catalog")
struct ExplanationTests {
  private let world = ReadCatalog.small.world
  private let finder = OptionFinder(network: ReadCatalog.small.world.network, schedule: ReadCatalog.small.world.tariffSchedule)

  private func request(_ sites: [SiteID], to zone: ZoneID, price: String, at moment: String = "2026-11-24T10:00+01:00") -> OptionRequest {
    let line = OptionLine(
      product: "bicycle", hsCode: "87120030", origin: "CN", quantity: 1, weight: Grams(16_000), box: Dimensions(820, 370, 630),
      content: nil,
      hasBattery: false, isDangerous: false)
    return OptionRequest(
      lines: [line], sources: sites.map { OptionSource(site: $0, prices: [money(price)]) }, zone: zone, hour: at(moment), currency: .euro)
  }

  private func explained(_ request: OptionRequest, from site: SiteID) throws -> (DeliveryOption, CostExplanation) {
    let option = try #require(finder.quote(request).options.first { $0.site == site })
    return (option, try #require(finder.explanation(of: option.id, in: request)))
  }

  @Test("For a buyer in Germany stock in Liège bears no duty at the door, and from there the import is what would change the price")
  func germany() throws {
    let request = request(["BELGG-OW", "CNSHA-MW"], to: "DE-BER", price: "300")
    let (imported, why) = try explained(request, from: "CNSHA-MW")
    #expect(imported.cost.regime == .standard && imported.cost.lines.contains { $0.kind == .antidumping })
    let local = try #require(why.changes.first)
    guard case .site("BELGG-OW", let id?) = local.cause else {
      Issue.record("\(why.changes)")
      return
    }
    let there = try #require(finder.quote(request).options.first { $0.id == id })
    #expect(local.regime == .localStock && local.total == there.cost.total && local.unknown == [])
    #expect(local.difference == there.cost.total - imported.cost.total)
    #expect(there.cost.lines.allSatisfy { $0.kind != .duty && $0.kind != .antidumping })
    let (_, back) = try explained(request, from: "BELGG-OW")
    #expect(back.changes.contains { if case .site("CNSHA-MW", _) = $0.cause { $0.regime == .standard } else { false } })
  }

  @Test("Every rule of a price is there, as the files have it")
  func rules() throws {
    let (option, why) = try explained(request(["CNSHA-MW"], to: "BE-GNE", price: "300"), from: "CNSHA-MW")
    let ids = Set(option.cost.lines.compactMap(\.rule))
    #expect(!ids.isEmpty && Set(why.rules.keys) == ids)
    #expect(why.rules.values.allSatisfy { !$0.source.isEmpty })
    #expect(why.customsRate == nil)
  }

  @Test("A parcel into Belgium on 30 June 2026 is told of the next day's law, and one of November of 2028's")
  func belgium() throws {
    func days(at moment: String) throws -> [(LocalDate, [RuleID], [RuleID])] {
      try explained(request(["CNSHA-MW"], to: "BE-GNE", price: "100", at: moment), from: "CNSHA-MW").1.changes.compactMap { change in
        if case .day(let day, let ended, let begun) = change.cause { (day, ended.map(\.rule), begun.map(\.rule)) } else { nil }
      }
    }
    let before = try days(at: "2026-06-30T10:00+02:00")
    #expect(before.map(\.0) == [date("2026-07-01"), date("2028-07-02")])
    #expect(before.first?.1 == ["eu-duty-relief-standard"] && before.first?.2 == ["eu-duty-flat-standard"])
    let after = try days(at: "2026-07-01T10:00+02:00")
    #expect(after.map(\.0) == [date("2028-07-02")] && after.first?.1 == ["eu-duty-flat-standard"])
    #expect(try days(at: "2026-11-24T10:00+01:00").map(\.0) == [date("2028-07-02")])
  }

  @Test(
    "Other sites are told by the ways that a shopper sees: none that is dearer and later under the same regime, each with means and day")
  func sites() throws {
    let request = request(["CNSHA-MW", "CNSIA-MW", "BELGG-OW"], to: "BE-GNE", price: "300")
    let quote = finder.quote(request)
    let shown = Set(OptionFold(quote.options).shown.map(\.id))
    for option in quote.options {
      for change in try #require(finder.explanation(of: option.id, in: request)).changes {
        guard case .site(let site, let id?) = change.cause else { continue }
        let other = try #require(quote.options.first { $0.id == id })
        #expect(site != option.site && shown.contains(id))
        #expect(change.way == CostChange.Way(mode: other.mainMode, p90: other.arrival.p90))
        #expect(
          other.cost.regime != option.cost.regime || other.arrival.p90 < option.arrival.p90
            || other.cost.total.minor < option.cost.total.minor)
      }
    }
  }

  @Test("A limit beyond which as much is charged is not told: the anti-dumping duty on bicycles falls on both sides of EUR 150")
  func idleLimits() throws {
    for price in ["100", "300"] {
      let (option, why) = try explained(request(["CNSHA-MW"], to: "BE-GNE", price: price), from: "CNSHA-MW")
      let remedies = option.cost.lines.filter { $0.kind == .antidumping }.compactMap { $0.rule.flatMap { why.rules[$0] } }
      #expect(!remedies.isEmpty && remedies.allSatisfy { $0.bounds == nil }, "\(price)")
      // The duties on the two sides differ: there the limit decides.
      #expect(why.rules.values.contains { $0.kind == .duty && $0.bounds != nil }, "\(price)")
    }
  }

  @Test("By which rate the seller's price was converted is told; of one in the same currency nothing")
  func priceRate() throws {
    var request = request(["CNSHA-MW"], to: "BE-GNE", price: "300")
    #expect(try explained(request, from: "CNSHA-MW").1.priceRates.isEmpty)
    request.currency = .yuan
    let rates = try explained(request, from: "CNSHA-MW").1.priceRates
    let own = try #require(world.rates.rate(of: "CNY"))
    #expect(rates.map(\.from) == [.euro] && rates.map(\.to) == [.yuan])
    #expect(rates.first?.units.doubleValue == own.perEuro.doubleValue && rates.first?.date == own.date && rates.first?.source == own.source)
  }

  @Test("Where customs count in another currency the rate is told")
  func rate() throws {
    var request = request(["CNSHA-MW"], to: "BE-GNE", price: "300")
    request.currency = .yuan
    let rate = try #require(try explained(request, from: "CNSHA-MW").1.customsRate)
    #expect(rate.from == .yuan && rate.to == .euro)
  }

  @Test("An option that there is not has no explanation")
  func none() {
    let request = request(["CNSHA-MW"], to: "BE-GNE", price: "300")
    #expect(finder.explanation(of: "CNSHA-MW+nothing", in: request) == nil)
    #expect(finder.explanation(of: "BELGG-OW+nothing", in: request) == nil)
  }
}
