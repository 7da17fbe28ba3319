import Delivery
import Money
import Phrases
import Primitives
import Quotes
import Screen

extension AppState {
  /// `without Shanghai – Antwerp`, `only Duisburg overseas warehouse`.
  func words(_ change: Scenario.Change) -> PlainText {
    switch change {
    case .without(let id): text("whatIf.without", ["service": network?.services[id].map { language.name($0.name) } ?? id.rawValue])
    case .only(let id): text("whatIf.only", ["site": language.site(id, in: network)])
    case .closed(let id, let from, let to):
      text("whatIf.closed", ["site": language.site(id, in: network), "from": language.day(from), "to": language.day(to)])
    case .slower(let target, let factor):
      text("whatIf.slower", ["name": targetName(target), "factor": Self.written(factor)])
    }
  }

  /// The same with sites by their cities.
  func shortWords(_ change: Scenario.Change) -> PlainText {
    switch change {
    case .without(let id): text("whatIf.without", ["service": targetName(.service(id))])
    case .only(let id): text("whatIf.only", ["site": shortSiteName(id).string])
    case .closed(let id, let from, let to):
      text("whatIf.closed", ["site": shortSiteName(id).string, "from": language.day(from), "to": language.day(to)])
    case .slower(let target, let factor):
      text(
        "whatIf.slower",
        [
          "name": shortName(target),
          "factor": Self.written(factor),
        ])
    }
  }

  /// The name of a site or service.
  func targetName(_ target: Disruption.Target) -> String {
    switch target {
    case .site(let id): language.site(id, in: network)
    case .service(let id): network?.services[id].map { language.name($0.name) } ?? id.rawValue
    }
  }

  private func shortName(_ target: Disruption.Target) -> String {
    switch target {
    case .site(let id): network?.sites[id] == nil ? id.rawValue : shortSiteName(id).string
    case .service: targetName(target)
    }
  }

  /// `1.5`, `2`.
  static func written(_ factor: Double) -> String { Ratio(Int64((factor * 100).rounded()), 100).decimalString(places: 2) }
}
