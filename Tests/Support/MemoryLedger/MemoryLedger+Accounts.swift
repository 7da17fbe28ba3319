import Foundation
import Orders
import Primitives
import Shop

extension MemoryLedger: AccountStore {
  public func customer(of key: KeyFingerprint, orNew new: CustomerID, now: Date) throws(LedgerError) -> CustomerID {
    try write { state in
      if let known = state.keys[key]?.customer {
        state.bringAlong(to: known)
        return known
      }
      state.keys[key] = (new, now)
      return new
    }
  }

  public func keys(of customer: CustomerID) throws(LedgerError) -> [AccountKey] { try read { $0.keys(of: customer) } }

  public func keep(_ offer: JoinOffer, of customer: CustomerID, now: Date) throws(LedgerError) -> Bool {
    try write(for: customer) { state in
      state.offers = state.offers.filter { $0.value.until > now }
      guard !state.offers.contains(where: { $0.value.code == offer.code && $0.key != customer }) else { return false }
      state.offers[customer] = offer
      return true
    }
  }

  public func join(_ key: KeyFingerprint, by code: JoinCode, now: Date) throws(LedgerError) -> JoinOutcome {
    try write { state in
      state.tries = state.tries.filter { $0.value.since <= now && $0.value.since.addingTimeInterval(JoinTries.span) > now }
      let tries = state.tries[key] ?? (0, now)
      if tries.count >= JoinTries.most { return .tooManyTries(until: tries.since.addingTimeInterval(JoinTries.span)) }
      guard let customer = state.offers.first(where: { $0.value.code == code && $0.value.until > now })?.key else {
        state.tries[key] = (tries.count + 1, tries.since)
        return .wrongCode(triesLeft: JoinTries.most - tries.count - 1)
      }
      let own = state.keys[key]?.customer
      if own == customer { return .alreadyJoined(customer) }
      state.offers[customer] = nil
      guard let own else {
        state.keys[key] = (customer, now)
        return .joined(customer, JoinedGoods(keys: 1))
      }
      var goods = state.move(own, to: customer)
      for (key, kept) in state.keys where kept.customer == own {
        state.keys[key]?.customer = customer
        goods.keys += 1
      }
      state.offers[own] = nil
      for (joined, to) in state.joined where to == own { state.joined[joined] = customer }
      state.joined[own] = customer
      return .joined(customer, goods)
    }
  }
}

extension MemoryState {
  func keys(of customer: CustomerID) -> [AccountKey] {
    let mine = keys.filter { $0.value.customer == customer }.map { AccountKey(fingerprint: $0.key, since: $0.value.since) }
    return mine.sorted { ($0.since, $0.fingerprint.text) < ($1.since, $1.fingerprint.text) }
  }

  mutating func bringAlong(to customer: CustomerID) {
    for (other, to) in joined where to == customer && customers[other] != nil { _ = move(other, to: customer) }
  }

  mutating func forgetAccount(of customer: CustomerID) {
    if keys.values.contains(where: { $0.customer == customer }) {
      erased.insert(customer)
      erased.formUnion(joined.filter { $0.value == customer }.keys)
    }
    for (key, kept) in keys where kept.customer == customer { (keys[key], tries[key]) = (nil, nil) }
    offers[customer] = nil
    joined = joined.filter { $0.value != customer }
  }

  mutating func move(_ customer: CustomerID, to other: CustomerID) -> JoinedGoods {
    guard let theirs = customers.removeValue(forKey: customer) else { return JoinedGoods() }
    var mine = customers[other] ?? .init()
    let goods = JoinedGoods(
      lines: theirs.cart.lines.count + theirs.cart.saved.count, orders: theirs.orders.count,
      addresses: theirs.addresses.filter(\.isInBook).count)
    mine.cart = mine.cart.joined(with: theirs.cart)
    for id in theirs.orders { orders[id]?.order.customer = other }
    mine.orders += theirs.orders
    mine.keys.merge(theirs.keys) { own, _ in own }
    for row in theirs.addresses { mine.take(row) }
    mine.draft = mine.draft ?? theirs.draft
    for (_, path) in CustomerSettings.keys where mine.settings[keyPath: path] == nil {
      mine.settings[keyPath: path] = theirs.settings[keyPath: path]
    }
    if let held = theirs.reservation {
      let until = max(held.until, mine.reservation?.until ?? held.until)
      mine.reservation = Reservation(goods: ((mine.reservation?.goods ?? []) + held.goods).summed, until: until)
    }
    customers[other] = mine
    return goods
  }
}

extension MemoryState.Belongings {
  /// An address of somebody who was joined to this customer.
  fileprivate mutating func take(_ row: MemoryState.KeptRow) {
    if let index = addresses.firstIndex(where: { $0.address == row.address }) {
      addresses[index].usedAt = max(addresses[index].usedAt, row.usedAt)
      addresses[index].isInBook = addresses[index].isInBook || row.isInBook
      return
    }
    var taken = row
    taken.isUsual = row.isUsual && !addresses.contains { $0.isUsual && $0.address.country == row.address.country }
    addresses.append(taken)
  }
}
