import Primitives

/// What a shopper is told of the right of withdrawal: how long, or why there is none, and who pays the way back.
public struct PaperWithdrawal: Hashable, Sendable {
  /// Who pays the way back.
  public enum Payer: String, Sendable, CaseIterable { case shopper, shop }

  /// How long goods can be sent back.
  public enum Right: Hashable, Sendable {
    /// So many days after delivery; the last day where it is known already.
    case days(Int, last: LocalDate?)
    /// Not at all, and why.
    case none(reason: LocalizedName)
  }

  /// How long, or why not.
  public let right: Right
  /// Who pays the way back.
  public let returnPaidBy: Payer
  /// The law that gives it; nil if it is the shop's own promise.
  public let law: String?

  /// A right of withdrawal with all its properties.
  public init(_ right: Right, returnPaidBy: Payer, law: String?) {
    self.right = right
    self.returnPaidBy = returnPaidBy
    self.law = law
  }

  /// What the shop promises where nobody has looked up the law: 14 days, the way back paid by the shopper.
  public static let ownPromise = PaperWithdrawal(.days(14, last: nil), returnPaidBy: .shopper, law: nil)

  /// The last day; nil while it is not known.
  public var lastDay: LocalDate? { if case .days(_, let last) = right { last } else { nil } }
}
