/// Why the storefront cannot open here, with all that a message needs.
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
  public enum StandardStream: Hashable, Sendable {
    case input, output
  }
}
