import CatalogFiles
import CatalogSupport
import Delivery
import Foundation
import Primitives
import Quotes
import SQLiteFiles
import TestSupport
import Testing

@testable import CatalogIndex

struct WorldArchiveTests {
  /// The tests' own catalog's: every type with all of its fields in use.
  private static let world = ReadCatalog.small.world

  @Test("What was written is read, field by field")
  func roundTrip() throws {
    let before = Self.world
    let after = try WorldArchive.world(from: WorldArchive.data(of: before))
    #expect(!before.taxRules.isEmpty && !before.baseNetwork.services.isEmpty && !before.disruptions.isEmpty)
    #expect(after.baseNetwork.sites == before.baseNetwork.sites)
    #expect(after.baseNetwork.zones == before.baseNetwork.zones)
    #expect(after.baseNetwork.services == before.baseNetwork.services)
    #expect(after.baseNetwork.calendars == before.baseNetwork.calendars)
    #expect(after.baseNetwork.handlings == before.baseNetwork.handlings)
    #expect(after.baseNetwork.clearances == before.baseNetwork.clearances)
    #expect(after.baseNetwork.crossings == before.baseNetwork.crossings)
    #expect(after.baseNetwork.emissions == before.baseNetwork.emissions)
    #expect(after.baseNetwork.bulkLegs == before.baseNetwork.bulkLegs)
    #expect(after.disruptions == before.disruptions)
    #expect(after.baseNetwork.partners == before.baseNetwork.partners)
    #expect(after.baseNetwork.territories == before.baseNetwork.territories)
    #expect(!before.baseNetwork.specialTerritories.isEmpty && !before.baseNetwork.addressFormats.isEmpty)
    #expect(after.baseNetwork.specialTerritories == before.baseNetwork.specialTerritories)
    #expect(after.baseNetwork.addressFormats == before.baseNetwork.addressFormats)
    #expect(after.rates.currencies.map { after.rates.rate(of: $0.code) } == before.rates.currencies.map { before.rates.rate(of: $0.code) })
    #expect(!before.publishedRates.isEmpty && !before.customsRateRows.isEmpty)
    #expect(after.publishedRates == before.publishedRates)
    #expect(after.customsRateRows == before.customsRateRows)
    #expect(after.currencies == before.currencies)
    #expect(after.taxRules == before.taxRules)
    #expect(after.regimes == before.regimes)
    #expect(!before.returnLaws.laws.isEmpty && !before.returnLaws.workingDays.isEmpty)
    #expect(after.returnLaws == before.returnLaws)
    #expect(after.territories == before.territories)
    #expect(after.countries == before.countries)
  }

  @Test("Tax rules are read destination by destination, and where their bytes are damaged the rates of duty and VAT are not known")
  func rules() throws {
    let before = Self.world.taxRules
    let data = WorldArchive.data(of: Self.world)
    let after = try WorldArchive.world(from: data).taxRules
    #expect(after.headings == before.headings && after.count == before.count)
    let destination = try #require(before.headings.last).destination
    #expect(after.placed(of: destination) == before.placed(of: destination) && !after.placed(of: destination).isEmpty)
    #expect(after.placed(of: "nowhere").isEmpty)
    let lost = RuleArchive(data, [destination: data.count]).rules(of: destination)
    #expect(lost.map(\.rule.kind) == [.duty, .vat])
    #expect(lost.allSatisfy { $0.rule.rate == nil && $0.rule.specific == nil && $0.rule.destination == destination })
  }

  @Test("The terms of a service are read when they are first asked for; where their bytes are damaged, it carries nothing")
  func services() throws {
    let before = Self.world.baseNetwork
    let data = WorldArchive.data(of: Self.world)
    let after = try WorldArchive.world(from: data).baseNetwork
    // Disruptions change the terms of some.
    let changed = Set(after.services.values.filter(\.hasTerms).map(\.id))
    #expect(after.services.count == before.services.count && changed.count * 10 < after.services.count)
    for service in after.services.values {
      let own = try #require(before.services[service.id])
      #expect(service.from == own.from && service.to == own.to && service.limits == own.limits)
      #expect(service.heaviestPriced == own.prices.last?.upTo)
    }
    let asked = try #require(after.services.values.first { !$0.hasTerms && !$0.prices.isEmpty })
    #expect(Set(after.services.values.filter(\.hasTerms).map(\.id)) == changed.union([asked.id]))
    #expect(asked.terms == before.services[asked.id]?.terms && asked == before.services[asked.id])
    let layout = try #require(data.withUnsafeBytes { WorldLayout($0, format: WorldCoder.format) })
    let lost = ServiceArchive(data, layout).terms(at: data.count)
    #expect(lost == ServiceTerms.unknown && lost.prices.isEmpty)
  }

  @Test("How often a first attempt fails is kept with each zone, to the last bit, and that none does")
  func secondAttempts() throws {
    let world = Self.world
    let zones = world.baseNetwork.zones.values.sorted { $0.id < $1.id }
    let rates = [0.049, 1.0 / 3, 1, nil]
    let failing = zones.enumerated().map { $0.element.with(secondAttempt: rates[$0.offset % 4].flatMap { SecondAttempt(rate: $0) }) }
    let before = World(
      baseNetwork: DeliveryNetwork(sites: Array(world.baseNetwork.sites.values), zones: failing), rates: world.rates, currencies: [:],
      taxRules: [], regimes: [], territories: [], countries: [:])
    let after = try WorldArchive.world(from: WorldArchive.data(of: before))
    #expect(zones.count > 4 && after.baseNetwork.zones == before.baseNetwork.zones)
    #expect(after.network.zones.values.count { $0.secondAttempt == nil } == zones.count / 4)
  }

  @Test("Names that are the same in one language and differ in another stay what they are")
  func names() throws {
    let names = [
      LocalizedName("Spring Festival", ["zh-Hans": "春节"]), LocalizedName("Spring Festival", ["zh-Hans": "春节", "fr": "Fête du printemps"]),
      LocalizedName("Spring Festival"), LocalizedName("Spring Festival", ["zh-Hans": "过年"]),
      LocalizedName("Spring Festival", ["zh-Hans": "春节"]),
      LocalizedName("Spring Festival", ["fr": "春节"]), LocalizedName("Fête du printemps", ["zh-Hans": "春节"]),
    ]
    let disruptions = names.enumerated().map { index, name in
      Disruption(
        id: "\(index)", name: name, kind: .closure, target: .site("BELGG"), from: LocalDate(days: 20_700), to: LocalDate(days: 20_701),
        factor: 1,
        source: "")
    }
    let after = try WorldArchive.world(from: WorldArchive.data(of: Self.world.with(disruptions)))
    #expect(after.disruptions.suffix(names.count).map(\.name) == names)
  }

  @Test("Bytes in which a time zone has another name than any zone's are damaged")
  func timeZone() throws {
    var data = WorldArchive.data(of: Self.world)
    let place = try #require(data.firstRange(of: Data("Europe/Brussels".utf8)))
    data.replaceSubrange(place, with: Data("Europe/Brusselz".utf8))
    #expect(throws: StorageError.self) { try WorldArchive.world(from: data) }
  }

  @Test("The base network and the disruptions are kept apart, and the network that follows from them is the same again")
  func disruptions() throws {
    let before = Self.world
    let after = try WorldArchive.world(from: WorldArchive.data(of: before))
    #expect(Set(before.disruptions.map(\.kind)) == Set(Disruption.Kind.allCases))
    #expect(after.disruptions == before.disruptions && after.network.disruptions == before.disruptions)
    #expect(after.baseNetwork.disruptions.isEmpty && after.baseNetwork.services.values.allSatisfy(\.slowdowns.isEmpty))
    #expect(after.network.services == before.network.services && after.network.services != after.baseNetwork.services)
    #expect(after.network.calendars == before.network.calendars && after.network.calendars.count > after.baseNetwork.calendars.count)
    #expect(after.network.handlings == before.network.handlings)
    #expect(after.network.clearances == before.network.clearances)
    #expect(after.network.crossings == before.network.crossings && after.network.crossings != after.baseNetwork.crossings)
  }

  @Test("A disruption of a site and one of a service are kept as what they are")
  func targets() throws {
    let crossing = try #require(Self.world.baseNetwork.crossings.first)
    let slow = [Disruption.Target.site(crossing.from), .service("BELGG"), .site("BELGG")].enumerated().map { index, target in
      Disruption(
        id: "slow-\(index)", name: LocalizedName("Slow", ["zh-Hans": "慢"]), kind: .slowdown, target: target, from: CalendarSpan.from,
        to: CalendarSpan.to, factor: 1.5, source: "test")
    }
    let world = World(
      baseNetwork: Self.world.baseNetwork, disruptions: slow, rates: Self.world.rates, currencies: [:], taxRules: [], regimes: [],
      territories: [], countries: [:])
    let after = try WorldArchive.world(from: WorldArchive.data(of: world))
    #expect(after.disruptions == slow)
    #expect(after.network.crossings == world.network.crossings && after.network.crossings != after.baseNetwork.crossings)
  }

  @Test("Cut or changed bytes, and those of another format, are refused or read, and never trap")
  func damage() {
    let data = WorldArchive.data(of: Self.world)
    for part in [0, 1, 7, data.count / 3, data.count - 1] {
      #expect(throws: StorageError.self) { try WorldArchive.world(from: data.prefix(part)) }
    }
    var other = data
    other[0] = 0x7E
    #expect(throws: StorageError.self) { try WorldArchive.world(from: other) }
    var random = SplitMix(seed: 2027)
    for _ in 0..<40 {
      var changed = data
      for _ in 0..<20 {
        changed[Int.random(in: changed.indices, using: &random)] = .random(in: 0...255, using: &random)
      }
      guard let world = try? WorldArchive.world(from: changed) else { continue }
      _ = world.taxRules.map(\.id)
      _ = world.baseNetwork.services.values.map(\.name)
    }
  }
}
