/// Something that `door check` says of a door. Its sentence is the language's `door.check.<kind>`, which also says what to do.
public struct DoorFinding: Hashable, Sendable {
  /// What is found.
  public enum Kind: String, Sendable, CaseIterable {
    /// There is no sshd.
    case serverMissing
    /// Nobody knows its version.
    case versionUnknown
    /// It is too old to keep a door safely.
    case serverOld
    /// It is good enough; a newer one limits more.
    case serverLimits
    /// Somebody but root can exchange the program that sshd asks about keys.
    case programOwner
    /// There is no such user.
    case userMissing
    /// Visitors would be root.
    case userRoot
    /// sshd refuses the user as locked.
    case userLocked
    /// The user's shell does not start programs.
    case userShell
    /// sshd without the system's rights serves its own user only.
    case userOther
    /// There is no host key.
    case hostKeyMissing
    /// Others can read a host key.
    case hostKeyMode
    /// A limit is wrong.
    case limits
    /// A path that cannot be written into sshd's configuration.
    case path
    /// The folder that sshd needs is missing; `door run` makes it.
    case privilegeFolder
    /// Everything that was looked at is as it should be.
    case sound
  }

  /// How much it matters.
  public enum Weight: String, Sendable {
    /// The door does not open like this.
    case unsafe
    /// It opens; better would be better.
    case advice
    /// It is as it should be.
    case sound
  }

  /// What is found.
  public let kind: Kind
  /// How much it matters.
  public let weight: Weight
  /// What fills its sentence.
  public let arguments: [String: String]

  init(_ kind: Kind, _ weight: Weight = .unsafe, _ arguments: [String: String] = [:]) {
    (self.kind, self.weight, self.arguments) = (kind, weight, arguments)
  }
}

extension DoorFacts {
  /// What is to be said of the door; never nothing.
  public var findings: [DoorFinding] {
    let all = serverFindings + programFindings + userFindings + fileFindings
    return all.contains { $0.weight == .unsafe } ? all : all + [DoorFinding(.sound, .sound, ["user": userName])]
  }

  private var serverFindings: [DoorFinding] {
    guard let server else { return [DoorFinding(.serverMissing, .unsafe, ["places": Self.places.joined(separator: ", ")])] }
    guard let version else { return [DoorFinding(.versionUnknown, .unsafe, ["path": server])] }
    if version < ServerVersion.oldest {
      return [DoorFinding(.serverOld, .unsafe, ["is": "\(version)", "oldest": "\(ServerVersion.oldest)"])]
    }
    if version < ServerVersion(9, 8) { return [DoorFinding(.serverLimits, .advice, ["is": "\(version)"])] }
    return []
  }

  private var programFindings: [DoorFinding] {
    var findings = unwritable.map { DoorFinding(.path, .unsafe, ["path": $0]) }
    // Where sshd is its own user's, the program may be that user's too.
    if let weakPart, asker == 0 { findings.append(DoorFinding(.programOwner, .unsafe, ["program": program, "part": weakPart])) }
    return findings
  }

  private var userFindings: [DoorFinding] {
    guard let user else { return [DoorFinding(.userMissing, .unsafe, ["user": userName])] }
    var findings: [DoorFinding] = []
    if asker != 0, user.number != asker { findings.append(DoorFinding(.userOther, .unsafe, ["user": userName])) }
    if user.number == 0 { findings.append(DoorFinding(.userRoot, .unsafe, ["user": userName])) }
    if user.isLocked { findings.append(DoorFinding(.userLocked, .unsafe, ["user": userName])) }
    if ["nologin", "false", "sync"].contains(where: { user.shell.hasSuffix("/\($0)") }) {
      findings.append(DoorFinding(.userShell, .unsafe, ["user": userName, "shell": user.shell]))
    }
    return findings
  }

  private var fileFindings: [DoorFinding] {
    var findings: [DoorFinding] = []
    if hostKeys.isEmpty {
      findings.append(DoorFinding(.hostKeyMissing, .unsafe, ["folder": folder.path]))
    }
    for (path, mode) in hostKeys.sorted(by: { $0.key < $1.key }) where mode & 0o077 != 0 {
      findings.append(DoorFinding(.hostKeyMode, .unsafe, ["path": path, "mode": String(mode, radix: 8)]))
    }
    if let limitsFault { findings.append(DoorFinding(.limits, .unsafe, ["path": folder.limits, "line": "\(limitsFault.line)"])) }
    if !hasPrivilegeFolder { findings.append(DoorFinding(.privilegeFolder, .advice, ["path": Self.privilegeFolder])) }
    return findings
  }
}
