import CatalogFiles
import CatalogSupport
import CoreSupport
import LandedCost
import Money
import Primitives
import Testing

/// What holds of the shipped law whatever its figures are.
@Suite("Properties of the shipped taxes")
struct ShippedTaxPropertyTests {
  private static let world = ReadCatalog.shipped.world
  private static let calculator = LandedCostCalculator(schedule: world.tariffSchedule)
  private static let countries = Set(world.network.zones.values.map(\.place)).sorted()
  private static let day = date("2026-11-24")
  /// Bicycles, e-bikes, cream, perfume, tables, brake pads, plates, bags.
  private static let goods: [HSCode] = ["871200", "871160", "330499", "330300", "940360", "870830", "691200", "420292"]

  private static func consignment(_ hs: HSCode, _ value: String, freight: String = "25", to country: PlaceCode, _ regime: Regime? = nil)
    -> Consignment
  {
    Consignment(
      items: [
        CostItem(
          description: "goods", hsCode: hs, origin: "CN", value: money(value), content: Content(thousandths: 50_000, unit: .millilitre),
          weight: Grams(2_000))
      ], freightToBorder: money(freight), freightInland: money("5"), destination: country, regime: regime, date: day)
  }

  @Test("Every destination answers for eight kinds of goods and five values, without a contradiction")
  func answers() {
    for country in Self.countries {
      for hs in Self.goods {
        for value in ["20", "100", "140", "400", "3000"] {
          let consignment = Self.consignment(hs, value, to: country)
          let cost = Self.calculator.cost(of: consignment)
          let what = "\(country) \(hs) \(value)"
          #expect((cost.terms == .ddp) == cost.unknown.isEmpty, "\(what)")
          #expect(cost.lines.map(\.amount).sum(in: .euro) == cost.total, "\(what)")
          // A fixed deduction is a line of its own; a kind as a whole takes nothing off.
          for kind in CostKind.allCases where kind != .discount { #expect(cost.sum(kind).minor >= 0, "\(what) \(kind)") }
          #expect(Set(cost.lines.compactMap(\.rule)).count == cost.lines.filter { $0.rule != nil }.count, "\(what): a rule twice")
          // The regime that it falls under by itself can be named too, and gives the same.
          #expect(Self.calculator.schedule.refusal(of: cost.regime, for: consignment) == nil, "\(what)")
          let named = Self.calculator.cost(of: Self.consignment(hs, value, to: country, cost.regime))
          #expect(named.total == cost.total && named.unknown == cost.unknown, "\(what)")
        }
      }
    }
  }

  @Test("Between two thresholds of a regime a higher value never lowers the total")
  func rising() {
    let values = [
      "1", "2.99", "9", "21", "22", "40", "49", "51", "99", "101", "130", "149", "150", "151", "199", "260", "449", "800", "999",
    ]
    for country in Self.countries {
      for hs in Self.goods.prefix(5) {
        var last: LandedCost?
        for value in values {
          let cost = Self.calculator.cost(of: Self.consignment(hs, value, to: country))
          if let last, last.regime == cost.regime, last.unknown == cost.unknown,
            last.lines.compactMap(\.rule) == cost.lines.compactMap(\.rule)
          {
            #expect(last.total.minor <= cost.total.minor, "\(country) \(hs) \(value)")
          }
          last = cost
        }
      }
    }
  }

  @Test("An amount converted there and back is the same within a cent")
  func conversion() {
    let rates = Self.world.rates
    for currency in rates.currencies {
      for amount in ["0.05", "1", "19.99", "1234.56", "98765.43"] {
        guard let there = rates.convert(money(amount), to: currency), let back = rates.convert(there, to: .euro) else {
          Issue.record("\(currency.code)")
          continue
        }
        #expect(abs(back.minor - money(amount).minor) <= 1, "\(amount) \(currency.code): \(back.decimalString)")
      }
    }
  }

  @Test("Every rule is met by some consignment: its line is there, or what is due at a rate that nobody tells")
  func reached() throws {
    let places = Self.world.territories
    func holding(_ rule: TaxRule) -> [PlaceCode] {
      let found = places.filter { place in
        place.destinations(of: rule.kind).contains(rule.destination) || place.rival?.customs.contains(rule.destination) == true
      }
      return found.isEmpty ? [PlaceCode(rawValue: rule.destination)] : found.map(\.code)
    }
    func member(_ codes: CountrySet?) -> CountryCode? {
      codes?.codes.first.map { code in
        let place = places.first { $0.customs.contains(code) && $0.code.rawValue.count == 2 }
        return CountryCode(rawValue: place?.code.rawValue ?? code)
      }
    }
    var lost: [RuleID] = []
    for rule in Self.world.taxRules {
      let countries = holding(rule)
      let currency = rule.bounds?.currency ?? .euro
      let isMet = Self.codes(below: rule).contains { code in
        countries.prefix(2).contains { country in
          // A rule without bounds may be the one above the others' limits.
          zip([member(rule.origin) ?? "CN", "CN", rule.origin == nil ? "US" : "CN"], [1.0, 10_000, 1]).contains { origin, times in
            let item = Self.item(code, origin, rule, currency, times: rule.bounds == nil ? times : 1)
            let consignment = Consignment(
              items: [item], freightToBorder: .zero(currency), freightInland: .zero(currency), shipsFrom: member(rule.shipsFrom),
              arrivesBy: rule.arrivesBy?.first, destination: country, regime: rule.regime ?? .standard,
              date: max(rule.validFrom, min(Self.day, rule.validTo ?? Self.day)), usedThisYear: Self.used(rule, currency))
            let cost = Self.calculator.cost(of: consignment)
            return cost.lines.contains { $0.rule == rule.id } || cost.uncomputed?.contains { $0.rule == rule.id } == true
          }
        }
      }
      if !isMet { lost.append(rule.id) }
    }
    #expect(lost == [])
  }

  /// What has to be used of a year for a rule that counts it.
  private static func used(_ rule: TaxRule, _ currency: Currency) -> Money? {
    guard rule.bounds?.together == .year, let from = rule.bounds?.valueFrom else { return nil }
    return Money(minor: currency.minorUnits, currency: currency) * from
  }

  /// Codes that a rule may be the closest for.
  private static func codes(below rule: TaxRule) -> [HSCode] {
    let texts =
      rule.hs.isEmpty
      ? ["999999", "010121", "871200", "871160", "330499", "940360", "640399", "870830"]
      : ["0000", "9900", "9999", "1000", "9000", "2000", "3000", "4000", "5000", "6000", "7000", "8000"].map {
        rule.hs.count >= 8 ? rule.hs : rule.hs.count >= 6 ? rule.hs : String((rule.hs + $0 + $0).prefix(max(6, rule.hs.count)))
      }
    return texts.map { HSCode(rawValue: $0) }
  }

  /// Goods whose value, and price by content, lie within the bounds of a rule.
  private static func item(_ code: HSCode, _ origin: CountryCode, _ rule: TaxRule, _ currency: Currency, times: Double) -> CostItem {
    let from = rule.bounds?.valueFrom?.doubleValue ?? 0
    let to = rule.bounds?.valueTo?.doubleValue
    let isOfYear = rule.bounds?.together == .year
    let value = isOfYear ? 40 : to.map { from * 0.7 + $0 * 0.3 } ?? (from > 0 ? from * 1.5 : 40 * times)
    let money = Money(minor: Int64((value * Double(currency.minorUnits)).rounded(.up)), currency: currency)
    let grams = rule.bounds?.weightFrom.map { $0 + Grams(9_000) } ?? rule.bounds?.weightTo ?? Grams(2_000)
    // So much that one unit costs just above the least price, or little where there is a most.
    let content = rule.bounds?.unit.flatMap { unit in
      let price = (rule.bounds?.unitPriceFrom?.doubleValue ?? 0) + 1
      return Content(thousandths: max(1, Int(value / price * 1000)), unit: unit)
    }
    return CostItem(
      description: "goods", hsCode: code, origin: origin, value: money, content: content, weight: grams,
      hasPreference: rule.needsPreference)
  }
}
