import CatalogSupport
import CoreSupport
import Delivery
import DeliverySupport
import Learning
import Primitives
import Testing

/// Journeys through the shipped network, told as carriers tell them, and what is read back of them.
@Suite("Journeys traced by their events")
struct TracedJourneyTests {
  private static let network = ReadCatalog.shipped.world.network
  private static let rows = NetworkRows(network)

  private struct Told {
    let event: String
    let at: Hour
    let place: String
    let service: String
  }

  /// What carriers say of a stage: the event, whether it is at the stage's end, and where.
  private static func told(_ stage: Stage, _ passage: Passage) -> [Told] {
    let (from, to) = (stage.from.id, stage.to.id)
    let events: [(String, Hour, String)] =
      switch stage.kind {
      case .handling: [("picked", passage.end, to)]
      case .transshipment: []
      case .export: [("export-cleared", passage.end, to)]
      case .import: [("import-cleared", passage.end, to)]
      case .border: [("border-crossed", passage.end, to)]
      case .transit: [("departed", passage.start, from), ("arrived", passage.end, to)]
      case .delivery:
        [("out-for-delivery", passage.start, from), ("EMH", passage.firstEnd, to), ("delivered", passage.end, to)].filter {
          $0.0 != "EMH" || passage.secondStart != nil
        }
      }
    return events.map { Told(event: $0.0, at: $0.1, place: $0.2, service: stage.service?.rawValue ?? "") }
  }

  @Test(
    "Of every stage both ends of which are told, its row has exactly the hours of the journey",
    arguments: [
      // To the last two places several services go, which the file has to tell apart.
      ("CNXMN-MW", "BE-GNE", false), ("CNSHA-MW", "HU-BUD", false), ("CNURC-MW", "KZ-ALA", false), ("CNYIW-MW", "US-CHI", true),
      ("CNSHA-MW", "CN-URC", true),
    ] as [(SiteID, ZoneID, Bool)])
  func traced(site: SiteID, zone: ZoneID, namesServices: Bool) throws {
    let hour = at("2027-03-01T08:00+08:00")
    let itineraries = RoutePlanner(over: Self.network).itineraries(from: site, to: zone, at: hour, of: .parcel)
    #expect(!itineraries.isEmpty)
    let simulator = ShipmentSimulator(calendars: Self.network.calendars)
    var random = SplitMix64(seed: 11)
    for itinerary in itineraries {
      var file = try #require(DeliveryFile(columns: DeliveryFile.eventColumns + ["service"], Self.rows))
      var journeys: [String: [Passage]] = [:]
      var line = 1
      for index in 0..<20 {
        let ordered = hour + index * 131
        let passages = try #require(simulator.journey(itinerary.stages, from: ordered, using: &random))
        journeys["\(index)"] = passages
        let events = zip(itinerary.stages, passages).flatMap(Self.told)
        for told in [Told(event: "placed", at: ordered, place: "", service: "")] + events {
          line += 1
          let service = namesServices ? told.service : ""
          file.add(line: line, cells: ["\(index)", Instant.text(told.at.date), told.event, told.place, service])
        }
      }
      let seen = file.passages()
      #expect(seen.leftOut == [], "\(itinerary.id)")
      for (number, stage) in itinerary.stages.enumerated() {
        let found = seen.byRow.filter { Self.isRow($0.key, of: stage) }.values.flatMap(\.self)
        if stage.kind != .transshipment { #expect(found.count == journeys.count, "\(itinerary.id), \(number): \(stage.kind)") }
        for passage in found {
          let journey = try #require(journeys[passage.parcel]?[number])
          let isBehindGate = stage.kind == .transit || stage.kind == .delivery
          #expect(passage.beginning == (isBehindGate ? .started(journey.start) : .ready(journey.ready)), "\(itinerary.id), \(stage)")
          guard case .within(let end) = passage.ending else { throw Unended(stage: stage.kind) }
          #expect(
            end.contains(journey.end) && (stage.kind == .transshipment || end.lowerBound == end.upperBound), "\(itinerary.id), \(stage)")
        }
      }
    }
  }

  private struct Unended: Error { let stage: StageKind }

  private static func isRow(_ row: NetworkRow, of stage: Stage) -> Bool {
    switch row {
    case .service(let id): stage.service == id
    case .handling(let site, .pickPack): stage.kind == .handling && stage.from == .site(site)
    case .handling(let site, .transshipment): stage.kind == .transshipment && stage.from == .site(site)
    case .clearance(let site, let direction, _):
      stage.kind == (direction == .import ? .import : .export) && stage.from == .site(site)
    case .crossing(let from, let to): stage.kind == .border && stage.from == .site(from) && stage.to == .site(to)
    }
  }
}
