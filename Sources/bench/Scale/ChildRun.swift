import Foundation

/// One run of another program: how long it took and how much memory it needed at most.
struct ChildRun {
  let seconds: Double
  /// Resident at most, in megabytes.
  let peak: Double

  /// Runs a program to its end, its standard output thrown away.
  /// - Throws: What the system says, or that the program failed.
  init(_ program: String, _ arguments: [String]) throws {
    var actions = posix_spawn_file_actions_t()
    posix_spawn_file_actions_init(&actions)
    defer { posix_spawn_file_actions_destroy(&actions) }
    posix_spawn_file_actions_addopen(&actions, 1, "/dev/null", O_WRONLY, 0)
    var words: [UnsafeMutablePointer<CChar>?] = ([program] + arguments).map { strdup($0) }
    defer { for word in words { free(word) } }
    words.append(nil)
    let began = ContinuousClock.now
    var child = pid_t()
    let failure = posix_spawn(&child, program, &actions, nil, words, environ)
    guard failure == 0 else { throw POSIXError(POSIXErrorCode(rawValue: failure) ?? .ENOENT) }
    var status: Int32 = 0
    var usage = rusage()
    while wait4(child, &status, 0, &usage) < 0, errno == EINTR {}
    guard status == 0 else { throw CocoaError(.executableLoad) }
    seconds = Bench.seconds(since: began)
    #if canImport(Darwin)
      peak = Double(usage.ru_maxrss) / 1_048_576
    #else
      peak = Double(usage.ru_maxrss) / 1024
    #endif
  }
}
