import Delivery
import Primitives
import Screen

/// The matrix view: which sites and zones, what is known of each pair, and the cell in focus.
struct MatrixState: Sendable {
  struct Pair: Hashable, Sendable {
    let site: SiteID
    let zone: ZoneID
  }

  var work = PlanWork()
  private(set) var sites: [SiteID] = []
  private(set) var zones: [ZoneID] = []
  private(set) var points: [Pair: MatrixPoint] = [:]
  /// All zones of the destination's country instead of each country's capital.
  var showsCountry = false
  /// Rows and columns, each with its cursor and how far it is scrolled.
  var rows = ScrollingList()
  var columns = ScrollingList()

  /// The site that the cursor goes to when its row arrives, unless the shopper has moved it.
  private var awaited: SiteID?

  /// The zones that are asked about: the destination is always one of them.
  func wantedZones(_ app: AppState) -> [ZoneID] {
    let destination = app.settings.destination
    let zones = app.network.map { network in
      network.zones.values.filter { zone in
        zone.id == destination?.zone
          || (showsCountry ? zone.country == destination?.country : zone.isCapital) && network.refusal(of: zone) == nil
      }
    }
    return (zones ?? []).map(\.id).sorted()
  }

  /// True in `isNew` if what was known before no longer holds.
  mutating func ask(_ key: QuoteKey, _ app: inout AppState) -> (effects: [Effect], isNew: Bool) {
    let wanted = wantedZones(app)
    let (effects, isNew) = work.ask(.matrix(key, zones: wanted), &app)
    guard isNew else { return (effects, false) }
    points = [:]
    sites = []
    zones = wanted
    columns.setCount(zones.count)
    rows.setCount(0)
    return (effects, true)
  }

  /// Puts the cursor on a site and a zone, or the nearest thing to it: the capital of its country; a site whose row is not there yet is waited
  /// for.
  mutating func focus(_ site: SiteID?, _ zone: ZoneID?, _ app: AppState) {
    if let zone {
      let country = app.network?.zones[zone]?.country
      let near = zones.firstIndex(of: zone) ?? zones.firstIndex { app.network?.zones[$0]?.country == country }
      if let near { columns.select(near) }
    }
    awaited = site
    takeFocus()
  }

  private mutating func takeFocus() {
    guard let awaited, let row = sites.firstIndex(of: awaited) else { return }
    rows.select(row)
    self.awaited = nil
  }

  /// Days from the local date of the order to the local date of an hour after it, both at the destination of a pair: as a shopper counts, and
  /// as dates say on the other screens.
  func days(_ days: Double, to zone: ZoneID, _ app: AppState) -> (days: Int, at: Hour)? {
    guard case .matrix(let key, _)? = work.question, let zone = app.network?.zones[zone] else { return nil }
    let clock = ZoneClock.named(zone.timeZone)
    let arrival = key.hour + Int((days * 24).rounded())
    return (clock.date(of: arrival) - clock.date(of: key.hour), arrival)
  }

  mutating func take(_ part: PlanPart, _ ticket: Ticket) {
    guard work.take(part, ticket), case .matrix(let new) = part.content else { return }
    for point in new {
      if !sites.contains(point.site) { sites.append(point.site) }
      points[Pair(site: point.site, zone: point.zone)] = point
    }
    rows.setCount(sites.count)
    takeFocus()
  }

  var site: SiteID? { sites.indices.contains(rows.selected) ? sites[rows.selected] : nil }
  var zone: ZoneID? { zones.indices.contains(columns.selected) ? zones[columns.selected] : nil }
  var point: MatrixPoint? { site.flatMap { site in zone.flatMap { points[Pair(site: site, zone: $0)] } } }

  /// True if the key moves over the cells.
  mutating func move(_ key: Key) -> Bool {
    if [.up, .down, .pageUp, .pageDown].contains(key) { awaited = nil }
    switch key {
    case .left: columns.move(.up)
    case .right: columns.move(.down)
    case .home: columns.move(.home)
    case .end: columns.move(.end)
    case .up: rows.move(.up)
    case .down: rows.move(.down)
    case .pageUp: rows.move(.pageUp)
    case .pageDown: rows.move(.pageDown)
    default: return false
    }
    return true
  }
}
