import Orders
import Quotes
import Screen

/// One view of the delivery explorer: its state, its update, its drawing, its keys. It is a value, and knows nothing of the page around it:
/// what all views ask about is handed to it as the `ExplorerSubject`, and what it wants of the page it answers.
protocol ExplorerPane: Sendable {
  /// Asks for what the pane shows and what is not there yet.
  mutating func ask(_ subject: ExplorerSubject, _ app: inout AppState) -> [Effect]
  /// It was turned to: its cursor goes to what the other panes looked at.
  mutating func turnedTo(_ subject: ExplorerSubject, _ app: AppState)
  /// What a key means here; nil where it means what it means in all views.
  mutating func press(_ key: Key, _ subject: inout ExplorerSubject, _ app: inout AppState) -> ExplorerAnswer?
  /// A click or the wheel below the names of the views.
  mutating func point(_ mouse: Mouse, in frame: ExplorerFrame, _ subject: inout ExplorerSubject, _ app: inout AppState) -> ExplorerAnswer
  /// Text pasted into its field.
  mutating func paste(_ text: PlainText)
  /// A part of the answer to a long question; false if it is none of this pane's.
  mutating func take(_ part: PlanningPart, _ ticket: Ticket) -> Bool
  /// Notes why an answer ends without more; false if it is of another question.
  mutating func fail(_ why: ShopError, _ ticket: Ticket) -> Bool
  /// Stops what is under way; what has come stays.
  mutating func stop() -> [Effect]
  /// Its field gives up the focus.
  mutating func leaveField()
  /// Brings lists in line with what has arrived and with the size of the screen.
  mutating func settle(_ subject: ExplorerSubject, in frame: ExplorerFrame, _ app: AppState)
  /// Draws everything below the names of the views.
  func draw(on surface: inout Surface, in frame: ExplorerFrame, _ subject: ExplorerSubject, _ app: AppState)
  /// The keys that it has for itself, for the footer.
  func keyHints(_ subject: ExplorerSubject, in frame: ExplorerFrame, _ app: AppState) -> [KeyHint]
  /// What can be done here alone, for the palette.
  func commands(_ subject: ExplorerSubject, in frame: ExplorerFrame, _ app: AppState) -> [PageCommand]
  /// Where its parts lie.
  func layout(_ subject: ExplorerSubject, in frame: ExplorerFrame, _ app: AppState) -> PaneLayout
  /// A long question is being answered.
  var isUnderWay: Bool { get }
  /// Letters are letters.
  var isEditingText: Bool { get }
}

/// What a pane wants of the explorer around it.
enum ExplorerAnswer {
  /// Nothing more than these effects.
  case done([Effect] = [])
  /// To be asked for what it shows, which has changed.
  case ask
  /// The view of the same question that the shopper turns to.
  case show(ExplorerView)
  /// A view of what is in focus here, which Esc comes back from; it may ask something else: another day, another pair of site and zone.
  case enter(ExplorerView, askingOther: Bool = false)
}

extension ExplorerPane {
  mutating func ask(_ subject: ExplorerSubject, _ app: inout AppState) -> [Effect] { [] }
  mutating func turnedTo(_ subject: ExplorerSubject, _ app: AppState) {}
  mutating func paste(_ text: PlainText) {}
  mutating func take(_ part: PlanningPart, _ ticket: Ticket) -> Bool { false }
  mutating func fail(_ why: ShopError, _ ticket: Ticket) -> Bool { false }
  mutating func stop() -> [Effect] { [] }
  mutating func leaveField() {}
  func commands(_ subject: ExplorerSubject, in frame: ExplorerFrame, _ app: AppState) -> [PageCommand] { [] }
  var isUnderWay: Bool { false }
  var isEditingText: Bool { false }
}
