import Catalog
import Primitives
import Screen

extension ShelfPage {
  public var command: Command? { .shelf }

  public mutating func leaveField() { if pane == .search { pane = .goods } }

  public func commands(_ app: AppState) -> [PageCommand] {
    let none = selected == nil ? app.text("shelf.nothing") : nil
    let soldOut = selected?.sites.isEmpty == true ? app.text("shelf.say.soldOut") : nil
    let nowhere = app.settings.destination == nil ? app.text("shelf.say.needsDestination") : nil
    let loading = app.network == nil ? app.text("shelf.say.networkLoads") : nil
    return [
      PageCommand(.open, .enter, unless: none), PageCommand(.search, .character("/")), PageCommand(.filter, .tab),
      PageCommand(.add, .character("a"), unless: none ?? soldOut), PageCommand(.sort, .character("s")),
      PageCommand(.mark, .character("m"), unless: none),
      PageCommand(
        .clear, .character("x"),
        unless: filter.isNarrowed(wish: app.wish) || filter.category != nil ? nil : app.text("shelf.say.nothingToClear")),
      PageCommand(.explore, .character("d"), unless: selected == nil ? nil : nowhere ?? loading),
      PageCommand(
        .undelivered, .character("u"),
        unless: nowhere
          ?? (filter.showsUndelivered || rows.undelivered.total > 0 ? nil : app.text("undelivered.none", ["place": app.placeName]))),
    ]
  }

  /// Sorts what is on the shelf, as the palette asks for it by name.
  mutating func sort(by sort: SearchRequest.Sort, _ app: inout AppState) -> [Effect] {
    leaveField()
    filter.sort = sort
    return resumed(&app)
  }
}
