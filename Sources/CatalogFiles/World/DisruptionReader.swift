import Delivery
import Primitives

/// Reads Catalog/network/disruptions.csv: what goes wrong in the network of the other tables.
struct DisruptionReader {
  let folder: CatalogFolder
  let log: CatalogIssueLog

  /// In the order of the file.
  func disruptions(in network: DeliveryNetwork) -> [Disruption] {
    guard var table = CatalogTable(folder, .disruptions, log: log) else { return [] }
    let sites = KnownIDs(network.sites.keys.map(\.rawValue), .site, of: .sites, "id", in: folder)
    let services = KnownIDs(network.services.keys.map(\.rawValue), .service, of: .services, "id", in: folder)
    let either = sites.or(services, .siteOrService)
    var keys = RowKeys()
    return table.rows { row in
      let id = row.kebab("id")
      keys.check(row, "id", id)
      let kind = row.choice("kind", Disruption.Kind.self)
      let dates = row.dates("from", "to")
      let given = kind == .slowdown ? row.number("factor", 0.01...1000) : row.optionalNumber("factor", 0.01...1000)
      let factor = kind == .slowdown ? given ?? 1 : 1
      return Disruption(
        id: id, name: row.name("name"), kind: kind, target: target(of: row, kind, sites, services, either), from: dates.lowerBound,
        to: dates.upperBound,
        factor: factor, source: row.prose("source"))
    }
  }

  private func target(
    of row: CatalogRow, _ kind: Disruption.Kind, _ sites: KnownIDs, _ services: KnownIDs, _ either: KnownIDs
  ) -> Disruption.Target {
    switch kind {
    case .closure: return .site(SiteID(row.reference("target", sites)))
    case .suspension: return .service(ServiceID(row.reference("target", services)))
    case .slowdown:
      let code = row.reference("target", either)
      if sites.contains(code), services.contains(code) {
        row.refuse("target", .siteAndService, ["text": .text(code)])
      }
      return sites.contains(code) ? .site(SiteID(code)) : .service(ServiceID(code))
    }
  }
}
