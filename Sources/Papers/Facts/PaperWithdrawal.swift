import LandedCost
import Orders
import Primitives

/// What a shopper is told of giving goods back: within how many days, counted from when, by whose word, and who pays the way.
public struct PaperWithdrawal: Hashable, Sendable {
  /// How long goods can be given back.
  public enum Right: Hashable, Sendable {
    /// Within so many days.
    case days(Int, counted: DayCount, from: ReturnLaw.Start)
    /// Neither the law nor the shop gives any.
    case none
  }

  /// How long.
  public let right: Right
  /// Who pays the way back.
  public let returnPaidBy: ReturnLaw.Carriage
  /// Within how many days after asking goods have to be sent; nil if nothing says.
  public let sendBackDays: Int?
  /// The law that gives the days, as its source; nil if it is the shop's own promise.
  public let law: String?
  /// What the law leaves open, so that it is the shop's own promise.
  public let promised: Set<ReturnTerms.Part>

  /// A right of withdrawal with all its properties.
  public init(_ right: Right, returnPaidBy: ReturnLaw.Carriage, sendBackDays: Int?, law: String?, promised: Set<ReturnTerms.Part> = []) {
    self.right = right
    self.returnPaidBy = returnPaidBy
    self.sendBackDays = sendBackDays
    self.law = law
    self.promised = promised
  }

  /// What the terms of an order say.
  public init(_ terms: ReturnTerms) {
    let row = terms.window
    self.init(
      row.flatMap { row in row.days.map { .days($0, counted: row.counted, from: row.start) } } ?? .none,
      returnPaidBy: terms.returnCarriage, sendBackDays: terms.sendBackDays, law: terms.isOwnPromise ? nil : row?.source,
      promised: terms.promisedParts)
  }
}
