import Delivery
import Primitives

/// Changes of the world that a planner makes, to ask what would be different.
///
/// ```swift
/// let scenario: Scenario = [.closed("PLMAA-X", from: first, to: last), .without("sha-anr-cape")]
/// let quote = try shop.quote(QuoteKey(sku: sku, zone: zone, hour: hour, currency: .euro, scenario: scenario))
/// ```
public struct Scenario: Hashable, Sendable {
  /// One change of the world.
  public enum Change: Hashable, Sendable {
    /// A service is not to be taken.
    case without(ServiceID)
    /// Goods are sent from this site only.
    case only(SiteID)
    /// A site is closed from one date to another, both included.
    case closed(SiteID, from: LocalDate, to: LocalDate)
    /// Everything at a site, or a service, takes this many times as long.
    case slower(Disruption.Target, factor: Double)
  }

  /// The changes in the order in which they were made.
  public private(set) var changes: [Change]

  /// A scenario with some changes; without any it is the world as it is.
  public init(_ changes: [Change] = []) { self.changes = changes }

  /// Whether nothing is changed: the world as it is.
  public var isEmpty: Bool { changes.isEmpty }

  /// Whether it has a change.
  public func contains(_ change: Change) -> Bool { changes.contains(change) }

  /// Whether another scenario has the same changes, in any order.
  public func isSame(as other: Scenario) -> Bool { Set(changes) == Set(other.changes) }

  /// Adds a change, or removes it if it is there already. There can be only one `only`, one closure of each site and one factor for each
  /// target: a new one replaces the old.
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

  /// The scenario with goods sent from this site only.
  public func only(_ site: SiteID) -> Scenario {
    Scenario(changes.filter { if case .only = $0 { false } else { true } } + [.only(site)])
  }

  /// The services that are not to be taken; each request has to contain them.
  public var without: Set<ServiceID> { Set(changes.compactMap { if case .without(let id) = $0 { id } else { nil } }) }

  /// The only site that goods are sent from; each request has to contain it. Nil for any site.
  public var onlySite: SiteID? { changes.lazy.compactMap { if case .only(let site) = $0 { site } else { nil } }.first }
}

extension Scenario: ExpressibleByArrayLiteral {
  public init(arrayLiteral changes: Change...) { self.init(changes) }
}

extension Scenario {
  /// The disruptions of the scenario, which come on top of those of the catalog. Each is named after the site or service.
  public func disruptions(in network: DeliveryNetwork) -> [Disruption] {
    var disruptions: [Disruption] = []
    guard !changes.isEmpty else { return disruptions }
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
  /// The name of the site or service of a disruption; its id if the network does not have it.
  fileprivate func name(of target: Disruption.Target) -> LocalizedName {
    switch target {
    case .site(let id): sites[id]?.name ?? LocalizedName(id.rawValue)
    case .service(let id): services[id]?.name ?? LocalizedName(id.rawValue)
    }
  }
}
