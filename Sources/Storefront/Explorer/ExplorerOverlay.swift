import Screen

/// What is asked for over the explorer's view: the form of the goods, the sheet of what-if. A value that takes all keys until it closes.
protocol ExplorerOverlay: Sendable {
  mutating func press(_ key: Key, _ subject: inout ExplorerSubject, _ app: inout AppState) -> ExplorerOverlayAnswer
  mutating func point(_ mouse: Mouse, in rect: Rect, _ subject: inout ExplorerSubject, _ app: inout AppState) -> ExplorerOverlayAnswer
  /// Text pasted into its field.
  mutating func paste(_ text: PlainText)
  /// Tells its list how much room there is.
  mutating func fit(_ rect: Rect)
  func draw(on surface: inout Surface, in rect: Rect, _ app: AppState)
  /// All keys that work while it is open.
  var keyHints: [KeyHint] { get }
  /// Letters are letters.
  var isEditingText: Bool { get }
}

/// What becomes of an overlay after a key or a click.
enum ExplorerOverlayAnswer {
  case stays
  case closes
  /// It closes, and what is asked about has changed.
  case asks
  /// It closes, and everything is to be as it is again.
  case clears
}
