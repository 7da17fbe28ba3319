import Primitives

extension Disruption {
  /// What a disruption happens to.
  public enum Target: Hashable, Sendable, Codable {
    case site(SiteID)
    case service(ServiceID)

    /// The id of the site or service, as the catalog writes it.
    public var code: String {
      switch self {
      case .site(let id): id.rawValue
      case .service(let id): id.rawValue
      }
    }
  }
}
