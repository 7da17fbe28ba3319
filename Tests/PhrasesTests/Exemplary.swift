import Delivery
import LandedCost
import Money
import Orders
import Primitives

/// Values of which there is one of each case, in a chain: an enum's new case does not compile here until it has its place in it.
protocol Exemplary {
  static var first: Self { get }
  /// The example after this one; nil after the last.
  var next: Self? { get }
}

extension Exemplary {
  static var examples: [Self] { Array(sequence(first: first) { $0.next }) }
}

extension ClosedReason: Exemplary {
  static var first: ClosedReason { .battery }

  var next: ClosedReason? {
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
  static var first: LineLabel { .goods }

  var next: LineLabel? {
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
  static var first: LineRate { .share(Ratio(1)) }

  var next: LineRate? {
    switch self {
    case .share: .specific(SpecificDuty(amount: Ratio(3), currency: .euro, per: DutyUnit.allCases[0]))
    case .specific(let duty):
      DutyUnit.allCases.drop { $0 != duty.per }.dropFirst().first
        .map { .specific(SpecificDuty(amount: duty.amount, currency: duty.currency, per: $0)) }
    }
  }
}

extension CartProblem: Exemplary {
  static var first: CartProblem { .soldOut("FH-1", available: 0) }

  var next: CartProblem? {
    switch self {
    case .soldOut(let sku, 0): .soldOut(sku, available: 2)
    case .soldOut(let sku, _): .noRoute(sku)
    case .noRoute(let sku): .unknown(sku)
    case .unknown: .noRate("FH-1", .yuan)
    case .noRate: nil
    }
  }
}
