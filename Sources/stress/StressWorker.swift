import Delivery
import Foundation
import Money
import Orders
import Primitives
import Shop

/// One customer, who orders again and again: mostly named goods, every fourth time the cart.
struct StressWorker {
  private let bed: ShopBed
  private let number: Int
  private let file: AckFile
  private let session: CustomerSession
  private var random: SplitMix64
  /// When nothing more is asked for again.
  private let last: Date
  private var orders = 0

  init(bed: ShopBed, number: Int, file: AckFile, seed: UInt64, last: Date) {
    self.bed = bed
    self.number = number
    self.file = file
    self.last = last
    session = bed.shop().session(for: ShopBed.customer(number))
    random = SplitMix64(seed: seed)
  }

  /// Places one order and writes down what was answered.
  mutating func order() throws {
    orders += 1
    let isFromCart = orders.isMultiple(of: 4)
    let cart = isFromCart ? try filledCart() : nil
    if isFromCart, cart?.isEmpty != false { return }
    let key = PlacementKey(rawValue: "stress-\(number)-\(orders)")
    let request = CheckoutRequest(
      key: key, lines: cart?.lines ?? someLines(), timesOrdered: cart?.timesOrdered, address: bed.address, currency: .euro, chosen: [:],
      expectedTotal: nil, sites: [:])
    let began = Date()
    let seed = random.next()
    // The shop's clock goes on from a day that the catalog has, a minute for each order.
    let now = ShopBed.start + Double(orders) * 60
    for tries in 1... {
      switch placed(request, now: now, seed: seed) {
      case .success(let order):
        let milliseconds = Int(Date().timeIntervalSince(began) * 1000)
        return try file.write(.order(key: key.rawValue, number: order.id.rawValue, milliseconds: milliseconds, tries: tries))
      case .failure(.unavailable), .failure(.outcomeUnknown), .failure(.overtaken):
        // The same key and the same bytes, until there is an answer.
        if Date() > last { return try file.write(.unanswered(key: key.rawValue)) }
        Thread.sleep(forTimeInterval: 0.1)
      case .failure(.outOfStock), .failure(.problems), .failure(.cartChanged):
        return try file.write(.refused(key: key.rawValue))
      case .failure(let error): throw error
      }
    }
  }

  private func placed(_ request: CheckoutRequest, now: Date, seed: UInt64) -> Result<Order, ShopError> {
    do throws(ShopError) {
      return .success(try session.place(request, now: now, seed: seed))
    } catch {
      return .failure(error)
    }
  }

  /// One to three lines of goods, now and then the scarce one.
  private mutating func someLines() -> [CartLine] {
    if below(12) == 0 { return [CartLine(sku: bed.scarce, quantity: 1 + below(2))] }
    let first = below(bed.goods.count)
    return (0...below(3)).map { CartLine(sku: bed.goods[(first + $0) % bed.goods.count], quantity: 1 + below(2)) }
  }

  /// The cart with something put into it; nil if it cannot be told what it holds.
  private mutating func filledCart() throws -> Cart? {
    let sku = bed.goods[below(bed.goods.count)]
    let quantity = 1 + below(2)
    switch added(sku, quantity) {
    case .success(let cart):
      try file.write(.added(worker: number, sku: sku.rawValue, quantity: quantity))
      return cart
    case .failure(.outcomeUnknown): try file.write(.unsure(worker: number))
    case .failure(.unavailable), .failure(.overtaken): Thread.sleep(forTimeInterval: 0.1)
    case .failure(let error): throw error
    }
    return nil
  }

  private func added(_ sku: SKU, _ quantity: Int) -> Result<Cart, ShopError> {
    do throws(ShopError) {
      return .success(try session.addToCart(sku, quantity: quantity, option: nil))
    } catch {
      return .failure(error)
    }
  }

  private mutating func below(_ count: Int) -> Int { Int(random.next() % UInt64(count)) }
}
