import Foundation

/// A folder for all that a run writes. It goes with the run, whatever that dies of, and so do the programs whose numbers lie in it
/// (`NAME.process`): a shell waits for the end of this program.
final class KeptFolder: Sendable {
  let url: URL
  private let writer: Int32
  private let keeper: pid_t

  /// Reading ends when the last writer is gone, which is this program.
  private static let script = """
    trap '' HUP INT TERM
    read -r nothing
    for file in "$1"/*.process; do [ ! -f "$file" ] || kill "$(cat "$file")"; done
    sleep 1
    rm -rf "$1"
    """

  init() throws {
    url = FileManager.default.temporaryDirectory.resolvingSymlinksInPath().appending(path: "caravan-load-\(getpid())")
    try FileManager.default.createDirectory(at: url, withIntermediateDirectories: false, attributes: [.posixPermissions: 0o755])
    var ends: [Int32] = [-1, -1]
    guard pipe(&ends) == 0 else { throw PseudoTerminal.Failure(what: "no pipe", code: errno) }
    for end in ends { _ = fcntl(end, F_SETFD, FD_CLOEXEC) }
    defer { close(ends[0]) }
    writer = ends[1]
    keeper = try Child.start(
      ["sh", "-c", Self.script, "keeper", url.path], environment: ["PATH": Machine.path], input: .descriptor(ends[0]),
      inSessionOfItsOwn: true)
  }

  func path(_ name: String) -> String { url.appending(path: name).path }

  /// Has a program ended with this one.
  func note(_ process: pid_t, as name: String) throws {
    try "\(process)".write(toFile: path("\(name).process"), atomically: true, encoding: .utf8)
  }

  /// The program has ended.
  func forget(_ name: String) { try? FileManager.default.removeItem(atPath: path("\(name).process")) }

  /// Removes it, and waits until it is gone.
  func remove() {
    close(writer)
    Child.awaitEnd(of: keeper, within: 30)
  }
}

/// The machine that is measured.
enum Machine {
  static var path: String { ProcessInfo.processInfo.environment["PATH"] ?? "/usr/sbin:/usr/bin:/sbin:/bin" }

  /// Cores and memory, for the head of a report.
  static var description: String {
    let process = ProcessInfo.processInfo
    return "\(process.activeProcessorCount) cores, \(Int((Double(process.physicalMemory) / Double(1 << 30)).rounded())) GiB"
  }
}
