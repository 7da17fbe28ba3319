import Delivery
import Primitives

/// Follows one parcel through its events, and tells which rows of the network it passed, from when to when.
///
/// Only what both ends of are seen counts: a row between two events that were not scanned is left to others. The wait at a gate is part of what
/// a departure shows: from when the goods were ready to when they departed lie a handling and the gate of the service after it, so that the
/// handling ended between the last departure that it missed and the one that it caught.
struct ParcelHistory {
  let parcel: String
  let rows: NetworkRows
  let choice: ServiceChoice
  private(set) var seen = SeenPassages()

  private var ordered = Hour(0)
  private var firstSite: SiteID?
  /// The site where the goods are.
  private var here: SiteID?
  /// Since when they are ready for what comes next there, and the line that says so.
  private var ready: (hour: Hour, line: Int)?
  /// Whether they were packed; before that `ready` is the order's hour.
  private var isPacked = false
  private var isHandedOver = false
  /// Whether they came by a service and have not been moved to the next vehicle.
  private var isToBeMoved = false
  private var isExported = false
  private var isImported = false
  /// A departure whose arrival was not seen yet.
  private var departure: TrackedEvent?
  /// The first attempt at delivery.
  private var attempt: TrackedEvent?
  private var isOver = false

  init(parcel: String, rows: NetworkRows, choice: ServiceChoice) {
    self.parcel = parcel
    self.rows = rows
    self.choice = choice
  }

  /// Follows all events of the parcel.
  ///
  /// - Parameters:
  ///   - events: In the order of their hours.
  ///   - lastSeen: The last hour of the file: what has not ended then is under way.
  mutating func follow(_ events: [TrackedEvent], lastSeen: Hour) {
    guard let first = events.first else { return }
    ordered = first.at
    for event in events where !isOver {
      do throws(ServiceChoice.Refusal) {
        try take(event)
      } catch {
        seen.leftOut.append(error.leftOut)
        // The parcel is followed on from where the event says that it is.
        move(to: event)
      }
    }
    if !isOver { endUnderWay(at: lastSeen) }
  }

  private mutating func take(_ event: TrackedEvent) throws(ServiceChoice.Refusal) {
    switch resolved(event) {
    case .placed: if ready == nil { ready = (event.at, event.line) }
    case .picked: pack(event)
    case .handedOver:
      // Where customs clear at the warehouse, the goods were packed at an hour that nobody saw.
      if let site = event.site, !isPacked, rows.clearances(at: site, .export).isEmpty || isExported { pack(event) }
      place(at: event)
      isPacked = true
      isHandedOver = true
    case .exportPresented, .importPresented: place(at: event)
    case .exportCleared: try clear(event, .export)
    case .importCleared: try clear(event, .import)
    case .departed:
      if event.site != here { place(at: event) }
      departure = event
    case .arrived: try arrive(event)
    case .borderCrossed: try cross(event)
    case .atDepot:
      if departure != nil {
        try arrive(event)
      } else if let site = event.site, site == here, isToBeMoved, let ready, rows.has(.handling(site, .transshipment)) {
        add(.handling(site, .transshipment), .ready(ready.hour), .within(event.at...event.at), [ready.line, event.line])
      }
      place(at: event)
      isToBeMoved = false
    case .outForDelivery: if attempt == nil { attempt = event }
    case .delivered:
      isOver = true
      try deliver(event)
    case .abandoned:
      endUnderWay(at: event.at)
      isOver = true
    case .cleared, .moving, .remark: break
    }
  }

  /// What an event that does not say all means where it happened.
  private func resolved(_ event: TrackedEvent) -> TrackingKind {
    switch event.kind {
    case .cleared:
      guard let site = event.site else { return .remark }
      let isAtHome = firstSite.map { rows.territory(of: $0) == rows.territory(of: site) } ?? true
      return !isExported && isAtHome && !rows.clearances(at: site, .export).isEmpty ? .exportCleared : .importCleared
    case .moving:
      guard let site = event.site else { return .remark }
      if !isHandedOver, here == nil || here == site { return .handedOver }
      guard let here, here != site else { return .remark }
      if departure != nil || !rows.services(from: here, to: .site(site)).isEmpty { return .arrived }
      return rows.crossing(here, site) != nil ? .borderCrossed : .remark
    default: return event.kind
    }
  }

  private mutating func pack(_ event: TrackedEvent) {
    if let site = event.site, !isPacked, let ready, rows.has(.handling(site, .pickPack)) {
      add(.handling(site, .pickPack), .ready(ready.hour), .within(event.at...event.at), [ready.line, event.line])
    }
    isPacked = true
    place(at: event)
  }

  /// The goods are at the event's site, ready for what comes next.
  private mutating func place(at event: TrackedEvent) {
    guard let site = event.site else { return }
    if firstSite == nil { firstSite = site }
    if here != site { isToBeMoved = false }
    here = site
    ready = (event.at, event.line)
  }

  /// After an event that says nothing of a stage.
  private mutating func move(to event: TrackedEvent) {
    departure = nil
    attempt = nil
    place(at: event)
    isToBeMoved = true
  }

  private mutating func clear(_ event: TrackedEvent, _ direction: Clearance.Direction) throws(ServiceChoice.Refusal) {
    guard let site = event.site else { return }
    defer { if direction == .export { isExported = true } else { isImported = true } }
    if site == here, departure == nil, isPacked || isToBeMoved || firstSite != site, let ready {
      let found = rows.clearances(at: site, direction)
      guard found.count <= 1 else { throw refusal(event.line, .severalRegimes, ["place": site.rawValue]) }
      guard let row = found.first else { throw refusal(event.line, .noClearance, ["place": site.rawValue]) }
      add(row, .ready(ready.hour), .within(event.at...event.at), [ready.line, event.line])
    }
    let wasToBeMoved = isToBeMoved && here == site
    place(at: event)
    isToBeMoved = wasToBeMoved
  }

  private mutating func arrive(_ event: TrackedEvent) throws(ServiceChoice.Refusal) {
    guard let site = event.site else { return }
    if let departure, let from = departure.site, from != site {
      let service = try choice.service(
        rows.services(from: from, to: .site(site)), named: departure.service ?? event.service, departed: departure.at, from: from.rawValue,
        to: site.rawValue, line: event.line)
      caught(service, at: departure)
      add(.service(service), .started(departure.at), .within(event.at...event.at), [departure.line, event.line])
    } else if departure == nil, isHandedOver, !isToBeMoved, let from = here, from != site, let ready {
      let service = try choice.service(
        rows.services(from: from, to: .site(site)), named: event.service, departed: nil, from: from.rawValue, to: site.rawValue,
        line: event.line)
      add(.service(service), .ready(ready.hour), .within(event.at...event.at), [ready.line, event.line])
    } else if departure == nil, here == site {
      // Seen at the same site twice: the first time counts.
      return
    }
    departure = nil
    place(at: event)
    isToBeMoved = true
  }

  private mutating func cross(_ event: TrackedEvent) throws(ServiceChoice.Refusal) {
    guard let site = event.site, let from = here, let ready else { return place(at: event) }
    // Some carriers name the near side.
    let to = site == from && rows.crossings(from: from).count == 1 ? rows.crossings(from: from)[0].to : site
    guard departure == nil, rows.crossing(from, to) != nil else {
      throw refusal(event.line, .noCrossing, ["from": from.rawValue, "to": site.rawValue])
    }
    add(.crossing(from, to), .ready(ready.hour), .within(event.at...event.at), [ready.line, event.line])
    here = to
    self.ready = (event.at, event.line)
    isToBeMoved = false
  }

  private mutating func deliver(_ event: TrackedEvent) throws(ServiceChoice.Refusal) {
    guard departure == nil, let from = here, attempt != nil || !isToBeMoved else { return }
    let zone = event.zone ?? attempt?.zone
    let candidates = zone.map { rows.services(from: from, to: .zone($0)) } ?? rows.lastMiles(from: from)
    let service = try choice.service(
      candidates, named: attempt?.service ?? event.service, departed: attempt?.at, from: from.rawValue, to: zone?.rawValue ?? "",
      line: event.line)
    if let attempt {
      caught(service, at: attempt)
      add(.service(service), .started(attempt.at), .within(event.at...event.at), [attempt.line, event.line], zone)
    } else if let ready {
      add(.service(service), .ready(ready.hour), .within(event.at...event.at), [ready.line, event.line], zone)
    }
  }

  /// What the departure of a service says of the handling before it.
  private mutating func caught(_ service: ServiceID, at departure: TrackedEvent) {
    guard isToBeMoved, let from = here, let ready, rows.has(.handling(from, .transshipment)), let measure = choice.measure(service),
      let latest = measure.ready(startingAt: departure.at)
    else { return }
    var earliest = latest
    if measure.stage.gate != .none {
      guard let missed = measure.start(before: departure.at).flatMap(measure.ready(startingAt:)) else { return }
      earliest = missed + 1
    }
    earliest = max(ready.hour, earliest)
    guard earliest <= latest else { return }
    add(.handling(from, .transshipment), .ready(ready.hour), .within(earliest...latest), [ready.line, departure.line])
  }

  private mutating func endUnderWay(at hour: Hour) {
    if let departure {
      let candidates = departure.site.map { rows.services(from: $0, to: nil) } ?? []
      guard
        let service = try? choice.service(
          candidates, named: departure.service, departed: departure.at, from: "", to: "", line: departure.line)
      else { return }
      caught(service, at: departure)
      add(.service(service), .started(departure.at), .after(max(hour, departure.at)), [departure.line])
    } else if let attempt, let from = here {
      let candidates = attempt.zone.map { rows.services(from: from, to: .zone($0)) } ?? rows.lastMiles(from: from)
      guard
        let service = try? choice.service(
          candidates, named: attempt.service, departed: attempt.at, from: "", to: "", line: attempt.line)
      else { return }
      caught(service, at: attempt)
      add(.service(service), .started(attempt.at), .after(max(hour, attempt.at)), [attempt.line], attempt.zone)
    } else if let here, let ready, isToBeMoved || firstSite != here, let row = rowUnderWay(at: here) {
      add(row, .ready(ready.hour), .after(max(hour, ready.hour)), [ready.line])
    }
  }

  /// The row in which goods are that arrived at a site and were not seen again; nil if it cannot be told.
  private func rowUnderWay(at site: SiteID) -> NetworkRow? {
    let isAtHome = firstSite.map { rows.territory(of: $0) == rows.territory(of: site) } ?? true
    if isAtHome, !isExported {
      let exports = rows.clearances(at: site, .export)
      if exports.count == 1 { return exports[0] }
    }
    if !isAtHome, !isImported {
      let imports = rows.clearances(at: site, .import)
      if imports.count == 1 { return imports[0] }
    }
    let crossings = rows.crossings(from: site)
    return crossings.count == 1 && rows.services(from: site, to: nil).isEmpty ? .crossing(site, crossings[0].to) : nil
  }

  private mutating func add(
    _ row: NetworkRow, _ beginning: ObservedPassage.Beginning, _ ending: ObservedPassage.Ending, _ lines: [Int], _ zone: ZoneID? = nil
  ) {
    seen.add(
      row, ObservedPassage(parcel: parcel, ordered: ordered, beginning: beginning, ending: ending, zone: zone, lines: lines))
  }

  private func refusal(_ line: Int, _ kind: LeftOut.Kind, _ arguments: [String: String]) -> ServiceChoice.Refusal {
    ServiceChoice.Refusal(LeftOut(line: line, kind, arguments))
  }
}
