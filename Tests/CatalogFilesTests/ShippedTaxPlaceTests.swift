import CatalogSupport
import CoreSupport
import Delivery
import Foundation
import LandedCost
import Money
import Primitives
import Testing

@Suite("The places whose taxes the shipped catalog tells")
struct ShippedTaxPlaceTests {
  private let world = ReadCatalog.shipped.world
  /// Made once: it has thousands of rules.
  private static let schedule = ReadCatalog.shipped.world.tariffSchedule

  @Test("What is told of a destination's rules without reading them is what the rules themselves say, of every place")
  func headings() {
    let rules = Dictionary(grouping: world.taxRules, by: \.destination)
    let codes = Set(world.network.zones.values.map(\.place)).union(world.territories.map(\.code))
    var known = 0
    for code in codes.sorted() {
      let place = Self.schedule.place(code)
      let isKnown = [CostKind.duty, .vat].allSatisfy { kind in
        let own = (kind == .duty ? place.customs : place.vat).flatMap { rules[$0] ?? [] }
          .filter { $0.kind == kind && $0.regime != .localStock && !$0.needsPreference }
        return own.contains { $0.rate != nil || $0.specific != nil }
          && own.filter { $0.rate == nil && $0.specific == nil && $0.hs.isEmpty }.allSatisfy { open in
            own.contains { rule in
              (rule.rate != nil || rule.specific != nil) && rule.hs.isEmpty && rule.destination == open.destination
                && rule.group == open.group
                && rule.regime == open.regime && rule.validTo.map { $0 + 1 == open.validFrom } ?? false
            }
          }
      }
      #expect(Self.schedule.hasImportRules(for: code) == isKnown, "\(code)")
      known += isKnown ? 1 : 0
    }
    #expect(known > 30 && known < codes.count)
  }
  private var schedule: TariffSchedule { Self.schedule }

  private func cost(
    _ hs: HSCode, _ value: String, freight: String = "0", _ code: String, to place: PlaceCode, origin: CountryCode = "CN",
    from way: CountryCode? = nil, _ regime: Regime? = nil, on day: String = "2026-11-28"
  ) throws -> LandedCost {
    let currency = try #require(world.rates.currency(code))
    let movement = way.map { schedule.place(place).movement(from: schedule.place(PlaceCode($0))) } ?? .abroad
    return LandedCostCalculator(schedule: schedule).cost(
      of: Consignment(
        items: [CostItem(description: "item", hsCode: hs, origin: origin, value: try #require(Money(decimal: value, currency: currency)))],
        freightToBorder: try #require(Money(decimal: freight, currency: currency)), freightInland: .zero(currency), shipsFrom: way,
        destination: place, movement: movement, regime: regime ?? (movement == .domestic ? .localStock : nil), date: date(day)))
  }

  private func amounts(_ cost: LandedCost, _ kinds: CostKind...) -> [String] {
    cost.lines.filter { kinds.contains($0.kind) }.map(\.amount.decimalString)
  }

  @Test("Northern Ireland levies the EU's duty and remedies on an e-bike from China, and UK VAT: 1,823.35")
  func northernIreland() throws {
    // The example of the catalog's owner: 6%, 62.1% and 17.2% of 820, 20% of all.
    let cost = try cost("871160", "800", freight: "20", "EUR", to: "GB-NIR")
    #expect(amounts(cost, .duty) == ["49.20"])
    #expect(amounts(cost, .antidumping) == ["509.22", "141.04"])
    #expect(amounts(cost, .vat) == ["303.89"])
    #expect(cost.total.decimalString == "1823.35")
    #expect(cost.isComplete)
    #expect(try self.cost("871160", "800", freight: "20", "EUR", to: "GB").total.decimalString == "1043.04", "6% and 20% in Great Britain")
  }

  @Test("Goods that are sent to Northern Ireland from the EU or from Great Britain bear no duty, whatever their origin")
  func northernIrelandAtHome() throws {
    for way: CountryCode in ["BE", "IE", "GB"] {
      let cost = try cost("871160", "800", freight: "20", "EUR", to: "GB-NIR", from: way)
      #expect(amounts(cost, .duty, .antidumping, .fee) == [], "\(way)")
      #expect(amounts(cost, .vat) == ["164.00"], "\(way)")
    }
    #expect(try cost("871160", "800", freight: "20", "EUR", to: "GB", from: "BE").sum(.duty).decimalString == "49.20")
  }

  @Test("A parcel of small value to Northern Ireland comes under the UK's scheme; what is not known of the EU's EUR 3 is said")
  func northernIrelandSmall() throws {
    let cost = try cost("330499", "50", freight: "5", "GBP", to: "GB-NIR")
    #expect(cost.regime == .ioss)
    #expect(cost.total.decimalString == "66.00")
    #expect(cost.lines.filter { $0.kind == .duty || $0.kind == .fee }.contains { $0.note != nil && $0.amount.isZero })
  }

  @Test("Canada: duty on the price alone, GST or HST and the province's own tax on price and duty, nothing up to CAD 20")
  func canada() throws {
    func total(_ province: PlaceCode, _ value: String = "300", freight: String = "40", on day: String = "2026-11-28") throws -> String {
      try cost("8712000000", value, freight: freight, "CAD", to: province, on: day).total.decimalString
    }
    let ontario = try cost("871200", "300", "CAD", to: "CA-ON")
    #expect(amounts(ontario, .duty) == ["39.00"])
    #expect(amounts(ontario, .vat) == ["44.07"])
    #expect(ontario.total.decimalString == "383.07")
    // 339 with 40 of carriage, and of 339: 5%; 5% and 7%; 5% and 9.975%; 15%; 14%, 15% before April 2025.
    #expect(try total("CA-AB") == "395.95")
    #expect(try total("CA-BC") == "419.68")
    #expect(try total("CA-QC") == "429.77")
    #expect(try total("CA-NB") == "429.85")
    #expect(try total("CA-NS") == "426.46")
    #expect(try total("CA-NS", on: "2025-03-31") == "429.85")
    #expect(try total("CA-ON", "20", freight: "5") == "25.00")
    #expect(try amounts(cost("871200", "20", "CAD", to: "CA-QC"), .vat) == ["0.00"])
  }

  @Test("Brazil's ICMS is the state's: 20% within its own base in ten states since April 2025, 17% in others")
  func brazil() throws {
    func icms(_ state: PlaceCode, on day: String = "2026-11-28") throws -> [String] {
      try amounts(cost("330499", "40", freight: "5", "USD", to: state, on: day), .vat)
    }
    // 45 and 20% of it: 54, less the rate within.
    #expect(try icms("BR-SP") == ["11.06"])
    for state: PlaceCode in ["BR-AC", "BR-AL", "BR-BA", "BR-CE", "BR-MG", "BR-PB", "BR-PI", "BR-RN", "BR-RR", "BR-SE"] {
      #expect(try icms(state) == ["13.50"], "\(state)")
      #expect(try icms(state, on: "2025-03-31") == ["11.06"], "\(state)")
    }
  }

  @Test(
    "Each place has the duty of its customs territory and the VAT of its own, by a parcel of EUR 100 with 10 of carriage, and by EUR 400 with 20",
    arguments: [
      // The EUR 3 is in the base of VAT at import.
      ("ES-CN", nil, nil), ("ES-CE", nil, nil), ("PT-30", "138.99", "540.88"), ("PT-20", "138.99", "540.88"),
      ("AT-JUN", "134.47", "523.29"), ("AT-KWT", "134.47", "523.29"), ("GR-LES", "140.12", "545.28"), ("AX", "141.82", "551.87"),
      ("IT-CAM", "122.15", "475.36"), ("GR-69", "113.00", "439.74"), ("MC", "135.60", "527.69"), ("SM", "132.21", "514.50"),
      ("DE-HEL", "110.00", "420.00"), ("IT-LIV", "110.00", "420.00"), ("SJ", "110.00", "420.00"), ("GL", nil, nil),
      ("GF", nil, nil), ("RE", nil, nil), ("FR-COR", "135.60", "527.69"), ("VA", "110.00", "420.00"),
    ] as [(PlaceCode, String?, String?)])
  func parcels(place: PlaceCode, small: String?, large: String?) throws {
    // A lamp, 9405 41: 4.7% by the EU's tariff.
    let one = try cost("940541", "100", freight: "10", "EUR", to: place)
    #expect((one.isComplete ? one.total.decimalString : nil) == small, "\(one.lines)")
    let other = try cost("940541", "400", freight: "20", "EUR", to: place)
    #expect((other.isComplete ? other.total.decimalString : nil) == large, "\(other.lines)")
  }

  @Test(
    "Goods from the mainland bear the place's tax and no duty where it is in the same customs union",
    arguments: [
      ("ES-CN", "ES", nil), ("RE", "FR", nil), ("AX", "FI", "527.10"), ("AX", "DE", "527.10"), ("IT-CAM", "IT", "454.02"),
      ("SM", "IT", "491.40"), ("PT-20", "PT", "487.20"), ("PT-30", "ES", "512.40"), ("AT-JUN", "DE", "499.80"), ("MC", "FR", "504.00"),
      ("GB-NIR", "GB", "504.00"), ("IM", "GB", "504.00"), ("JE", "GB", "441.00"), ("GG", "GB", "420.00"), ("LI", "CH", "454.02"),
      ("DE-BUS", "CH", "454.02"), ("GR-69", "GR", "420.00"),
    ] as [(PlaceCode, CountryCode, String?)])
  func mainland(place: PlaceCode, way: CountryCode, total: String?) throws {
    let cost = try cost("940541", "400", freight: "20", "EUR", to: place, origin: "CN", from: way)
    #expect(amounts(cost, .duty, .antidumping) == [])
    if let total { #expect(cost.total.decimalString == total) }
    #expect(!cost.unknown.contains(.duty))
  }

  @Test("From outside its customs territory a place's duty is due, from its own country's mainland too")
  func abroad() throws {
    for (place, way): (PlaceCode, CountryCode) in [
      ("DE-BUS", "DE"), ("IT-LIV", "IT"), ("FO", "DK"), ("SJ", "NO"), ("JE", "FR"), ("ES-CE", "ES"),
    ] {
      #expect(schedule.place(place).movement(from: schedule.place(PlaceCode(way))) == .abroad, "\(place)")
    }
    // Goods of a free-trade country pay no duty on the Faroes, others' clothes 10%, and VAT either way.
    #expect(try cost("610910", "400", freight: "20", "DKK", to: "FO", origin: "PT").total.decimalString == "525.00")
    #expect(try cost("610910", "400", freight: "20", "DKK", to: "FO", origin: "CN").total.decimalString == "577.50")
    #expect(try cost("610910", "250", freight: "20", "DKK", to: "FO", origin: "CN").total.decimalString == "270.00")
  }

  @Test("What is due and not known is named, and no sales tax of a state is guessed")
  func unknown() throws {
    #expect(try cost("940541", "400", "EUR", to: "RE").uncomputed?.map(\.kind).sorted { $0.rawValue < $1.rawValue } == [.excise, .vat])
    #expect(try cost("940541", "400", "EUR", to: "ES-CN").unknown == [.excise, .vat])
    #expect(try cost("940541", "100", "EUR", to: "ES-ML").unknown == [.vat])
    for state: PlaceCode in ["US-NY", "US-AK", "US-CA", "US"] {
      #expect(try cost("940541", "100", "USD", to: state).unknown.contains(.vat), "\(state)")
    }
    #expect(try cost("940541", "100", "EUR", to: "PM").unknown == [.duty, .vat])
  }

  @Test(
    "States without a sales tax are whole, that of others is the seller's to charge; the Canary Islands' AIEM may fall on small parcels too"
  )
  func salesTax() throws {
    for state: PlaceCode in ["US-DE", "US-MT", "US-NH", "US-OR"] {
      #expect(try cost("871200", "300", "USD", to: state).isComplete, "\(state)")
    }
    for state: PlaceCode in ["US-AK", "US-CA"] {
      let taxes = try #require(try cost("871200", "300", "USD", to: state).uncomputed)
      #expect(taxes.map(\.kind) == [.vat] && taxes.allSatisfy(\.isChargedBySeller), "\(state)")
    }
    let small = try cost("871200", "100", freight: "20", "EUR", to: "ES-CN")
    #expect(small.unknown == [.excise] && amounts(small, .vat) == ["0.00"])
    #expect(small.uncomputed?.map(\.isChargedBySeller) == [false])
    #expect(small.assumed.decimalString == "58.20" && small.possible.decimalString == "2.00")
  }

  @Test("IOSS holds in Åland, Madeira and the Azores at their rates, and where a place has no EU VAT it does not")
  func ioss() throws {
    #expect(try amounts(cost("940541", "100", freight: "10", "EUR", to: "AX", .ioss), .vat) == ["28.05"])
    #expect(try amounts(cost("940541", "100", freight: "10", "EUR", to: "PT-20", .ioss), .vat) == ["17.60"])
    #expect(try amounts(cost("940541", "100", freight: "10", "EUR", to: "PT-30", .ioss), .vat) == ["24.20"])
    for place: PlaceCode in ["ES-CN", "RE", "SM", "IT-CAM", "GR-69", "IT-LIV"] {
      let refusal = schedule.refusal(
        of: .ioss,
        for: Consignment(
          items: [CostItem(description: "lamp", hsCode: "940541", origin: "CN", value: Money(minor: 100_00, currency: .euro))],
          freightToBorder: .zero(.euro), freightInland: .zero(.euro), destination: place, date: date("2026-11-28")))
      guard case .notThere = refusal else {
        Issue.record("\(place): \(String(describing: refusal))")
        continue
      }
    }
  }

  @Test("Every place of the tables answers for eight kinds of goods and five values, or is refused with its reason")
  func everyPlace() throws {
    let known = Set(world.territories.map(\.code.rawValue))
    for territory in world.network.specialTerritories where !known.contains(territory.code) {
      #expect(territory.refusal != nil, "\(territory.code)")
    }
    for place in world.territories where place.code.rawValue.contains("-") || world.network.specialTerritory(of: place.code) != nil {
      for hs: HSCode in ["871160", "871200", "330499", "940541", "640399", "850760", "490199", "610910"] {
        var last: Money?
        for value in ["1", "50", "149", "400", "4000"] {
          let cost = try cost(hs, value, freight: "5", "EUR", to: place.code)
          let sum = try #require(cost.lines.map(\.amount).sum(in: .euro))
          #expect(sum == cost.total, "\(place.code) \(hs) \(value)")
          #expect(cost.isComplete == (cost.terms == .ddp))
          if let last { #expect(last.minor <= cost.total.minor, "\(place.code) \(hs) \(value)") }
          last = cost.total
        }
      }
    }
  }

  @Test("Every place says where its row was read, and each of its wider codes is another place or a union")
  func rows() {
    let codes = Set(world.territories.map(\.code.rawValue))
    for place in world.territories {
      for wide in Set(place.customs + place.vat + place.fees).subtracting([place.code.rawValue, "EU", "EAEU"]) {
        #expect(codes.contains(wide), "\(place.code): \(wide)")
      }
    }
  }
}
