import Catalog
import Delivery
import Money
import Phrases
import Primitives
import Quotes
import Screen

/// How conditions are typed in searches: the words of all languages, and the places that can be named.
public struct QueryGuide: Sendable {
  let words: QueryWords
  private let named: Deferred<QueryPlaces>

  /// - Parameter places: Asked for with the first text that is typed.
  public init(words: QueryWords = QueryWords(), places: Deferred<QueryPlaces> = Deferred(known: QueryPlaces())) {
    self.words = words
    named = places
  }

  var places: QueryPlaces { named.value }
}

extension AppState {
  /// The text of a search as it is understood on this day at the destination.
  func understood(_ text: String) -> TypedQuery {
    let guide = guide
    let context = QueryContext(
      today: today, last: CalendarSpan.to, currency: settings.currency, currencies: currencies, sites: { guide.places.sites(named: $0) },
      isDestination: { guide.places.destination(named: $0) != nil })
    return TypedQuery(text, words: guide.words, context)
  }

  /// A condition in few words: `up to €200`, `by Thu 24 Dec`.
  func words(for condition: QueryCondition) -> PlainText {
    var place: String?
    switch condition.kind {
    case .from(let sites):
      // All sites of a country are told as it was typed.
      let names = Set(sites.map { shortSiteName($0).string })
      place = names.count == 1 ? names.first : nil
    case .to(let name): place = guide.places.destination(named: name).map { language.name($0.name) }
    case .price, .by, .sort: break
    }
    return PlainText(language.condition(condition, place: place))
  }
}
