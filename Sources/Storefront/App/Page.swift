import Commerce
import Screen

/// A key and what it does here, for the footer and the help.
public struct KeyHint: Hashable, Sendable {
  /// As it is written: `⏎`, `a`, `↑↓`.
  public let key: PlainText
  /// The language's key of what it does.
  public let does: String

  public init(_ key: PlainText, _ does: String) {
    self.key = key
    self.does = does
  }
}

/// One screen: its state, its update and its view. A page is a value; what it needs from outside it asks for with effects.
public protocol Page: Sendable {
  /// Once, when the page is put on the stack.
  mutating func appeared(_ app: inout AppState) -> [Effect]
  /// Again on top after another page went, or after destination, currency or language changed.
  mutating func resumed(_ app: inout AppState) -> [Effect]
  /// Taken off the stack: what it still waits for is stopped.
  func left() -> [Effect]
  /// A key, a mouse event, a paste while on top; or an answer, on top or not. Keys that every page has (cart, orders, help, …) do not
  /// come here unless the page is editing text.
  mutating func update(_ action: Action, _ app: inout AppState) -> [Effect]
  /// Draws into the body of the screen.
  func draw(on surface: inout Surface, in rect: Rect, _ app: AppState)
  /// Draws into the left part of the header: where the page is. Default: its title.
  func drawHeader(on surface: inout Surface, in rect: Rect, _ app: AppState)
  /// `Bicycles › Folding › Fenghuang Swift 20`.
  func title(_ app: AppState) -> PlainText
  /// What the footer shows; the root adds the keys that every page has.
  func keyHints(_ app: AppState) -> [KeyHint]
  /// Letters are letters.
  var isEditingText: Bool { get }
}

extension Page {
  public mutating func appeared(_ app: inout AppState) -> [Effect] { [] }
  public mutating func resumed(_ app: inout AppState) -> [Effect] { [] }
  public func left() -> [Effect] { [] }
  public var isEditingText: Bool { false }

  public func drawHeader(on surface: inout Surface, in rect: Rect, _ app: AppState) {
    surface.put(title(app), in: rect, style: Style(Role.plain, bold: true))
  }
}
