import Primitives
import Quotes

/// The quote that a page wants, and the one that it shows until that is there: the shop's clock goes on while a page is open, and what was
/// true an hour ago is worth more than a blank.
struct QuoteWatch: Sendable, Hashable {
  private(set) var wanted: QuoteKey?
  private(set) var shown: QuoteKey?

  init(_ key: QuoteKey? = nil) {
    wanted = key
    shown = key
  }

  /// Turns to a key and asks for its quote if nobody has yet.
  mutating func follow(_ key: QuoteKey?, _ app: inout AppState) -> [Effect] {
    wanted = key
    let effects = key.map { app.quotes.request([$0]) } ?? []
    settle(app)
    return effects
  }

  /// Asks again for what went unanswered, if it is still wanted.
  mutating func forgotten(_ key: QuoteKey, _ app: inout AppState) -> [Effect] { key == wanted ? follow(key, &app) : [] }

  /// Takes notice of what has arrived.
  mutating func settle(_ app: AppState) {
    guard let wanted else {
      shown = nil
      return
    }
    switch app.quotes[wanted] {
    case .ready, .failed: shown = wanted
    case .pending, nil:
      // Another thing, place or currency is another question; an hour or a piece more is nearly the same one.
      if let old = shown,
        old.sku != wanted.sku || old.parcel != wanted.parcel || old.zone != wanted.zone || old.currency != wanted.currency
          || app.quotes[old] == nil
      {
        shown = nil
      }
    }
  }

  func entry(_ app: AppState) -> QuoteCache.Entry? { (shown ?? wanted).flatMap { app.quotes[$0] } }

  func quote(_ app: AppState) -> Quote? { shown.flatMap { app.quotes.ready($0) } }

  /// What shows is for another number of pieces or another choice of options.
  var isStale: Bool {
    guard let shown, let wanted else { return false }
    return shown.quantity != wanted.quantity || shown.extent != wanted.extent
      || shown.scenario != wanted.scenario
  }
}
