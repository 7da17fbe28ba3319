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

  init(environment: TerminalEnvironment) throws(TerminalError) {
    guard isatty(0) == 1 else { throw .notATerminal(stream: .input) }
    guard isatty(1) == 1 else { throw .notATerminal(stream: .output) }
    guard !environment.term.isEmpty, environment.term != "dumb" else { throw .dumb(name: environment.term) }

    isUnicode = cterminal_use_utf8()
    var diversion = ErrorDiversion()
    diversion.begin()
    cterminal_arm_rescue(diversion.file, diversion.original)
    do throws(TerminalError) {
      let names = [environment.term] + environment.stepsDown
      guard let known = names.first(where: { cterminal_open($0, !environment.noColor) }) else {
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
}
