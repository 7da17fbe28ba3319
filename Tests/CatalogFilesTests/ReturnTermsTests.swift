import CatalogSupport
import CoreSupport
import Delivery
import Foundation
import LandedCost
import Money
import Orders
import Phrases
import PhrasesSupport
import Primitives
import Quotes
import Testing

/// Until when goods may be given back, by the shipped law of returns.
struct ReturnTermsTests {
  private static let world = ReadCatalog.shipped.world
  private static let cream = ReturnGoods(hsCode: "33049900", categories: ["cream", "cosmetics"])
  private static let bicycle = ReturnGoods(hsCode: "87120030", categories: ["city", "bicycles"])

  private func terms(_ zone: ZoneID, ordered: String = "2026-11-20") throws -> ReturnTerms {
    Self.world.returnTerms(
      to: try #require(Self.world.baseNetwork.zones[zone]), orderedAt: Date(timeIntervalSince1970: Double(date(ordered).days * 86_400)))
  }

  private func received(_ day: String, last: String? = nil, ordered: String = "2026-11-20") -> ReturnDates {
    ReturnDates(ordered: date(ordered), delivered: date(day), lastPiece: date(last ?? day))
  }

  @Test("Delivered on a Thursday in Belgium: the last day is the Thursday two weeks later, and no day more")
  func belgium() throws {
    let terms = try terms("BE-GNE")
    let dates = received("2026-11-26")
    #expect(terms.lastDay(dates) == date("2026-12-10"))
    #expect(terms.refusal(on: date("2026-12-10"), dates) == nil)
    #expect(terms.refusal(on: date("2026-12-11"), dates) == .ended(date("2026-12-10")))
    #expect(terms.refundBy(asked: date("2026-12-09"), goodsBack: nil) == date("2026-12-23"))
    #expect(terms.sendBackBy(asked: date("2026-12-09")) == date("2026-12-23"))
    #expect(!terms.isOwnPromise && terms.window?.confidence == .high)
  }

  @Test("A fourteenth day that is Christmas moves over the weekend to Monday; Saturdays are no working days where offices open on them")
  func holiday() throws {
    #expect(try terms("BE-GNE").lastDay(received("2026-12-11")) == date("2026-12-28"))
    // The fourteenth day is a Saturday; warehouses in Czechia, by whose calendar its holidays are known, work on it.
    #expect(try terms("CZ-PRG").lastDay(received("2026-11-14")) == date("2026-11-30"))
    // No source says that the day moves in Great Britain.
    #expect(try terms("GB-LON").lastDay(received("2026-12-11")) == date("2026-12-25"))
  }

  @Test("In the Union the days begin with the last piece of the order, and not before it is there")
  func lastPiece() throws {
    let terms = try terms("BE-GNE")
    #expect(terms.lastDay(received("2026-11-26", last: "2026-12-03")) == date("2026-12-17"))
    let open = ReturnDates(ordered: date("2026-11-20"), delivered: date("2026-11-26"), lastPiece: nil)
    #expect(terms.lastDay(open) == nil)
    #expect(terms.refusal(on: date("2027-06-01"), open) == nil)
    #expect(
      terms.refusal(on: date("2026-11-25"), ReturnDates(ordered: date("2026-11-20"), delivered: nil, lastPiece: nil)) == .notDelivered)
  }

  @Test("China's seven days begin on the day after signing; each shipment's by itself")
  func china() throws {
    #expect(try terms("CN-URC").lastDay(received("2026-11-30", last: "2026-12-20")) == date("2026-12-07"))
    #expect(try terms("CN-URC").refundBy(asked: date("2026-12-01"), goodsBack: nil) == nil)
    // The law does not say by when goods have to be sent: the shop's own days hold.
    #expect(try terms("CN-URC").sendBackBy(asked: date("2026-12-01")) == date("2026-12-15"))
    #expect(try terms("TR-IST").sendBackBy(asked: date("2026-12-01")) == date("2026-12-11"))
    #expect(try terms("CN-URC").refundBy(asked: date("2026-12-01"), goodsBack: date("2026-12-10")) == date("2026-12-17"))
  }

  @Test("Of Japan's eight days that of receipt is the first; Argentina counts from the later of order and delivery")
  func firstDay() throws {
    #expect(try terms("JP-TYO").lastDay(received("2026-11-26")) == date("2026-12-03"))
    #expect(try terms("AR-BUE").lastDay(received("2026-11-26")) == date("2026-12-06"))
  }

  @Test("Terms are the same to a shopper where she is told the same before she buys")
  func toldTheSame() throws {
    func planned(_ zone: ZoneID, _ exceptions: [SKU: [ReturnException.Reason]] = [:]) throws -> PlannedReturns {
      PlannedReturns(terms: try terms(zone), exceptions: exceptions)
    }
    let english = try Languages.named("en")
    var same = 0
    let zones: [ZoneID] = ["BE-GNE", "KZ-ALA", "CN-URC", "GB-LON", "BY-MSQ", "CH-ZRH", "AU-SYD", "MX-MEX", "JP-TYO", "TR-IST", "RU-MOW"]
    for one in zones {
      for other in zones {
        let isSame = try planned(one).tellsTheSame(as: planned(other))
        let told = try [one, other].map { english.returnsBeforePurchase(try terms($0)) }
        #expect(isSame == (told[0] == told[1]), "\(one) \(other)")
        if isSame, one != other { same += 1 }
      }
    }
    #expect(same > 0, "Zurich and Sydney have the shop's own")
    #expect(try !planned("BE-GNE").tellsTheSame(as: planned("BE-GNE", ["A": [.unsealedHygiene]])))
    let none = PlannedReturns(
      terms: ReturnTerms(place: "BE", country: "BE", orderedOn: date("2026-12-01"), laws: ReturnLaws(), calendar: nil), exceptions: [:])
    #expect(none.tellsTheSame(as: none) && english.returnsBeforePurchase(none.terms).isEmpty)
    #expect(try !none.tellsTheSame(as: planned("BE-GNE")) && !planned("BE-GNE").tellsTheSame(as: none))
  }

  @Test("Five working days in Mexico leave out weekends and holidays")
  func working() throws {
    // Delivered on Tuesday; Friday the 25th and the weekend do not count.
    #expect(try terms("MX-MEX").lastDay(received("2026-12-22")) == date("2026-12-30"))
  }

  @Test("Where the law gives no days the shop's own fourteen hold, and are said to be its own", arguments: ["CH-ZRH", "AU-SYD", "SG-SIN"])
  func own(_ zone: ZoneID) throws {
    let terms = try terms(zone)
    #expect(terms.law?.basis == ReturnLaw.Basis.none)
    #expect(terms.isOwnPromise && terms.window?.confidence == .assumed)
    #expect(terms.lastDay(received("2026-11-26")) == date("2026-12-10"))
    #expect(terms.refundBy(asked: date("2026-12-01"), goodsBack: date("2026-12-05")) == date("2026-12-19"))
  }

  @Test("What a law leaves open, or what is assumed of it, is told apart as the shop's own promise, and the law's source stands by the law")
  func leftOpen() throws {
    #expect(try terms("BE-GNE").promisedParts.isEmpty)
    #expect(try terms("KZ-ALA").promisedParts == [.returnCarriage, .sendingBack, .refund])
    // Who pays and by when is the law's; by when the goods are sent it leaves open.
    #expect(try terms("CN-URC").promisedParts == [.sendingBack])
    // Of Britain it is assumed by when they are sent.
    #expect(try terms("GB-LON").promisedParts == [.sendingBack])
    // From when on the money is due is assumed of Belarus.
    #expect(try terms("BY-MSQ").promisedParts == [.sendingBack, .refund])
    #expect(try terms("CH-ZRH").promisedParts.isEmpty, "all of it is its own")
    #expect(try !terms("AU-SYD").isLawKnown, "of the four in its row Australia was not looked up")
    let english = try Languages.named("en")
    func words(_ zone: ZoneID) throws -> Language.ReturnWords {
      english.returnWords(try terms(zone), until: date("2026-12-10"), asked: date("2026-12-01"))
    }
    let almaty = try words("KZ-ALA")
    #expect(almaty.byLaw == ["You may give it back until Thu 10 Dec 2026."] && almaty.source?.hasPrefix("gov.kz") == true)
    #expect(almaty.byShop.first?.hasSuffix("it is our own promise:") == true && almaty.byShop.count == 4)
    #expect(almaty.byShop.contains("You pay the way back."))
    let zurich = try words("CH-ZRH")
    #expect(zurich.byLaw.isEmpty && zurich.source == nil && zurich.byShop.first?.hasPrefix("No law gives you a right to it") == true)
    #expect(try words("KG-FRU").byShop.first?.hasPrefix("What the law there says is not known to us") == true)
    let ghent = try words("BE-GNE")
    #expect(ghent.byLaw.count == 4 && ghent.byShop.isEmpty)
  }

  @Test("Before the purchase it is told within how many days, and of sealed cosmetics that they cannot be given back unsealed")
  func told() throws {
    let english = try Languages.named("en")
    #expect(
      english.returnWithin(try terms("BE-GNE"))
        == "You may give it back within 14 days, counted from the day after the last of the goods was delivered.")
    #expect(english.returnsBeforePurchase(try terms("BE-GNE")).last == "You pay the way back.")
    #expect(english.returnsBeforePurchase(try terms("BE-GNE")).count == 2)
    #expect(english.returnsBeforePurchase(try terms("KZ-ALA"))[1].hasSuffix("it is our own promise:"))
    #expect(english.returnWithin(try terms("CH-ZRH"))?.hasSuffix("no law there gives a right to it.") == true)
    #expect(try terms("BE-GNE").toldExceptions(for: Self.cream) == [.unsealedHygiene])
    #expect(try terms("BE-GNE").toldExceptions(for: Self.bicycle).isEmpty)
    // What would have to be confirmed nobody is asked to confirm.
    #expect(try terms("CN-URC").toldExceptions(for: Self.cream).isEmpty)
    let goods = [
      (name: LocalizedName("Rose cream"), reasons: [ReturnException.Reason.unsealedHygiene]), (name: LocalizedName("Bell"), reasons: []),
    ]
    #expect(
      english.exceptedGoods(goods, .unsealedHygiene)
        == "Excepted – Rose cream: Goods that were sealed for hygiene cannot be given back once unsealed.")
    #expect(english.exceptedGoods(goods, .perishable) == nil)
  }

  @Test("Every zone has terms, with a source, and every law that counts days off knows the country's")
  func everywhere() {
    let day = Date(timeIntervalSince1970: Double(date("2026-11-24").days * 86_400))
    for zone in Self.world.baseNetwork.zones.values {
      let terms = Self.world.returnTerms(to: zone, orderedAt: day)
      #expect(terms.lastDay(received("2026-11-26", ordered: "2026-11-24")) != nil, "\(zone.id)")
      #expect(terms.window?.source.isEmpty == false)
      guard let law = terms.window, law.movesLastDay || law.counted == .working || law.refundCounted == .working else { continue }
      let calendar = Self.world.returnLaws.calendar(of: zone.country).flatMap { Self.world.baseNetwork.calendars[$0] }
      let holidays = calendar?.closed.keys.filter { date("2026-01-01") <= $0 && $0 <= date("2026-12-31") }.count ?? 0
      #expect(holidays >= 6, "\(zone.country)")
    }
  }

  @Test("An opened cream: excepted in the Union if told, in Kazakhstan always, in China only if confirmed at that purchase")
  func cosmetics() throws {
    func reason(_ zone: ZoneID, opened: Bool, told: Bool = true, confirmed: Bool = false) throws -> ReturnException.Reason? {
      try terms(zone).exception(for: Self.cream, isOpened: opened, wasTold: told, wasConfirmed: confirmed)?.reason
    }
    #expect(try reason("BE-GNE", opened: true) == .unsealedHygiene)
    #expect(try reason("BE-GNE", opened: true, told: false) == nil)
    #expect(try reason("BE-GNE", opened: false) == nil)
    #expect(try reason("KZ-ALA", opened: false) == .listed)
    #expect(try reason("CN-URC", opened: true) == nil)
    #expect(try reason("CN-URC", opened: true, confirmed: true) == .openedUnsafe)
    #expect(try reason("CN-URC", opened: false, confirmed: true) == nil)
    #expect(try reason("CH-ZRH", opened: true) == .unsealedHygiene)
    for zone in ["BE-GNE", "KZ-ALA", "CN-URC", "CH-ZRH"] as [ZoneID] {
      #expect(try terms(zone).exception(for: Self.bicycle, isOpened: true, wasConfirmed: true) == nil)
    }
    let dates = received("2026-11-26")
    let refusal = try terms("KZ-ALA").refusal(on: date("2026-11-27"), dates, goods: Self.cream)
    guard case .excepted(let row) = refusal else { throw UnexpectedAnswer() }
    #expect(row.confidence == .medium)
    #expect(try terms("CN-URC").namedExceptions(for: Self.cream).map(\.need) == [.confirmed])
  }

  @Test("Parts of countries outside the Union's taxes keep their country's law of returns; other states have none of it")
  func parts() {
    let laws = Self.world.returnLaws
    #expect(laws.law(of: "ES-CN", in: "ES", on: date("2026-11-24"))?.days == 14)
    #expect(laws.law(of: "GB-NIR", in: "GB", on: date("2026-11-24"))?.movesLastDay == false)
    #expect(laws.law(of: "MC", in: "MC", on: date("2026-11-24")) == nil)
    #expect(laws.law(of: "BE", in: "BE", on: date("2014-06-12")) == nil)
  }

  @Test("A time of months ends on the day of the same number, or on the month's last")
  func months() {
    #expect(TaxReturn.Limit(3, .months).lastDay(from: date("2026-11-30")) == date("2027-02-28"))
    #expect(TaxReturn.Limit(12, .months).lastDay(from: date("2028-02-29")) == date("2029-02-28"))
    #expect(TaxReturn.Limit(1, .months).lastDay(from: date("2026-12-05")) == date("2027-01-05"))
    #expect(TaxReturn.Limit(36, .months).lastDay(from: date("2026-12-31")) == date("2029-12-31"))
    #expect(TaxReturn.Limit(90, .days).lastDay(from: date("2026-11-30")) == date("2027-02-28"))
  }

  private struct UnexpectedAnswer: Error {}
}
