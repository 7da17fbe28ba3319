import CoreSupport
import LandedCost
import Money
import Orders
import Phrases
import PhrasesSupport
import Primitives
import Testing

@Suite("The law of returns in words")
struct ReturnPhraseTests {
  @Test("Every reason and payer has its words, and every text of them is of one", arguments: ["en", "zh-Hans"])
  func whole(_ name: String) throws {
    let language = try Languages.named(name)
    let cases =
      RefundReason.allCases.map { "refund.reason.\($0.rawValue)" } + RefundPayer.allCases.map { "refund.payer.\($0.rawValue)" }
      + ReturnException.Reason.allCases.map { "returns.exception.\($0.rawValue)" }
      + ReturnLaw.Carriage.allCases.map { "returns.carriage.\($0.rawValue)" }
      + ReturnLaw.Start.allCases.map { "returns.from.\($0.rawValue)" }
    for key in cases { #expect(language.has(key), "\(key)") }
    for counted in [DayCount.calendar, .working] { #expect(language.has("returns.days.\(counted.rawValue).other"), "\(counted)") }
    let groups = ["refund.reason.", "refund.payer.", "returns.exception.", "returns.carriage.", "returns.from."]
    #expect(Set(language.keys.filter { key in groups.contains { key.hasPrefix($0) } }) == Set(cases))
  }

  @Test("A tax on what stays says that it is one; what is no tax says why it stays", arguments: ["en", "zh-Hans"])
  func taxOnWhatStays(_ name: String) throws {
    let language = try Languages.named(name)
    func sentence(_ kind: CostKind, _ reason: RefundReason) -> String {
      language.refundSentence(
        RefundLine(kind: kind, label: .freight, amount: money("3"), isReturned: false, payer: .nobody, reason: reason))
    }
    for reason in [RefundReason.orderStays, .parcelStays, .freightStays, .dearerFreight] {
      #expect(sentence(.freight, reason) == language.refundReason(reason))
      #expect(sentence(.vat, reason) != language.refundReason(reason), "\(reason)")
      #expect(language.has("refund.reasonOfTax.\(reason.rawValue)"))
    }
    #expect(sentence(.vat, .paidToShop) == language.refundReason(.paidToShop))
  }

  @Test("A last day, a refusal and a claim are told with their days")
  func days() throws {
    let english = try Languages.named("en")
    #expect(english.returnRefusal(.ended(date("2026-12-10"))) == "The days to give it back ended on Thu 10 Dec 2026.")
    let line = RefundLine(
      kind: .vat, label: .goods, amount: money("68"), isReturned: false, payer: .customs, reason: .leftAgain, until: date("2027-02-28"))
    #expect(english.refundUntil(line) == "To be claimed by Sun 28 Feb 2027.")
    #expect(english.refundUntil(line.paid) == nil)
  }
}
