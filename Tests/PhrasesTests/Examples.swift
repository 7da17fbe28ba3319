import Delivery
import LandedCost
import Money
import PhrasesSupport
import Primitives

extension ClosedReason: Exemplary {
  package static var first: ClosedReason { .battery }

  package var next: ClosedReason? {
    switch self {
    case .battery: .dangerousGoods
    case .dangerousGoods: .tooHeavy(limit: Grams(30_000))
    case .tooHeavy: .tooLong(limitMillimetres: 1200)
    case .tooLong: .tooBulky(limitMillimetres: 3000)
    case .tooBulky: .suspended(LocalizedName("Red Sea", ["zh-Hans": "红海"]))
    case .suspended: .beyondCalendar("cn-customs")
    case .beyondCalendar: .noStart
    case .noStart: .leftOut
    case .leftOut: nil
    }
  }
}

extension LineLabel: Exemplary {
  package static var first: LineLabel { .goods }

  package var next: LineLabel? {
    switch self {
    case .goods: .freightToBorder
    case .freightToBorder: .freightInland
    case .freightInland: .freight
    case .freight: .insurance
    case .insurance: .carrierClearanceFee
    case .carrierClearanceFee: .rule(LocalizedName("VAT, Belgium", ["zh-Hans": "比利时增值税"]), isDefaultOfHeading: false)
    case .rule(let name, false): .rule(name, isDefaultOfHeading: true)
    case .rule(_, true): nil
    }
  }
}

extension LineRate: Exemplary {
  package static var first: LineRate { .share(Ratio(1)) }

  package var next: LineRate? {
    switch self {
    case .share: .specific(SpecificDuty(amount: Ratio(3), currency: .euro, per: DutyUnit.allCases[0]))
    case .specific(let duty):
      DutyUnit.allCases.drop { $0 != duty.per }.dropFirst().first
        .map { .specific(SpecificDuty(amount: duty.amount, currency: duty.currency, per: $0)) }
    }
  }
}
