import Catalog
import Phrases
import Primitives
import Screen

extension AppState {
  /// Stock by how near it lies to the destination; most first where there is none.
  func nearestFirst(_ levels: [StockLevel]) -> [StockLevel] {
    guard let zone = settings.destination.flatMap({ network?.zones[$0.zone] }) else {
      return levels.sorted { ($1.quantity, $0.site) < ($0.quantity, $1.site) }
    }
    func kilometres(_ level: StockLevel) -> Double {
      network?.sites[level.site]?.coordinate.kilometres(to: zone.coordinate) ?? .infinity
    }
    return levels.map { (level: $0, kilometres: kilometres($0)) }
      .sorted { ($0.kilometres, $0.level.site) < ($1.kilometres, $1.level.site) }.map(\.level)
  }

  /// A site by its city alone, for columns: `Liège` for `Liège overseas warehouse`.
  ///
  /// Its id begins with the city's UN/LOCODE, and so does a zone's; where there is no such zone its name loses the word for its kind.
  func shortSiteName(_ id: SiteID) -> PlainText { siteNames(id) { shortestSiteName(id) } }

  private func shortestSiteName(_ id: SiteID) -> PlainText {
    let name = language.site(id, in: network)
    var candidates = [name]
    let city = ZoneID(rawValue: "\(id.rawValue.prefix(2))-\(id.rawValue.dropFirst(2).prefix(3))")
    if let zone = network?.zones[city] { candidates.append(language.name(zone.name)) }
    if let kind = network?.sites[id]?.kind {
      for ending in [language.siteKind(kind), language.siteKind(.warehouse)] where name.hasSuffix(ending) && name.count > ending.count {
        var short = name.dropLast(ending.count)
        while let last = short.last, " '’".contains(last) { short.removeLast() }
        if !short.isEmpty { candidates.append(String(short)) }
      }
    }
    // A name that is not the city's has it behind a comma or in brackets.
    if let comma = name.firstRange(of: ", ") { candidates.append(String(name[comma.upperBound...])) }
    if let open = name.firstIndex(of: "（"), let close = name[open...].firstIndex(of: "）") {
      candidates.append(String(name[name.index(after: open)..<close]))
    }
    return PlainText(candidates.filter { !$0.isEmpty }.min { DisplayWidth.of($0) < DisplayWidth.of($1) } ?? name)
  }
}
