import Foundation

/// A window of the shop with a person before it, who types and sees. It notes how long each key waited for its frame.
final class Window {
  /// Why a visit ends before it is over.
  enum Ended: Error {
    /// The run is over, or was interrupted.
    case over
    /// The program has gone, with what its screen showed last.
    case gone(String)
  }

  let terminal: PseudoTerminal
  private(set) var screen: ScreenText
  /// From each key to the end of the frame that it brought, but for Esc.
  private(set) var keys = Waits()
  /// From Esc: the program waits 40 ms for the rest of a sequence that begins with it.
  private(set) var escapes = Waits()
  /// Keys that brought no frame within the longest wait.
  private(set) var unanswered = 0
  /// When the visit ends, by the system's clock; nobody is waited for longer.
  var end = Double.infinity
  private let interruption: Interruption

  /// What Esc sends.
  static let escape = "\u{1B}"
  /// So long a key is waited for, in seconds.
  private static let longestWait = 5.0
  /// Before a key is typed nothing has come for so long: what comes next is the key's.
  private static let quiet = 0.05
  /// What follows a long piece of a frame follows at once.
  private static let betweenPieces = 0.003

  init(_ terminal: PseudoTerminal, columns: Int, rows: Int, interruption: Interruption) {
    self.terminal = terminal
    self.interruption = interruption
    screen = ScreenText(columns: columns, rows: rows)
  }

  /// Looks at the screen for some seconds.
  func look(_ seconds: Double) throws { try look(until: SystemClock.seconds + seconds) { false } }

  /// Waits until the screen shows one of some texts; false if none came.
  func sees(_ texts: String..., within seconds: Double = 20) throws -> Bool {
    let shows = { [unowned self] in texts.contains { screen.shows($0) } }
    if shows() { return true }
    try look(until: SystemClock.seconds + seconds, shows)
    return shows()
  }

  /// Types a key when nothing has come for a moment, and waits for its frame.
  func press(_ key: String) throws {
    try settle()
    let began = SystemClock.seconds
    terminal.write(Array(key.utf8))
    var frame = FrameEnd()
    var (last, wait) = (began, Self.longestWait)
    while true {
      let bytes = try read(within: min(wait, began + Self.longestWait - SystemClock.seconds))
      guard !bytes.isEmpty else { break }
      last = SystemClock.seconds
      switch frame.take(bytes) {
      case .whole: wait = 0
      case .unfinished: wait = Self.longestWait
      case .doubtful: wait = Self.betweenPieces
      }
      if wait == 0 { break }
    }
    switch (last > began, key == Self.escape) {
    case (false, _): unanswered += 1
    case (true, true): escapes.add(seconds: last - began)
    case (true, false): keys.add(seconds: last - began)
    }
  }

  /// Waits until nothing has come for a moment.
  private func settle() throws {
    let limit = SystemClock.seconds + 1
    while try !read(within: Self.quiet).isEmpty, SystemClock.seconds < limit {}
  }

  private func look(until deadline: Double, _ isEnough: () -> Bool) throws {
    while case let left = deadline - SystemClock.seconds, left > 0 {
      if try !read(within: min(left, 0.2)).isEmpty, isEnough() { return }
    }
  }

  private func read(within seconds: Double) throws -> [UInt8] {
    guard !interruption.isAsked, SystemClock.seconds < end else { throw Ended.over }
    guard let bytes = terminal.read(within: seconds) else { throw Ended.gone(screen.text) }
    screen.feed(bytes)
    return bytes
  }
}
