import Delivery
import Money
import Phrases
import Primitives
import Screen

/// What a planner supposes in the delivery explorer; holds in all its views until it is cleared.
public enum Assumption: Hashable, Sendable {
  /// A service may not be taken.
  case without(ServiceID)
  /// Goods are sent from this site alone.
  case only(SiteID)
  /// A site is closed from one date to another, both included.
  case closed(SiteID, from: LocalDate, to: LocalDate)
  /// A site's handling and clearance, or a service by its id, takes so many times as long.
  case slower(String, factor: Double)
}

/// The network in which assumptions hold, as the shop answered.
public struct SupposedNetwork: Sendable {
  public let assumptions: [Assumption]
  public let network: DeliveryNetwork
}

extension AppState {
  /// Supposes something more, or no longer what was supposed already. There is one site that goods are sent from alone, and one closure and
  /// one factor for each site.
  public mutating func toggle(_ assumption: Assumption) {
    if let index = assumptions.firstIndex(of: assumption) {
      assumptions.remove(at: index)
      return
    }
    assumptions.removeAll { old in
      switch (old, assumption) {
      case (.only, .only): true
      case (.closed(let one, _, _), .closed(let other, _, _)): one == other
      case (.slower(let one, _), .slower(let other, _)): one == other
      default: false
      }
    }
    assumptions.append(assumption)
  }

  /// The site that goods are sent from alone.
  var onlySite: SiteID? {
    assumptions.lazy.compactMap { if case .only(let site) = $0 { site } else { nil } }.first
  }

  /// `without Shanghai – Antwerp`, `only Duisburg overseas warehouse`.
  func words(_ assumption: Assumption) -> PlainText {
    switch assumption {
    case .without(let id): text("whatIf.without", ["service": network?.services[id].map { language.name($0.name) } ?? id.rawValue])
    case .only(let id): text("whatIf.only", ["site": language.site(id, in: network)])
    case .closed(let id, let from, let to):
      text("whatIf.closed", ["site": language.site(id, in: network), "from": language.day(from), "to": language.day(to)])
    case .slower(let target, let factor):
      text("whatIf.slower", ["name": targetName(target), "factor": Self.written(factor)])
    }
  }

  /// The same with services by their ids and sites by their cities.
  func shortWords(_ assumption: Assumption) -> PlainText {
    switch assumption {
    case .without(let id): text("whatIf.without", ["service": id.rawValue])
    case .only(let id): text("whatIf.only", ["site": shortSiteName(id).string])
    case .closed(let id, let from, let to):
      text("whatIf.closed", ["site": shortSiteName(id).string, "from": language.day(from), "to": language.day(to)])
    case .slower(let target, let factor):
      text(
        "whatIf.slower",
        [
          "name": network?.sites[SiteID(rawValue: target)].map { shortSiteName($0.id).string } ?? target,
          "factor": Self.written(factor),
        ])
    }
  }

  /// The name of a site or service by its id.
  func targetName(_ target: String) -> String {
    if let service = network?.services[ServiceID(rawValue: target)] { return language.name(service.name) }
    return language.site(SiteID(rawValue: target), in: network)
  }

  /// `1.5`, `2`.
  static func written(_ factor: Double) -> String { Ratio(Int64((factor * 100).rounded()), 100).decimalString(places: 2) }
}
