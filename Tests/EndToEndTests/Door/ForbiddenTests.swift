import Foundation
import PostgresServer
import TestSupport
import Testing

@Suite("What a visitor of a door may not", .serialized, .needsDoor)
struct ForbiddenTests {
  @Test("No shell, no other program, no option that is not the door's, whatever the words say; and no file comes of it")
  func commands() throws {
    let door = try OpenDoor()
    try door.makeKey("an")
    #expect(try door.ssh("an", "search", "bike", "--json").status == 0)
    let before = door.files
    let evil = door.home.url.appending(path: "evil").path
    for words in [
      ["sh"], ["sh", "-c", "id"], ["/bin/sh"], ["bash", "-i"], ["scp", "-t", "/tmp"], ["rsync", "--server", "."], ["internal-sftp"],
      ["door", "session"], ["keys"], ["doctor"], ["ledger", "check"], ["catalog", "check", "/etc"], ["network", "lanes", "/etc/passwd"],
      ["rates", "import", "/etc/passwd"], ["search", "bike", "--data", "/tmp"], ["search", "bike", "--data=postgresql://x/y"],
      ["search", "bike", "--catalog", "/tmp"], ["search", "bike", "--index", "/tmp"], ["search", "bike", "--now", "2026-01-01T00:00:00Z"],
      ["search", "bike", "--log", "trace"], ["data", "export", "--into", evil], ["estimate", "--batch", "-"], ["search", "--", "--data"],
      ["--to", "Ghent", "doctor"], ["search", "'unfinished"], ["search", "a\nsh"], ["search", "a\u{1B}[2J"],
    ] {
      let answer = try door.ssh("an", words.joined(separator: " "))
      #expect(answer.status == 64 && answer.output.isEmpty && !answer.errors.isEmpty, "\(words): \(answer.output) \(answer.errors)")
      #expect(!answer.errors.contains("\u{1B}"), "\(words)")
    }
    // Letters of a shell are letters: the search takes them as words, and nothing else happens.
    for line in [
      "search bike; touch \(evil)", "search $(touch \(evil))", "search `touch \(evil)`", "search bike | tee \(evil)",
      "search bike > \(evil)",
    ] {
      _ = try door.ssh("an", line)
      #expect(!FileManager.default.fileExists(atPath: evil), "\(line)")
    }
    #expect(door.files == before)
  }

  @Test("No file transfer, no forwarding of any kind, no agent, no X11, no tunnel")
  func channels() throws {
    let door = try OpenDoor()
    try door.makeKey("an")
    let file = door.home.url.appending(path: "file").path
    try "x".write(toFile: file, atomically: true, encoding: .utf8)
    let options = door.options("an")
    let copied = try door.run(["scp", "-P", "\(door.port)"] + options + [file, "\(door.user)@127.0.0.1:copied"])
    #expect(copied.status != 0)
    let old = try door.run(["scp", "-O", "-P", "\(door.port)"] + options + [file, "\(door.user)@127.0.0.1:copied"])
    #expect(old.status != 0)
    let transfer = try door.run(["sftp", "-P", "\(door.port)"] + options + ["\(door.user)@127.0.0.1"])
    #expect(transfer.status != 0)
    #expect(!door.files.contains { $0.hasSuffix("copied") })

    // A session that forwards would end well: it runs a command. What it asks for besides has to fail.
    let strict = ["-o", "ExitOnForwardFailure=yes"]
    let back = try door.ssh("an", "search", "bike", "--json", more: strict + ["-R", "0:127.0.0.1:9"])
    #expect(back.status == 255, "-R: \(back.status) \(back.errors)")
    let tunnel = try door.ssh("an", "search", "bike", "--json", more: strict + ["-w", "any:any"])
    #expect(tunnel.status == 255, "-w: \(tunnel.status) \(tunnel.errors)")
    let direct = try door.ssh("an", more: ["-W", "127.0.0.1:\(door.port)"])
    #expect(direct.status == 255 && direct.output.isEmpty, "-W, as -L and -D ask for it: \(direct.status) \(direct.output)")
    for name in ["localhost:\(door.port)", "[::1]:\(door.port)", "db1.example:5432"] {
      let named = try door.ssh("an", more: ["-W", name])
      #expect(named.status == 255 && named.output.isEmpty, "-W \(name): \(named.status) \(named.output)")
    }
    for words in [["-s", "sftp"], ["-s", "shell"], ["-s", "netconf"]] {
      let subsystem = try door.run(["ssh"] + options + ["-p", "\(door.port)", "\(door.user)@127.0.0.1"] + words)
      #expect(subsystem.status != 0 && subsystem.output.isEmpty, "\(words): \(subsystem.output)")
    }
    let socket = try door.ssh("an", "search", "bike", "--json", more: strict + ["-R", "\(file).socket:127.0.0.1:9"])
    #expect(socket.status == 255 && !FileManager.default.fileExists(atPath: file + ".socket"), "\(socket.status)")
    // What is asked for by a visitor and refused is told nobody but by its missing.
    let shown = try door.ssh("an", "data", "export", more: ["-A", "-X"], environment: ["DISPLAY=127.0.0.1:0", "SSH_AUTH_SOCK=\(file)"])
    #expect(shown.status == 0 && !shown.output.contains("DISPLAY"))
    #expect(door.processes.allSatisfy { environment(of: $0).isDisjoint(with: ["DISPLAY", "SSH_AUTH_SOCK"]) })
  }

  @Test("A client that listens for -L and -D is given nothing to pass on: by address, by name, of a socket's file")
  func listening() throws {
    let door = try OpenDoor()
    try door.makeKey("an")
    let (plain, toFile, socks) = (try LocalPort.free(), try LocalPort.free(), try LocalPort.free())
    let client = try Spawn.start(
      ["ssh"] + door.options("an") + [
        "-N", "-L", "127.0.0.1:\(plain):localhost:\(door.port)", "-L", "127.0.0.1:\(toFile):\(door.home.url.path)/tmux", "-D",
        "127.0.0.1:\(socks)", "-p", "\(door.port)", "\(door.user)@127.0.0.1",
      ], environment: [Guardian.path, "HOME=\(door.home.url.path)"])
    defer {
      kill(client, SIGTERM)
      Spawn.awaitEnd(of: client)
    }
    func line(_ port: Int) throws -> Line {
      let end = Date(timeIntervalSinceNow: 60)
      while true {
        do { return try Line(port: port) } catch {
          guard Date() < end else { throw error }
          usleep(50_000)
        }
      }
    }
    // The door itself would greet whoever was led to it.
    #expect(try line(plain).read(within: 10).isEmpty)
    #expect(try line(toFile).read(within: 10).isEmpty)
    for address in [[3, 9] + Array("localhost".utf8), [1, 127, 0, 0, 1]] as [[UInt8]] {
      let line = try line(socks)
      line.write([5, 1, 0])
      #expect(Array(line.read(within: 10).utf8) == [5, 0])
      line.write([5, 1, 0] + address + [UInt8(door.port >> 8), UInt8(door.port & 0xFF)])
      // ssh says yes before it knows; then nothing comes.
      let answer = line.read(within: 10) + line.read(within: 10)
      #expect(!answer.contains("SSH-2.0"), "\(answer)")
    }
  }

  @Test("Names of terminals that are paths, words of a shell or without end open what a usual one does; a language that is none is English")
  func terminals() throws {
    let door = try OpenDoor()
    try door.makeKey("an")
    for term in ["", "dumb", "xterm;id", "$(id)", "../../etc/passwd", "%s%n", String(repeating: "x", count: 300), "xterm-caravan"] {
      let answer = try door.ssh(
        "an", "cart", "show", more: ["-tt", "-o", "SendEnv=LANG LC_MESSAGES"],
        environment: ["TERM=\(term)", "LANG=../../etc", "LC_MESSAGES=xx;id"])
      #expect(answer.status == 0 && answer.output.contains("The cart is empty"), "\(term): \(answer.output) \(answer.errors)")
    }
  }

  @Test("No variable of a visitor's reaches the shop, and no password, certificate or other user opens the door")
  func logins() throws {
    let door = try OpenDoor()
    try door.makeKey("an")
    let variables = [
      "LD_PRELOAD=/tmp/evil.so", "CARAVAN_CATALOG=/tmp", "CARAVAN_DOOR=/tmp", "CARAVAN_ACCOUNT=SHA256:x", "LC_ALL=../../tmp",
    ]
    let names = variables.map { String($0.prefix { $0 != "=" }) }.joined(separator: " ")
    let sent = try door.ssh("an", "search", "bike", "--json", more: ["-o", "SendEnv=\(names)"], environment: variables)
    #expect(sent.status == 0, "\(sent.errors)")
    let password = try door.run(
      [
        "ssh", "-F", "none", "-o", "BatchMode=yes", "-o", "PubkeyAuthentication=no", "-o", "StrictHostKeyChecking=no", "-o",
        "UserKnownHostsFile=/dev/null",
        "-p", "\(door.port)", "\(door.user)@127.0.0.1", "search", "bike",
      ])
    #expect(password.status == 255 && !password.errors.contains("password"), "only keys: \(password.errors)")
    for other in ["root", "nobody", "nosuchuser"] where other != door.user {
      let answer = try door.run(["ssh"] + door.options("an") + ["-p", "\(door.port)", "\(other)@127.0.0.1", "search", "bike"])
      #expect(answer.status == 255 && answer.output.isEmpty, "\(other)")
    }
    // An authority of one's own signs one's own key: it is no certificate that the door knows, and none is taken.
    try door.makeKey("authority")
    let folder = door.home.url
    let signed = try door.run(
      [
        "ssh-keygen", "-q", "-s", folder.appending(path: "authority").path, "-I", "an", "-n", door.user,
        folder.appending(path: "an.pub").path,
      ])
    #expect(signed.status == 0, "\(signed.errors)")
    let certificate = try door.ssh(
      "an", "search", "bike", "--json", more: ["-o", "PubkeyAcceptedAlgorithms=ssh-ed25519-cert-v01@openssh.com"])
    #expect(certificate.status == 255, "\(certificate.output)")
  }

  @Test(
    "An account opens so many windows and asks so often, and others come in meanwhile; a flood of keys is refused and leaves nothing running"
  )
  func limits() throws {
    let door = try OpenDoor(limits: "logins-per-minute = 3\nsessions-per-account = 2\nsessions-per-source = 50\n")
    for name in ["an", "bo"] { try door.makeKey(name) }
    // All at once: one after the other they would take more than a minute on a slow machine.
    let folder = door.home.url
    let clients = try (0..<8).map { number in
      try door.start("an", "network zones --json", into: folder.appending(path: "answer-\(number)"))
    }
    for client in clients { Spawn.awaitEnd(of: client, seconds: 120) }
    let errors = try (0..<8).map { try String(contentsOf: folder.appending(path: "answer-\($0).errors"), encoding: .utf8) }
    let (refused, answered) = (errors.filter { $0.contains("minute") }.count, errors.filter(\.isEmpty).count)
    #expect(refused >= 5 && answered >= 1, "\(errors)")
    // Somebody else, from another address.
    let other = try door.ssh("bo", "search", "bike", "--json", more: ["-b", "127.0.0.2"])
    #expect(other.status == 0, "\(other.errors)")
    let log = try String(contentsOf: door.home.url.appending(path: "door/run/logins.log"), encoding: .utf8)
    #expect(log.contains("refused=rate from=127.0.0.0/24"))
    #expect(door.isQuiet(), "\(door.processes)")
  }

  @Test("A command that takes too long is ended with a word")
  func time() throws {
    let door = try OpenDoor(limits: "command-seconds = 1\n")
    try door.makeKey("an")
    let long = try door.ssh("an", "year", "FH-CITY28-50-RED", "--to", "Ghent", "--json")
    // A fast machine answers within the second.
    #expect([0, 75].contains(long.status), "\(long.errors)")
    if long.status == 75 {
      #expect(long.error["code"] == "unavailable" && long.error["message"]?.contains("1 s") == true, "\(long.errors)")
    }
    #expect(door.isQuiet())
  }

  private func environment(of process: pid_t) -> Set<String> {
    let bytes = (try? Data(contentsOf: URL(filePath: "/proc/\(process)/environ"))) ?? Data()
    return Set(bytes.split(separator: 0).map { String(decoding: $0.prefix { $0 != UInt8(ascii: "=") }, as: UTF8.self) })
  }
}
