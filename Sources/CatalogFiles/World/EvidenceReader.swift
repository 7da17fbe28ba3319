import Catalog
import Delivery
import Foundation
import Primitives

extension CatalogFolder {
  /// Every lane of network/evidence.csv, whose places are those of a network; none where the catalog has no such file.
  ///
  /// Whoever asks how a network stands to what was published reads it here: no estimate needs it, so that it is in no index.
  public func readEvidence(in network: DeliveryNetwork) -> CatalogReading<[PublishedLane]> {
    let log = CatalogIssueLog()
    let sites = KnownIDs(network.sites.keys.map(\.rawValue), .site, of: .sites, "id", in: self)
    let zones = KnownIDs(network.zones.keys.map(\.rawValue), .zone, of: .zones, "id", in: self)
    let services = KnownIDs(network.services.keys.map(\.rawValue), .service, of: .services, "id", in: self)
    let reader = EvidenceReader(network: network, sites: sites, zones: zones, services: services)
    return CatalogReading(value: reader.lanes(CatalogTable(self, .evidence, log: log), areUnique: true), issues: log.issues)
  }
}

/// Reads what was published of lanes: network/evidence.csv, or a file of the same columns.
public struct EvidenceReader {
  private let network: DeliveryNetwork
  /// The sites and zones that lanes lead between.
  private let places: KnownIDs
  /// What lanes may pass.
  private let stops: KnownIDs

  /// A reader of lanes between the places of a network.
  public init(network: DeliveryNetwork) {
    self.init(
      network: network, sites: KnownIDs(network.sites.keys.map(\.rawValue), .site),
      zones: KnownIDs(network.zones.keys.map(\.rawValue), .zone), services: KnownIDs(network.services.keys.map(\.rawValue), .service))
  }

  init(network: DeliveryNetwork, sites: KnownIDs, zones: KnownIDs, services: KnownIDs) {
    self.network = network
    places = sites.or(zones, .siteOrZone)
    stops = sites.or(services, .siteOrService)
  }

  /// The lanes of a file. A planner's own may have a row for each delivery, also of the same figures: none is taken for a repetition.
  ///
  /// - Parameter name: What the file is called in issues.
  public func read(_ bytes: [UInt8], name: String) -> CatalogReading<[PublishedLane]> {
    let log = CatalogIssueLog()
    let table = CatalogTable(CatalogFile.evidence.named(name), bytes: bytes, log: log)
    return CatalogReading(value: lanes(table, areUnique: false), issues: log.issues)
  }

  /// - Parameter areUnique: Whether a figure that stands there twice is refused.
  func lanes(_ table: CatalogTable?, areUnique: Bool) -> [PublishedLane] {
    guard var table else { return [] }
    var keys = RowKeys()
    return table.rows { row in
      let name = row.translated("lane")
      if areUnique {
        keys.check(
          row, "lane", row.text("lane"), row.text("from"), row.text("to"), row.text("mode"), row.text("segment"), row.text("kind"),
          row.text("within_hours"), row.text("year"))
      }
      let via = row.list("via")
      for id in via { row.checkReference("via", id, stops) }
      return PublishedLane(
        name: name, from: place("from", row), to: place("to", row), modes: Set(modes(row)), via: Set(via),
        segment: row.choice("segment", LaneSegment.self), figure: figure(row), year: row.optionalInteger("year", 1990...2100),
        source: row.prose("source"), reason: reason(row), counts: row.word("counts", of: ["yes", "no", ""]) != "no")
    }
  }

  private func reason(_ row: CatalogRow) -> LaneReason? {
    let days = row.optionalNumber("by_days", -1000...1000)
    if row.isBlank("reason") {
      if days != nil { _ = row.filled("reason") }
      return nil
    }
    return LaneReason(row.translated("reason"), byDays: days)
  }

  private func place(_ column: String, _ row: CatalogRow) -> Place {
    let id = row.reference(column, places)
    return network.zones[ZoneID(id)] == nil ? .site(SiteID(id)) : .zone(ZoneID(id))
  }

  /// `rail+sea`; blank: any.
  private func modes(_ row: CatalogRow) -> [TransportMode] {
    row.text("mode").split(separator: "+").compactMap { word in
      let text = word.trimmingCharacters(in: .whitespaces)
      let mode = TransportMode(rawValue: text)
      if mode == nil { row.refuseChoice("mode", text, TransportMode.allCases.map(\.rawValue)) }
      return mode
    }
  }

  private enum Kind: String, CaseIterable { case range, single, mean, share }

  private func figure(_ row: CatalogRow) -> PublishedFigure {
    switch row.choice("kind", Kind.self) {
    case .range: .range(days(row, needsBoth: true))
    case .single: .single(days(row, needsBoth: false))
    case .mean: .mean(days(row, needsBoth: false))
    case .share: .share(row.number("share", 0...1), withinHours: row.number("within_hours", 0...10_000))
    }
  }

  /// The columns `min_days` and `max_days`; of a single figure one of them may be blank.
  private func days(_ row: CatalogRow, needsBoth: Bool) -> ClosedRange<Double> {
    let isOne = !needsBoth && (row.isBlank("min_days") || row.isBlank("max_days"))
    let first = isOne && row.isBlank("min_days") && !row.isBlank("max_days") ? "max_days" : "min_days"
    let least = row.number(first, 0...1000)
    let most = isOne ? least : row.number("max_days", 0...1000)
    if most < least {
      if row.isSound { row.refuse("max_days", .daysReversed, ["days": .text(row.text("max_days")), "first": .text(row.text("min_days"))]) }
      return least...least
    }
    return least...most
  }
}
