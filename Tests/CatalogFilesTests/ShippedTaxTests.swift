import CatalogFiles
import CatalogSupport
import LandedCost
import Money
import Primitives
import Testing

/// The shipped rules of countries whose rows begin with a single digit of HS.
@Suite("Taxes of the shipped catalog")
struct ShippedTaxTests {
  private let world = ReadCatalog.shipped.world
  /// Made once: it has thousands of rules.
  private static let schedule = ReadCatalog.shipped.world.tariffSchedule

  private func cost(
    _ hs: HSCode, _ value: String, freight: String = "0", _ code: String, to country: PlaceCode, content: Content? = nil,
    regime: Regime? = nil, origin: CountryCode = "CN", from way: CountryCode? = nil
  ) throws -> LandedCost {
    let currency = try #require(world.rates.currency(code))
    let schedule = Self.schedule
    return LandedCostCalculator(schedule: schedule).cost(
      of: Consignment(
        items: [
          CostItem(
            description: "goods", hsCode: hs, origin: origin, value: try #require(Money(decimal: value, currency: currency)),
            content: content)
        ], freightToBorder: try #require(Money(decimal: freight, currency: currency)), freightInland: .zero(currency), shipsFrom: way,
        destination: country, regime: regime, date: try #require(LocalDate("2026-11-24"))))
  }

  private func rules(_ cost: LandedCost, _ kind: CostKind) -> [RuleID] { cost.lines.filter { $0.kind == kind }.compactMap(\.rule) }

  @Test("Switzerland: no duty on industrial goods, 8.1% VAT of goods and freight")
  func switzerland() throws {
    let bicycle = try cost("87120030", "300", freight: "40", "CHF", to: "CH")
    #expect(bicycle.terms == .ddp && bicycle.unknown.isEmpty)
    #expect(rules(bicycle, .duty) == ["ch-duty-8"])
    #expect(bicycle.sum(.duty).isZero && bicycle.sum(.vat).decimalString == "27.54")
    #expect(bicycle.total.decimalString == "367.54")
    for (hs, rule): (HSCode, RuleID) in [
      ("33049900", "ch-duty-3"), ("691200", "ch-duty-6"), ("940360", "ch-duty-9"), ("281100", "ch-duty-28"),
    ] {
      #expect(rules(try cost(hs, "100", "CHF", to: "CH"), .duty) == [rule])
    }
    // Food has duties that no rule tells.
    #expect(try cost("190590", "100", "CHF", to: "CH").unknown == [.duty, .vat])
  }

  @Test("Norway: no duty on industrial goods but textiles, 25% VAT; under 3,000 kroner the seller collects")
  func norway() throws {
    let bicycle = try cost("87120030", "5000", freight: "500", "NOK", to: "NO")
    #expect(bicycle.terms == .ddp && bicycle.regime == .standard)
    #expect(rules(bicycle, .duty) == ["no-duty-8"])
    #expect(bicycle.sum(.vat).decimalString == "1375.00" && bicycle.total.decimalString == "6875.00")
    #expect(rules(try cost("330499", "5000", "NOK", to: "NO"), .duty) == ["no-duty-3"])
    // Of clothes only trousers have a rate that was found; amounts are of whole kroner.
    #expect(try cost("620520", "5000", "NOK", to: "NO").unknown == [.duty, .vat])
    let trousers = try cost("620342", "5000", "NOK", to: "NO")
    #expect(trousers.sum(.duty).decimalString == "535.00" && trousers.sum(.vat).decimalString == "1384.00")
    #expect(rules(try cost("87120030", "2000", "NOK", to: "NO"), .duty) == ["no-duty-low-value"])
  }

  @Test("Japan: free up to a retail price of 16,666 yen but for shoes, leather and knitwear; bicycles above it pay tax on 60%")
  func japan() throws {
    for (hs, digit): (HSCode, String) in [("950300", "9"), ("732393", "7"), ("851660", "8")] {
      let free = try cost(hs, "16666", freight: "1000", "JPY", to: "JP")
      #expect(free.terms == .ddp && free.total.decimalString == "17666")
      #expect(rules(free, .duty) == [RuleID("jp-duty-free-\(digit)")] && rules(free, .vat) == [RuleID("jp-vat-free-\(digit)")])
      #expect(try cost(hs, "16667", "JPY", to: "JP").unknown.isEmpty)
    }
    #expect(try cost("640399", "10000", "JPY", to: "JP").unknown == [.duty, .vat])
    let bicycle = try cost("871200", "50000", "JPY", to: "JP")
    // 7.8% of 30,000 is 2,340, down to 2,300; 22/78 of that 648, down to 600.
    #expect(bicycle.sum(.duty).isZero && bicycle.unknown.isEmpty)
    #expect(bicycle.lines.filter { $0.kind == .vat }.map(\.amount.decimalString) == ["2300", "600"])
    #expect(rules(try cost("871200", "10000", "JPY", to: "JP"), .duty) == ["jp-duty-8712-low"])
  }

  @Test("China: the order's limit and the price by the millilitre count the freight")
  func china() throws {
    let whole = Content(thousandths: 2_000_000, unit: .millilitre)
    let over = try cost("330499", "4990", freight: "20", "CNY", to: "CN", content: whole)
    #expect(over.regime == .general && over.total.decimalString == "5717.91")
    #expect(try cost("330499", "4980", freight: "20", "CNY", to: "CN", content: whole).regime == .cbec)
    let highEnd = try cost("330499", "495", freight: "10", "CNY", to: "CN", content: Content(thousandths: 50_000, unit: .millilitre))
    #expect(highEnd.regime == .cbec && highEnd.total.decimalString == "621.44")
    // 20% of 250 is waived, of 250.05 due.
    #expect(try cost("871200", "250", "CNY", to: "CN", regime: .personal).total.decimalString == "250.00")
    #expect(try cost("871200", "250.05", "CNY", to: "CN", regime: .personal).sum(.duty).decimalString == "50.01")
  }

  @Test("India: 10% and 10% of it, integrated tax on all; Brazil's and Saudi Arabia's bounds count the freight")
  func bounds() throws {
    let india = try cost("871200", "5000", freight: "500", "INR", to: "IN")
    #expect(india.lines.filter { $0.kind == .duty }.map(\.amount.decimalString) == ["550.00", "55.00"])
    #expect(india.sum(.vat).decimalString == "1098.90" && india.total.decimalString == "7203.90")
    #expect(rules(try cost("871200", "40", freight: "10", "USD", to: "BR"), .duty) == ["br-duty-low"])
    #expect(rules(try cost("871200", "40", freight: "10.01", "USD", to: "BR"), .duty) == ["br-duty-high-deduction", "br-duty-high"])
    #expect(try cost("871200", "2990", freight: "10", "USD", to: "BR").regime == .ioss)
    #expect(try cost("871200", "2990", freight: "10.01", "USD", to: "BR").regime == .standard)
    #expect(rules(try cost("871200", "989.99", freight: "10", "SAR", to: "SA"), .duty) == ["sa-duty-free"])
    #expect(rules(try cost("871200", "990", freight: "10", "SAR", to: "SA"), .duty) == ["sa-duty-standard"])
    #expect(rules(try cost("871200", "150", freight: "40", "EUR", to: "BE"), .duty) == ["eu-duty-flat-standard"])
  }

  @Test("Bicycles consigned through a country that the regulations name bear China's remedy, wherever they were made; from elsewhere not")
  func consigned() throws {
    let bicycle = try cost("871200", "300", freight: "40", "GBP", to: "GB", origin: "KH")
    #expect(bicycle.total.decimalString == "663.00" && rules(bicycle, .antidumping) == ["gb-antidumping-8712-consigned"])
    let stored = try cost("871200", "300", freight: "40", "GBP", to: "GB", origin: "KH", from: "DE")
    #expect(stored.total.decimalString == "465.12" && rules(stored, .antidumping) == [])
    for way: CountryCode in ["KH", "ID", "MY", "PH", "LK", "TN", "PK"] {
      for (country, code): (PlaceCode, String) in [("GB", "GBP"), ("BE", "EUR"), ("PL", "EUR")] {
        #expect(try cost("87120030", "300", code, to: country, origin: "TW", from: way).sum(.antidumping).decimalString == "145.50")
        #expect(try cost("87120030", "300", code, to: country, origin: "TW").sum(.antidumping).isZero)
      }
    }
    #expect(rules(try cost("871200", "100", "EUR", to: "BE", origin: "LK"), .antidumping) == ["eu-antidumping-8712-consigned-low-standard"])
    // Made in China it is one remedy, though two rows are for it.
    #expect(try cost("871200", "300", "EUR", to: "BE", from: "KH").lines.filter { $0.kind == .antidumping }.count == 1)
  }

  @Test("New Zealand above 1,000: taxed at import, unless the seller chooses to charge the tax; the other is told beside it")
  func choice() throws {
    let imported = try cost("871200", "1200", freight: "100", "NZD", to: "NZ")
    #expect(imported.regime == .standard && imported.unknown == [.duty, .fee, .vat])
    let chosen = try cost("871200", "1200", freight: "100", "NZD", to: "NZ", regime: .ioss)
    #expect(chosen.unknown == [.duty, .fee] && rules(chosen, .vat) == ["nz-vat-high-value"])
    // What customs levy since April 2026 nobody tells: it is named, as is the tax on it.
    #expect(imported.uncomputed?.map(\.rule) == ["nz-duty-standard", "nz-levy-high-value", "nz-vat-standard"])
    #expect(try cost("871200", "1000", freight: "100", "NZD", to: "NZ").regime == .ioss)
  }

  @Test("Switzerland levies no VAT of five francs or less")
  func waiver() throws {
    // The base is rounded to the franc: 8.1% of 61 is 4.94, of 62 it is 5.02.
    #expect(try cost("871200", "61.49", "CHF", to: "CH").sum(.vat).isZero)
    #expect(try cost("871200", "61.50", "CHF", to: "CH").sum(.vat).decimalString == "5.02")
  }

  @Test("That digits do not decide is said for six digits alone, and where the schedule has several rows")
  func defaults() throws {
    func isDefault(_ hs: HSCode, to country: PlaceCode = "BE") throws -> Bool {
      let line = try cost(hs, "300", "EUR", to: country).lines.first { $0.kind == .duty }
      if case .rule(_, let isDefault)? = line?.label { return isDefault }
      return false
    }
    for hs: HSCode in ["871200", "420212"] { #expect(try isDefault(hs), "\(hs)") }
    for hs: HSCode in ["87120030", "8712003", "8712003010", "42021250", "87120070"] { #expect(try !isDefault(hs), "\(hs)") }
    #expect(world.taxRules.allSatisfy { !($0.note?.base.contains("do not decide") ?? false) })
  }

  @Test("The total without lines is the total of the lines, in every country, for several goods at once")
  func totals() throws {
    let schedule = Self.schedule
    let calculator = LandedCostCalculator(schedule: schedule)
    let day = try #require(LocalDate("2026-11-24"))
    let goods: [(HSCode, String)] = [("871200", "389.90"), ("33049900", "12.34"), ("640399", "1800"), ("940360", "77.77"), ("190590", "5")]
    var complete = 0
    for country in Set(world.network.zones.values.map(\.place)).sorted() {
      for (index, (hs, value)) in goods.enumerated() {
        for count in [1, 3] {
          let items = try (0..<count).map { number in
            CostItem(
              description: "goods \(number)", hsCode: number == 0 ? hs : goods[(index + number) % goods.count].0, origin: "CN",
              value: try #require(Money(decimal: value, currency: .euro)), quantity: 1 + number, weight: Grams(900 + number * 4_000))
          }
          let consignment = Consignment(
            items: items, freightToBorder: Money(minor: 1_999, currency: .euro),
            freightInland: Money(minor: Int64(index) * 333, currency: .euro),
            clearanceFee: Money(minor: Int64(count) * 100, currency: .euro), destination: country, date: day)
          let rules = calculator.rules(for: consignment)
          let cost = calculator.cost(of: consignment, by: rules)
          #expect(calculator.total(of: consignment, by: rules) == cost.summed, "\(country) \(hs) \(count)")
          #expect(cost.lines.map(\.amount).sum(in: .euro) == cost.total)
          let turned = Consignment(
            items: items.reversed(), freightToBorder: consignment.freightToBorder, freightInland: consignment.freightInland,
            clearanceFee: consignment.clearanceFee, destination: country, date: day)
          #expect(calculator.cost(of: turned).total == cost.total, "\(country) \(hs): the order of the goods")
          complete += cost.isComplete ? 1 : 0
        }
      }
    }
    #expect(complete > 100)
  }

  @Test("The taxes of every member of the Union and of others with a whole tariff are known; where a rate for all goods lacks they are not")
  func knownPlaces() {
    let schedule = Self.schedule
    let members = world.territories.filter { $0.union.rawValue == "EU" && $0.vat.first == "EU" }.map(\.code)
    #expect(members.count >= 27)
    for place in members + ["GB", "CH", "KR", "SG", "AU"] { #expect(schedule.hasImportRules(for: place), "\(place)") }
    for place: PlaceCode in ["KH", "VU", "WS"] { #expect(!schedule.hasImportRules(for: place), "\(place)") }
  }
}
