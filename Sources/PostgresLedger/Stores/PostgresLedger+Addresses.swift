import Foundation
import Orders
import Primitives
import Shop

/// An address as the database keeps it.
struct AddressText: Decodable {
  let number: Int?
  let document: String?
  let usualIn: String?

  /// A row of `caravan.address_book` and its like.
  init(_ row: PostgresRows.Row) {
    number = row.whole(0)
    document = row.text(1)
    usualIn = row.text(2)
  }

  /// Nil if it cannot be read.
  var kept: KeptAddress? {
    guard let number, let document, let address = try? JSONDecoder().decode(Address.self, from: Data(document.utf8)) else { return nil }
    return KeptAddress(id: AddressID(rawValue: number), address: address, isUsual: usualIn == address.country.rawValue)
  }
}

extension PostgresLedger: AddressStore {
  private static let columns = "number, document, usual_in"

  public func addressBook(of customer: CustomerID) throws(LedgerError) -> [KeptAddress] {
    try read("SELECT \(Self.columns) FROM caravan.address_book($1)", [.text(customer.rawValue)]).compactMap { AddressText($0).kept }
  }

  public func keep(
    _ address: Address, inPlaceOf id: AddressID?, isUsual: Bool?, of customer: CustomerID, now: Date
  ) throws(LedgerError) -> KeptAddress? {
    try change(
      "SELECT \(Self.columns) FROM caravan.keep_address($1, $2, $3, $4, $5, $6, $7)",
      [
        .text(customer.rawValue), Self.operation(), .text(address.keptText), .text(address.country.rawValue), .whole(id?.rawValue),
        .flag(isUsual), .whole(now.microseconds),
      ]
    ).first.flatMap { AddressText($0).kept }
  }

  public func removeAddress(_ id: AddressID, of customer: CustomerID) throws(LedgerError) -> Bool {
    try change(
      "SELECT caravan.remove_address($1, $2, $3)", [.text(customer.rawValue), Self.operation(), .whole(id.rawValue)]
    ).first?.flag(0) ?? false
  }

}

extension PostgresLedger: DraftStore {
  public func draft(of customer: CustomerID) throws(LedgerError) -> CheckoutDraft? {
    try read("SELECT caravan.draft($1)", [.text(customer.rawValue)]).first?.text(0)
      .flatMap { try? JSONDecoder().decode(CheckoutDraft.self, from: Data($0.utf8)) }
  }

  public func keep(_ draft: CheckoutDraft?, of customer: CustomerID) throws(LedgerError) {
    let text: String?
    do {
      text = try draft?.keptText()
    } catch {
      throw .failed(fault("What was to be kept cannot be written: \(error)"))
    }
    try change("SELECT caravan.keep_draft($1, $2)", [.text(customer.rawValue), .text(text)])
  }
}
