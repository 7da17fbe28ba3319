import Catalog
import Delivery
import Foundation
import Money
import Orders
import Phrases
import Primitives
import Quotes
import Shop

/// The query of a command as it is understood: the conditions in it beside those of options.
struct TypedConditions {
  let typed: TypedQuery
  /// Where goods go: what the query names, else what the options or the settings say.
  let destination: Destination?

  /// - Parameter named: the destination of the command's options; what is typed outranks what was remembered, not what an option says.
  init(_ query: String, _ workspace: Workspace, _ shop: Shop, destination named: Destination?) throws {
    let places = QueryPlaces(shop.world)
    let words = workspace.languages.queryWords
    func read(_ destination: Destination?) throws -> TypedQuery {
      let today = try destination.map { try ZoneClock.named(shop.timeZone(of: $0.zone)) } ?? .named(.utc)
      let context = QueryContext(
        today: today.date(of: workspace.hour), last: CalendarSpan.to, currency: try workspace.currency(shop, for: destination),
        currencies: shop.world.rates.currencies, sites: { places.sites(named: $0) },
        isDestination: { (try? shop.destination($0)) != nil })
      return TypedQuery(query, words: words, context)
    }
    let first = try read(named)
    guard workspace.options.to == nil, let name = first.destination, let meant = try? shop.destination(name) else {
      (typed, destination) = (first, named)
      return
    }
    // Days and money are the destination's.
    (typed, destination) = (try read(meant), meant)
  }

  /// `bike · up to €200 · by Thu 24 Dec`; nil without conditions.
  func text(_ language: Language) -> String? {
    guard !typed.conditions.isEmpty else { return nil }
    let words = typed.text.isEmpty ? language("search.everything") : language.quoted(typed.text)
    return typed.conditions.reduce(words) { language("search.understood", ["text": $0, "conditions": language.condition($1)]) }
  }
}
