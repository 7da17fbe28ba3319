/// What systemd starts the door with, hardened: the process may change users and listen, and little else.
public struct ServiceUnit: Sendable {
  /// The path of this program.
  public let program: String
  /// The door's folder.
  public let folder: DoorFolder
  /// The system's user that all visitors are.
  public let user: String
  /// Where it listens.
  public let listen: ListenAddress
  /// Where the shop lies: options of `door run` with their values, such as `--data`.
  public let options: [String]
  /// Variables that `door run` needs, such as where a server's password is found.
  public let environment: [String: String]
  /// Folders in which sessions write, besides the door's own.
  public let writable: [String]

  /// A unit with all its properties.
  public init(
    program: String, folder: DoorFolder, user: String, listen: ListenAddress, options: [String], environment: [String: String] = [:],
    writable: [String]
  ) {
    (self.program, self.folder, self.user, self.listen, self.options) = (program, folder, user, listen, options)
    (self.environment, self.writable) = (environment, writable)
  }

  /// A word as systemd reads it: what it would fill in stands for itself.
  static func word(_ text: String) -> String {
    let plain = text.replacing("%", with: "%%").replacing("$", with: "$$")
    let isBare = !plain.isEmpty && !plain.contains { $0.isWhitespace || "\"'\\;".contains($0) }
    return isBare ? plain : "\"" + plain.replacing("\\", with: "\\\\").replacing("\"", with: "\\\"") + "\""
  }

  private var words: String {
    (["--door", folder.path, "--listen", "\(listen)", "--user", user] + options).map(Self.word).joined(separator: " ")
  }

  private var variables: String {
    // In a variable's value only `%` means something.
    environment.sorted { $0.key < $1.key }.map { name, value in
      "Environment=" + Self.word("\(name)=\(value)").replacing("$$", with: "$") + "\n"
    }.joined()
  }

  /// caravan-door.service.
  public var text: String {
    """
    # Install: cp \(folder.unit) \(folder.slice) /etc/systemd/system/ && systemctl enable --now caravan-door
    [Unit]
    Description=Caravan's door: the shop over SSH
    Wants=network-online.target
    After=network-online.target

    [Service]
    Slice=caravan-door.slice
    \(variables)ExecStartPre=\(program) door check \(words)
    ExecStart=\(program) door run \(words)
    Restart=on-failure
    RestartSec=2
    KillMode=mixed
    TimeoutStopSec=15
    RuntimeDirectory=sshd
    RuntimeDirectoryMode=0755
    RuntimeDirectoryPreserve=yes
    UMask=0077
    NoNewPrivileges=yes
    # sshd opens sessions for another user, gives that one a terminal, and tells the kernel's audit of it, without which it ends the session.
    CapabilityBoundingSet=CAP_SETUID CAP_SETGID CAP_CHOWN CAP_FOWNER CAP_DAC_OVERRIDE CAP_KILL CAP_SYS_CHROOT CAP_NET_BIND_SERVICE CAP_AUDIT_WRITE
    ProtectSystem=strict
    ReadWritePaths=\(([folder.path] + writable).map(Self.word).joined(separator: " "))
    ProtectHome=read-only
    PrivateTmp=yes
    ProtectClock=yes
    ProtectHostname=yes
    ProtectKernelLogs=yes
    ProtectKernelModules=yes
    ProtectKernelTunables=yes
    ProtectControlGroups=yes
    ProtectProc=invisible
    RestrictAddressFamilies=AF_INET AF_INET6 AF_UNIX
    RestrictNamespaces=yes
    RestrictRealtime=yes
    RestrictSUIDSGID=yes
    LockPersonality=yes
    MemoryDenyWriteExecute=yes
    SystemCallArchitectures=native
    SystemCallFilter=@system-service @setuid @chown chroot

    [Install]
    WantedBy=multi-user.target

    """
  }

  /// caravan-door.slice: what all visitors together may take.
  public static func slice(_ limits: DoorLimits) -> String {
    """
    [Unit]
    Description=All visitors of Caravan's door

    [Slice]
    # A session has some 15 MiB at rest and 40 while it browses; many at a time never use their limit all at once.
    MemoryHigh=70%
    MemoryMax=80%
    CPUWeight=50
    # Three processes and some twenty threads each.
    TasksMax=\(limits.sessions * 32 + 200)

    """
  }
}
