import CTerminal

#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#elseif canImport(Darwin)
  import Darwin
#endif

/// The steps of opening, each of which is undone if a later one fails.
struct OpenedTerminal {
  let name: String
  let isUnicode: Bool
  /// The end of a pipe from which the numbers of signals are read.
  let signals: Int32
  let diversion: ErrorDiversion

  init(environment: TerminalEnvironment, showsFaults: Bool) throws(TerminalError) {
    guard isatty(0) == 1 else { throw .notATerminal(stream: .input) }
    guard isatty(1) == 1 else { throw .notATerminal(stream: .output) }
    guard !environment.term.isEmpty, environment.term != "dumb" else { throw .dumb(name: environment.term) }

    isUnicode = cterminal_use_utf8()
    var diversion = ErrorDiversion()
    diversion.begin()
    cterminal_arm_rescue(showsFaults ? diversion.file : -1, diversion.original)
    do throws(TerminalError) {
      let names = [environment.term] + environment.stepsDown
      guard let known = names.first(where: { Self.open($0, environment: environment) }) else {
        throw .termUnknown(name: environment.term)
      }
      name = known
      signals = cterminal_catch_signals()
      if signals < 0 { throw .system(call: "pipe", errno: errno) }
      self.diversion = diversion
    } catch {
      cterminal_close()
      cterminal_disarm_rescue()
      diversion.end()
      throw error
    }
  }

  private static func open(_ name: String, environment: TerminalEnvironment) -> Bool {
    let isColored = !environment.noColor
    guard let entry = mended(name, environment: environment) else { return cterminal_open(name, isColored) }
    // ncurses takes an entry from TERMINFO itself (since 6.1); an older one looks for a folder of that name and goes on as always.
    let before = getenv("TERMINFO").map { String(cString: $0) }
    setenv("TERMINFO", "hex:" + entry.bytes.map { ($0 < 16 ? "0" : "") + String($0, radix: 16, uppercase: true) }.joined(), 1)
    let isOpen = cterminal_open(name, isColored)
    if let before { setenv("TERMINFO", before, 1) } else { unsetenv("TERMINFO") }
    return isOpen || cterminal_open(name, isColored)
  }

  /// The terminal's entry, put right where more is known about terminals of its kind; nil if its file cannot be found or read.
  private static func mended(_ name: String, environment: TerminalEnvironment) -> TerminfoEntry? {
    guard let bytes = TerminfoDatabase.entry(named: name), var entry = TerminfoEntry(bytes) else { return nil }
    if environment.promisesDirectColor, !environment.noColor, !entry.isDirect { entry.makeDirect() }
    entry.simplify()
    entry.doubtCursorAtMargin()
    return entry
  }
}
