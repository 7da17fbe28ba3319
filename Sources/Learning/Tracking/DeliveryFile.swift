import Delivery
import Primitives

/// Reads the rows of a file of deliveries, either an event a row (`parcel,at,event,place`) or a delivery by one service a row
/// (`parcel,service,from,to,started,ended`), and says what was seen of the network's rows.
///
/// An event's row may name its service in a column `service`. A delivery without `ended` is under way; `started` is when the goods were ready
/// for the service, or when it departed: the file's rows of a service decide which is meant (`areDepartures`).
public struct DeliveryFile {
  /// The columns of the two kinds of file.
  public static let eventColumns = ["parcel", "at", "event", "place"]
  /// The columns of a file of deliveries.
  public static let deliveryColumns = ["parcel", "service", "from", "to", "started", "ended"]

  private struct Delivery {
    let line: Int
    let parcel: String
    let service: ServiceID
    let zone: ZoneID?
    let started: Hour
    let ended: Hour?
  }

  private let rows: NetworkRows
  private let names: PlaceNames
  private let choice: ServiceChoice
  private let indexes: [String: Int]
  private let holdsEvents: Bool
  private var seen = SeenPassages()
  private var events: [String: [TrackedEvent]] = [:]
  private var deliveries: [Delivery] = []
  private var met: Set<[String]> = []
  private var lastSeen: Hour?

  /// - Parameter columns: The titles of the file, in lower case.
  /// - Returns: Nil if the file has the columns of neither kind.
  public init?(columns: [String], _ rows: NetworkRows) {
    let indexes = Dictionary(columns.enumerated().map { ($1, $0) }, uniquingKeysWith: { first, _ in first })
    func has(_ titles: [String]) -> Bool { titles.allSatisfy { indexes[$0] != nil } }
    guard has(Self.eventColumns) || has(Self.deliveryColumns) else { return nil }
    holdsEvents = has(Self.eventColumns)
    self.indexes = indexes
    self.rows = rows
    names = PlaceNames(rows.network)
    choice = ServiceChoice(rows)
  }

  /// Takes one row, its cells in the order of the columns.
  public mutating func add(line: Int, cells: [String]) {
    do throws(ServiceChoice.Refusal) {
      let key = (holdsEvents ? Self.eventColumns : Self.deliveryColumns).map { text($0, cells) }
      if holdsEvents { try addEvent(line, cells) } else { try addDelivery(line, cells) }
      if !met.insert(key).inserted {
        if holdsEvents { events[key[0]]?.removeLast() } else { deliveries.removeLast() }
        seen.leave(line, .repeated)
      }
    } catch {
      seen.leftOut.append(error.leftOut)
    }
  }

  private func text(_ column: String, _ cells: [String]) -> String {
    guard let index = indexes[column], cells.indices.contains(index) else { return "" }
    return cells[index]
  }

  private func filled(_ column: String, _ cells: [String], _ line: Int) throws(ServiceChoice.Refusal) -> String {
    let text = text(column, cells)
    guard !text.isEmpty else { throw refusal(line, .blank, ["column": column]) }
    return text
  }

  private func hour(_ column: String, _ cells: [String], _ line: Int) throws(ServiceChoice.Refusal) -> Hour {
    let text = try filled(column, cells, line)
    guard let date = Instant.parse(text) else { throw refusal(line, .noInstant, ["column": column, "text": text]) }
    return Hour(roundingUp: date)
  }

  private func place(_ text: String, _ line: Int) throws(ServiceChoice.Refusal) -> Place {
    let found = names.places(text)
    guard let place = found.first else { throw refusal(line, .unknownPlace, ["text": text]) }
    guard found.count == 1 else { throw refusal(line, .severalPlaces, ["text": text]) }
    return place
  }

  /// A place that a row may leave out; of a site and a zone of one name the one that is asked for.
  private func place(_ text: String, _ line: Int, isSite: Bool) throws(ServiceChoice.Refusal) -> Place? {
    guard !text.isEmpty else { return nil }
    let fitting = names.places(text).filter { if case .site = $0 { isSite } else { !isSite } }
    if fitting.count == 1, let only = fitting.first { return only }
    return try place(text, line)
  }

  private mutating func addEvent(_ line: Int, _ cells: [String]) throws(ServiceChoice.Refusal) {
    let parcel = try filled("parcel", cells, line)
    let at = try hour("at", cells, line)
    let name = try filled("event", cells, line)
    guard let kind = TrackingNames.kind(name) else { throw refusal(line, .unknownEvent, ["text": name]) }
    let isAtDoor = kind == .outForDelivery || kind == .delivered
    let mayBeAnywhere = kind == .placed || kind == .remark || kind == .abandoned
    let spot: Place? = if mayBeAnywhere { nil } else { try place(text("place", cells), line, isSite: !isAtDoor) }
    guard spot != nil || mayBeAnywhere || isAtDoor || kind == .moving else { throw refusal(line, .blank, ["column": "place"]) }
    let service = text("service", cells)
    if !service.isEmpty, rows.network.services[ServiceID(rawValue: service)] == nil {
      throw refusal(line, .unknownService, ["service": service])
    }
    events[parcel, default: []].append(
      TrackedEvent(at: at, kind: kind, place: spot, service: service.isEmpty ? nil : ServiceID(rawValue: service), line: line))
    lastSeen = max(lastSeen ?? at, at)
  }

  private mutating func addDelivery(_ line: Int, _ cells: [String]) throws(ServiceChoice.Refusal) {
    let parcel = try filled("parcel", cells, line)
    let named = text("service", cells)
    guard !named.contains("+") else { throw refusal(line, .wholeRoute) }
    let (from, to) = (text("from", cells), text("to", cells))
    let origin = try place(from, line, isSite: true)
    let known = named.isEmpty ? nil : rows.network.services[ServiceID(rawValue: named)]
    let leadsToSite = if case .site = known?.to { true } else { false }
    // `BE-*` is every zone of the country.
    let target = to.hasSuffix("-*") ? nil : try place(to, line, isSite: leadsToSite)
    let service: Service
    if named.isEmpty {
      guard case .site(let site) = origin else { throw refusal(line, .blank, ["column": "from"]) }
      guard let target else { throw refusal(line, .blank, ["column": "to"]) }
      let candidates = rows.services(from: site, to: target)
      guard !candidates.isEmpty else { throw refusal(line, .wholeRoute) }
      let id = try choice.service(candidates, named: nil, departed: nil, from: from, to: to, line: line)
      guard let found = rows.network.services[id] else { return }
      service = found
    } else {
      guard let known else { throw refusal(line, .unknownService, ["service": named]) }
      service = known
      let fitsTarget = target.map { rows.serves(service, $0) } ?? (to.isEmpty || service.to.id == to)
      let fitsOrigin = origin.map { $0 == .site(service.from) } ?? true
      guard fitsOrigin, fitsTarget else {
        // One end is the service's, the other lies further on: more than the service.
        throw refusal(line, fitsOrigin || fitsTarget ? .wholeRoute : .wrongEnds, ["service": named, "from": from, "to": to])
      }
    }
    let started = try hour("started", cells, line)
    let ended = text("ended", cells).isEmpty ? nil : try hour("ended", cells, line)
    if let ended, ended < started { throw refusal(line, .endsBeforeItBegins) }
    let zone: ZoneID? = if case .zone(let id) = target { id } else { nil }
    deliveries.append(Delivery(line: line, parcel: parcel, service: service.id, zone: zone, started: started, ended: ended))
    lastSeen = max(lastSeen ?? started, ended ?? started)
  }

  private func refusal(_ line: Int, _ kind: LeftOut.Kind, _ arguments: [String: String] = [:]) -> ServiceChoice.Refusal {
    ServiceChoice.Refusal(LeftOut(line: line, kind, arguments))
  }

  /// What was seen, after the last row.
  public func passages() -> SeenPassages {
    guard let lastSeen else { return seen }
    var all = seen
    for (parcel, events) in events.sorted(by: { $0.key < $1.key }) {
      var history = ParcelHistory(parcel: parcel, rows: rows, choice: choice)
      history.follow(events.sorted { ($0.at, $0.line) < ($1.at, $1.line) }, lastSeen: lastSeen)
      for (row, passages) in history.seen.byRow { all.byRow[row, default: []] += passages }
      all.leftOut += history.seen.leftOut
    }
    var ordered: [String: Hour] = [:]
    for delivery in deliveries { ordered[delivery.parcel] = min(ordered[delivery.parcel] ?? delivery.started, delivery.started) }
    for (service, deliveries) in Dictionary(grouping: deliveries, by: \.service) {
      let areDepartures = areDepartures(deliveries, of: service)
      for delivery in deliveries {
        let ending: ObservedPassage.Ending = delivery.ended.map { .within($0...$0) } ?? .after(max(lastSeen, delivery.started))
        all.add(
          .service(service),
          ObservedPassage(
            parcel: delivery.parcel, ordered: ordered[delivery.parcel] ?? delivery.started,
            beginning: areDepartures ? .started(delivery.started) : .ready(delivery.started), ending: ending, zone: delivery.zone,
            lines: [delivery.line]))
      }
    }
    all.leftOut.sort { $0.line < $1.line }
    return all
  }

  /// Whether the times at which deliveries began are those of the service's departures: nearly all stand in its timetable, or more than a few
  /// had ended before the next departure, as where vans leave at other hours than the network says.
  private func areDepartures(_ deliveries: [Delivery], of service: ServiceID) -> Bool {
    guard let measure = choice.measure(service), measure.stage.gate != .none else { return false }
    func share(_ holds: (Delivery) -> Bool) -> Double { Double(deliveries.count(where: holds)) / Double(deliveries.count) }
    if case .departures = measure.stage.gate, share({ measure.ready(startingAt: $0.started) != nil }) >= Self.most { return true }
    return share { delivery in
      guard let ended = delivery.ended, let start = measure.start(ready: delivery.started) else { return false }
      return ended < start.hour
    } > 1 - Self.most
  }

  /// The share of a file that decides how its times are meant: the rest may be slips.
  private static let most = 0.95
}
