import LandedCost
import OrderedJSON
import Phrases
import Primitives

/// A line of a landed cost, with the rate, the base, the rule and its source.
struct CostLineJSON: Encodable {
  let kind: CostKind
  let label: String
  @OrNull var base: BaseJSON?
  @OrNull var rate: RateJSON?
  let amount: MoneyJSON
  @OrNull var rule: RuleID?
  @OrNull var source: String?
  @OrNull var note: String?

  init(_ line: CostLine, english: Language) {
    kind = line.kind
    label = english.costLine(line)
    base = BaseJSON(of: line)
    rate = line.rate.map(RateJSON.init)
    amount = MoneyJSON(line.amount)
    rule = line.rule
    source = line.source
    note = english.costNote(line)
  }
}

/// A share as a decimal text (`"0.485"`), or an amount for each of a unit.
enum RateJSON: Encodable {
  case share(String)
  case specific(Specific)

  struct Specific: Encodable {
    let amount: String
    let currency: String
    let per: DutyUnit
  }

  init(_ rate: LineRate) {
    self =
      switch rate {
      case .share(let ratio): .share(ratio.decimalString(places: 12))
      case .specific(let duty):
        .specific(Specific(amount: duty.amount.decimalString(), currency: duty.currency.code, per: duty.per))
      }
  }

  func encode(to encoder: any Encoder) throws {
    var container = encoder.singleValueContainer()
    switch self {
    case .share(let text): try container.encode(text)
    case .specific(let specific): try container.encode(specific)
    }
  }
}

/// What a rate is applied to: an amount of money, or a number of items, kilograms or parcels.
enum BaseJSON: Encodable {
  case count(Double)
  case money(MoneyJSON)

  /// Nil for a line without a base.
  init?(of line: CostLine) {
    guard let base = line.base else { return nil }
    if case .specific? = line.rate {
      self = .count(base.doubleValue)
    } else {
      self = .money(MoneyJSON(base, line.amount.currency))
    }
  }

  func encode(to encoder: any Encoder) throws {
    var container = encoder.singleValueContainer()
    switch self {
    case .count(let number): try container.encode(number)
    case .money(let money): try container.encode(money)
    }
  }
}
