import Money
import Orders
import Primitives

/// Pieces of an order as they are typed: `FH-CITY28-50-RED=2`.
enum OrderLineOption {
  /// - Throws: `UsageError`.
  static func parse(_ text: String) throws -> OrderPieces {
    let parts = text.split(separator: "=", omittingEmptySubsequences: false)
    guard parts.count == 2, !parts[0].isEmpty, let quantity = Int(parts[1]), (1...Cart.mostOfOne).contains(quantity) else {
      throw UsageError.of(.orderLine, ["text": text, "most": "\(Cart.mostOfOne)"])
    }
    return OrderPieces(sku: SKU(rawValue: parts[0].uppercased()), quantity: quantity)
  }
}

/// How a case ends, as it is typed: `nothing`, `refund`, `again`, `reduction=20.00`.
enum ResolutionOption {
  /// Refuses what is no end, before any order is looked up.
  static func check(_ text: String) throws {
    guard ["nothing", "refund", "again"].contains(text) || text.hasPrefix("reduction=") else {
      throw UsageError.of(.resolution, ["text": text])
    }
  }

  /// - Parameter currency: That of the order.
  /// - Throws: `UsageError`.
  static func parse(_ text: String, _ currency: Currency) throws -> DisputeResolution {
    switch text {
    case "nothing": return .nothing
    case "refund": return .refund
    case "again": return .again
    default:
      try check(text)
      return .reduction(by: try AmountOption.parse(String(text.dropFirst(10)), "--as reduction", currency))
    }
  }
}
