import Catalog
import Delivery
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

  /// Its city and what kind of site it is: `Liège · overseas warehouse`.
  func cityAndKind(_ id: SiteID) -> PlainText {
    let city = shortSiteName(id)
    guard let kind = network?.sites[id]?.kind else { return city }
    return city + " " + glyphs.separator + " " + PlainText(language.siteKind(kind))
  }

  /// A text about a site by as much of its name as shows whole in that width: all of it, its city and kind, its city alone.
  func naming(_ id: SiteID, _ key: String, width: Int) -> PlainText {
    PlainText.fitting([siteName(id), cityAndKind(id), shortSiteName(id)].map { text(key, ["site": $0.string]) }, width: width)
  }

  /// What each of some sites may be called beside the others, from long to short: its name; its city and kind, and its city alone, where no
  /// other of them is called so.
  func names(of sites: some Sequence<SiteID>) -> [SiteID: [PlainText]] {
    let sites = Set(sites)
    let shorter: [(SiteID) -> PlainText] = [cityAndKind, shortSiteName]
    let counts = shorter.map { name in Dictionary(sites.map { (name($0), 1) }, uniquingKeysWith: +) }
    return Dictionary(
      uniqueKeysWithValues: sites.map { site in
        let alone = zip(shorter, counts).compactMap { name, count in count[name(site)] == 1 ? name(site) : nil }
        return (site, [siteName(site)] + alone)
      })
  }

  /// `by rail from Xi'an`, the site by its city where its name has no room.
  func way(_ mode: TransportMode, from site: SiteID, width: Int = .max) -> PlainText {
    PlainText.fitting(
      [siteName(site), shortSiteName(site)].map { text("explorer.way", ["mode": language.mode(mode), "site": $0.string]) }, width: width)
  }

  /// A site's city, or a zone's name.
  func shortName(_ place: Place) -> PlainText {
    switch place {
    case .site(let id): shortSiteName(id)
    case .zone: PlainText(language.place(place, in: network))
    }
  }

  private func shortestSiteName(_ id: SiteID) -> PlainText {
    let name = language.site(id, in: network)
    var candidates = [name]
    let city = ZoneID(rawValue: "\(id.rawValue.prefix(2))-\(id.rawValue.dropFirst(2).prefix(3))")
    if let zone = network?.zones[city] { candidates.append(language.name(zone.name)) }
    if let kind = network?.sites[id]?.kind {
      let endings = [language.siteKind(kind), language.siteKind(.warehouse)] + language.siteEndings
      for ending in endings where name.hasSuffix(ending) && name.count > ending.count {
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
