import Foundation
import PostgresServer
import TestSupport
import Testing

/// A door that a test opens on a port of its own, with a user for visitors that only its processes know: `caravan door run` and OpenSSH's own
/// programs. It closes with its owner, whatever became of the test.
final class OpenDoor {
  let home: Home
  let port: Int
  /// `caravan door run`.
  let process: pid_t
  let user: String

  struct NotOpened: Error, CustomStringConvertible {
    let errors: String
    var description: String { "the door did not open:\n\(errors)" }
  }

  /// Why no door can be opened here; nil where one can.
  static let obstacle: String? = {
    for program in ["/usr/sbin/sshd", "/usr/bin/ssh", "/usr/bin/ssh-keygen"] where !FileManager.default.isExecutableFile(atPath: program) {
      return "\(program) is missing"
    }
    guard geteuid() == 0 else { return nil }
    // The user for visitors stands in a copy of the system's list of users, which lies over it for the door's processes alone.
    let tried = try? Spawn.run(
      ["unshare", "-m", "sh", "-c", "mount --make-rprivate / && mount --bind /etc/passwd /etc/passwd"], environment: [Guardian.path])
    return tried?.status == 0 ? nil : "root may not make a namespace of mounts here"
  }()

  /// Whether visitors are another user than who opens the door, as on a real host.
  static let isRoot = geteuid() == 0

  /// - Parameters:
  ///   - limits: lines of the door's limits.
  ///   - server: where the ledger lies, with the password in a file that is the visitors' user's; nil: in a folder of the door's.
  init(limits: String = "", over server: SecureServer? = nil) throws {
    home = try Home()
    user = Self.isRoot ? "shop" : NSUserName()
    port = try LocalPort.free()
    let folder = home.url
    func path(_ name: String) -> String { folder.appending(path: name).path }
    let made = try Program.run(["door", "init", path("door")], home: home, now: nil)
    guard made.status == 0 else { throw NotOpened(errors: made.errors) }
    if !limits.isEmpty { try limits.write(toFile: path("door/limits.conf"), atomically: false, encoding: .utf8) }
    try FileManager.default.createDirectory(atPath: path("data"), withIntermediateDirectories: true)
    var command = [
      Program.path, "door", "run", "--door", path("door"), "--listen", "127.0.0.1:\(port)", "--user", user, "--index", path("data"),
      "--data", server?.url() ?? path("data"),
    ]
    var environment = home.environment
    let passwords = try server?.passwordFile()
    if let passwords { environment["PGPASSFILE"] = passwords.path }
    if Self.isRoot {
      let number = 61_000 + port % 1_000
      try Self.copy("/etc/passwd", to: path("passwd"), with: "shop:x:\(number):\(number)::\(path("door/run")):/bin/sh")
      try Self.copy("/etc/shadow", to: path("shadow"), with: "shop:*:20000::::::")
      // Where the index is built, and the ledger made.
      chown(path("data"), uid_t(number), gid_t(number))
      if let passwords { chown(passwords.path, uid_t(number), gid_t(number)) }
      let mounts = ["passwd", "shadow"].map { "mount --bind '\(path($0))' /etc/\($0)" }.joined(separator: " && ")
      command = ["unshare", "-m", "sh", "-c", "mount --make-rprivate / && \(mounts) && exec \"$0\" \"$@\""] + command
    }
    process = try Spawn.start(
      command, environment: environment.map { "\($0.key)=\($0.value)" }, output: path("door.out"), errors: path("door.errors"))
    try "\(process)".write(toFile: path("door.process"), atomically: true, encoding: .utf8)
    let end = Date(timeIntervalSinceNow: 120)
    while !said.contains("127.0.0.1:\(port)") {
      guard Date() < end, Spawn.isThere(process), waitpid(process, nil, WNOHANG) == 0 else { throw NotOpened(errors: said) }
      usleep(50_000)
    }
    let host = try String(contentsOfFile: path("door/host/ssh_host_ed25519_key.pub"), encoding: .utf8)
    try "[127.0.0.1]:\(port) \(host)".write(toFile: path("known"), atomically: true, encoding: .utf8)
  }

  deinit { close() }

  /// What the door has said on standard error.
  var said: String { (try? String(contentsOf: home.url.appending(path: "door.errors"), encoding: .utf8)) ?? "" }

  /// Closes the door as systemd would, and waits until it has gone. Returns whether it went by itself.
  @discardableResult
  func close() -> Bool {
    guard Spawn.isThere(process) else { return true }
    kill(process, SIGTERM)
    return Spawn.awaitEnd(of: process, seconds: 30)
  }

  /// A new key, by the name of who has it.
  func makeKey(_ name: String, type: String = "ed25519", bits: Int? = nil) throws {
    let made = try Spawn.run(
      ["ssh-keygen", "-q", "-N", "", "-C", name, "-t", type, "-f", home.url.appending(path: name).path]
        + (bits.map { ["-b", "\($0)"] } ?? []), environment: [Guardian.path])
    #expect(made.status == 0, "\(made.errors)")
  }

  /// The options of OpenSSH's programs, with which nothing of who runs the tests comes in.
  func options(_ key: String) -> [String] {
    let home = home.url
    return [
      "-F", "none", "-i", home.appending(path: key).path, "-o", "IdentitiesOnly=yes", "-o", "IdentityAgent=none", "-o", "BatchMode=yes",
      "-o", "StrictHostKeyChecking=yes", "-o", "UserKnownHostsFile=\(home.appending(path: "known").path)",
      "-o", "HostKeyAlgorithms=ssh-ed25519", "-o", "ConnectTimeout=30", "-o", "LogLevel=ERROR",
    ]
  }

  /// Runs ssh with words behind the host's name.
  func ssh(_ key: String, _ words: String..., more: [String] = [], environment: [String] = [], input: String = "/dev/null") throws
    -> Program
    .Answer
  {
    try run(
      ["ssh"] + options(key) + more + ["-p", "\(port)", "\(user)@127.0.0.1"] + (words.isEmpty ? [] : ["--"] + words), environment, input)
  }

  /// Starts ssh with a command, its answer and what it says beside it going into files.
  func start(_ key: String, _ command: String, into file: URL) throws -> pid_t {
    try Spawn.start(
      ["ssh"] + options(key) + ["-p", "\(port)", "\(user)@127.0.0.1", "--", command],
      environment: [Guardian.path, "HOME=\(home.url.path)", "LANG=C.UTF-8"], output: file.path, errors: file.path + ".errors")
  }

  /// Runs a program of OpenSSH's.
  func run(_ command: [String], _ environment: [String] = [], _ input: String = "/dev/null") throws -> Program.Answer {
    let ended = try Spawn.run(
      command, environment: [Guardian.path, "HOME=\(home.url.path)", "LANG=C.UTF-8"] + environment, input: input)
    return Program.Answer(output: ended.output, errors: ended.errors, status: ended.status)
  }

  /// The processes that came of the door.
  var processes: [pid_t] {
    let listed = (try? Spawn.run(["ps", "-eo", "pid=,ppid="], environment: [Guardian.path]).output) ?? ""
    let pairs = listed.split(separator: "\n").compactMap { line -> (pid_t, pid_t)? in
      let numbers = line.split(separator: " ").compactMap { pid_t($0) }
      return numbers.count == 2 ? (numbers[0], numbers[1]) : nil
    }
    var found = [process]
    var next = 0
    while next < found.count {
      found += pairs.filter { $0.1 == found[next] }.map(\.0)
      next += 1
    }
    return Array(found.dropFirst())
  }

  /// Waits until nothing but sshd itself is left of the door.
  func isQuiet(within seconds: Double = 30) -> Bool {
    let end = Date(timeIntervalSinceNow: seconds)
    while processes.count > 1 {
      guard Date() < end else { return false }
      usleep(100_000)
    }
    return true
  }

  /// The processes that are the shop.
  var shops: [pid_t] {
    processes.filter { (try? String(contentsOfFile: "/proc/\($0)/comm", encoding: .utf8))?.hasPrefix("caravan") == true }
  }

  /// Every file below the visitors' folders and in the temporary one of the system, but for what a shop itself keeps.
  var files: Set<String> {
    var found: Set<String> = []
    for folder in ["door", "data"] {
      let files = FileManager.default.enumerator(atPath: home.url.appending(path: folder).path)
      while let file = files?.nextObject() as? String { found.insert("\(folder)/\(file)") }
    }
    return found
  }

  private static func copy(_ list: String, to path: String, with line: String) throws {
    let lines = try String(contentsOfFile: list, encoding: .utf8).split(separator: "\n").filter { !$0.hasPrefix("shop:") }
    try (lines.joined(separator: "\n") + "\n\(line)\n").write(toFile: path, atomically: false, encoding: .utf8)
  }
}

extension Trait where Self == ConditionTrait {
  /// Only where a door can be opened; elsewhere the reason is said.
  static var needsDoor: Self {
    .enabled(if: OpenDoor.obstacle == nil, "\(OpenDoor.obstacle ?? "")")
  }
}
