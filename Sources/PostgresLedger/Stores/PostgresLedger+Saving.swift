import Foundation
import Orders
import Primitives
import Shop

extension PostgresLedger {
  /// What `caravan.save_order` answers.
  private struct Answer: Decodable {
    let outcome: String
    let version: Int?
  }

  public func save(_ change: OrderChange, of customer: CustomerID) throws(LedgerError) -> Order {
    var order = change.order
    order.version = change.ifVersion &+ 1
    order.customer = customer
    let operation = Self.operation()
    var isUnknown = false
    let outcome = try ask(
      """
      SELECT caravan.save_order($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, $14, $15, $16, $17, $18, $19, $20, $21, $22, $23, $24,
        $25, $26, $27, $28, $29)
      """, try parameters(change, order, operation), .changing, isUnknown: &isUnknown)
    switch outcome {
    case .refused(let refusal):
      // What was asked first may still be on its way.
      if isUnknown, try giveUp(operation, of: customer) { return order }
      throw refused(refusal)
    case .rows(let rows):
      let answer = try decode(Answer.self, rows.first?.text(0))
      switch answer.outcome {
      case "saved": return order
      case "conflict": throw .refused(.versionConflict(order.id, is: answer.version ?? 0))
      default: throw .refused(.unknownOrder(order.id))
      }
    }
  }

  private func parameters(_ change: OrderChange, _ order: Order, _ operation: PostgresParameter) throws(LedgerError) -> [PostgresParameter]
  {
    let taking = change.taking.inOrder
    let given = taking.isEmpty ? [:] : try given(taking.map(\.sku))
    let digest = OrderDigest(of: order)
    do {
      var parameters: [PostgresParameter] = [
        .text(order.customer.rawValue), operation, .text(order.id.rawValue), .whole(change.ifVersion),
        .text(try OrderDocument.text(order)), .flag(digest.isComplete), .text(try digest.late?.keptText()),
        .whole(digest.dueAt?.microseconds), .text(change.address?.keptText),
        .whole(change.now.microseconds),
      ]
      parameters += Self.parameters(change.returning)
      parameters += Self.parameters(taking, given: given)
      parameters += [.flag(change.imports != nil)] + Self.parameters(change.imports ?? [])
      parameters += [
        .wholes(change.importShares.map(\.shipment)), .wholes(change.importShares.map { Int($0.before) }),
        .wholes(change.importShares.map { Int($0.now) }),
      ]
      parameters += Self.parameters(change.allowance)
      return parameters
    } catch {
      throw .failed(fault("The order cannot be written: \(error)"))
    }
  }
}
