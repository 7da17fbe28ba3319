/// A row of a file that nothing is learned from, and why.
public struct LeftOut: Hashable, Sendable {
  /// Why.
  public enum Kind: String, Sendable, CaseIterable {
    /// The cell of a column is blank.
    case blank
    /// A text is no instant with a zone.
    case noInstant
    /// A name of an event that no carrier uses.
    case unknownEvent
    /// A text is no site or zone, or the name of several.
    case unknownPlace, severalPlaces
    /// There is no such service.
    case unknownService
    /// A row names a whole route, whose stages it cannot tell apart.
    case wholeRoute
    /// The service does not go from and to where the row says.
    case wrongEnds
    /// No service, or several, go from one place to another.
    case noService, severalServices
    /// Goods are not cleared there, or by several rows, one for each regime.
    case noClearance, severalRegimes
    /// There is no border there.
    case noCrossing
    /// The same row stands in the file already.
    case repeated
    /// See `UnusablePassage`.
    case beyondCalendar, endsBeforeItBegins, endsBeforeStart, tooLong
  }

  /// The line of the file.
  public let line: Int
  /// Why.
  public let kind: Kind
  /// What fills the sentence: `text`, `column`, `service`, `from`, `to`, `place`, `services`.
  public let arguments: [String: String]

  /// A row that is left out.
  public init(line: Int, _ kind: Kind, _ arguments: [String: String] = [:]) {
    self.line = line
    self.kind = kind
    self.arguments = arguments
  }

  init(line: Int, _ why: UnusablePassage) {
    let kind: Kind =
      switch why {
      case .beyondCalendar: .beyondCalendar
      case .endsBeforeItBegins: .endsBeforeItBegins
      case .endsBeforeStart: .endsBeforeStart
      case .tooLong: .tooLong
      }
    self.init(line: line, kind)
  }
}
