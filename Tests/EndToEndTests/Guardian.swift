import Foundation

/// What outlives the tests: a shell that waits for the end of their process, however it came, and then ends the visits that were under way and
/// removes every folder that was not removed. Nothing that a test starts or writes lies outside `Guardian.folder`.
enum Guardian {
  /// The folder of all homes of this process. Its name is short: a terminal's socket lies in it, and a socket's path may have a hundred bytes.
  static let folder: URL = {
    let folder = FileManager.default.temporaryDirectory.resolvingSymlinksInPath()
      .appending(path: "caravan-\(getpid())-\(UUID().uuidString.prefix(4))")
    do {
      try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
      _ = try watch(folder)
    } catch {
      preconditionFailure("\(folder.path) cannot be made or watched: \(error)")
    }
    return folder
  }()

  static let path = "PATH=\(ProcessInfo.processInfo.environment["PATH"] ?? "/usr/bin:/bin")"

  /// Reading ends when the last writer is gone: the tests' process, which never writes. Then each home's terminal is ended, with what ran in it.
  private static let script = """
    trap '' HUP INT TERM
    read -r nothing
    for home in "$1"/*; do
      door=$(cat "$home/door.process" 2>/dev/null) && [ "$(ps -o comm= -p "$door")" = "$2" ] && kill "$door"
      [ -S "$home/tmux" ] || continue
      running=$(tmux -S "$home/tmux" display-message -p '#{pane_current_command}')
      tmux -S "$home/tmux" kill-server
      [ "$running" != "$2" ] || kill -9 "$(cat "$home/program")"
    done
    rm -rf "$1"
    """

  /// Starts the shell over a folder; returns its number and what, once closed by all, tells it that the tests are gone.
  static func watch(_ folder: URL) throws -> (process: pid_t, writer: Int32) {
    let fifo = folder.appending(path: "alive").path
    guard mkfifo(fifo, 0o600) == 0 else { throw POSIXError(POSIXErrorCode(rawValue: errno) ?? .EIO) }
    // A reader first, so that the writer opens at once; no child inherits either, else it would have to go as well.
    let reader = open(fifo, O_RDONLY | O_NONBLOCK | O_CLOEXEC)
    defer { close(reader) }
    let writer = open(fifo, O_WRONLY | O_CLOEXEC)
    guard reader >= 0, writer >= 0 else { throw POSIXError(POSIXErrorCode(rawValue: errno) ?? .EIO) }
    let program = URL(filePath: Program.path).lastPathComponent
    let process = try Spawn.start(
      ["sh", "-c", script, "guardian", folder.path, program], environment: [path, "LC_ALL=C.UTF-8"], input: fifo, inGroupOfItsOwn: true)
    return (process, writer)
  }
}
