import Foundation
import Money
import Orders
import Primitives
import Shop

extension PostgresLedger {
  /// What `caravan.place_order` answers.
  private struct Answer: Decodable {
    let outcome: String
    let id: String?
    let cart: CartText?
    let terms: String?
  }

  public func place(_ placement: Placement) throws(LedgerError) -> Order {
    var order = placement.order
    order.version = 1
    order.customer = placement.customer
    let placed = order
    let operation = Self.operation()
    let parameters = try parameters(placement, placed) + [operation]
    var isUnknown = false
    let outcome = try ask(
      """
      SELECT caravan.place_order($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, $14, $15, $16, $17, $18, $19, $20, $21, $22, $23,
        $24, $25, $26, $27, $28)
      """, parameters, .changing, isUnknown: &isUnknown)
    do throws(LedgerError) {
      return try answered(outcome, placed, placement)
    } catch {
      // What was asked first may still be on its way, and find tomorrow what was not there today.
      guard isUnknown, case .refused = error else { throw error }
      _ = try giveUp(operation, of: placement.customer)
      guard let late = try self.placed(with: placement.key, by: placement.customer), late.terms.isRepeated(by: placement.terms) else {
        throw error
      }
      return late.order
    }
  }

  private func answered(_ outcome: Outcome, _ placed: Order, _ placement: Placement) throws(LedgerError) -> Order {
    let text: String?
    switch outcome {
    case .rows(let rows): text = rows.first?.text(0)
    case .refused(let refusal): throw refused(refusal, order: placed.id)
    }
    let answer = try decode(Answer.self, text)
    switch answer.outcome {
    case "placed": return placed
    case "cart-changed":
      throw .refused(.cartChanged(answer.cart?.cart ?? Cart(), ordered: answer.id.map(OrderID.init(rawValue:))))
    default:
      let known = try placedOrder(try decode(OrderText.self, text), terms: answer.terms, of: placement.customer)
      guard known.terms.isRepeated(by: placement.terms) else { throw .refused(.keyUsed(known.order.id)) }
      return known.order
    }
  }

  public func placed(with key: PlacementKey, by customer: CustomerID) throws(LedgerError) -> PlacedOrder? {
    let rows = try read(
      "SELECT id, document, address, version, customer, terms FROM caravan.placed($1, $2)", [.text(customer.rawValue), .text(key.rawValue)])
    guard let row = rows.first else { return nil }
    return try placedOrder(OrderText(row), terms: row.text(5), of: customer)
  }

  private func placedOrder(_ text: OrderText, terms: String?, of customer: CustomerID) throws(LedgerError) -> PlacedOrder {
    guard let order = text.order(of: customer),
      let terms = terms.flatMap({ try? JSONDecoder().decode(PlacementTerms.self, from: Data($0.utf8)) })
    else { throw unreadable(text.orderID) }
    return PlacedOrder(order: order, terms: terms)
  }

  func unreadable(_ id: OrderID) -> LedgerError {
    .corrupt(
      fault(
        "The order \(id) in the shop's database cannot be read: it is damaged, or was written by another version; it stays where it is"))
  }

  /// What is written as text is written before anybody is kept waiting.
  private func parameters(_ placement: Placement, _ order: Order) throws(LedgerError) -> [PostgresParameter] {
    let given = try given(placement.taking.map(\.sku))
    let digest = OrderDigest(of: order)
    // Beyond the last number there is none that it would share with no other order.
    let place = digest.itemPlaces.upperBound <= ItemNumber.places ? digest.itemPlaces.lowerBound : nil
    do {
      var parameters: [PostgresParameter] = [
        .text(placement.customer.rawValue), .text(placement.key.rawValue), .text(order.id.rawValue), .whole(order.placedAt.microseconds),
        .text(try OrderDocument.text(order)), .text(placement.terms.keptText), .text(order.address?.keptText),
        .flag(digest.isComplete), .text(try digest.late?.keptText()), .whole(digest.dueAt?.microseconds), .whole(place),
        .whole(digest.itemPlaces.count), .whole(placement.timesOrdered), .texts(placement.terms.lines.map(\.sku.rawValue)),
        .wholes(placement.terms.lines.map(\.quantity)),
      ]
      parameters += Self.parameters(placement.taking, given: given)
      parameters += Self.parameters(placement.imports)
      parameters += Self.parameters(placement.allowance)
      return parameters
    } catch {
      throw .failed(fault("The order cannot be written: \(error)"))
    }
  }

  /// What a price counted on of an allowance: regime, period, what was seen, limit; nothing where there is no such allowance.
  static func parameters(_ check: AllowanceCheck?) -> [PostgresParameter] {
    let check = check.flatMap { $0.seen.currency == .yuan ? $0 : nil }
    return [
      .text(check?.regime.rawValue), .whole(check?.period.after.microseconds), .whole(check?.period.until.microseconds),
      .whole(check.map { Int($0.seen.minor) }), .whole(check.map { $0.limit.currency == .yuan ? Int($0.limit.minor) : -1 }),
    ]
  }

  /// What shipments count towards allowances, as three lists.
  static func parameters(_ imports: [ImportedGoods]) -> [PostgresParameter] {
    [
      .wholes(imports.map(\.shipment)), .texts(imports.map(\.regime.rawValue)), .wholes(imports.map { Int($0.goods.minor) }),
    ]
  }
}
