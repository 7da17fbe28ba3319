import Foundation

/// Programs that are started by the system's own calls: nothing of ours is inherited but what is named.
enum Child {
  /// Where a program reads from, and, of a terminal, where it writes to as well.
  enum Input {
    /// The name of a terminal.
    case terminal([CChar])
    case descriptor(Int32)
    case nothing
  }

  /// Starts a program and returns its number.
  ///
  /// - Parameters:
  ///   - output: A file for what it writes; nil: nowhere (a terminal's program writes to that).
  /// - Throws: `PseudoTerminal.Failure`.
  static func start(
    _ command: [String], environment: [String: String], input: Input = .nothing, output: String? = nil, inSessionOfItsOwn: Bool = false
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
    posix_spawnattr_init(&attributes)
    defer { posix_spawnattr_destroy(&attributes) }
    switch input {
    case .terminal(let name):
      // The first terminal that the leader of a session opens is its own.
      posix_spawn_file_actions_addopen(&actions, 0, name, O_RDWR, 0)
      for descriptor: Int32 in 1...2 { posix_spawn_file_actions_adddup2(&actions, 0, descriptor) }
    case .descriptor(let descriptor): posix_spawn_file_actions_adddup2(&actions, descriptor, 0)
    case .nothing: posix_spawn_file_actions_addopen(&actions, 0, "/dev/null", O_RDONLY, 0)
    }
    if case .terminal = input {
    } else {
      posix_spawn_file_actions_addopen(&actions, 1, output ?? "/dev/null", O_WRONLY | O_CREAT | O_APPEND, 0o600)
      posix_spawn_file_actions_adddup2(&actions, 1, 2)
    }
    for descriptor: Int32 in 3..<1_024 { _ = fcntl(descriptor, F_SETFD, FD_CLOEXEC) }
    #if canImport(Darwin)
      let ownSession = Int32(POSIX_SPAWN_SETSID)
    #else
      // POSIX_SPAWN_SETSID of spawn.h, which Swift does not see.
      let ownSession: Int32 = 0x80
    #endif
    var (none, all) = (sigset_t(), sigset_t())
    sigemptyset(&none)
    sigfillset(&all)
    posix_spawnattr_setsigmask(&attributes, &none)
    posix_spawnattr_setsigdefault(&attributes, &all)
    let flags = Int32(POSIX_SPAWN_SETSIGMASK) | Int32(POSIX_SPAWN_SETSIGDEF) | (inSessionOfItsOwn ? ownSession : 0)
    posix_spawnattr_setflags(&attributes, Int16(truncatingIfNeeded: flags))
    let arguments: [UnsafeMutablePointer<CChar>?] = command.map { strdup($0) } + [nil]
    let variables: [UnsafeMutablePointer<CChar>?] = environment.map { strdup("\($0.key)=\($0.value)") } + [nil]
    defer { for pointer in arguments + variables { free(pointer) } }
    var child = pid_t()
    let code = posix_spawnp(&child, command[0], &actions, &attributes, arguments, variables)
    guard code == 0 else { throw PseudoTerminal.Failure(what: command[0], code: code) }
    return child
  }

  /// Runs a program to its end; its exit status as a shell tells it.
  static func run(_ command: [String], environment: [String: String], output: String? = nil) throws -> Int32 {
    let child = try start(command, environment: environment, output: output)
    var status: Int32 = 0
    while waitpid(child, &status, 0) < 0, errno == EINTR {}
    return status & 0x7F == 0 ? (status >> 8) & 0xFF : 128 + (status & 0x7F)
  }

  /// Waits until a child is gone; one that does not go is killed. Returns whether it went by itself.
  @discardableResult
  static func awaitEnd(of child: pid_t, within seconds: Double) -> Bool {
    let end = SystemClock.seconds + seconds
    while SystemClock.seconds < end {
      let ended = waitpid(child, nil, WNOHANG)
      if ended == child || (ended < 0 && errno == ECHILD) { return true }
      usleep(5_000)
    }
    kill(child, SIGKILL)
    while waitpid(child, nil, 0) < 0, errno == EINTR {}
    return false
  }
}

/// A clock that only goes on.
enum SystemClock {
  /// Seconds since some instant before the program began.
  static var seconds: Double { Double(DispatchTime.now().uptimeNanoseconds) / 1e9 }
}
