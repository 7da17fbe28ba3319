import Foundation
import Screen

/// A line that nobody else is to see: what is typed on a terminal does not show.
enum SecretLine {
  /// Reads a line of standard input; empty if there is none.
  ///
  /// - Parameter question: Asked on a terminal; a pipe is read without asking.
  static func read(asking question: String) -> String {
    guard isatty(STDIN_FILENO) == 1 else { return readLine() ?? "" }
    var modes = termios()
    guard tcgetattr(STDIN_FILENO, &modes) == 0 else { return readLine() ?? "" }
    var silent = modes
    silent.c_lflag &= ~tcflag_t(ECHO)
    tcsetattr(STDIN_FILENO, TCSAFLUSH, &silent)
    defer { tcsetattr(STDIN_FILENO, TCSAFLUSH, &modes) }
    Output.raw(PlainText(question).string + " ", to: Output.standardError)
    let line = readLine() ?? ""
    Output.raw("\n", to: Output.standardError)
    return line
  }
}
