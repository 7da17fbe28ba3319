import Foundation

/// Runs commands by the system's own calls and with files for their output: Foundation's `Process` and pipes wait until every heir of their
/// descriptors has gone, and a terminal's server stays.
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

  /// Runs a command and waits for it.
  static func run(_ command: [String], environment: [String], input: String = "/dev/null") throws -> Ended {
    let folder = Guardian.folder.appending(path: "spawn-\(UUID().uuidString)")
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    defer { try? FileManager.default.removeItem(at: folder) }
    let output = folder.appending(path: "output")
    let errors = folder.appending(path: "errors")
    let child = try start(command, environment: environment, output: output.path, errors: errors.path, input: input)
    var status: Int32 = 0
    while waitpid(child, &status, 0) < 0, errno == EINTR {}
    func text(_ file: URL) -> String { (try? Data(contentsOf: file)).map { String(decoding: $0, as: UTF8.self) } ?? "" }
    // The exit status as the shell tells it.
    return Ended(output: text(output), errors: text(errors), status: status & 0x7F == 0 ? (status >> 8) & 0xFF : 128 + (status & 0x7F))
  }

  /// Starts a command, and returns its number without waiting for it.
  static func start(
    _ command: [String], environment: [String], output: String = "/dev/null", errors: String = "/dev/null",
    input: String = "/dev/null",
    inGroupOfItsOwn: Bool = false
  ) throws -> pid_t {
    #if canImport(Darwin)
      var actions: posix_spawn_file_actions_t?
      var attributes: posix_spawnattr_t?
    #else
      var actions = posix_spawn_file_actions_t()
      var attributes = posix_spawnattr_t()
    #endif
    posix_spawn_file_actions_init(&actions)
    defer { posix_spawn_file_actions_destroy(&actions) }
    posix_spawn_file_actions_addopen(&actions, 0, input, O_RDONLY, 0)
    posix_spawn_file_actions_addopen(&actions, 1, output, O_WRONLY | O_CREAT, 0o600)
    posix_spawn_file_actions_addopen(&actions, 2, errors, O_WRONLY | O_CREAT, 0o600)
    posix_spawnattr_init(&attributes)
    defer { posix_spawnattr_destroy(&attributes) }
    // The threads that tests run on block signals, and a child inherits that: tmux's server would not even end when it is asked to.
    var none = sigset_t()
    sigemptyset(&none)
    var all = sigset_t()
    sigfillset(&all)
    posix_spawnattr_setsigmask(&attributes, &none)
    posix_spawnattr_setsigdefault(&attributes, &all)
    let group = inGroupOfItsOwn ? POSIX_SPAWN_SETPGROUP : 0
    posix_spawnattr_setpgroup(&attributes, 0)
    posix_spawnattr_setflags(&attributes, Int16(POSIX_SPAWN_SETSIGMASK | POSIX_SPAWN_SETSIGDEF | group))
    var arguments: [UnsafeMutablePointer<CChar>?] = command.map { strdup($0) } + [nil]
    var variables: [UnsafeMutablePointer<CChar>?] = environment.map { strdup($0) } + [nil]
    defer { for pointer in arguments + variables { free(pointer) } }
    var child = pid_t()
    let code = posix_spawnp(&child, command[0], &actions, &attributes, &arguments, &variables)
    guard code == 0 else { throw Failed(command: command, code: code) }
    return child
  }

  /// Whether a process is there that this one may signal.
  static func isThere(_ process: pid_t) -> Bool { kill(process, 0) == 0 }

  /// Waits until a process is gone and reaps it if it is a child; one that does not go is ended the hard way. Returns whether it went by itself.
  @discardableResult
  static func awaitEnd(of process: pid_t, seconds: Double = 10) -> Bool {
    let end = Date().addingTimeInterval(seconds)
    var status: Int32 = 0
    while Date() < end {
      if waitpid(process, &status, WNOHANG) == process || !isThere(process) { return true }
      usleep(10_000)
    }
    kill(process, SIGKILL)
    _ = waitpid(process, &status, 0)
    return false
  }
}
