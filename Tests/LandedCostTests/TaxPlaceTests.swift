import CoreSupport
import LandedCost
import LandedCostSupport
import Money
import Primitives
import Testing

@Suite("The places that tax rules are looked up for")
struct TaxPlaceTests {
  private static let pound = Currency(code: "GBP", minorDigits: 2)
  private static let union = TaxPlace(country: "ES", territory: "EU", currency: .euro)
  private static let france = TaxPlace(country: "FR", territory: "EU", currency: .euro)
  private static let monaco = TaxPlace(code: "MC", customs: ["EU", "FR"], vat: ["EU", "FR"], currency: .euro)
  private static let canaries = TaxPlace(code: "ES-CN", customs: ["EU"], currency: .euro)
  private static let britain = TaxPlace(country: "GB", territory: "GB", currency: nil)
  private static let ulster = TaxPlace(
    code: "GB-NIR", customs: ["GB"], vat: ["GB"], rival: TaxPlace.RivalTariff(customs: ["EU"], least: Ratio(3, 100)),
    borders: ["GB", "EU"],
    currency: nil)
  private static let jersey = TaxPlace(code: "JE", customs: ["GB"], currency: nil)
  private static let all = [union, france, monaco, canaries, britain, ulster, jersey]

  @Test("Its own code is the closest for every kind; fees are those of customs unless it says otherwise")
  func keys() {
    #expect(Self.monaco.destinations(of: .duty) == ["EU", "FR", "MC"])
    #expect(Self.canaries.destinations(of: .antidumping) == ["EU", "ES-CN"])
    #expect(Self.canaries.destinations(of: .vat) == ["ES-CN"])
    #expect(Self.canaries.destinations(of: .excise) == ["ES-CN"])
    #expect(Self.canaries.destinations(of: .fee) == ["EU", "ES-CN"])
    #expect(TaxPlace(code: "XY-Z", customs: ["EU"], fees: [], currency: nil).fees == ["XY-Z"])
    #expect(TaxPlace(country: "CH", territory: "CH", currency: nil).customs == ["CH"])
  }

  @Test("Customs lie between places that share no territory, and where only the customs or only the VAT is shared")
  func borders() {
    #expect(Self.union.borders == ["EU"])
    #expect(Self.monaco.borders == ["EU"])
    #expect(Self.canaries.borders == ["ES-CN"])
    #expect(Self.jersey.borders == ["JE"])
    #expect(Self.ulster.borders == ["GB", "EU"])
  }

  @Test("Goods are domestic within one customs and VAT territory, in a union within one customs territory alone, else from abroad")
  func movements() {
    #expect(Self.france.movement(from: Self.union) == .domestic)
    #expect(Self.monaco.movement(from: Self.union) == .domestic)
    #expect(Self.canaries.movement(from: Self.union) == .union)
    #expect(Self.union.movement(from: Self.canaries) == .union)
    #expect(Self.canaries.movement(from: Self.canaries) == .domestic)
    #expect(Self.ulster.movement(from: Self.britain) == .domestic)
    #expect(Self.ulster.movement(from: Self.france) == .union)
    #expect(Self.france.movement(from: Self.ulster) == .union)
    #expect(Self.jersey.movement(from: Self.britain) == .union)
    #expect(Self.jersey.movement(from: Self.ulster) == .union)
    #expect(Self.canaries.movement(from: Self.britain) == .abroad)
    #expect(Self.britain.movement(from: Self.france) == .abroad)
  }

  private let rules = [
    rule("eu-duty", .duty, in: "EU", rate: "0.10"), rule("fr-vat", .vat, in: "FR", of: .goods, rate: "0.20"),
    rule("es-vat", .vat, in: "ES", of: .goods, rate: "0.21"), rule("igic", .vat, in: "ES-CN", of: .goods, rate: "0.07"),
    rule("gb-duty", .duty, in: "GB", rate: "0.08"), rule("gb-vat", .vat, in: "GB", of: .goods, rate: "0.20"),
    rule("gst", .vat, in: "JE", of: .goods, rate: "0.05"),
  ]

  @Test(
    "Duty is the customs territory's, VAT the VAT territory's",
    arguments: [
      ("ES", ["eu-duty", "es-vat"]), ("ES-CN", ["eu-duty", "igic"]), ("MC", ["eu-duty", "fr-vat"]), ("GB", ["gb-duty", "gb-vat"]),
      ("JE", ["gb-duty", "gst"]),
    ] as [(PlaceCode, [String])])
  func sides(place: PlaceCode, told: [String]) {
    let cost = LandedCostCalculator(rules, territories: Self.all).cost(of: item(money("100")), to: place)
    #expect(cost.lines.compactMap { $0.rule?.rawValue } == told)
    #expect(cost.isComplete)
  }

  @Test("Between two VAT territories of a customs union there is import VAT and no duty, and none is missed")
  func withinUnion() {
    let calculator = LandedCostCalculator(Array(rules.dropFirst()), territories: Self.all)
    let consignment = Consignment(
      items: [item(money("100"))], freightToBorder: .zero(.euro), freightInland: .zero(.euro), shipsFrom: "ES", destination: "ES-CN",
      movement: .union, date: date("2026-11-24"))
    let cost = calculator.cost(of: consignment)
    #expect(cost.lines.compactMap { $0.rule?.rawValue } == ["igic"])
    #expect(cost.isComplete)
    #expect(LandedCostCalculator(rules, territories: Self.all).cost(of: consignment).total == cost.total)
  }

  @Test(
    "Of two tariffs the rival applies where its duties, remedies among them, come to so much more; what is not known of it is not known",
    arguments: [
      ("0.10", nil, ["gb-duty", "gb-vat"]), ("0.11", nil, ["eu", "gb-vat"]), ("0.05", nil, ["gb-duty", "gb-vat"]),
      ("0.05", "0.30", ["eu", "remedy", "gb-vat"]), ("0.05", "0.01", ["gb-duty", "gb-vat"]),
    ] as [(String, String?, [String])])
  func rival(duty: String, remedy: String?, told: [String]) {
    var rules = Array(rules.dropFirst()) + [rule("eu", .duty, in: "EU", rate: duty)]
    if let remedy { rules.append(rule("remedy", .antidumping, in: "EU", rate: remedy)) }
    let cost = LandedCostCalculator(rules, territories: Self.all).cost(of: item(money("100")), to: "GB-NIR")
    #expect(cost.lines.compactMap { $0.rule?.rawValue } == told)
    let unknown = LandedCostCalculator(Array(self.rules.dropFirst()), territories: Self.all).cost(of: item(money("100")), to: "GB-NIR")
    #expect(unknown.unknown.contains(.duty))
  }
}
