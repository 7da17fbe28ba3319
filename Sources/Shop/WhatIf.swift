import Delivery
import Primitives

/// Changes of the world that a planner supposes: services that may not be taken, sites closed or slower.
///
/// ```swift
/// var whatIf = WhatIf()
/// whatIf.close("PLMAA-X", from: first, to: last, source: "--close")
/// let quote = try shop.applying(whatIf).quote(sku, …, filter: QuoteFilter(without: whatIf.without))
/// ```
public struct WhatIf: Hashable, Sendable {
  /// Services that may not be taken.
  public var without: Set<ServiceID> = []
  /// What goes wrong besides what the catalog knows.
  public private(set) var disruptions: [Disruption] = []

  public init() {}

  /// A site closes from one date to another, both included.
  public mutating func close(_ site: SiteID, from: LocalDate, to: LocalDate, source: String) {
    add(LocalizedName("what-if: closed", ["zh-Hans": "假设：关闭"]), .closure, site.rawValue, from, to, 1, source)
  }

  /// Everything at a site, or a service by its id, takes so many times as long.
  public mutating func slow(_ target: String, by factor: Double, source: String) {
    add(LocalizedName("what-if: slower", ["zh-Hans": "假设：变慢"]), .slowdown, target, CalendarSpan.from, CalendarSpan.to, factor, source)
  }

  private mutating func add(
    _ name: LocalizedName, _ kind: Disruption.Kind, _ target: String, _ from: LocalDate, _ to: LocalDate, _ factor: Double, _ source: String
  ) {
    disruptions.append(
      Disruption(
        id: "what-if-\(disruptions.count + 1)", name: name, kind: kind, target: target, from: from, to: to, factor: factor, source: source))
  }
}

extension Shop {
  /// The shop in the supposed world, each change by the name of what it changes. The services that may not be taken go into each request, by its
  /// filter.
  public func applying(_ whatIf: WhatIf) -> Shop {
    with(
      whatIf.disruptions.map { change in
        let name =
          network.sites[SiteID(rawValue: change.target)]?.name ?? network.services[ServiceID(rawValue: change.target)]?.name
          ?? LocalizedName(change.target)
        let named =
          change.kind == .slowdown
          ? LocalizedName("what-if: \(name.base) slower", ["zh-Hans": "假设：\(name.text(in: "zh-Hans"))变慢"])
          : LocalizedName("what-if: \(name.base) closed", ["zh-Hans": "假设：\(name.text(in: "zh-Hans"))关闭"])
        return Disruption(
          id: change.id, name: named, kind: change.kind, target: change.target, from: change.from, to: change.to, factor: change.factor,
          source: change.source)
      })
  }
}
