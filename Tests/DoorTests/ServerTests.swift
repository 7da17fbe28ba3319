@testable import Door
import Foundation
import TestSupport
import Testing

@Suite("sshd's configuration, and what is said of a door")
struct ServerTests {
  private func configuration(_ version: ServerVersion, user: String = "shop", isUnprivileged: Bool = false) throws -> String {
    ServerConfiguration(
      listen: try #require(ListenAddress("[::1]:2222")), folder: DoorFolder("/srv/door"), program: "/usr/local/bin/caravan", user: user,
      keyUser: "nobody", isUnprivileged: isUnprivileged, limits: DoorLimits(), version: version
    ).text
  }

  @Test("An address is numeric, with a port; IPv6 in brackets")
  func addresses() {
    for text in ["127.0.0.1:2222", "[::1]:22", "0.0.0.0:65535", "[2001:db8::1]:1"] { #expect(ListenAddress(text)?.description == text) }
    for text in [
      "", "localhost:22", "127.0.0.1", ":22", "::1:22", "[::1]", "[::1]22", "127.0.0.1:0", "127.0.0.1:65536", "127.0.0.1:+5",
      "127.0.0.1:22\nPermitRootLogin yes", "[::1%eth0]:22", "127.0.0.1:2 2",
    ] { #expect(ListenAddress(text) == nil, "\(text)") }
  }

  @Test("Everything that is not the shop is shut, in every version")
  func shut() throws {
    for version in [ServerVersion(8, 8), ServerVersion(9, 2), ServerVersion(10, 0)] {
      let text = try configuration(version)
      for line in [
        "PasswordAuthentication no", "KbdInteractiveAuthentication no", "HostbasedAuthentication no", "UsePAM no", "PermitRootLogin no",
        "AllowUsers shop", "DisableForwarding yes", "AllowTcpForwarding no", "AllowStreamLocalForwarding no", "AllowAgentForwarding no",
        "X11Forwarding no", "PermitTunnel no", "GatewayPorts no", "PermitUserRC no", "PermitUserEnvironment CARAVAN_ACCOUNT",
        "AcceptEnv LANG LC_ALL LC_MESSAGES COLORTERM", "AuthorizedKeysFile none", "TrustedUserCAKeys none",
        "ForceCommand exec /usr/local/bin/caravan door session --door /srv/door", "MaxSessions 2", "MaxAuthTries 3", "LoginGraceTime 20",
        "AuthorizedKeysCommand /usr/local/bin/caravan keys %t %k %f", "ListenAddress [::1]:2222",
      ] { #expect(text.split(separator: "\n").contains(line[...]), "\(line) in \(version)") }
      #expect(!text.contains("Subsystem"))
      #expect(text.contains("PerSourcePenalties") == (version >= ServerVersion(9, 8)))
      #expect(text.contains("ChannelTimeout") == (version >= ServerVersion(9, 2)))
    }
  }

  @Test("The installed sshd takes the configuration and means by it what is meant")
  func installed() throws {
    guard let server = DoorFacts.places.first(where: { FileManager.default.isExecutableFile(atPath: $0) }),
      let version = ServerVersion(saidBy: DoorFacts.said(by: server, "-V"))
    else {
      print("There is no sshd here: its own reading of the configuration is not tried.")
      return
    }
    let folder = try Scratch.folder()
    let door = DoorFolder(folder.url.path)
    let unit = ServiceUnit(
      program: "/usr/local/bin/caravan", folder: door, user: "shop", listen: try #require(ListenAddress("127.0.0.1:2222")),
      options: ["--data", "/srv/data"], writable: ["/srv/data"])
    _ = try DoorFiles.make(door, unit: unit)
    let text = ServerConfiguration(
      listen: unit.listen, folder: door, program: unit.program, user: "shop", keyUser: "nobody", isUnprivileged: false,
      limits: DoorLimits(), version: version
    ).text
    try DoorFiles.replace(text, at: door.configuration, 0o600)
    let said = DoorFacts.said(by: server, "-T", "-f", door.configuration).lowercased().split(separator: "\n").map(String.init)
    if said.contains(where: { $0.contains("privilege separation") }) { return }
    for line in [
      "disableforwarding yes", "permittunnel no", "x11forwarding no", "allowtcpforwarding no", "allowstreamlocalforwarding no",
      "passwordauthentication no", "kbdinteractiveauthentication no", "permituserrc no", "permituserenvironment caravan_account",
      "maxsessions 2",
      "forcecommand exec /usr/local/bin/caravan door session --door \(door.path.lowercased())", "usepam no", "exposeauthinfo no",
    ] { #expect(said.contains(line), "\(line)") }
    #expect(!said.contains { $0.hasPrefix("subsystem") })
    // What a door has already is not made again.
    #expect(throws: DoorFiles.Failure.exists(door.limits)) { try DoorFiles.make(door, unit: unit) }
    for key in door.hostKeys { #expect(PathOwnership.of(key.path)?.mode == 0o600) }
    #expect(PathOwnership.of(door.host)?.mode == 0o700)
  }

  @Test("systemd takes the unit and its slice, where systemd is")
  func unit() throws {
    let tool = "/usr/bin/systemd-analyze"
    guard FileManager.default.isExecutableFile(atPath: tool) else {
      return print("There is no systemd-analyze here: the unit is not verified.")
    }
    let folder = try Scratch.folder()
    let door = DoorFolder(folder.url.path)
    let unit = ServiceUnit(
      program: "/bin/true", folder: door, user: "shop", listen: try #require(ListenAddress("0.0.0.0:22")),
      options: ["--data", "postgresql://shop@a,b/shop?sslmode=verify-full&options=-c%20x", "--index", "/var/cache/my shop"],
      environment: ["PGPASSFILE": "/etc/a $b%"], writable: ["/var/cache/my shop"])
    try DoorFiles.write(unit.text, to: door.unit, 0o644)
    try DoorFiles.write(ServiceUnit.slice(DoorLimits()), to: door.slice, 0o644)
    #expect(DoorFacts.said(by: tool, "verify", door.unit, door.slice) == "")
    for line in ["NoNewPrivileges=yes", "ProtectSystem=strict", "Slice=caravan-door.slice"] { #expect(unit.text.contains(line)) }
    // What is exposed of it, as systemd counts: 0 nothing, 10 everything. It needs root's rights and the network.
    let said = DoorFacts.said(by: tool, "security", "--offline=true", "--no-pager", door.unit)
    guard let level = said.firstMatch(of: /exposure level .*: ([0-9.]+)/).flatMap({ Double($0.1) }) else {
      return print("This systemd-analyze does not look at units that are not installed: the unit's exposure is not counted.")
    }
    #expect(level <= 3.5)
  }

  @Test(
    "A unit says where the shop lies: a server's address, where its password is found, folders with blanks; what systemd fills in stands for itself"
  )
  func place() throws {
    let listen = try #require(ListenAddress("0.0.0.0:22"))
    let text = ServiceUnit(
      program: "/usr/local/bin/caravan", folder: DoorFolder("/srv/door"), user: "shop", listen: listen,
      options: ["--data", "postgresql://shop@a,b/shop?sslmode=verify-full&options=-c%20x", "--index", "/var/cache/my shop"],
      environment: ["PGPASSFILE": "/etc/a $b%"], writable: ["/var/cache/my shop"]
    ).text
    let words =
      "--door /srv/door --listen 0.0.0.0:22 --user shop --data postgresql://shop@a,b/shop?sslmode=verify-full&options=-c%%20x "
      + "--index \"/var/cache/my shop\""
    for line in [
      "ExecStartPre=/usr/local/bin/caravan door check \(words)", "ExecStart=/usr/local/bin/caravan door run \(words)",
      "Environment=\"PGPASSFILE=/etc/a $b%%\"", "ReadWritePaths=/srv/door \"/var/cache/my shop\"",
    ] { #expect(text.split(separator: "\n").contains(line[...]), "\(line) in:\n\(text)") }
    #expect(ServiceUnit.word("a\"b\\c d") == "\"a\\\"b\\\\c d\"" && ServiceUnit.word("") == "\"\"")
  }

  @Test("The unit and the slice that are shipped are those that a door init writes for that shop")
  func shipped() throws {
    let unit = ServiceUnit(
      program: "/usr/local/bin/caravan", folder: DoorFolder("/srv/caravan"), user: "shop",
      listen: try #require(ListenAddress("0.0.0.0:22")),
      options: [
        "--data",
        "postgresql://caravan_shop@db1.example,db2.example,db3.example/caravan?sslmode=verify-full&sslrootcert=/etc/caravan/tls/ca.crt",
        "--index", "/var/cache/caravan",
      ], environment: ["PGPASSFILE": "/etc/caravan/shop.pgpass"], writable: ["/var/cache/caravan"])
    let folder = PackageFolder.root.appending(path: "Assets/deploy/systemd")
    for (name, text) in [("caravan-door.service", unit.text), ("caravan-door.slice", ServiceUnit.slice(DoorLimits()))] {
      #expect(try String(contentsOf: folder.appending(path: name), encoding: .utf8) == text, "\(name) should be:\n\(text)")
    }
  }

  @Test("No path that means something to sshd or a shell comes into the configuration")
  func paths() {
    for text in ["/usr/local/bin/caravan", "/srv/my-shop_1.0/door", "shop", "a,b@c+d:e"] { #expect(ServerConfiguration.canHold(text)) }
    for text in ["", "/a b", "/a'b", "/a\"b", "/a%b", "/a$b", "/a;b", "/a\nb", "/a#b", "/a\\b", "/ä", "/a`b", "/a*b", "~/a"] {
      #expect(!ServerConfiguration.canHold(text))
    }
  }

  private func facts(_ change: (inout DoorFacts) -> Void = { _ in }) -> DoorFacts {
    let folder = DoorFolder("/srv/door")
    var facts = DoorFacts(
      server: "/usr/sbin/sshd", version: ServerVersion(9, 8), program: "/usr/local/bin/caravan", weakPart: nil,
      user: DoorFacts.User(name: "shop", number: 990, group: 990, shell: "/bin/sh", isLocked: false), userName: "shop", asker: 0,
      folder: folder,
      hostKeys: [folder.hostKeys[0].path: 0o600], limitsFault: nil, unwritable: [], hasPrivilegeFolder: true)
    change(&facts)
    return facts
  }

  @Test("A door as it should be is sound, and each thing that is not is said and keeps it shut")
  func findings() {
    #expect(facts().findings.map(\.kind) == [.sound])
    let wrong: [(DoorFinding.Kind, (inout DoorFacts) -> Void)] = [
      (.serverMissing, { $0.server = nil }), (.versionUnknown, { $0.version = nil }), (.serverOld, { $0.version = ServerVersion(8, 4) }),
      (.programOwner, { $0.weakPart = "/home/an" }), (.userMissing, { $0.user = nil }), (.userRoot, { $0.user?.number = 0 }),
      (.userLocked, { $0.user?.isLocked = true }), (.userShell, { $0.user?.shell = "/usr/sbin/nologin" }),
      (.userOther, { $0.asker = 1000 }), (.hostKeyMissing, { $0.hostKeys = [:] }),
      (.hostKeyMode, { $0.hostKeys = ["/srv/door/host/ssh_host_ed25519_key": 0o640] }),
      (.limits, { $0.limitsFault = DoorLimits.Fault(line: 3, kind: .noPair) }), (.path, { $0.unwritable = ["/a b"] }),
    ]
    for (kind, change) in wrong {
      #expect(facts(change).findings.map(\.kind) == [kind] && facts(change).findings.allSatisfy { $0.weight == .unsafe }, "\(kind)")
    }
    #expect(facts { $0.version = ServerVersion(9, 2) }.findings.map(\.kind) == [.serverLimits, .sound])
    #expect(facts { $0.hasPrivilegeFolder = false }.findings.map(\.kind) == [.privilegeFolder, .sound])
    let own = facts {
      $0.asker = 1000
      $0.user?.number = 1000
      $0.weakPart = "/home/an"
    }
    #expect(own.findings.map(\.kind) == [.sound], "without root the program may be one's own")
  }

  @Test("A folder that others may write into makes every file in it theirs")
  func ownership() throws {
    let folder = try Scratch.folder()
    let file = folder.url.appending(path: "program").path
    try DoorFiles.write("", to: file, 0o755)
    #expect(PathOwnership.weakest(in: file, owner: geteuid()) != file)
    #expect(PathOwnership.weakest(in: "/nowhere/at/all") == "/nowhere/at/all")
    chmod(file, 0o777)
    let real = folder.url.resolvingSymlinksInPath().appending(path: "program").path
    #expect(PathOwnership.weakest(in: file, owner: geteuid()) == real)
    #expect(PathOwnership.weakest(in: "/") == nil)
  }

  @Test(
    "The version is read from what sshd says",
    arguments: [
      ("OpenSSH_9.2p1 Debian-2+deb12u10, OpenSSL 3.0.19", ServerVersion(9, 2)),
      ("unknown option -- V\nOpenSSH_8.4p1, OpenSSL\nusage: sshd", ServerVersion(8, 4)), ("OpenSSH_10.0p2", ServerVersion(10, 0)),
      ("dropbear", nil),
    ])
  func version(text: String, version: ServerVersion?) { #expect(ServerVersion(saidBy: text) == version) }
}
