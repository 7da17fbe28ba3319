import Dispatch
import Foundation
import Primitives
import Screen

/// A line of standard error that says what is waited for, once that has taken half a second, and is wiped when it is over: no start is blank
/// for long. Nothing where standard error is no terminal.
///
/// ```swift
/// let notice = WaitingNotice(language("wait.catalog"))
/// defer { notice.end() }
/// ```
final class WaitingNotice: Sendable {
  private enum State {
    case waiting, shown, over
  }

  /// After so long it is worth a word.
  private static let patience = DispatchTimeInterval.milliseconds(500)

  private let state = Lock(State.waiting)
  private let write: @Sendable (String) -> Void

  /// - Parameters:
  ///   - text: What is waited for.
  ///   - later: Runs something after the patience is over; nil: by a timer.
  ///   - write: Writes to the terminal; nil: to standard error, if that is one.
  init(_ text: String, later: ((@escaping @Sendable () -> Void) -> Void)? = nil, write: (@Sendable (String) -> Void)? = nil) {
    let isTerminal = isatty(Output.standardError.fileDescriptor) == 1
    self.write = write ?? { if isTerminal { Output.raw($0, to: Output.standardError) } }
    let line = "\r\u{1B}[K" + PlainText(text).string
    let show: @Sendable () -> Void = { [weak self] in self?.show(line) }
    if let later { later(show) } else { DispatchQueue.global().asyncAfter(deadline: .now() + Self.patience, execute: show) }
  }

  private func show(_ line: String) {
    // Written under the lock: a line must not come after it was wiped.
    state.withLock { state in
      guard state == .waiting else { return }
      state = .shown
      write(line)
    }
  }

  /// It is over: the line is wiped, or never comes.
  func end() {
    state.withLock { state in
      if state == .shown { write("\r\u{1B}[K") }
      state = .over
    }
  }
}
