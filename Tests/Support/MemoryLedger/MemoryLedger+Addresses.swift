import Foundation
import Orders
import Primitives
import Shop

extension MemoryLedger: AddressStore, DraftStore {
  public func addressBook(of customer: CustomerID) throws(LedgerError) -> [KeptAddress] {
    try read { state in
      (state.customers[customer] ?? .init()).latestFirst.filter(\.isInBook).prefix(100).map(\.kept)
    }
  }

  public func keep(
    _ address: Address, inPlaceOf id: AddressID?, isUsual: Bool?, of customer: CustomerID, now: Date
  ) throws(LedgerError) -> KeptAddress? {
    try write(for: customer) { state in
      var mine = state.customers[customer] ?? .init()
      var wasUsual = false
      if let id {
        guard let old = mine.addresses.first(where: { $0.id == id.rawValue && $0.isInBook }) else { return nil }
        wasUsual = old.isUsual && old.address.country == address.country
        if old.address != address { mine.takeOut(old.id, isOrdered: state.hasOrder(to: old.address, of: mine)) }
      }
      let number = mine.keep(address, usedAt: now, &state.lastAddress)
      for index in mine.addresses.indices where mine.addresses[index].address.country == address.country {
        let isIt = mine.addresses[index].id == number
        if isUsual ?? wasUsual {
          mine.addresses[index].isUsual = isIt
        } else if isIt, isUsual == false {
          mine.addresses[index].isUsual = false
        }
      }
      state.customers[customer] = mine
      return mine.addresses.first { $0.id == number }?.kept
    }
  }

  public func removeAddress(_ id: AddressID, of customer: CustomerID) throws(LedgerError) -> Bool {
    try write { state in
      guard var mine = state.customers[customer], let old = mine.addresses.first(where: { $0.id == id.rawValue && $0.isInBook }) else {
        return false
      }
      mine.takeOut(old.id, isOrdered: state.hasOrder(to: old.address, of: mine))
      state.customers[customer] = mine
      return true
    }
  }

  public func draft(of customer: CustomerID) throws(LedgerError) -> CheckoutDraft? { try read { $0.customers[customer]?.draft } }

  public func keep(_ draft: CheckoutDraft?, of customer: CustomerID) throws(LedgerError) {
    try write(for: customer) { $0.customers[customer, default: .init()].draft = draft }
  }
}

extension MemoryState {
  func hasOrder(to address: Address, of customer: Belongings) -> Bool {
    customer.orders.contains { orders[$0]?.order.address == address }
  }
}

extension MemoryState.Belongings {
  var latestFirst: [MemoryState.KeptRow] { addresses.sorted { ($0.usedAt, $0.id) > ($1.usedAt, $1.id) } }

  /// Puts an address into the book, or finds it there.
  @discardableResult
  mutating func keep(_ address: Address, usedAt: Date, _ last: inout Int) -> Int {
    if let index = addresses.firstIndex(where: { $0.address == address }) {
      addresses[index].usedAt = max(addresses[index].usedAt, usedAt)
      addresses[index].isInBook = true
      return addresses[index].id
    }
    last += 1
    addresses.append(.init(id: last, address: address, usedAt: usedAt))
    return last
  }

  mutating func takeOut(_ id: Int, isOrdered: Bool) {
    guard let index = addresses.firstIndex(where: { $0.id == id }) else { return }
    if !isOrdered {
      addresses.remove(at: index)
    } else {
      addresses[index].isInBook = false
      addresses[index].isUsual = false
    }
  }
}
