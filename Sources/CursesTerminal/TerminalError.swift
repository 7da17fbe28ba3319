/// Why the storefront cannot open here, with all that a one-line message needs.
public enum TerminalError: Error, Hashable, Sendable {
  /// That standard stream is not a terminal but a pipe, a file, or closed.
  case notATerminal(stream: StandardStream)
  /// TERM names a terminal that neither the terminfo database nor its fallback `ansi` knows.
  case termUnknown(name: String)
  /// TERM is `dumb` or empty: the terminal cannot place text.
  case dumb(name: String)
  /// The system refused a pipe or a file that the session needs; `errno` says why.
  case system(call: String, errno: Int32)

  /// A standard stream that has to be a terminal.
  public enum StandardStream: String, Hashable, Sendable {
    case input = "standard input"
    case output = "standard output"
  }
}

extension TerminalError: CustomStringConvertible {
  /// One line in English, without a full stop.
  public var description: String {
    switch self {
    case .notATerminal(let stream): "\(stream.rawValue) is not a terminal"
    case .termUnknown(let name): "the terminal type \"\(name)\" (TERM) is not known on this system"
    case .dumb(let name):
      name.isEmpty
        ? "TERM is not set, so nothing is known about this terminal" : "a terminal of type \"\(name)\" (TERM) cannot show a full screen"
    case .system(let call, let errno): "\(call) failed with error \(errno)"
    }
  }
}
