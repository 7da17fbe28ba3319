import Commerce
import Screen

extension AppState {
  /// A site's name without the word for its kind, for columns: `Liège` for `Liège overseas warehouse`.
  func shortSiteName(_ id: SiteID) -> PlainText {
    let name = language.site(id, in: network)
    guard let kind = network?.sites[id]?.kind else { return PlainText(name) }
    for ending in [language.siteKind(kind), language.siteKind(.warehouse)] where name.hasSuffix(ending) && name.count > ending.count {
      var short = name.dropLast(ending.count)
      while let last = short.last, last == " " || last == "'" || last == "’" { short.removeLast() }
      if !short.isEmpty { return PlainText(short) }
    }
    return PlainText(name)
  }
}
