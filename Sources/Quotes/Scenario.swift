import Delivery
import Primitives

/// What a planner changes in the world, to ask what would be then.
///
/// ```swift
/// let scenario: Scenario = [.closed("PLMAA-X", from: first, to: last), .without("sha-anr-cape")]
/// let quote = try shop.applying(scenario).quote(sku, …, filter: QuoteFilter(without: scenario.without))
/// ```
public struct Scenario: Hashable, Sendable {
  /// One change of the world.
  public enum Change: Hashable, Sendable {
    /// A service may not be taken.
    case without(ServiceID)
    /// Goods are sent from this site alone.
    case only(SiteID)
    /// A site is closed from one date to another, both included.
    case closed(SiteID, from: LocalDate, to: LocalDate)
    /// Everything at a site, or a service, takes so many times as long.
    case slower(Disruption.Target, factor: Double)
  }

  /// In the order in which they were made.
  public private(set) var changes: [Change]

  public init(_ changes: [Change] = []) { self.changes = changes }

  /// The world as it is.
  public var isEmpty: Bool { changes.isEmpty }

  public func contains(_ change: Change) -> Bool { changes.contains(change) }

  /// Whether another one changes the same, in whatever order.
  public func isSame(as other: Scenario) -> Bool { Set(changes) == Set(other.changes) }

  /// Makes one change more, or takes back one that was made already. There is one site that goods are sent from alone, one closure of each site,
  /// and one factor for each target.
  public mutating func toggle(_ change: Change) {
    if let index = changes.firstIndex(of: change) {
      changes.remove(at: index)
      return
    }
    changes.removeAll { old in
      switch (old, change) {
      case (.only, .only): true
      case (.closed(let one, _, _), .closed(let other, _, _)): one == other
      case (.slower(let one, _), .slower(let other, _)): one == other
      default: false
      }
    }
    changes.append(change)
  }

  /// The same with goods sent from this site alone.
  public func only(_ site: SiteID) -> Scenario {
    Scenario(changes.filter { if case .only = $0 { false } else { true } } + [.only(site)])
  }

  /// Services that may not be taken: they go into each request.
  public var without: Set<ServiceID> { Set(changes.compactMap { if case .without(let id) = $0 { id } else { nil } }) }

  /// The site that goods are sent from alone: it goes into each request.
  public var onlySite: SiteID? { changes.lazy.compactMap { if case .only(let site) = $0 { site } else { nil } }.first }
}

extension Scenario: ExpressibleByArrayLiteral {
  public init(arrayLiteral changes: Change...) { self.init(changes) }
}

extension Scenario {
  /// What goes wrong in it besides what goes wrong in a network already, each by the name of what it happens to and a number that no disruption
  /// of the network has.
  public func disruptions(in network: DeliveryNetwork) -> [Disruption] {
    var disruptions: [Disruption] = []
    let taken = Set(network.disruptions.map(\.id))
    var number = 0
    func nextID() -> String {
      repeat { number += 1 } while taken.contains("what-if-\(number)")
      return "what-if-\(number)"
    }
    for change in changes {
      switch change {
      case .without, .only: break
      case .closed(let site, let from, let to):
        let name = network.name(of: .site(site))
        disruptions.append(
          Disruption(
            id: nextID(), name: LocalizedName("what-if: \(name.base) closed", ["zh-Hans": "假设：\(name.text(in: "zh-Hans"))关闭"]),
            kind: .closure, target: .site(site), from: from, to: to, factor: 1, source: "what-if"))
      case .slower(let target, let factor):
        let name = network.name(of: target)
        disruptions.append(
          Disruption(
            id: nextID(), name: LocalizedName("what-if: \(name.base) slower", ["zh-Hans": "假设：\(name.text(in: "zh-Hans"))变慢"]),
            kind: .slowdown, target: target, from: CalendarSpan.from, to: CalendarSpan.to, factor: factor, source: "what-if"))
      }
    }
    return disruptions
  }
}

extension DeliveryNetwork {
  /// The name of what a disruption happens to; its id where it is not known.
  fileprivate func name(of target: Disruption.Target) -> LocalizedName {
    switch target {
    case .site(let id): sites[id]?.name ?? LocalizedName(id.rawValue)
    case .service(let id): services[id]?.name ?? LocalizedName(id.rawValue)
    }
  }
}
