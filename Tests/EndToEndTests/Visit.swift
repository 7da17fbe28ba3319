import Foundation

/// A person at a terminal: tmux holds the terminal, keys are typed, the screen is read as text. It waits for what it expects, never for a time.
final class Visit {
  struct NotSeen: Error, CustomStringConvertible {
    let text: String
    let screen: String
    var description: String { "“\(text)” never came; the screen was:\n\(screen)" }
  }

  let home: Home
  /// The terminal's server, a child of the tests that is no daemon, so that its end is seen.
  let server: pid_t

  /// Opens a shell of the given size; `start` runs the program in it.
  init(home: Home, columns: Int = 120, rows: Int = 40, term: String = "tmux-256color") throws {
    self.home = home
    server = try Spawn.start(["tmux", "-D", "-S", Self.socket(home), "-f", "/dev/null"], environment: Self.environment)
    let variables = home.environment.merging(["LC_ALL": "C.UTF-8"]) { _, later in later }.flatMap { ["-e", "\($0.key)=\($0.value)"] }
    let session =
      ["new-session", "-d", "-x", "\(columns)", "-y", "\(rows)"] + variables + ["exec env TERM=\(term) 'PS1=ready> ' sh"]
    let end = Date().addingTimeInterval(60)
    while try ask(session).status != 0 {
      guard Date() < end else { throw NotSeen(text: "a terminal", screen: "") }
      usleep(10_000)
    }
    try tmux(["set-option", "-g", "status", "off"])
    try waitForShell()
  }

  deinit { end() }

  /// The number of the program that runs in the shell, if one does.
  var program: pid_t? {
    guard (try? tell("#{pane_current_command}")) == URL(filePath: Program.path).lastPathComponent else { return nil }
    return (try? String(contentsOf: home.url.appending(path: "program"), encoding: .utf8)).flatMap {
      pid_t($0.trimmingCharacters(in: .whitespacesAndNewlines))
    }
  }

  /// Ends the program, then the shell, then the terminal's server, and waits until each is gone. Needed only by who looks for what is left: a
  /// visit that is dropped ends by itself.
  func end() {
    guard Spawn.isThere(server) else { return }
    if let program {
      kill(program, SIGTERM)
      Spawn.awaitEnd(of: program)
    }
    if let shell = (try? tell("#{pane_pid}")).flatMap({ pid_t($0) }) {
      _ = try? tmux(["kill-session"])
      Spawn.awaitEnd(of: shell)
    }
    _ = try? tmux(["kill-server"])
    Spawn.awaitEnd(of: server)
  }

  /// Starts the storefront at the tests' instant. The words are the shell's: they may be quoted and go into files.
  func start(_ arguments: String...) throws {
    let line = "echo $$ > \"$HOME/program\"; exec '\(Program.path)' --now \(Program.now) \(arguments.joined(separator: " "))\n"
    try line.write(to: home.url.appending(path: "start"), atomically: true, encoding: .utf8)
    try type("sh ~/start")
    try press("Enter")
  }

  /// Keys by tmux's names: `Enter`, `Escape`, `Down`, `C-c`, or a character.
  func press(_ keys: String...) throws {
    for key in keys { try tmux(["send-keys", key]) }
  }

  /// Letters as they are.
  func type(_ text: String) throws { try tmux(["send-keys", "-l", text]) }

  /// Sends SIGTERM to the program that this visit's shell has started, and to no other.
  func endProgram() throws {
    guard let program else { throw NotSeen(text: "a running program", screen: screen) }
    kill(program, SIGTERM)
  }

  func resize(columns: Int, rows: Int) throws { try tmux(["resize-window", "-x", "\(columns)", "-y", "\(rows)"]) }

  var screen: String { (try? tmux(["capture-pane", "-p"])) ?? "" }

  /// Waits until the screen shows a text. The limit is for a machine that is busy; a right program needs a fraction of it.
  func waitFor(_ text: String, seconds: Double = 60) throws {
    let end = Date().addingTimeInterval(seconds)
    while Date() < end {
      if screen.contains(text) { return }
      usleep(50_000)
    }
    throw NotSeen(text: text, screen: screen)
  }

  /// Waits until the shell asks for the next command: the cursor stands behind its prompt. That the screen shows one is not enough: the first
  /// stands there again as soon as the program gives the screen back, which is before it has ended.
  func waitForShell(seconds: Double = 60) throws {
    let prompt = "ready>"
    let end = Date().addingTimeInterval(seconds)
    while Date() < end {
      let cursor = try tell("#{cursor_x} #{cursor_y}").split(separator: " ").compactMap { Int($0) }
      let rows = screen.split(separator: "\n", omittingEmptySubsequences: false)
      if cursor.count == 2, cursor[0] == prompt.count + 1, rows.indices.contains(cursor[1]), rows[cursor[1]].hasPrefix(prompt) { return }
      usleep(50_000)
    }
    throw NotSeen(text: prompt, screen: screen)
  }

  /// Waits until a text is gone.
  func waitUntilGone(_ text: String, seconds: Double = 60) throws {
    let end = Date().addingTimeInterval(seconds)
    while Date() < end {
      if !screen.contains(text) { return }
      usleep(50_000)
    }
    throw NotSeen(text: "no more " + text, screen: screen)
  }

  /// What tmux says for one of its formats.
  private func tell(_ format: String) throws -> String {
    try tmux(["display-message", "-p", format]).trimmingCharacters(in: .whitespacesAndNewlines)
  }

  @discardableResult
  private func tmux(_ arguments: [String]) throws -> String { try ask(arguments).output }

  /// Sends a command to the server, and never starts another one.
  private func ask(_ arguments: [String]) throws -> Spawn.Ended {
    try Spawn.run(["tmux", "-N", "-S", Self.socket(home)] + arguments, environment: Self.environment)
  }

  private static func socket(_ home: Home) -> String { home.url.appending(path: "tmux").path }

  /// A UTF-8 locale: tmux shows `_` for Chinese without one.
  private static let environment = [Guardian.path, "LC_ALL=C.UTF-8", "TERM=xterm-256color"]
}
