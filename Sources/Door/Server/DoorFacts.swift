import Foundation

/// What a machine has, as far as a door depends on it.
public struct DoorFacts: Hashable, Sendable {
  /// A user of the system.
  public struct User: Hashable, Sendable {
    /// The user's name.
    public var name: String
    /// The user's number.
    public var number: uid_t
    /// The number of the user's group.
    public var group: gid_t
    /// The program that sshd starts the session with.
    public var shell: String
    /// The password's entry begins with `!`: sshd without PAM takes such a user for locked.
    public var isLocked: Bool

    /// A user with all its properties.
    public init(name: String, number: uid_t, group: gid_t, shell: String, isLocked: Bool) {
      (self.name, self.number, self.group, self.shell, self.isLocked) = (name, number, group, shell, isLocked)
    }
  }

  /// The path of sshd; nil if none is installed.
  public var server: String?
  /// Its version; nil if it does not say any.
  public var version: ServerVersion?
  /// The path of this program.
  public var program: String
  /// The part of that path that somebody but root can change; nil if none.
  public var weakPart: String?
  /// Who visitors are to be; nil if there is no such user.
  public var user: User?
  /// The name of that user as it was asked for.
  public var userName: String
  /// Who asks.
  public var asker: uid_t
  /// The door's folder.
  public var folder: DoorFolder
  /// Modes of the host's secret keys that are there, by path.
  public var hostKeys: [String: mode_t]
  /// What is wrong with the limits' file; nil if nothing is.
  public var limitsFault: DoorLimits.Fault?
  /// Paths that cannot stand in sshd's configuration.
  public var unwritable: [String]
  /// Whether the folder that sshd locks its weaker half into is there; always so where it runs without rights.
  public var hasPrivilegeFolder: Bool

  /// Where sshd is looked for: it wants to be started by its whole path.
  public static let places = ["/usr/sbin/sshd", "/usr/local/sbin/sshd", "/opt/homebrew/sbin/sshd", "/sbin/sshd", "/usr/bin/sshd"]
  /// The folder that sshd locks its weaker half into, as it is compiled in where systemd is.
  public static let privilegeFolder = "/run/sshd"

  /// Looks at the machine.
  public static func read(folder: DoorFolder, program: String, user: String) -> DoorFacts {
    let server = places.first { FileManager.default.isExecutableFile(atPath: $0) }
    let asker = geteuid()
    var hostKeys: [String: mode_t] = [:]
    for key in folder.hostKeys { hostKeys[key.path] = PathOwnership.of(key.path)?.mode }
    var fault: DoorLimits.Fault?
    do throws(DoorLimits.Fault) {
      _ = try limits(of: folder)
    } catch { fault = error }
    return DoorFacts(
      server: server, version: server.flatMap { ServerVersion(saidBy: Self.said(by: $0, "-V")) }, program: program,
      weakPart: PathOwnership.weakest(in: program), user: self.user(user), userName: user, asker: asker, folder: folder,
      hostKeys: hostKeys, limitsFault: fault,
      unwritable: [program, folder.path, user].filter { !ServerConfiguration.canHold($0) },
      hasPrivilegeFolder: asker != 0 || places.first == server && PathOwnership.of(privilegeFolder).map { $0.owner == 0 } ?? false)
  }

  /// The limits of a door; those that are shipped where there is no file.
  public static func limits(of folder: DoorFolder) throws(DoorLimits.Fault) -> DoorLimits {
    guard let text = try? String(contentsOfFile: folder.limits, encoding: .utf8) else { return DoorLimits() }
    return try DoorLimits(file: text)
  }

  /// A user of the system; nil if there is none of the name.
  static func user(_ name: String) -> User? {
    guard let entry = getpwnam(name) else { return nil }
    let (number, group, shell) = (entry.pointee.pw_uid, entry.pointee.pw_gid, String(cString: entry.pointee.pw_shell))
    // Only root may look; nobody else's sshd looks either.
    let shadow = (try? String(contentsOfFile: "/etc/shadow", encoding: .utf8)) ?? ""
    let isLocked = shadow.split(separator: "\n").contains { $0.hasPrefix("\(name):!") }
    return User(name: name, number: number, group: group, shell: shell.isEmpty ? "/bin/sh" : shell, isLocked: isLocked)
  }

  /// All that a program writes, on both ways out.
  static func said(by program: String, _ arguments: String...) -> String {
    let process = Process()
    process.executableURL = URL(fileURLWithPath: program)
    process.arguments = arguments
    let pipe = Pipe()
    (process.standardOutput, process.standardError, process.standardInput) = (pipe, pipe, FileHandle.nullDevice)
    guard (try? process.run()) != nil else { return "" }
    let data = (try? pipe.fileHandleForReading.readToEnd()) ?? Data()
    process.waitUntilExit()
    return String(decoding: data, as: UTF8.self)
  }

  /// The name of who runs this program.
  public static var asker: String {
    getpwuid(geteuid()).map { String(cString: $0.pointee.pw_name) } ?? "\(geteuid())"
  }
}
