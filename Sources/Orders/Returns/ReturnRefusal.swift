import LandedCost
import Primitives

/// Why goods cannot be given back.
public enum ReturnRefusal: Hashable, Sendable {
  /// They have not been delivered.
  case notDelivered
  /// The days ended on that one.
  case ended(LocalDate)
  /// The law excepts such goods, or the shop's own promise does.
  case excepted(ReturnException)
  /// No law gives a right to it, and the shop promises nothing.
  case noPromise
}
