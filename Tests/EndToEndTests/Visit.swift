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
    var environment = ["-e", "HOME=\(home.url.path)", "-e", "LANG=C.UTF-8", "-e", "LC_ALL=C.UTF-8", "-e", "PS1=ready> "]
    environment += ["-e", "PATH=\(ProcessInfo.processInfo.environment["PATH"] ?? "/usr/bin:/bin")"]
    try tmux(
      ["-f", "/dev/null", "new-session", "-d", "-x", "\(columns)", "-y", "\(rows)"] + environment
        + ["env TERM=\(term) sh --norc 2>/dev/null || env TERM=\(term) sh"])
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
    let process = Process()
    process.executableURL = URL(filePath: "/usr/bin/env")
    process.arguments = ["tmux", "-L", socket] + arguments
    // A UTF-8 locale: tmux shows `_` for Chinese without one.
    process.environment = ["PATH": ProcessInfo.processInfo.environment["PATH"] ?? "/usr/bin:/bin", "LC_ALL": "C.UTF-8", "TERM": "xterm-256color"]
    let output = Pipe()
    // The server that a first call leaves behind would keep a pipe open for ever.
    if reads { process.standardOutput = output } else { process.standardOutput = FileHandle.nullDevice }
    process.standardError = FileHandle.nullDevice
    process.standardInput = FileHandle.nullDevice
    try process.run()
    guard reads else {
      process.waitUntilExit()
      return ""
    }
    let data = output.fileHandleForReading.readDataToEndOfFile()
    process.waitUntilExit()
    return String(decoding: data, as: UTF8.self)
  }
}
