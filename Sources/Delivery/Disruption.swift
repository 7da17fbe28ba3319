import Primitives

/// What is wrong on the way for a time: a border closed, a service suspended, a crossing that is slower.
///
/// It says what goes wrong and changes nothing by itself: `DeliveryNetwork.disrupted(by:)` works it into a network.
public struct Disruption: Hashable, Sendable, Codable {
  public enum Kind: String, Sendable, Codable, CaseIterable {
    /// Of a site: on its dates nothing happens there and nothing leaves it.
    case closure
    /// Of a service: on its dates it does not depart.
    case suspension
    /// Of a site or a service: durations are multiplied for goods that come within its dates.
    case slowdown
  }

  /// What a disruption happens to.
  public enum Target: Hashable, Sendable, Codable {
    case site(SiteID)
    case service(ServiceID)

    /// Its id, as the catalog has it.
    public var code: String {
      switch self {
      case .site(let id): id.rawValue
      case .service(let id): id.rawValue
      }
    }
  }

  public let id: String
  public let name: LocalizedName
  public let kind: Kind
  public let target: Target
  /// The first date and the last, both included, in the time zone of the site or of where the service departs.
  public let from: LocalDate
  public let to: LocalDate
  /// Of a slowdown: durations are multiplied by it. Other kinds have 1.
  public let factor: Double
  public let source: String

  public init(
    id: String, name: LocalizedName, kind: Kind, target: Target, from: LocalDate, to: LocalDate, factor: Double, source: String
  ) {
    self.id = id
    self.name = name
    self.kind = kind
    self.target = target
    self.from = from
    self.to = to
    self.factor = factor
    self.source = source
  }
}

extension Stage {
  /// What a disruption would have to happen to, to hold goods up at this stage: its service and its sites.
  public var disruptionTargets: [Disruption.Target] {
    var targets: [Disruption.Target] = service.map { [.service($0)] } ?? []
    for case .site(let id) in [from, to] { targets.append(.site(id)) }
    return targets
  }
}
