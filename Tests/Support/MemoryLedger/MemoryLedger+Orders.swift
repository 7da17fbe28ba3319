import Foundation
import Orders
import Primitives
import Shop

extension MemoryLedger: OrderStore {
  public func place(_ placement: Placement) throws(LedgerError) -> Order {
    try write(for: placement.customer) { state throws(LedgerError) in
      var mine = state.customers[placement.customer, default: .init()]
      if let known = mine.keys[placement.key], let order = state.orders[known.order]?.order {
        guard known.terms.isRepeated(by: placement.terms) else { throw .refused(.keyUsed(order.id)) }
        return order
      }
      if let seen = placement.timesOrdered, mine.ofCart.count != seen || !mine.cart.holds(placement.terms.lines) {
        throw .refused(.cartChanged(mine.seenCart, ordered: mine.ofCart.indices.contains(seen) ? mine.ofCart[seen] : nil))
      }
      var order = placement.order
      order.version = 1
      order.customer = placement.customer
      let places = order.itemPlaces
      guard state.orders[order.id] == nil, places.upperBound <= ItemNumber.places,
        !state.orders.values.contains(where: { $0.order.itemPlaces.overlaps(places) })
      else { throw .refused(.numberTaken(order.id)) }
      if let check = placement.allowance {
        let used = state.imported(placement.customer, in: check.period, regime: check.regime)
        guard check.holds(used: used, adding: placement.imports) else { throw .refused(.allowanceExceeded(used: used)) }
      }
      for take in placement.taking {
        let free = state.free(take.sku, take.site, for: placement.customer, at: order.placedAt)
        guard free >= take.quantity else { throw .refused(.outOfStock(take.sku, site: take.site, available: free)) }
        state.sold[.init(sku: take.sku, site: take.site), default: 0] += take.quantity
      }
      mine.reservation = nil
      if placement.timesOrdered != nil {
        for line in placement.terms.lines { mine.cart.remove(line.sku) }
        mine.ofCart.append(order.id)
      }
      mine.keys[placement.key] = (order.id, placement.terms)
      mine.orders.append(order.id)
      if let address = order.address { mine.keep(address, usedAt: order.placedAt, &state.lastAddress) }
      if placement.timesOrdered != nil { mine.draft = nil }
      state.orders[order.id] = .init(order: order, imports: placement.imports)
      state.customers[placement.customer] = mine
      return order
    }
  }

  public func placed(with key: PlacementKey, by customer: CustomerID) throws(LedgerError) -> PlacedOrder? {
    try read { state in
      guard let known = state.customers[customer]?.keys[key], let order = state.orders[known.order]?.order else { return nil }
      return PlacedOrder(order: order, terms: known.terms)
    }
  }

  public func orderOfCart(after timesOrdered: Int, by customer: CustomerID) throws(LedgerError) -> OrderID? {
    try read { state in state.customers[customer].flatMap { $0.ofCart.indices.contains(timesOrdered) ? $0.ofCart[timesOrdered] : nil } }
  }

  public func orders(of customer: CustomerID) throws(LedgerError) -> OrderListing {
    try read { state in
      let all = (state.customers[customer]?.orders ?? []).reversed().compactMap { state.orders[$0]?.order }
      let newest = all.enumerated().sorted { ($1.element.placedAt, $0.offset) < ($0.element.placedAt, $1.offset) }.map(\.element)
      return OrderListing(
        orders: newest.filter { !state.damaged.contains($0.id) }, unreadable: newest.map(\.id).filter(state.damaged.contains))
    }
  }

  public func directory(of customer: CustomerID) throws(LedgerError) -> OrderDirectory {
    try read { state in
      let all = (state.customers[customer]?.orders ?? []).reversed().compactMap { state.orders[$0]?.order }
      let newest = all.enumerated().sorted { ($1.element.placedAt, $0.offset) < ($0.element.placedAt, $1.offset) }
      return OrderDirectory(entries: newest.map { OrderDirectory.Entry($0.element) })
    }
  }

  public func orders(_ ids: [OrderID], of customer: CustomerID) throws(LedgerError) -> OrderListing {
    try read { state in
      let mine = Set(state.customers[customer]?.orders ?? [])
      let wanted = ids.filter(mine.contains)
      return OrderListing(
        orders: wanted.filter { !state.damaged.contains($0) }.compactMap { state.orders[$0]?.order },
        unreadable: wanted.filter(state.damaged.contains))
    }
  }

  public func due(at now: Date, most: Int) throws(LedgerError) -> [DueOrder] {
    try read { state in
      let due = state.orders.values.map(\.order).compactMap { order in OrderDigest(of: order).dueAt.map { (order, $0) } }
      return due.filter { $0.1 <= now }.sorted { $0.1 < $1.1 }.prefix(most).map { DueOrder(id: $0.0.id, customer: $0.0.customer) }
    }
  }

  public func order(_ id: OrderID, of customer: CustomerID) throws(LedgerError) -> Order? {
    try read { state throws(LedgerError) in
      guard state.customers[customer]?.orders.contains(id) == true else { return nil }
      if state.damaged.contains(id) { throw .corrupt(Self.fault) }
      return state.orders[id]?.order
    }
  }

  public func save(_ change: OrderChange, of customer: CustomerID) throws(LedgerError) -> Order {
    try write { state throws(LedgerError) in
      var order = change.order
      guard state.customers[customer]?.orders.contains(order.id) == true, let kept = state.orders[order.id] else {
        throw .refused(.unknownOrder(order.id))
      }
      guard kept.order.version == change.ifVersion else { throw .refused(.versionConflict(order.id, is: kept.order.version)) }
      if let check = change.allowance {
        let used = state.imported(customer, in: check.period, regime: check.regime)
        guard check.holds(used: used, adding: change.imports ?? []) else { throw .refused(.allowanceExceeded(used: used)) }
      }
      order.version = change.ifVersion + 1
      order.customer = customer
      for take in change.returning {
        state.sold[.init(sku: take.sku, site: take.site), default: 0] = max(
          0, state.sold[.init(sku: take.sku, site: take.site), default: 0] - take.quantity)
      }
      for take in change.taking {
        let free = state.free(take.sku, take.site, for: customer, at: change.now)
        guard free >= take.quantity else { throw .refused(.outOfStock(take.sku, site: take.site, available: free)) }
        state.sold[.init(sku: take.sku, site: take.site), default: 0] += take.quantity
      }
      let imports = (change.imports ?? kept.imports).map { goods in
        guard let share = change.importShares.first(where: { $0.shipment == goods.shipment }) else { return goods }
        return ImportedGoods(shipment: goods.shipment, regime: goods.regime, goods: share.of(goods.goods))
      }
      if let address = change.address {
        state.customers[customer]?.keep(address, usedAt: change.now, &state.lastAddress)
        order.address = address
      } else {
        order.address = kept.order.address
      }
      state.orders[order.id] = .init(order: order, imports: imports)
      return order
    }
  }
}
