import Foundation
import Primitives
import Screen

/// How far a long command is, in one line of standard error that is wiped at the end; nothing where that is no terminal.
struct StandardErrorProgress {
  private let isShown = isatty(Output.standardError.fileDescriptor) == 1
  private let began = Date()
  private var last = Date.distantPast
  private var isDirty = false

  /// Shows a line ten times a second at most, from the first tenth on.
  mutating func show(_ line: String) {
    let now = Date()
    guard isShown, now.timeIntervalSince(began) > 0.1, now.timeIntervalSince(last) > 0.1 else { return }
    last = now
    isDirty = true
    Output.raw("\r\u{1B}[K" + PlainText(line).string, to: Output.standardError)
  }

  mutating func end() { if isDirty { Output.raw("\r\u{1B}[K", to: Output.standardError) } }
}
