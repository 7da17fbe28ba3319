import Foundation
import Primitives

/// A code that a customer's other key is let in with.
public struct JoinOffer: Hashable, Sendable {
  /// The code.
  public let code: JoinCode
  /// The instant at which it ends.
  public let until: Date

  /// A code that is valid until an instant.
  public init(code: JoinCode, until: Date) {
    self.code = code
    self.until = until
  }
}

/// What came of a code that somebody typed.
public enum JoinOutcome: Hashable, Sendable {
  /// The key belongs to the code's customer now, with all that came along.
  case joined(CustomerID, JoinedGoods)
  /// The code is one of the customer's own: nothing had to be done.
  case alreadyJoined(CustomerID)
  /// There is no such code (any more); so many more may be tried for now.
  case wrongCode(triesLeft: Int)
  /// Too many wrong codes were typed with the key: none is looked at before the instant.
  case tooManyTries(until: Date)
}

/// What a customer had who was joined to another, and what the other therefore has now.
public struct JoinedGoods: Hashable, Sendable {
  /// How many keys came along, the one that the code was typed with among them.
  public var keys: Int
  /// How many lines of the cart, those kept for later among them.
  public var lines: Int
  /// How many orders.
  public var orders: Int
  /// How many addresses of the book.
  public var addresses: Int

  /// So much of each.
  public init(keys: Int = 0, lines: Int = 0, orders: Int = 0, addresses: Int = 0) {
    self.keys = keys
    self.lines = lines
    self.orders = orders
    self.addresses = addresses
  }
}

/// How many wrong codes a key may try, so that none is found by guessing.
public enum JoinTries {
  /// So many.
  public static let most = 5
  /// Within so many seconds from the first of them.
  public static let span: Double = 3600
}
