import Screen

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
  /// All that can be done here by a key, for the palette; also what cannot be done now, with the reason.
  func commands(_ app: AppState) -> [PageCommand]
  /// What the palette is about to press is a command, no text: a field without which the page can be gives up the focus.
  mutating func leaveField()
  /// The command that opens this page; nil: none does.
  var command: Command? { get }
}

extension Page {
  public mutating func appeared(_ app: inout AppState) -> [Effect] { [] }
  public mutating func resumed(_ app: inout AppState) -> [Effect] { [] }
  public func left() -> [Effect] { [] }
  public var isEditingText: Bool { false }
  public func commands(_ app: AppState) -> [PageCommand] { [] }
  public mutating func leaveField() {}
  public var command: Command? { nil }

  public func drawHeader(on surface: inout Surface, in rect: Rect, _ app: AppState) {
    surface.put(title(app), in: rect, style: Style(Role.plain, bold: true))
  }
}
