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

  func resize(columns: Int, rows: Int) throws { try tmux(["resize-window", "-x", "\(columns)", "-y", "\(rows)"]) }

  var screen: String { (try? tmux(["capture-pane", "-p"], reads: true)) ?? "" }

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
  private func tmux(_ arguments: [String], reads: Bool = false) throws -> String {
    let path = ProcessInfo.processInfo.environment["PATH"] ?? "/usr/bin:/bin"
    // A UTF-8 locale: tmux shows `_` for Chinese without one.
    return try Spawn.run(
      ["tmux", "-L", socket] + arguments, environment: ["PATH=\(path)", "LC_ALL=C.UTF-8", "TERM=xterm-256color"], reads: reads)
  }
}

/// Runs a command and waits for it, by the system's own calls: Foundation's `Process` waits until every heir of its socket has gone, and a
/// tmux server stays.
enum Spawn {
  struct Failed: Error {
    let command: [String]
    let code: Int32
  }

  static func run(_ command: [String], environment: [String], reads: Bool) throws -> String {
    var ends: [Int32] = [-1, -1]
    if reads {
      guard pipe(&ends) == 0 else { throw Failed(command: command, code: errno) }
      _ = fcntl(ends[0], F_SETFD, FD_CLOEXEC)
      _ = fcntl(ends[1], F_SETFD, FD_CLOEXEC)
    }
    #if canImport(Darwin)
      var actions: posix_spawn_file_actions_t?
    #else
      var actions = posix_spawn_file_actions_t()
    #endif
    posix_spawn_file_actions_init(&actions)
    defer { posix_spawn_file_actions_destroy(&actions) }
    posix_spawn_file_actions_addopen(&actions, 0, "/dev/null", O_RDONLY, 0)
    if reads {
      posix_spawn_file_actions_adddup2(&actions, ends[1], 1)
    } else {
      posix_spawn_file_actions_addopen(&actions, 1, "/dev/null", O_WRONLY, 0)
    }
    posix_spawn_file_actions_addopen(&actions, 2, "/dev/null", O_WRONLY, 0)
    var arguments: [UnsafeMutablePointer<CChar>?] = command.map { strdup($0) } + [nil]
    var variables: [UnsafeMutablePointer<CChar>?] = environment.map { strdup($0) } + [nil]
    defer { for pointer in arguments + variables { free(pointer) } }
    var child = pid_t()
    let code = posix_spawnp(&child, command[0], &actions, nil, &arguments, &variables)
    if reads { close(ends[1]) }
    guard code == 0 else { throw Failed(command: command, code: code) }
    var text = Data()
    if reads {
      var buffer = [UInt8](repeating: 0, count: 65_536)
      while true {
        let count = read(ends[0], &buffer, buffer.count)
        if count <= 0 { break }
        text.append(contentsOf: buffer[..<count])
      }
      close(ends[0])
    }
    var status: Int32 = 0
    while waitpid(child, &status, 0) < 0, errno == EINTR {}
    return String(decoding: text, as: UTF8.self)
  }
}
