import Money
import Primitives

/// What a specific duty is charged for, and what a limit of a tax is counted by: a declaration line, a kilogram, the whole consignment.
public enum DutyUnit: String, Sendable, Codable, CaseIterable { case item, kg, parcel }

/// A specific duty: an amount for each item, kilogram or parcel.
public struct SpecificDuty: Hashable, Sendable, Codable {
  /// The amount, in units of the currency.
  public let amount: Ratio
  /// The currency of the amount.
  public let currency: Currency
  /// What it is charged for.
  public let per: DutyUnit

  /// A specific duty.
  public init(amount: Ratio, currency: Currency, per: DutyUnit) {
    self.amount = amount
    self.currency = currency
    self.per = per
  }
}

/// The least and the most that a tax comes to, as a fee with a cap has them.
public struct TaxLimits: Hashable, Sendable, Codable {
  /// The least amount, in units of the currency; nil if there is none.
  public let minimum: Ratio?
  /// The most; nil if there is none.
  public let maximum: Ratio?
  /// The currency of both.
  public let currency: Currency
  /// What each is counted by.
  public let per: DutyUnit
  /// Of limits for a kilogram: only the weight of the consignment above this counts; nil if all does.
  public let over: Grams?

  /// Limits of an amount.
  public init(minimum: Ratio?, maximum: Ratio? = nil, currency: Currency, per: DutyUnit, over: Grams? = nil) {
    self.minimum = minimum
    self.maximum = maximum
    self.currency = currency
    self.per = per
    self.over = over
  }
}

/// A tax that the base includes already, such as China's consumption tax or Brazil's ICMS: the base is divided by one minus its share.
public struct TaxGrossUp: Hashable, Sendable, Codable {
  /// The share of the tax: `0.15` is 15%.
  public let share: Ratio
  /// The parts of the base that bear the tax and are divided; nil if all do.
  public let base: TaxBase?

  /// A tax inside its base.
  public init(share: Ratio, base: TaxBase? = nil) {
    self.share = share
    self.base = base
  }
}

/// What is taken off a base before the rate applies: the free part of a value.
public struct TaxDeduction: Hashable, Sendable, Codable {
  /// Of the consignment, in units of the currency.
  public let amount: Ratio
  /// The currency of the amount.
  public let currency: Currency

  /// A deduction from the base.
  public init(amount: Ratio, currency: Currency) {
    self.amount = amount
    self.currency = currency
  }
}

/// A rounding that a country prescribes: to whole steps in the currency of its customs.
public struct TaxRounding: Hashable, Sendable, Codable {
  /// The directions of rounding.
  public enum Direction: String, Sendable, Codable, CaseIterable { case up, down, halfUp = "half-up" }

  /// The step, in units of the currency.
  public let step: Ratio
  /// Up, down, or to the nearest step.
  public let direction: Direction

  /// A rounding.
  public init(step: Ratio, direction: Direction) {
    self.step = step
    self.direction = direction
  }
}
