import LandedCost
import Orders
import Primitives

/// The law of returns and of refunds, in the words of a shopper.
extension Language {
  /// What holds for goods that are given back, by whose word: what the law says, with its source, and what the shop promises.
  public struct ReturnWords: Hashable, Sendable {
    /// By law; empty where all is the shop's own promise.
    public let byLaw: [String]
    /// The source of the law; nil if it says nothing.
    public let source: String?
    /// By the shop's own promise, which says so.
    public let byShop: [String]
  }

  /// What holds for goods that are asked to be given back on a day.
  ///
  /// - Parameter last: The last day for it; nil if it is not known.
  public func returnWords(_ terms: ReturnTerms, until last: LocalDate?, asked: LocalDate) -> ReturnWords {
    let parts: [(ReturnTerms.Part?, String?)] = [
      (nil, last.map { returnUntil($0, terms) }), (.sendingBack, sendBack(terms, asked: asked)),
      (.returnCarriage, returnCarriage(terms.returnCarriage)), (.refund, refundTime(terms, asked: asked)),
    ]
    let promised = terms.promisedParts
    func sentences(_ isPromise: Bool) -> [String] {
      parts.filter { part, _ in (terms.isOwnPromise || part.map(promised.contains) ?? false) == isPromise }.compactMap(\.1)
    }
    let byShop = sentences(true)
    return ReturnWords(
      byLaw: sentences(false), source: terms.isOwnPromise ? nil : terms.window?.source,
      byShop: terms.isOwnPromise || byShop.isEmpty ? byShop : [self("returns.leftOpen")] + byShop)
  }

  /// Until when goods may be given back, by law or by the shop's own promise.
  public func returnUntil(_ day: LocalDate, _ terms: ReturnTerms) -> String {
    let whose = terms.isOwnPromise ? terms.isLawKnown ? "returns.until.own" : "returns.until.unknown" : "returns.until"
    return self(whose, ["day": longDate(day)])
  }

  /// Within how many days goods may be given back, and counted from when; nil if there are none.
  public func returnWithin(_ terms: ReturnTerms) -> String? {
    guard let window = terms.window, let days = window.days else { return nil }
    let whose = terms.isOwnPromise ? terms.isLawKnown ? "returns.within.own" : "returns.within.unknown" : "returns.within"
    return self(whose, ["days": returnDays(days, window.counted), "from": returnStart(window.start)])
  }

  /// What is told of giving back before the purchase: within how many days, who pays the way and by whose word; empty if there are no days.
  public func returnsBeforePurchase(_ terms: ReturnTerms) -> [String] {
    guard let within = returnWithin(terms) else { return [] }
    let isPromise = terms.promisedParts.contains(.returnCarriage) && terms.returnCarriage != .unknown
    return [within] + (isPromise ? [self("returns.leftOpen")] : []) + [returnCarriage(terms.returnCarriage)]
  }

  /// `14 days`, `5 working days`.
  public func returnDays(_ days: Int, _ counted: DayCount) -> String { count("returns.days.\(counted.rawValue)", days) }

  /// What days of a return are counted from.
  public func returnStart(_ start: ReturnLaw.Start) -> String { self("returns.from.\(start.rawValue)") }

  /// Which goods are excepted for a reason, each name once; nil if none are.
  ///
  /// - Parameter goods: Names with what excepts them.
  public func exceptedGoods(_ goods: [(name: LocalizedName, reasons: [ReturnException.Reason])], _ reason: ReturnException.Reason)
    -> String?
  {
    var names: [String] = []
    for one in goods where one.reasons.contains(reason) && !names.contains(name(one.name)) { names.append(name(one.name)) }
    return names.isEmpty ? nil : self("returns.except", ["goods": list(names), "why": returnException(reason)])
  }

  /// By when goods have to be sent that are asked to be given back on a day; nil if nothing says.
  public func sendBack(_ terms: ReturnTerms, asked: LocalDate) -> String? {
    terms.sendBackBy(asked: asked).map { self("returns.sendBy", ["day": longDate($0)]) }
  }

  /// When money is paid back that is asked for on a day, and whether the goods are waited for; nil if nothing says.
  public func refundTime(_ terms: ReturnTerms, asked: LocalDate) -> String? {
    if let day = terms.refundBy(asked: asked, goodsBack: nil) {
      return sentences([self("returns.paidBy", ["day": longDate(day)])] + (terms.mayWaitForGoods ? [self("returns.mayWait")] : []))
    }
    return terms.refundDays.map { count("returns.paidAfter", $0) }
  }

  /// Why goods cannot be given back.
  public func returnRefusal(_ refusal: ReturnRefusal) -> String {
    switch refusal {
    case .notDelivered: self("returns.refused.notDelivered")
    case .ended(let day): self("returns.refused.ended", ["day": longDate(day)])
    case .excepted(let exception): returnException(exception.reason)
    case .noPromise: self("returns.refused.noPromise")
    }
  }

  /// Why goods are excepted.
  public func returnException(_ reason: ReturnException.Reason) -> String { self("returns.exception.\(reason.rawValue)") }

  /// Who pays the way back.
  public func returnCarriage(_ carriage: ReturnLaw.Carriage) -> String { self("returns.carriage.\(carriage.rawValue)") }

  /// Why a line comes back, or why it does not.
  public func refundReason(_ reason: RefundReason) -> String { self("refund.reason.\(reason.rawValue)") }

  /// Why a line of a refund comes back, or why it does not; of a tax on what stays that it is one. Nil where nobody gave a reason.
  public func refundReason(of line: RefundLine) -> String? {
    guard let reason = line.reason else { return nil }
    let ofTax = "refund.reasonOfTax.\(reason.rawValue)"
    return line.kind == .vat && has(ofTax) ? self(ofTax) : refundReason(reason)
  }

  /// What of a refund's lines does not come back, and why: taxes together; nil if all does or can be claimed.
  public func staying(_ lines: [RefundLine]) -> String? {
    let own = lines.filter { !$0.isReturned && !$0.isPending && !$0.amount.isZero }
    var sentences: [String] = []
    var said: Set<RefundReason?> = []
    for line in own where said.insert(line.reason).inserted {
      let same = own.filter { $0.reason == line.reason }
      var texts = same.filter { $0.rule == nil }.map {
        self("refund.staying.line", ["label": label($0.label), "amount": money($0.amount)])
      }
      let taxes = same.filter { $0.rule != nil }.map(\.amount).sum(in: line.amount.currency)
      if let taxes, !taxes.isZero { texts.append(self("refund.staying.taxes", ["amount": money(taxes)])) }
      sentences.append(self("refund.staying", ["lines": list(texts)]))
      if let reason = line.reason { sentences.append(refundReason(reason)) }
    }
    return sentences.isEmpty ? nil : self.sentences(sentences)
  }

  /// What became of a line of a refund that was made, and why; of what has to be claimed also from whom, and by when.
  public func refundSentence(_ line: RefundLine) -> String {
    let who = line.isPending ? line.payer.map { self("acts.money.from", ["payer": refundPayer($0)]) } : nil
    return sentences([who, refundReason(of: line), line.isPending ? refundUntil(line) : nil].compactMap { $0 })
  }

  /// Who gives money back.
  public func refundPayer(_ payer: RefundPayer) -> String { self("refund.payer.\(payer.rawValue)") }

  /// By when a line is paid back, or has to be claimed; nil if no day is known.
  public func refundUntil(_ line: RefundLine) -> String? {
    line.until.map { self(line.isPending ? "refund.claimBy" : "refund.paidBy", ["day": longDate($0)]) }
  }
}
