import Foundation
import Primitives
import Shop

extension PostgresLedger {
  /// The answer to a statement, whether an answer to it was lost before or not.
  func ask(_ sql: String, _ parameters: [PostgresParameter], _ purpose: Purpose) throws(LedgerError) -> Outcome {
    var isUnknown = false
    return try ask(sql, parameters, purpose, isUnknown: &isUnknown)
  }

  /// Gives up a change of an order that was refused after an answer to it had been lost: a statement that arrives late does nothing any more.
  ///
  /// - Returns: Whether one has arrived meanwhile, and done it.
  func giveUp(_ operation: PostgresParameter, of customer: CustomerID) throws(LedgerError) -> Bool {
    try change("SELECT caravan.give_up($1, $2)", [.text(customer.rawValue), operation]).first?.flag(0) ?? false
  }

  /// The rows of a statement that only reads.
  func read(_ sql: String, _ parameters: [PostgresParameter]) throws(LedgerError) -> PostgresRows {
    try rows(try ask(sql, parameters, .reading))
  }

  /// The rows of a statement that changes something and that nothing of the shop's rules can refuse.
  @discardableResult
  func change(_ sql: String, _ parameters: [PostgresParameter]) throws(LedgerError) -> PostgresRows {
    try rows(try ask(sql, parameters, .changing))
  }

  private func rows(_ outcome: Outcome) throws(LedgerError) -> PostgresRows {
    switch outcome {
    case .rows(let rows): return rows
    case .refused(let refusal): throw failed(refusal)
    }
  }

  /// What no rule of the shop explains, and what is refused whatever was asked.
  func failed(_ refusal: PostgresRefusal) -> LedgerError {
    // A customer who came in by a key and was erased, which an open window may not know yet. What it has on its pages would come back
    // otherwise, where nobody could find it to erase it again.
    if refusal.code == "CV005" {
      return .failed(
        fault("All that was kept of this customer was erased meanwhile, and nothing is kept any more; leave the shop and come in again"))
    }
    return .failed(fault("The shop's database refused what no program of ours asks: \(refusal.message) (\(refusal.code))"))
  }

  /// A text of JSON as a value.
  func decode<Value: Decodable>(_ type: Value.Type, _ text: String?) throws(LedgerError) -> Value {
    guard let text, let value = try? JSONDecoder().decode(type, from: Data(text.utf8)) else {
      throw .corrupt(fault("The shop's database answered what no program of ours understands; update Caravan and its tables"))
    }
    return value
  }

  /// A number that a change carries, so that it is told from its repetition.
  static func operation() -> PostgresParameter {
    .text((0..<2).map { _ in String(UInt64.random(in: 0 ... .max), radix: 36) }.joined(separator: "-"))
  }
}
