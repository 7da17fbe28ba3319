import Money
import Primitives

/// Why something that a shopper asks for an order is refused.
public enum ActRefusal: Hashable, Sendable {
  /// The order has no shipment of that number, counted from 1, but so many.
  case noShipment(Int, of: Int)
  /// So many pieces of it are asked for, and fewer can be meant.
  case tooMany(SKU, asked: Int, there: Int)
  /// Nothing was handed over yet and its promise is not over, or all of it is in a case already.
  case notDisputable(OrderStatus)
  /// No case is open that could be ended, or several are: their numbers.
  case noOpenCase([Int])
  /// What was meant to be cancelled is in that dispute, whose end decides about it.
  case inDispute(Int)
  /// A return is ended by a refund or by nothing.
  case notForReturns(Int)
  /// The parcels are with carriers already, or nothing is left to send: the address stays.
  case addressTooLate(OrderStatus)
  /// The new address is in another zone, for which price and date are others.
  case addressElsewhere(AddressElsewhere)
  /// Somebody else changed the order after the shopper saw it. Nothing was done.
  case changed
  /// The price of the pieces is `most`: it can be reduced by no more, and not by nothing.
  case reductionOutOfRange(most: Money)
}

/// Why goods cannot be given back.
public enum NotReturnable: Hashable, Sendable {
  /// They were not delivered.
  case notDelivered(OrderStatus)
  /// All of them are in a return or a dispute already.
  case nothingLeft
  /// The law, or the shop's own terms, do not let them be given back.
  case terms(SKU, ReturnRefusal)
}
