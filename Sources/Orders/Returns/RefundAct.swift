import LandedCost
import Primitives

/// What a refund is made for: why, when, and whether it is the end of the order.
public struct RefundAct: Hashable, Sendable {
  /// Why goods come back, or why their price is reduced.
  public let cause: ReturnCause
  /// Whether the last pieces of the whole order are back with this: every other shipment is back or was cancelled. Their carriage comes back
  /// with it, so every shipment's ledger is asked then.
  public let isOrderBack: Bool
  /// Whether the goods stay, and their price goes down.
  public let isReduction: Bool
  /// The day on which the shopper asked for it.
  public let askedOn: LocalDate
  /// The day on which the goods were back; nil if they are not yet, or stay.
  public let goodsBackOn: LocalDate?
  /// The day on which the goods were imported: released by customs; nil if they crossed no border.
  public let importedOn: LocalDate?

  /// What a refund is made for.
  public init(
    cause: ReturnCause, isOrderBack: Bool, isReduction: Bool = false, askedOn: LocalDate, goodsBackOn: LocalDate? = nil,
    importedOn: LocalDate? = nil
  ) {
    self.cause = cause
    self.isOrderBack = isOrderBack
    self.isReduction = isReduction
    self.askedOn = askedOn
    self.goodsBackOn = goodsBackOn
    self.importedOn = importedOn
  }

  /// Whether carriage comes back with the last piece of a shipment: with that of the whole order, and of a shipment by itself that never came
  /// or was faulty, whatever else of the order is kept.
  public var bringsCarriage: Bool { isOrderBack || cause == .undelivered || cause == .fault }
}
