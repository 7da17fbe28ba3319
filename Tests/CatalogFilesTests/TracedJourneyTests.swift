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

  @Test("Journeys that take other times than the network says bring those back, row by row: services, handlings, clearances, borders")
  func learned() throws {
    let hour = at("2026-12-07T08:00+08:00")
    let itineraries = RoutePlanner(over: Self.network).itineraries(from: "CNXMN-MW", to: "BE-GNE", at: hour, of: .parcel)
    let itinerary = try #require(itineraries.first { $0.stages.contains { $0.kind == .border } })
    let truth = itinerary.stages.map {
      $0.taking(
        StageDuration(minHours: $0.duration.minHours * 1.3, p50Hours: $0.duration.p50Hours * 1.5, p90Hours: $0.duration.p90Hours * 1.8)
          ?? $0.duration)
    }
    let simulator = ShipmentSimulator(calendars: Self.network.calendars)
    var random = SplitMix64(seed: 5)
    var file = try #require(DeliveryFile(columns: DeliveryFile.eventColumns, Self.rows))
    var line = 1
    for index in 0..<2_000 {
      let ordered = hour + index * 5
      let passages = try #require(simulator.journey(truth, from: ordered, using: &random))
      for told in [Told(event: "placed", at: ordered, place: "", service: "")] + zip(truth, passages).flatMap(Self.told) {
        line += 1
        file.add(line: line, cells: ["\(index)", Instant.text(told.at.date), told.event, told.place])
      }
    }
    let report = LearningReport(file.passages(), Self.rows)
    #expect(report.leftOut == [])
    #expect(report.rows.count > 10)
    for learned in report.rows {
      let stage = try #require(truth.first { Self.isRow(learned.row, of: $0) })
      #expect(learned.isChanged && learned.deliveries == 2_000, "\(learned.row.id)")
      // Between an arrival and the departure that was caught nobody saw a transshipment end: its hours are known by the day only.
      let (middle, most) = stage.kind == .transshipment ? (0.25, 0.2) : (0.05, 0.1)
      #expect(abs(learned.is.p50Hours / stage.duration.p50Hours - 1) < middle, "\(learned.row.id): \(learned.is)")
      #expect(abs(learned.is.p90Hours / stage.duration.p90Hours - 1) < most, "\(learned.row.id): \(learned.is)")
      let kept = try #require(learned.lossIs?.kept90)
      #expect(stage.kind == .transshipment || (0.86...0.94).contains(kept), "\(learned.row.id): \(kept)")
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

extension Stage {
  /// The same stage with another duration.
  fileprivate func taking(_ duration: StageDuration) -> Stage {
    Stage(
      kind: kind, from: from, to: to, service: service, mode: mode, ownName: ownName, gate: gate, duration: duration, clock: clock,
      inspection: inspection, secondAttempt: secondAttempt, slowdowns: slowdowns, source: source)
  }
}
