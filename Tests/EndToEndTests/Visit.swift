import Foundation

/// A person at a terminal: tmux holds the terminal, keys are typed, the screen is read as text. It waits for what it expects, never for a time.
final class Visit {
  struct NotSeen: Error, CustomStringConvertible {
    let text: String
    let screen: String
    var description: String { "“\(text)” never came; the screen was:\n\(screen)" }
  }

  private let socket = "caravan-\(UUID().uuidString.prefix(8))"
  let home: Home

  /// Opens a shell of the given size; `start` runs the program in it.
  init(home: Home, columns: Int = 120, rows: Int = 40, term: String = "tmux-256color") throws {
    self.home = home
    var environment = ["-e", "HOME=\(home.url.path)", "-e", "LANG=C.UTF-8", "-e", "LC_ALL=C.UTF-8"]
    environment += ["-e", "PATH=\(ProcessInfo.processInfo.environment["PATH"] ?? "/usr/bin:/bin")"]
    try tmux(
      ["-f", "/dev/null", "new-session", "-d", "-x", "\(columns)", "-y", "\(rows)"] + environment
        + ["exec env TERM=\(term) 'PS1=ready> ' sh"])
    try tmux(["set-option", "-g", "status", "off"])
    try waitFor("ready>")
  }

  deinit { _ = try? tmux(["kill-server"]) }

  /// Starts the storefront at the tests' instant.
  func start(_ arguments: String...) throws {
    try type("\(Program.path) --now \(Program.now) \(arguments.joined(separator: " "))")
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
    let shell = try tmux(["display-message", "-p", "#{pane_pid}"]).trimmingCharacters(in: .whitespacesAndNewlines)
    let path = ProcessInfo.processInfo.environment["PATH"] ?? "/usr/bin:/bin"
    _ = try Spawn.run(["pkill", "-TERM", "-P", shell], environment: ["PATH=\(path)"])
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

  /// Waits until a text is gone.
  func waitUntilGone(_ text: String, seconds: Double = 60) throws {
    let end = Date().addingTimeInterval(seconds)
    while Date() < end {
      if !screen.contains(text) { return }
      usleep(50_000)
    }
    throw NotSeen(text: "no more " + text, screen: screen)
  }

  @discardableResult
  private func tmux(_ arguments: [String]) throws -> String {
    let path = ProcessInfo.processInfo.environment["PATH"] ?? "/usr/bin:/bin"
    // A UTF-8 locale: tmux shows `_` for Chinese without one.
    return try Spawn.run(["tmux", "-L", socket] + arguments, environment: ["PATH=\(path)", "LC_ALL=C.UTF-8", "TERM=xterm-256color"]).output
  }
}

/// Runs a command and waits for it, by the system's own calls and with files for its output: Foundation's `Process` and pipes wait until every
/// heir of their descriptors has gone, and a tmux server stays.
enum Spawn {
  struct Failed: Error {
    let command: [String]
    let code: Int32
  }

  struct Ended {
    let output: String
    let errors: String
    let status: Int32
  }

  static func run(_ command: [String], environment: [String]) throws -> Ended {
    let folder = FileManager.default.temporaryDirectory.appending(path: "caravan-spawn-\(UUID().uuidString)")
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    defer { try? FileManager.default.removeItem(at: folder) }
    let output = folder.appending(path: "output")
    let errors = folder.appending(path: "errors")
    #if canImport(Darwin)
      var actions: posix_spawn_file_actions_t?
    #else
      var actions = posix_spawn_file_actions_t()
    #endif
    posix_spawn_file_actions_init(&actions)
    defer { posix_spawn_file_actions_destroy(&actions) }
    posix_spawn_file_actions_addopen(&actions, 0, "/dev/null", O_RDONLY, 0)
    posix_spawn_file_actions_addopen(&actions, 1, output.path, O_WRONLY | O_CREAT, 0o600)
    posix_spawn_file_actions_addopen(&actions, 2, errors.path, O_WRONLY | O_CREAT, 0o600)
    var arguments: [UnsafeMutablePointer<CChar>?] = command.map { strdup($0) } + [nil]
    var variables: [UnsafeMutablePointer<CChar>?] = environment.map { strdup($0) } + [nil]
    defer { for pointer in arguments + variables { free(pointer) } }
    var child = pid_t()
    let code = posix_spawnp(&child, command[0], &actions, nil, &arguments, &variables)
    guard code == 0 else { throw Failed(command: command, code: code) }
    var status: Int32 = 0
    while waitpid(child, &status, 0) < 0, errno == EINTR {}
    func text(_ file: URL) -> String { (try? Data(contentsOf: file)).map { String(decoding: $0, as: UTF8.self) } ?? "" }
    // The exit status as the shell tells it.
    return Ended(output: text(output), errors: text(errors), status: status & 0x7F == 0 ? (status >> 8) & 0xFF : 128 + (status & 0x7F))
  }
}
