import Commerce
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

  /// The zones that are asked about.
  func wantedZones(_ app: AppState) -> [ZoneID] {
    let country = app.settings.destination?.country
    return
      (app.network.map { network in
        network.zones.values.filter { (showsCountry ? $0.country == country : $0.isCapital) && network.refusal(of: $0) == nil }
      } ?? []).map(\.id).sorted()
  }

  mutating func ask(_ key: QuoteKey, _ app: inout AppState) -> [Effect] {
    let wanted = wantedZones(app)
    let (effects, isNew) = work.ask(.matrix(key, zones: wanted), &app)
    guard isNew else { return effects }
    points = [:]
    sites = []
    zones = wanted
    columns.setCount(zones.count)
    rows.setCount(0)
    // The destination, or the capital of its country.
    let country = app.network?.zones[key.zone]?.country
    let near = zones.firstIndex(of: key.zone) ?? zones.firstIndex { app.network?.zones[$0]?.country == country }
    if let near { columns.select(near) }
    return effects
  }

  mutating func take(_ part: PlanPart, _ ticket: Ticket) {
    guard work.take(part, ticket), case .matrix(let new) = part.content else { return }
    for point in new {
      if !sites.contains(point.site) { sites.append(point.site) }
      points[Pair(site: point.site, zone: point.zone)] = point
    }
    rows.setCount(sites.count)
  }

  var site: SiteID? { sites.indices.contains(rows.selected) ? sites[rows.selected] : nil }
  var zone: ZoneID? { zones.indices.contains(columns.selected) ? zones[columns.selected] : nil }
  var point: MatrixPoint? { site.flatMap { site in zone.flatMap { points[Pair(site: site, zone: $0)] } } }

  /// True if the key moves over the cells.
  mutating func move(_ key: Key) -> Bool {
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
