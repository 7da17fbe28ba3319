import Foundation
import Money
import Orders
import Primitives
import Shop

extension PostgresLedger: AllowanceStore {
  public func importedGoods(of customer: CustomerID, in period: OrderPeriod, regime: Regime) throws(LedgerError) -> Money {
    let rows = try read(
      "SELECT caravan.imported($1, $2, $3, $4)",
      [.text(customer.rawValue), .whole(period.after.microseconds), .whole(period.until.microseconds), .text(regime.rawValue)])
    return Money(minor: Int64(rows.first?.whole(0) ?? 0), currency: .yuan)
  }

  public func imports(of order: OrderID, by customer: CustomerID) throws(LedgerError) -> [ImportedGoods] {
    try read("SELECT shipment, regime, fen FROM caravan.imports($1, $2)", [.text(customer.rawValue), .text(order.rawValue)]).compactMap {
      guard let shipment = $0.whole(0), let regime = $0.text(1).flatMap(Regime.init(rawValue:)), let fen = $0.whole(2) else { return nil }
      return ImportedGoods(shipment: shipment, regime: regime, goods: Money(minor: Int64(fen), currency: .yuan))
    }
  }
}

extension PostgresLedger: CustomerStore {
  /// So often erasing begins anew because an order was saved meanwhile.
  private static let mostSaved = 20

  public func erase(_ customer: CustomerID) throws(LedgerError) {
    for _ in 0..<Self.mostSaved where try eraseUnlessSaved(customer) { return }
    throw .busy(fault("The orders of the customer go on being changed; nothing was erased. Try again"))
  }

  /// False if an order was saved while the shop took the customer's words out of it.
  private func eraseUnlessSaved(_ customer: CustomerID) throws(LedgerError) -> Bool {
    let texts = try read("SELECT id, document, address, version, customer FROM caravan.orders($1)", [.text(customer.rawValue)])
      .map(OrderText.init)
    // What the customer said of returns and disputes are words about a person. A document that cannot be read stays as it is: a newer
    // program's, or nobody's.
    let wordless = texts.map { text -> String? in
      guard let order = text.order(of: customer), case let wordless = order.withoutWords, wordless != order else { return nil }
      return try? OrderDocument.text(wordless)
    }
    return try change(
      "SELECT caravan.erase($1, $2, $3, $4)",
      [.text(customer.rawValue), .texts(texts.map(\.id)), .wholes(texts.map { $0.version ?? 0 }), .texts(wordless)]
    ).first?.flag(0) ?? false
  }

  public func records(of customer: CustomerID) throws(LedgerError) -> CustomerRecords {
    try decode(RecordsText.self, try read("SELECT caravan.records($1)", [.text(customer.rawValue)]).first?.text(0)).records(of: customer)
  }
}

extension PostgresLedger: SettingsStore {
  public func settings(of customer: CustomerID) throws(LedgerError) -> CustomerSettings {
    try read("SELECT name, value FROM caravan.settings($1)", [.text(customer.rawValue)]).reduce(into: CustomerSettings()) {
      $0.set($1.text(0), to: $1.text(1))
    }
  }

  public func keep(_ settings: CustomerSettings, of customer: CustomerID) throws(LedgerError) {
    let kept = CustomerSettings.keys.compactMap { key in settings[keyPath: key.path].map { (key.name, $0) } }
    try change(
      "SELECT caravan.keep_settings($1, $2, $3)", [.text(customer.rawValue), .texts(kept.map(\.0)), .texts(kept.map(\.1))])
  }
}

extension CustomerSettings {
  /// Sets what a name stands for; one that is not known is left.
  mutating func set(_ name: String?, to value: String?) {
    guard let known = CustomerSettings.keys.first(where: { $0.name == name }) else { return }
    self[keyPath: known.path] = value
  }
}
