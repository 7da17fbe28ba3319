import CatalogFiles
import CatalogSupport
import CoreSupport
import LandedCost
import Money
import Primitives
import Testing

/// What the shipped law promises in words it does.
@Suite("The shipped law keeps what its notes say")
struct ShippedLawTests {
  private static let world = ReadCatalog.shipped.world
  private static let rules = Array(world.taxRules)
  private static let schedule = world.tariffSchedule
  private static let calculator = LandedCostCalculator(schedule: schedule)

  /// A parcel of goods: what matters of it to a law.
  private struct Parcel {
    var hs: HSCode = "871200"
    var origin: CountryCode = "CN"
    var value = "100"
    var freight = "0"
    var inland = "0"
    var currency = "EUR"
    var quantity = 1
    var content: Content?
    var grams: Int?
    var preference = false
    var from: CountryCode?
    var mode: ArrivalMode?
    var regime: Regime?
    var used: String?
    var today: String?
    var month: String?
    var on = "2026-11-28"

    func consignment(to place: PlaceCode) throws -> Consignment {
      let own = try #require(ShippedLawTests.world.rates.currency(currency))
      func money(_ text: String) throws -> Money { try #require(Money(decimal: text, currency: own)) }
      return Consignment(
        items: [
          CostItem(
            description: "goods", hsCode: hs, origin: origin, value: try money(value), quantity: quantity, content: content,
            weight: grams.map { Grams($0) }, hasPreference: preference)
        ], freightToBorder: try money(freight), freightInland: try money(inland), shipsFrom: from, arrivesBy: mode, destination: place,
        regime: regime, date: date(on), usedToday: try today.map(money), usedThisMonth: try month.map(money),
        usedThisYear: try used.map(money))
    }
  }

  private func cost(_ place: PlaceCode, _ change: (inout Parcel) -> Void = { _ in }) throws -> LandedCost {
    var parcel = Parcel()
    change(&parcel)
    return Self.calculator.cost(of: try parcel.consignment(to: place))
  }

  private func sum(_ kind: CostKind, _ place: PlaceCode, _ change: (inout Parcel) -> Void = { _ in }) throws -> String {
    let cost = try cost(place, change)
    return cost.unknown.contains(kind) ? "?" : cost.sum(kind).decimalString
  }

  private func ml(_ amount: Int) -> Content? { Content(thousandths: amount * 1000, unit: .millilitre) }

  @Test("China’s retail import counts all carriage: in the limit, the price per millilitre, the consumption tax and the VAT")
  func chineseRetail() throws {
    func yuan(_ parcel: inout Parcel, _ value: String, freight: String = "0", inland: String = "0", ml: Int, pieces: Int = 1) {
      (parcel.hs, parcel.origin, parcel.currency, parcel.value) = ("330499", "FR", "CNY", value)
      (parcel.freight, parcel.inland, parcel.content, parcel.quantity) = (freight, inland, self.ml(ml), pieces)
    }
    #expect(try cost("CN") { yuan(&$0, "4900", freight: "50", inland: "100", ml: 2000) }.regime == .general)
    #expect(try cost("CN") { yuan(&$0, "4900", freight: "50", inland: "50", ml: 2000) }.regime == .cbec)
    let inland = try cost("CN") { yuan(&$0, "840", inland: "6.99", ml: 15, pieces: 2) }
    let before = try cost("CN") { yuan(&$0, "840", freight: "6.99", ml: 15, pieces: 2) }
    #expect(inland.total == before.total && inland.sum(.excise).decimalString == "104.63" && inland.sum(.vat).decimalString == "90.68")
    // 149.99 of goods for 15 ml are ordinary, with a yuan of carriage high-end.
    #expect(try sum(.excise, "CN") { yuan(&$0, "149.99", ml: 15) } == "0.00")
    #expect(try sum(.excise, "CN") { yuan(&$0, "149.99", inland: "1", ml: 15) } == "18.65")
    #expect(
      try cost("CN") {
        yuan(&$0, "4900", inland: "50", ml: 2000); $0.used = "21050"
      }.regime == .cbec)
    #expect(
      try cost("CN") {
        yuan(&$0, "4900", inland: "50.01", ml: 2000); $0.used = "21050"
      }.regime == .general)
  }

  @Test("Of cosmetics without a content the taxes that hang on it are not known, under any of China’s regimes")
  func chineseContent() throws {
    func open(_ hs: HSCode, _ regime: Regime?) throws -> [CostKind] {
      try cost("CN") { ($0.hs, $0.origin, $0.currency, $0.value, $0.regime) = (hs, "FR", "CNY", "900", regime) }.unknown
    }
    #expect(try open("330300", nil) == [.excise, .vat] && open("330499", .general) == [.excise, .vat])
    #expect(try open("330410", .personal) == [.duty, .vat])
    #expect(try open("871200", nil) == [] && open("330510", nil) == [])
  }

  @Test("Personal articles in China: by kind of goods, high-end by the price alone, 800 from Hong Kong, Macao and Taiwan")
  func chinesePersonal() throws {
    func tax(_ hs: HSCode, _ value: String, freight: String = "0", _ content: Content? = nil, pieces: Int = 1) throws -> String {
      try sum(.duty, "CN") {
        ($0.hs, $0.origin, $0.currency, $0.value, $0.freight, $0.content) = (hs, "FR", "CNY", value, freight, content)
        ($0.quantity, $0.regime) = (pieces, .personal)
      }
    }
    #expect(try tax("330499", "499.99", freight: "20", ml(50)) == "100.00" && tax("330499", "500", ml(50)) == "250.00")
    #expect(try tax("220421", "900") == "450.00" && tax("240210", "200") == "100.00" && tax("950631", "500") == "250.00")
    #expect(try tax("910111", "12000") == "6000.00" && tax("910211", "9999") == "1999.80" && tax("710391", "600") == "300.00")
    #expect(try tax("711319", "900") == "?" && tax("180690", "500") == "65.00" && tax("871200", "900") == "180.00")
    func refused(_ value: String, from: CountryCode) throws -> Bool {
      var parcel = Parcel()
      (parcel.currency, parcel.value, parcel.quantity, parcel.from, parcel.regime) = ("CNY", value, 2, from, .personal)
      return Self.schedule.refusal(of: .personal, for: try parcel.consignment(to: "CN")) != nil
    }
    for place: CountryCode in ["HK", "MO", "TW"] { #expect(try refused("800.01", from: place) && !refused("800", from: place)) }
    #expect(try !refused("1000", from: "JP") && refused("1000.01", from: "JP"))
  }

  @Test("What a note says is added up is added up: of the day in Jersey, Korea, Ukraine and the Philippines, of the month, of the year")
  func addedUp() throws {
    func jersey(_ today: String?, inland: String = "0") throws -> String {
      try sum(.vat, "JE") { ($0.currency, $0.value, $0.freight, $0.inland, $0.today) = ("GBP", "40", "10", inland, today) }
    }
    #expect(try jersey(nil) == "0.00" && jersey("10") == "0.00" && jersey("10.01") != "0.00" && jersey(nil, inland: "10.01") != "0.00")
    // 10% of all above EUR 150, when 100 of it were used by another parcel of the day.
    #expect(try sum(.duty, "UA") { ($0.value, $0.today) = ("100", "100") } == "5.00")
    #expect(try sum(.duty, "UA") { $0.value = "100" } == "0.00")
    #expect(try sum(.duty, "PH") { ($0.currency, $0.value, $0.today) = ("PHP", "6000", "4000.01") } != "0.00")
    #expect(try sum(.duty, "UZ") { ($0.currency, $0.value, $0.month) = ("USD", "150", "100") } == "15.00")
    #expect(try sum(.vat, "AZ") { ($0.currency, $0.value, $0.freight, $0.month) = ("USD", "150", "50", "100") } == "0.00")
    #expect(try sum(.duty, "PE") { ($0.currency, $0.value, $0.used) = ("USD", "300", "900") } == "?")
    #expect(try sum(.duty, "PE") { ($0.currency, $0.value, $0.used) = ("USD", "300", "700") } == "12.00")
    #expect(try sum(.duty, "PE") { ($0.currency, $0.value) = ("USD", "1500") } == "60.00")
    let words = ["added up", "a month", "a day"]
    for rule in Self.rules where rule.kind != .fee {
      let text = [rule.label.base, rule.note?.base ?? ""].joined(separator: " ")
      if words.contains(where: text.contains) { #expect(rule.bounds?.together != nil, "\(rule.id)") }
    }
  }

  @Test("A limit of weight in the words is one: above it the relief is none, and so is the courier’s rate")
  func weights() throws {
    func georgia(_ kind: CostKind, grams: Int?, value: String = "80") throws -> String {
      try sum(kind, "GE") { ($0.value, $0.grams) = (value, grams) }
    }
    #expect(try georgia(.vat, grams: 30_000) == "0.00" && georgia(.vat, grams: nil) == "0.00" && georgia(.vat, grams: 30_001) == "14.40")
    #expect(try georgia(.fee, grams: 31_000) == "?" && georgia(.fee, grams: 1_000, value: "4000") == "?")
    func duty(_ place: PlaceCode, _ value: String, grams: Int) throws -> String {
      try sum(.duty, place) { ($0.currency, $0.value, $0.grams) = ("USD", value, grams) }
    }
    #expect(try duty("AR", "300", grams: 50_000) == "0.00" && duty("AR", "300", grams: 51_000) == "?")
    #expect(try duty("CO", "300", grams: 50_000) == "30.00" && duty("CO", "300", grams: 50_001) == "?")
    for place: PlaceCode in ["KZ", "BY", "KG", "AM", "RU"] {
      let heavy = try cost(place) { ($0.value, $0.grams) = ("200", 32_000) }
      #expect(heavy.sum(.duty).decimalString == "2.00", "\(place)")
      #expect(heavy.lines.first { $0.kind == .duty && !$0.amount.isZero }?.rule == "eaeu-duty-heavy")
      #expect(try cost(place) { ($0.value, $0.grams) = ("200", 31_000) }.sum(.duty).isZero)
      #expect(try cost(place) { ($0.value, $0.grams) = ("300", 41_000) }.sum(.duty).decimalString == "20.00")
      #expect(try cost(place) { $0.value = "300" }.sum(.duty).decimalString == "15.00")
    }
  }

  @Test("A preference asks for the proof, holds in a full declaration at any value, and where none is known that can be told")
  func preferences() throws {
    func duty(
      _ place: PlaceCode, _ origin: CountryCode, _ value: String, proof: Bool = true, hs: HSCode = "851660", _ regime: Regime? = nil
    )
      throws -> String
    {
      try sum(.duty, place) { ($0.hs, $0.origin, $0.value, $0.preference, $0.regime) = (hs, origin, value, proof, regime) }
    }
    #expect(try duty("BE", "KR", "100") == "0.00" && duty("BE", "KR", "100", proof: false) == "3.00")
    #expect(try duty("BE", "KR", "100", .ioss) == "3.00" && duty("DE", "GB", "100") == "0.00")
    for origin: CountryCode in ["TR", "CA"] { #expect(try duty("BE", origin, "300", hs: "871200") == "0.00", "\(origin)") }
    #expect(try duty("BE", "VN", "300", hs: "871200") == "?" && duty("BE", "VN", "300", hs: "420292") == "0.00")
    #expect(try duty("BE", "JP", "300", hs: "871200") == "?" && duty("BE", "JP", "300", hs: "330300") == "0.00")
    for origin: CountryCode in ["CH", "TR", "NO", "KR", "CA"] {
      #expect(try duty("GB", origin, "300", hs: "871200") == "0.00", "\(origin)")
    }
    #expect(try duty("GB", "CH", "300", proof: false, hs: "871200") == "42.00")
    for origin: CountryCode in ["FR", "GB", "NO"] { #expect(try duty("CA-QC", origin, "300", hs: "871200") == "0.00", "\(origin)") }
    // Beside Australia New Zealand asks for the proof too.
    #expect(try duty("NZ", "CN", "900", proof: false, hs: "871200") == "?" && duty("NZ", "CN", "900", hs: "871200") == "0.00")
    let bicycle = CostItem(description: "bicycle", hsCode: "871200", origin: "IN", value: money("300"), hasPreference: true)
    #expect(!Self.schedule.hasPreference(for: bicycle, in: "BE", on: date("2026-11-28")))
    for rule in Self.rules where rule.kind == .duty {
      let text = [rule.label.base, rule.note?.base ?? ""].joined(separator: " ")
      if text.contains("Needs proof") || rule.label.base.contains("free with proof") { #expect(rule.needsPreference, "\(rule.id)") }
    }
  }

  @Test("What ends is followed: by a rate, or by a row that says that the rate is not known")
  func ends() throws {
    func day(_ kind: CostKind, _ place: PlaceCode, _ on: String, _ value: String = "100", _ currency: String = "EUR") throws -> String {
      try sum(kind, place) { ($0.on, $0.value, $0.currency) = (on, value, currency) }
    }
    #expect(try day(.duty, "BE", "2028-06-30") == "3.00" && day(.duty, "BE", "2028-07-01") == "?")
    #expect(try day(.duty, "GB", "2029-03-31", "130", "GBP") == "0.00" && day(.duty, "GB", "2029-04-01", "130", "GBP") == "?")
    #expect(try day(.vat, "GB", "2029-04-01", "130", "GBP") == "?")
    #expect(try day(.fee, "US", "2027-09-30", "3000", "USD") == "34.58" && day(.fee, "US", "2027-10-01", "3000", "USD") == "?")
    #expect(try day(.fee, "US", "2027-10-01", "100", "USD") == "?" && day(.fee, "US", "2026-09-15", "3000", "USD") == "?")
    #expect(try cost("US") { ($0.on, $0.currency) = ("2026-09-15", "USD") }.lines.contains { $0.rule == "us-fee-entry-2026" })
    for on in ["2026-03-01", "2026-11-01", "2027-02-01"] { #expect(try day(.fee, "RO", on) != "0.00", "\(on)") }
    // A duty, VAT or fee without an end of its own kind would vanish; trade remedies lapse by law, the rest is said here.
    let lapses: Set<RuleID> = [
      "fr-parcel-fee-standard-now", "fr-parcel-fee-ioss-now", "gb-nir-eu-flat-duty", "nz-fee-biosecurity-2025",
      "nz-fee-biosecurity-2025-choice",
    ]
    for rule in Self.rules
    where rule.kind != .antidumping && !lapses.contains(rule.id) && !rule.id.rawValue.hasPrefix("us-section-122") {
      guard let last = rule.validTo else { continue }
      let next = Self.rules.contains { other in
        other.kind == rule.kind && other.destination == rule.destination && other.group == rule.group
          && (other.regime == nil || other.regime == rule.regime) && rule.hs.hasPrefix(other.hs) && other.validFrom <= last + 1
          && other.validTo.map { $0 > last } ?? true && !(other.needsPreference && !rule.needsPreference)
      }
      #expect(next, "\(rule.id) ends on \(last)")
    }
  }

  @Test("An excess is counted by what its limit is compared with")
  func excess() throws {
    #expect(try sum(.duty, "UZ") { ($0.currency, $0.value, $0.freight) = ("USD", "200.01", "50") } == "0.00")
    #expect(try sum(.duty, "UZ") { ($0.currency, $0.value, $0.freight) = ("USD", "300", "50") } == "30.00")
    for rule in Self.rules where rule.deduction != nil && rule.bounds?.valueFrom == rule.deduction?.amount {
      let counts = rule.base?.contains(.freightToBorder) ?? false
      #expect(counts == (rule.bounds?.base != .goods), "\(rule.id)")
    }
  }

  @Test("What no source settles is not printed as if it were: Argentina’s VAT, Mexico’s rate for treaty countries, Brazil’s sales at home")
  func unsettled() throws {
    func argentina(_ value: String) throws -> LandedCost { try cost("AR") { ($0.currency, $0.value, $0.freight) = ("USD", value, "10") } }
    #expect(try argentina("500").unknown == [.vat] && argentina("500").sum(.duty).decimalString == "50.00")
    #expect(try argentina("500").uncomputed?.first?.rate == .share(#require(Ratio(decimal: "0.21"))))
    #expect(try argentina("400").isComplete && argentina("400").sum(.vat).decimalString == "86.10")
    func mexico(_ origin: CountryCode) throws -> String {
      try sum(.duty, "MX") { ($0.origin, $0.currency, $0.value) = (origin, "USD", "200") }
    }
    #expect(try mexico("CN") == "67.00" && mexico("DE") == "?" && mexico("JP") == "?" && mexico("IN") == "67.00")
    for state: PlaceCode in ["BR-SP", "BR-BA"] { #expect(try cost(state) { $0.regime = .localStock }.unknown == [.vat], "\(state)") }
    func korea(_ value: String, origin: CountryCode, from: CountryCode? = nil) throws -> String {
      try sum(.duty, "KR") { ($0.origin, $0.currency, $0.value, $0.from) = (origin, "USD", value, from) }
    }
    #expect(try korea("200", origin: "US") == "0.00" && korea("200.01", origin: "US") != "0.00" && korea("151", origin: "CN") != "0.00")
    #expect(try korea("151", origin: "US", from: "CN") != "0.00" && korea("199", origin: "CN", from: "US") == "0.00")
    #expect(
      try sum(.duty, "KR") { ($0.hs, $0.currency, $0.value) = ("620342", "USD", "150") } == "0.00", "the relief stands before headings")
  }

  @Test("By sea some charges are others")
  func arrival() throws {
    func fee(_ place: PlaceCode, _ value: String, _ currency: String, _ mode: ArrivalMode?) throws -> String {
      try sum(.fee, place) { ($0.value, $0.currency, $0.mode) = (value, currency, mode) }
    }
    #expect(
      try fee("AU", "2000", "AUD", .sea) == "116.00" && fee("AU", "2000", "AUD", .air) == "95.00"
        && fee("AU", "2000", "AUD", nil) == "95.00")
    #expect(try fee("NZ", "500", "NZD", .sea) == "2.09" && fee("NZ", "500", "NZD", .air) == "2.21")
  }

  @Test("Where a tax is not known its rule says why, and VAT has a rate everywhere but where a place’s own is not established")
  func reasons() throws {
    let codes: [HSCode] = ["871200", "871160", "330499", "330300", "940360", "610910", "640399", "490199", "611020", "420292", "630260"]
    var open: Set<String> = []
    for place in Set(Self.world.network.zones.values.map(\.place)).subtracting(["FO"]).sorted() {
      for hs in codes {
        for (value, origin) in [("60", "CN"), ("400", "CN"), ("5000", "CN"), ("60", "FR"), ("400", "US")] as [(String, CountryCode)] {
          let cost = try cost(place) {
            ($0.hs, $0.value, $0.origin, $0.content, $0.grams) = (hs, value, origin, self.ml(50), 2_000)
          }
          let told = cost.uncomputed ?? []
          for kind in cost.unknown { #expect(told.contains { $0.kind == kind }, "\(place) \(hs) \(value) \(kind)") }
          if told.contains(where: { $0.kind == .vat && $0.rate == nil }) { open.insert(place.rawValue) }
        }
      }
    }
    let known = open.filter { !$0.hasPrefix("US") && !["PR", "GI", "ES-CE", "ES-ML", "MF", "NC", "PF", "MY-15", "MY-LGK"].contains($0) }
    #expect(known.isEmpty, "\(known.sorted())")
  }
}
