/// What systemd starts the door with, hardened: the process may change users and listen, and little else.
public struct ServiceUnit: Sendable {
  /// The path of this program.
  public let program: String
  /// The door's folder.
  public let folder: DoorFolder
  /// The system's user that all visitors are.
  public let user: String
  /// The folder of the shop's database.
  public let data: String
  /// Where it listens.
  public let listen: ListenAddress

  /// A unit with all its properties.
  public init(program: String, folder: DoorFolder, user: String, data: String, listen: ListenAddress) {
    (self.program, self.folder, self.user, self.data, self.listen) = (program, folder, user, data, listen)
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
    ExecStartPre=\(program) door check --door \(folder.path) --listen \(listen) --user \(user) --data \(data)
    ExecStart=\(program) door run --door \(folder.path) --listen \(listen) --user \(user) --data \(data)
    Restart=on-failure
    RestartSec=2
    KillMode=mixed
    TimeoutStopSec=15
    RuntimeDirectory=sshd
    RuntimeDirectoryMode=0755
    RuntimeDirectoryPreserve=yes
    UMask=0077
    NoNewPrivileges=yes
    CapabilityBoundingSet=CAP_SETUID CAP_SETGID CAP_CHOWN CAP_FOWNER CAP_DAC_OVERRIDE CAP_KILL CAP_SYS_CHROOT CAP_NET_BIND_SERVICE
    ProtectSystem=strict
    ReadWritePaths=\(folder.path) \(data)
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
