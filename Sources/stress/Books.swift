import Foundation
import Orders
import Primitives
import Shop

/// What the server kept beside what the workers were answered.
struct Books {
  /// One line for a person and for a script.
  let summary: String
  /// What does not agree; empty if everything does.
  let faults: [String]

  init(bed: ShopBed, acks: [Ack], also other: CustomerID? = nil) throws {
    var faults: [String] = []
    let ledger = bed.ledger()
    var answered: [String: String] = [:]
    var (refused, unanswered, unsure) = (Set<String>(), Set<String>(), Set<Int>())
    var waits: [Int: [Int]] = [:]
    var added: [Int: [SKU: Int]] = [:]
    var again = 0
    for ack in acks {
      switch ack {
      case .order(let key, let number, let milliseconds, let tries):
        if answered.updateValue(number, forKey: key) != nil { faults.append("the key \(key) was answered twice") }
        waits[Self.worker(of: key), default: []].append(milliseconds)
        if tries > 1 { again += 1 }
      case .refused(let key): refused.insert(key)
      case .unanswered(let key): unanswered.insert(key)
      case .added(let worker, let sku, let quantity): added[worker, default: [:]][SKU(rawValue: sku), default: 0] += quantity
      case .unsure(let worker): unsure.insert(worker)
      }
    }
    let workers = Set(waits.keys).union(added.keys).union((refused.union(unanswered)).map(Self.worker))
    var kept: [String: String] = [:]
    var taken: [SKU: [SiteID: Int]] = [:]
    for worker in workers.sorted() {
      let records = try ledger.records(of: ShopBed.customer(worker))
      if !records.unreadable.isEmpty { faults.append("orders that cannot be read: \(records.unreadable)") }
      for record in records.orders {
        let key = record.key?.rawValue ?? "none"
        if let other = kept.updateValue(record.order.id.rawValue, forKey: key) {
          faults.append("doubled: \(key) has the orders \(other) and \(record.order.id)")
        }
        Self.add(record.order, to: &taken)
        if record.terms?.isFromCart == true {
          for line in record.terms?.lines ?? [] { added[worker, default: [:]][line.sku, default: 0] -= line.quantity }
        }
      }
      // What was put in and not ordered is still there.
      let left = (added[worker] ?? [:]).filter { $0.value != 0 }
      let cart = Dictionary(records.cart.lines.map { ($0.sku, $0.quantity) }, uniquingKeysWith: +)
      if !unsure.contains(worker), left != cart { faults.append("the cart of worker \(worker) holds \(cart), not \(left)") }
    }
    if let other { for record in try ledger.records(of: other).orders { Self.add(record.order, to: &taken) } }
    let missing = answered.filter { kept[$0.key] != $0.value }
    for (key, number) in missing.sorted(by: { $0.key < $1.key }).prefix(10) { faults.append("missing: \(key), acknowledged as \(number)") }
    let unasked = kept.keys.filter { answered[$0] == nil && !unanswered.contains($0) }
    if !unasked.isEmpty { faults.append("orders that were not acknowledged: \(unasked.sorted().prefix(10))") }
    if !unanswered.isEmpty { faults.append("never answered: \(unanswered.sorted().prefix(10))") }
    let sold = try ledger.sold()
    if sold != taken { faults.append("stock sold differs from the orders: \(Self.differences(sold, taken))") }
    let over = (sold[bed.scarce] ?? [:]).filter { $0.value > ShopBed.scarcePieces }
    if !over.isEmpty { faults.append("more sold than there was: \(over)") }
    if answered.isEmpty { faults.append("nothing was ordered at all") }
    let gaps = waits.values.compactMap { $0.max() }.sorted()
    let all = waits.values.flatMap { $0 }.sorted()
    let figures: [(String, Int)] = [
      ("acknowledged", answered.count), ("kept", kept.count), ("missing", missing.count), ("refused", refused.count),
      ("asked-again", again), ("longest-gap-ms", gaps.last ?? 0), ("median-gap-ms", gaps.isEmpty ? 0 : gaps[gaps.count / 2]),
      ("median-wait-ms", all.isEmpty ? 0 : all[all.count / 2]),
    ]
    summary = figures.map { "\($0)=\($1)" }.joined(separator: " ")
    self.faults = faults
  }

  private static func add(_ order: Order, to taken: inout [SKU: [SiteID: Int]]) {
    for shipment in order.shipments {
      for line in shipment.lines { taken[line.sku, default: [:]][shipment.site, default: 0] += line.quantity }
    }
  }

  /// `stress-3-17` is of worker 3.
  private static func worker(of key: String) -> Int { Int(key.split(separator: "-").dropFirst().first ?? "") ?? -1 }

  private static func differences(_ sold: [SKU: [SiteID: Int]], _ taken: [SKU: [SiteID: Int]]) -> [String] {
    Set(sold.keys).union(taken.keys).filter { sold[$0] != taken[$0] }.sorted().map { sku in
      "\(sku): sold \(sold[sku] ?? [:]), ordered \(taken[sku] ?? [:])"
    }
  }
}
