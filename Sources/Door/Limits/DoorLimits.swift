/// What keeps one visitor from crowding out the others: the figures of the door's limits file.
public struct DoorLimits: Hashable, Sendable {
  /// Visitors at a time, all together.
  public var sessions = 200
  /// Windows and commands of one account at a time.
  public var sessionsPerAccount = 8
  /// Of one network address (of IPv6 of one /64) at a time.
  public var sessionsPerSource = 20
  /// Logins of one account, or of one network address, in a minute.
  public var loginsPerMinute = 90
  /// Memory of a session in MiB, besides the program and the catalog's index, which all share.
  public var memoryMiB = 400
  /// So long a command may take, in seconds.
  public var commandSeconds = 60
  /// A window in which nothing is typed for so long, in seconds, is closed.
  public var idleSeconds = 7_200
  /// Seconds of a core that a session may use up altogether.
  public var cpuSeconds = 900
  /// Files that a session may have open.
  public var files = 256
  /// How far the shop's work stands behind the system's own, 0 to 19.
  public var niceness = 5
  /// Connections that are not logged in yet: from here some are refused, see `MaxStartups` of sshd_config(5).
  public var startups = 30
  /// Of one network address, likewise.
  public var startupsPerSource = 10

  /// The limits as they are shipped.
  public init() {}

  /// A line of the file.
  struct Field: Sendable {
    let name: String
    let path: WritableKeyPath<DoorLimits, Int> & Sendable
    let range: ClosedRange<Int>
    let comment: String
  }

  static let fields: [Field] = [
    Field(name: "sessions", path: \.sessions, range: 1...10_000, comment: "Visitors at a time, all together"),
    Field(
      name: "sessions-per-account", path: \.sessionsPerAccount, range: 1...100, comment: "Windows and commands of one account at a time"),
    Field(
      name: "sessions-per-source", path: \.sessionsPerSource, range: 1...10_000,
      comment: "Of one network address (of IPv6: of one /64) at a time"),
    Field(
      name: "logins-per-minute", path: \.loginsPerMinute, range: 1...100_000,
      comment: "Logins of one account, or of one network address, in a minute"),
    Field(
      name: "memory-mib", path: \.memoryMiB, range: 64...65_536,
      comment: "Memory of a session in MiB, besides the program and the catalog's index, which all share"),
    Field(name: "command-seconds", path: \.commandSeconds, range: 1...3600, comment: "So long a command may take"),
    Field(
      name: "idle-seconds", path: \.idleSeconds, range: 5...604_800, comment: "A window in which nothing is typed for so long is closed"),
    Field(name: "cpu-seconds", path: \.cpuSeconds, range: 10...86_400, comment: "Seconds of a core that a session may use up altogether"),
    Field(name: "files", path: \.files, range: 32...65_536, comment: "Files that a session may have open"),
    Field(name: "niceness", path: \.niceness, range: 0...19, comment: "How far the shop's work stands behind the system's own"),
    Field(name: "startups", path: \.startups, range: 2...10_000, comment: "Connections that are not logged in yet (MaxStartups)"),
    Field(
      name: "startups-per-source", path: \.startupsPerSource, range: 1...10_000,
      comment: "Of one network address (PerSourceMaxStartups)"),
  ]
}
