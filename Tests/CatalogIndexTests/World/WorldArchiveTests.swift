import CatalogFiles
import Delivery
import Foundation
import Primitives
import Quotes
import SQLiteFiles
import Testing

@testable import CatalogIndex

struct WorldArchiveTests {
  /// The tests' own catalog's: every type with all of its fields in use.
  private static let world = CatalogFolder(
    URL(filePath: #filePath).deletingLastPathComponent().appending(path: "../../Catalog").standardizedFileURL
  ).readWorld().value

  @Test("What was written is read, field by field")
  func roundTrip() throws {
    let before = Self.world
    let after = try WorldArchive.world(from: WorldArchive.data(of: before))
    #expect(!before.taxRules.isEmpty && !before.network.services.isEmpty && !before.network.disruptions.isEmpty)
    #expect(after.network.sites == before.network.sites)
    #expect(after.network.zones == before.network.zones)
    #expect(after.network.services == before.network.services)
    #expect(after.network.calendars == before.network.calendars)
    #expect(after.network.handlings == before.network.handlings)
    #expect(after.network.clearances == before.network.clearances)
    #expect(after.network.crossings == before.network.crossings)
    #expect(after.network.emissions == before.network.emissions)
    #expect(after.network.bulkLegs == before.network.bulkLegs)
    #expect(after.network.disruptions == before.network.disruptions)
    #expect(after.network.partners == before.network.partners)
    #expect(after.network.territories == before.network.territories)
    #expect(!before.network.specialTerritories.isEmpty && !before.network.addressFormats.isEmpty)
    #expect(after.network.specialTerritories == before.network.specialTerritories)
    #expect(after.network.addressFormats == before.network.addressFormats)
    #expect(after.rates.currencies.map { after.rates.rate(of: $0.code) } == before.rates.currencies.map { before.rates.rate(of: $0.code) })
    #expect(after.currencies == before.currencies)
    #expect(after.taxRules == before.taxRules)
    #expect(after.regimes == before.regimes)
    #expect(after.territories == before.territories)
    #expect(after.countries == before.countries)
  }

  @Test("Bytes in which a time zone has another name than any zone's are damaged")
  func timeZone() throws {
    var data = WorldArchive.data(of: Self.world)
    let place = try #require(data.firstRange(of: Data("Europe/Brussels".utf8)))
    data.replaceSubrange(place, with: Data("Europe/Brusselz".utf8))
    #expect(throws: StorageError.self) { try WorldArchive.world(from: data) }
  }

  @Test("Slowdowns of a crossing are kept")
  func slowdowns() throws {
    let network = Self.world.network
    let site = try #require(network.crossings.first).from.rawValue
    let slow = Disruption(
      id: "slow", name: LocalizedName("Slow", ["zh-Hans": "慢"]), kind: .slowdown, target: site, from: CalendarSpan.from,
      to: CalendarSpan.to,
      factor: 1.5,
      source: "test")
    let disturbed = network.applying([slow])
    let world = World(
      network: disturbed, rates: Self.world.rates, currencies: [:], taxRules: [], regimes: [], territories: [], countries: [:])
    #expect(try WorldArchive.world(from: WorldArchive.data(of: world)).network.crossings == disturbed.crossings)
    #expect(disturbed.crossings != network.crossings)
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
    var state: UInt64 = 2027
    for _ in 0..<40 {
      var changed = data
      for _ in 0..<20 {
        state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
        changed[Int(state >> 33) % changed.count] = UInt8(truncatingIfNeeded: state >> 24)
      }
      _ = try? WorldArchive.world(from: changed)
    }
  }
}
