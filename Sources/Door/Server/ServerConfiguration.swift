/// The configuration that the door's sshd runs with: keys as accounts, one program, and nothing else.
public struct ServerConfiguration: Hashable, Sendable {
  /// Where it listens.
  public let listen: ListenAddress
  /// The door's folder.
  public let folder: DoorFolder
  /// The path of this program.
  public let program: String
  /// The system's user that all visitors are.
  public let user: String
  /// The system's user who asks about keys.
  public let keyUser: String
  /// Whether sshd itself runs without the system's rights, and the program is its own user's.
  public let isUnprivileged: Bool
  /// The door's limits.
  public let limits: DoorLimits
  /// The installed sshd's.
  public let version: ServerVersion

  /// A configuration with all its properties.
  public init(
    listen: ListenAddress, folder: DoorFolder, program: String, user: String, keyUser: String, isUnprivileged: Bool, limits: DoorLimits,
    version: ServerVersion
  ) {
    (self.listen, self.folder, self.program, self.user, self.keyUser) = (listen, folder, program, user, keyUser)
    (self.isUnprivileged, self.limits, self.version) = (isUnprivileged, limits, version)
  }

  /// The types of keys that are taken; no certificates.
  static let keyTypes = [
    "ssh-ed25519", "sk-ssh-ed25519@openssh.com", "ecdsa-sha2-nistp256", "ecdsa-sha2-nistp384", "ecdsa-sha2-nistp521",
    "sk-ecdsa-sha2-nistp256@openssh.com", "rsa-sha2-512", "rsa-sha2-256",
  ]

  /// Whether a path or name can stand in the configuration and in the line of the shell that sshd starts: no blank, quote, `%` or other
  /// character that means something to either.
  public static func canHold(_ text: String) -> Bool {
    !text.isEmpty
      && text.utf8.allSatisfy { byte in
        switch byte {
        case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"), UInt8(ascii: "0")...UInt8(ascii: "9"): true
        default: "/._-+@,:".utf8.contains(byte)
        }
      }
  }

  /// sshd insists that the program which it asks about keys belongs to root. Where it runs as somebody's own, there is no border between it and
  /// the program, and a program of the system's starts it.
  private var keysProgram: String { isUnprivileged ? "/usr/bin/env \(program)" : program }

  /// The file, as sshd reads it.
  public var text: String {
    var lines = [
      "# Written by caravan door run at each start: what stands here is not kept.",
      "ListenAddress \(listen)", "PidFile \(folder.serverNumber)",
    ]
    lines += folder.hostKeys.map { "HostKey \($0.path)" }
    lines += [
      "LogLevel ERROR", "StrictModes yes", "UseDNS no", "VersionAddendum none", "Banner none", "PrintMotd no", "PrintLastLog no", "",
      "# Who comes in: whoever has a key. The key is the account.",
      "AllowUsers \(user)", "PermitRootLogin \(user == "root" ? "prohibit-password" : "no")", "UsePAM no",
      "AuthenticationMethods publickey", "PubkeyAuthentication yes", "PasswordAuthentication no", "KbdInteractiveAuthentication no",
      "HostbasedAuthentication no", "PermitEmptyPasswords no", "AuthorizedKeysFile none",
      "AuthorizedKeysCommand \(keysProgram) keys %t %k %f", "AuthorizedKeysCommandUser \(keyUser)",
      "AuthorizedPrincipalsFile none", "TrustedUserCAKeys none",
      "PubkeyAcceptedAlgorithms \(Self.keyTypes.joined(separator: ","))",
    ]
    if version >= ServerVersion(9, 1) { lines.append("RequiredRSASize 2048") }
    lines += [
      "", "# What is there: the shop.",
      "ForceCommand exec \(program) door session --door \(folder.path)", "PermitTTY yes", "PermitUserRC no",
      "PermitUserEnvironment \(OfferedKey.variable)", "AcceptEnv LANG LC_ALL LC_MESSAGES COLORTERM",
      "", "# And nothing else.",
      "DisableForwarding yes", "AllowTcpForwarding no", "AllowStreamLocalForwarding no", "AllowAgentForwarding no", "X11Forwarding no",
      "GatewayPorts no", "PermitTunnel no", "PermitOpen none", "PermitListen none", "ExposeAuthInfo no",
      "", "# How much of it.",
      "MaxStartups \(limits.startups):30:\(max(limits.startups, 100))", "PerSourceMaxStartups \(limits.startupsPerSource)",
      "PerSourceNetBlockSize 32:64", "MaxSessions 2", "MaxAuthTries 3", "LoginGraceTime 20", "ClientAliveInterval 30",
      "ClientAliveCountMax 3", "TCPKeepAlive yes", "Compression no", "RekeyLimit default none",
    ]
    // The shop itself closes what is idle, with a word; this is for one that hangs.
    let silent = max(limits.idleSeconds, limits.commandSeconds) + 300
    if version >= ServerVersion(9, 2) { lines += ["ChannelTimeout session*=\(silent)s", "UnusedConnectionTimeout 60"] }
    if version >= ServerVersion(9, 8) {
      lines += ["PerSourcePenalties crash:90s authfail:5s noauth:1s grace-exceeded:20s refuseconnection:10s max:10m"]
    }
    return lines.joined(separator: "\n") + "\n"
  }
}
