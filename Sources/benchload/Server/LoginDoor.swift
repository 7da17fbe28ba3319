import Door
import Foundation
import PostgresServer

/// A real door on a free port, `caravan door run` over OpenSSH's own sshd, with a key to come in by.
struct LoginDoor {
  private let shop: LoadedShop
  private let port: Int
  private let user: String
  private let door: DoorFolder
  /// `caravan door run`.
  private let process: pid_t

  /// Why none can be opened here; nil where one can.
  static let obstacle: String? = {
    for program in ["/usr/sbin/sshd", "/usr/bin/ssh", "/usr/bin/ssh-keygen"] where !FileManager.default.isExecutableFile(atPath: program) {
      return "\(program) is missing"
    }
    guard geteuid() == 0 else { return nil }
    // The visitors' user stands in a copy of the system's list of users, which lies over it for the door's processes alone.
    let tried = try? Child.run(
      ["unshare", "-m", "sh", "-c", "mount --make-rprivate / && mount --bind /etc/passwd /etc/passwd"], environment: ["PATH": Machine.path])
    return tried == 0 ? nil : "root may not make a namespace of mounts here"
  }()

  /// Opens it, and waits until it listens.
  init(_ shop: LoadedShop) throws {
    self.shop = shop
    let folder = shop.folder
    (door, port) = (DoorFolder(folder.path("login-door")), try LocalPort.free())
    user = geteuid() == 0 ? "shop" : NSUserName()
    let data = folder.path("login-data")
    try FileManager.default.createDirectory(atPath: data, withIntermediateDirectories: true)
    try shop.makeDoor(door, index: data)
    var command = [
      shop.program, "door", "run", "--door", door.path, "--listen", "127.0.0.1:\(port)", "--user", user, "--index", data, "--data",
      shop.storage == .sqlite ? data : shop.data,
    ]
    if geteuid() == 0 {
      let number = 61_000 + port % 1_000
      try Self.copy("/etc/passwd", to: folder.path("passwd"), with: "shop:x:\(number):\(number)::\(door.run):/bin/sh")
      try Self.copy("/etc/shadow", to: folder.path("shadow"), with: "shop:*:20000::::::")
      chown(data, uid_t(number), gid_t(number))
      let mounts = ["passwd", "shadow"].map { "mount --bind '\(folder.path($0))' /etc/\($0)" }.joined(separator: " && ")
      command = ["unshare", "-m", "sh", "-c", "mount --make-rprivate / && \(mounts) && exec \"$0\" \"$@\""] + command
    }
    let making = ["ssh-keygen", "-q", "-N", "", "-t", "ed25519", "-f", folder.path("key")]
    guard try Child.run(making, environment: ["PATH": Machine.path]) == 0 else {
      throw LoadedShop.Failure(description: "ssh-keygen failed")
    }
    process = try Child.start(command, environment: shop.environment, output: folder.path("door-run.log"), inSessionOfItsOwn: true)
    try folder.note(process, as: "door")
    let end = SystemClock.seconds + 120
    while !FileManager.default.fileExists(atPath: door.serverNumber) {
      guard SystemClock.seconds < end, waitpid(process, nil, WNOHANG) == 0 else {
        throw LoadedShop.Failure(
          description: "the door did not open: \((try? String(contentsOfFile: folder.path("door-run.log"), encoding: .utf8)) ?? "")")
      }
      usleep(20_000)
    }
    let host = try String(contentsOfFile: door.hostKeys[0].path + ".pub", encoding: .utf8)
    try "[127.0.0.1]:\(port) \(host)".write(toFile: folder.path("known"), atomically: true, encoding: .utf8)
  }

  /// Closes it as systemd would.
  func close() {
    kill(process, SIGTERM)
    Child.awaitEnd(of: process, within: 30)
    shop.folder.forget("door")
  }

  /// The process of sshd.
  var server: pid_t? {
    (try? String(contentsOfFile: door.serverNumber, encoding: .utf8)).flatMap { pid_t($0.trimmingCharacters(in: .whitespacesAndNewlines)) }
  }

  /// Runs a command over ssh; whether it went well.
  func visit(_ words: String) -> Bool {
    let options = [
      "IdentitiesOnly=yes", "IdentityAgent=none", "BatchMode=yes", "StrictHostKeyChecking=yes",
      "UserKnownHostsFile=\(shop.folder.path("known"))", "HostKeyAlgorithms=ssh-ed25519", "ConnectTimeout=30", "LogLevel=ERROR",
    ].flatMap { ["-o", $0] }
    let command = ["ssh", "-F", "none", "-i", shop.folder.path("key")] + options + ["-p", "\(port)", "\(user)@127.0.0.1", "--", words]
    let status = try? Child.run(
      command, environment: ["PATH": Machine.path, "HOME": shop.folder.url.path, "LANG": "C.UTF-8"], output: shop.folder.path("ssh.log"))
    return status == 0
  }

  private static func copy(_ list: String, to path: String, with line: String) throws {
    let lines = try String(contentsOfFile: list, encoding: .utf8).split(separator: "\n").filter { !$0.hasPrefix("shop:") }
    try (lines.joined(separator: "\n") + "\n\(line)\n").write(toFile: path, atomically: false, encoding: .utf8)
  }
}
