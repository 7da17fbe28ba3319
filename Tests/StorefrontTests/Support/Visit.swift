@testable import Screen
@testable import Storefront

/// What a stub of the shop answers to an effect, at once; no answer leaves a question open.
protocol StubShop {
  /// - Parameter app: What the pages share at that moment.
  mutating func answers(_ effect: Effect, _ app: AppState) -> [Action]
}

/// A visit to the storefront: keys, then the screen as text, with a shop behind it that answers at once.
///
/// ```swift
/// var visit = Visit(80, 24)
/// visit.press(.down, .enter)
/// #expect(visit.text.contains("Fenghuang Swift 20"))
/// ```
/// How a visit begins is said where its shop is: `ShelfShop` at the first frame, `CartShop` and `ProductShop` with a page on top.
struct Visit<Shop: StubShop> {
  var model: Model
  var shop: Shop
  /// Every effect that was asked for.
  private(set) var effects: [Effect] = []
  /// What the last action asked for itself, before anything was answered.
  private(set) var askedAtOnce: [Effect] = []
  /// What nobody answers.
  var unanswered: (Effect) -> Bool = { _ in false }

  init(model: Model, shop: Shop) {
    self.model = model
    self.shop = shop
  }

  /// Does something, lets the shop answer, and returns what was asked for in the course of it.
  @discardableResult
  mutating func send(_ action: Action) -> [Effect] {
    let asked = model.update(action)
    effects += asked
    var all = asked
    for effect in asked where !unanswered(effect) {
      for answer in shop.answers(effect, model.app) { all += send(answer) }
    }
    // Set last: the answers had their own.
    askedAtOnce = asked
    return all
  }

  @discardableResult
  mutating func press(_ keys: Key...) -> [Effect] { keys.flatMap { send(.key($0)) } }

  @discardableResult
  mutating func type(_ text: String) -> [Effect] { text.flatMap { send(.key(.character($0))) } }

  /// Goes to the page of help and comes back to the page before it, which may have to ask anew.
  @discardableResult
  mutating func comeBack() -> [Effect] {
    press(.character("?"))
    return press(.escape)
  }

  /// What pages share.
  var app: AppState {
    get { model.app }
    set { model.app = newValue }
  }
  /// The page on top.
  var page: any Page { model.top }
  /// The page on top as what it should be.
  func top<P: Page>(_: P.Type = P.self) -> P? { page as? P }
  var shelf: ShelfPage? { model.pages.first as? ShelfPage }

  var surface: Surface { model.view() }
  var lines: [String] { surface.lines }
  var text: String { lines.joined(separator: "\n") }
  /// The line that holds a text.
  func line(with text: String) -> String? { lines.first { $0.contains(text) } }
}
