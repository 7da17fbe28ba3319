import Catalog
import Delivery
import Foundation
import Money
import Orders
import Primitives
import Shop
import Synchronization

/// A shelf in memory.
struct MemoryShelf: ProductSearch {
  let all: [Product]
  let places: [City]
  let stock: [StockLevel]

  func search(_ request: SearchRequest) throws -> SearchPage {
    let rows = all.filter { request.text.isEmpty || $0.name.base.lowercased().contains(request.text.lowercased()) }.compactMap {
      product in
      let sites = stock.filter { product.variant($0.sku) != nil && $0.quantity > 0 }.map(\.site)
      return request.sites.isEmpty || !request.sites.isDisjoint(with: sites) ? summary(of: product, at: sites) : nil
    }
    return SearchPage(total: rows.count, rows: Array(rows.dropFirst(request.offset).prefix(request.limit)))
  }

  private func summary(of product: Product, at sites: [SiteID]) -> ProductSummary {
    ProductSummary(
      handle: product.handle, category: product.category, brand: product.brand, name: product.name, sku: product.variants[0].sku,
      choices: [],
      price: product.variants[0].price, weight: product.variants[0].weight, origin: product.origin, colour: nil, picture: "", sites: sites,
      variantCount: product.variants.count)
  }

  func product(_ handle: ProductHandle) throws -> Product? { all.first { $0.handle == handle } }
  func product(of sku: SKU) throws -> Product? { all.first { $0.variant(sku) != nil } }
  func categories() throws -> [Catalog.Category] { [] }
  func near(_ text: String, limit: Int) throws -> [String] {
    EditDistance.nearest(to: text, in: all.flatMap(\.variants).map(\.sku.rawValue), limit: limit)
  }

  func cities(matching text: String, exactly: Bool, limit: Int) throws -> [City] {
    let wanted = text.lowercased()
    let found = places.filter { city in
      [city.name.base.lowercased(), city.name.text(in: "zh-Hans")].contains { exactly ? $0 == wanted : $0.hasPrefix(wanted) }
    }
    return Array(found.sorted { $0.population > $1.population }.prefix(limit))
  }
}

/// Stock, cart and orders in memory; each method holds the lock from beginning to end.
final class MemoryStores: StockKeeping, CartStore, OrderBook {
  private struct State {
    var stock: [StockLevel]
    var cart = Cart()
    var orders: [Order] = []
    var placements: [PlacementKey: Placement] = [:]
    /// In the order of placing, those from the cart.
    var ofCart: [OrderID] = []

    var seenCart: Cart { Cart(lines: cart.lines, timesOrdered: ofCart.count) }
  }

  private let state: Mutex<State>

  init(stock: [StockLevel]) { state = Mutex(State(stock: stock)) }

  func quantity(_ sku: SKU, at site: SiteID) -> Int {
    state.withLock { $0.stock.first { $0.sku == sku && $0.site == site }?.quantity ?? 0 }
  }

  /// Somebody else buys: what is there changes under the shopper's hands.
  func setQuantity(_ sku: SKU, at site: SiteID, to quantity: Int) {
    state.withLock { Self.change(&$0, sku, site) { _ in quantity } }
  }

  private static func change(_ state: inout State, _ sku: SKU, _ site: SiteID, _ change: (Int) -> Int) {
    guard let index = state.stock.firstIndex(where: { $0.sku == sku && $0.site == site }) else { return }
    let old = state.stock[index]
    state.stock[index] = StockLevel(sku: sku, site: site, quantity: change(old.quantity), price: old.price)
  }

  func stock(of sku: SKU) throws -> [StockLevel] { state.withLock { $0.stock.filter { $0.sku == sku } } }
  func stock(of skus: [SKU]) throws -> [SKU: [StockLevel]] {
    state.withLock { state in Dictionary(grouping: state.stock.filter { skus.contains($0.sku) }, by: \.sku) }
  }

  func cart() throws -> Cart { state.withLock { $0.seenCart } }
  func add(_ sku: SKU, quantity: Int, option: OptionID?) throws -> Cart {
    state.withLock {
      $0.cart.add(sku, quantity: quantity, option: option)
      return $0.seenCart
    }
  }
  func set(_ sku: SKU, quantity: Int) throws -> Cart {
    state.withLock {
      $0.cart.set(sku, quantity: quantity)
      return $0.seenCart
    }
  }
  func clear() throws -> Cart {
    state.withLock {
      $0.cart = Cart()
      return $0.seenCart
    }
  }

  func place(_ placement: Placement) throws -> Order {
    try state.withLock { state in
      if let known = state.placements[placement.key] {
        guard known.terms.isRepeated(by: placement.terms) else { throw OrderBookError.keyUsed(known.order.id) }
        return known.order
      }
      if let seen = placement.timesOrdered, state.ofCart.count != seen || !state.cart.holds(placement.terms.lines) {
        throw OrderBookError.cartChanged(state.seenCart, ordered: state.ofCart.indices.contains(seen) ? state.ofCart[seen] : nil)
      }
      for take in placement.taking {
        let there = state.stock.first { $0.sku == take.sku && $0.site == take.site }?.quantity ?? 0
        guard there >= take.quantity else { throw OrderBookError.outOfStock(take.sku, site: take.site, available: there) }
      }
      for take in placement.taking { Self.change(&state, take.sku, take.site) { $0 - take.quantity } }
      if placement.timesOrdered != nil {
        for line in placement.terms.lines { state.cart.remove(line.sku) }
        state.ofCart.append(placement.order.id)
      }
      state.placements[placement.key] = placement
      state.orders.insert(placement.order, at: 0)
      return placement.order
    }
  }

  func placed(with key: PlacementKey) throws -> (order: Order, terms: PlacementTerms)? {
    state.withLock { $0.placements[key].map { ($0.order, $0.terms) } }
  }

  func orderOfCart(after timesOrdered: Int) throws -> OrderID? {
    state.withLock { $0.ofCart.indices.contains(timesOrdered) ? $0.ofCart[timesOrdered] : nil }
  }

  func orders() throws -> OrderListing { state.withLock { OrderListing(orders: $0.orders) } }
  func order(_ id: OrderID) throws -> Order? { state.withLock { $0.orders.first { $0.id == id } } }

  func update(_ id: OrderID, returning: [StockTake], _ change: @Sendable (Order) throws -> Order) throws -> Order {
    try state.withLock { state in
      guard let index = state.orders.firstIndex(where: { $0.id == id }) else { throw OrderBookError.unknownOrder(id) }
      state.orders[index] = try change(state.orders[index])
      for take in returning { Self.change(&state, take.sku, take.site) { $0 + take.quantity } }
      return state.orders[index]
    }
  }

  func addresses() throws -> [Address] { state.withLock { $0.orders.map(\.address) } }

  func importedGoods(since: Date, regime: Regime) throws -> Money {
    state.withLock { state in
      let shipments = state.orders.filter { $0.placedAt >= since && $0.cancelledAt == nil }.flatMap(\.shipments).filter {
        $0.cost.regime == regime
      }
      return shipments.map { $0.cost.sum(.goods) }.sum(in: .yuan) ?? .zero(.yuan)
    }
  }
}

/// A disk that fails.
struct BrokenStock: StockKeeping {
  struct Failure: Error {}
  func stock(of sku: SKU) throws -> [StockLevel] { throw Failure() }
  func stock(of skus: [SKU]) throws -> [SKU: [StockLevel]] { throw Failure() }
}
