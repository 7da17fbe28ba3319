import LandedCost
import Primitives

extension WorldCoder {
  mutating func returnLaws(_ it: ReturnLaws?) -> ReturnLaws {
    ReturnLaws(
      laws: list(it?.laws) { $0.law($1) }, exceptions: list(it?.exceptions) { $0.exception($1) },
      taxes: list(it?.taxes) { $0.taxReturn($1) },
      workingDays: list(it?.workingDays) { WorkingDaysRow(country: $0.id($1?.country), calendar: $0.id($1?.calendar)) })
  }

  private mutating func law(_ it: ReturnLaw?) -> ReturnLaw {
    ReturnLaw(
      places: list(it?.places) { $0.id($1) }, basis: choice(it?.basis, or: .unknown), days: optional(it?.days) { $0.number($1) },
      counted: choice(it?.counted, or: .calendar), start: choice(it?.start, or: .delivery), movesLastDay: flag(it?.movesLastDay),
      sendBackDays: optional(it?.sendBackDays) { $0.number($1) }, returnCarriage: choice(it?.returnCarriage, or: .unknown),
      refundDays: optional(it?.refundDays) { $0.number($1) }, refundCounted: choice(it?.refundCounted, or: .calendar),
      refundStart: choice(it?.refundStart, or: .goods), mayWait: flag(it?.mayWait), freightBack: choice(it?.freightBack, or: .unknown),
      confidence: choice(it?.confidence, or: .assumed), assumed: list(it?.assumed) { $0.text($1) },
      lookedUp: optional(it?.lookedUp) { $0.date($1) }, validFrom: date(it?.validFrom), validTo: optional(it?.validTo) { $0.date($1) },
      source: text(it?.source))
  }

  private mutating func exception(_ it: ReturnException?) -> ReturnException {
    ReturnException(
      places: list(it?.places) { $0.id($1) }, hs: list(it?.hs) { $0.text($1) }, category: optional(it?.category) { $0.text($1) },
      trait: optional(it?.trait) { $0.choice($1, or: .perishable) }, isForOpened: flag(it?.isForOpened),
      need: choice(it?.need, or: .nothing), reason: choice(it?.reason, or: .listed), confidence: choice(it?.confidence, or: .assumed),
      validFrom: date(it?.validFrom), validTo: optional(it?.validTo) { $0.date($1) }, source: text(it?.source))
  }

  private mutating func taxReturn(_ it: TaxReturn?) -> TaxReturn {
    TaxReturn(
      destination: text(it?.destination), regime: optional(it?.regime) { $0.choice($1, or: .standard) },
      paidTo: optional(it?.paidTo) { $0.choice($1, or: .shop) }, kind: optional(it?.kind) { $0.choice($1, or: .duty) },
      isCarrierFee: flag(it?.isCarrierFee), cause: optional(it?.cause) { $0.choice($1, or: .withdrawal) },
      payer: choice(it?.payer, or: .nobody), askWithin: optional(it?.askWithin) { $0.limit($1) },
      goodsWithin: optional(it?.goodsWithin) { $0.limit($1) }, isReduced: flag(it?.isReduced), reason: choice(it?.reason, or: .notFound),
      confidence: choice(it?.confidence, or: .assumed), validFrom: date(it?.validFrom), validTo: optional(it?.validTo) { $0.date($1) },
      source: text(it?.source))
  }

  private mutating func limit(_ it: TaxReturn.Limit?) -> TaxReturn.Limit {
    TaxReturn.Limit(number(it?.count), choice(it?.unit, or: .days))
  }
}
