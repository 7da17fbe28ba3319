import ArgumentParser
import Door
import Foundation
import ShopRuntime

/// Opens a door: looks whether it is safe, writes what sshd reads, and keeps it open until it is told to close.
struct DoorKeeper {
  let options: GlobalOptions
  let place: DoorCommand.Place

  func run() throws {
    var facts = try place.facts(options)
    if facts.asker == 0, facts.server != nil, !facts.hasPrivilegeFolder {
      try DoorFiles.makeFolder(DoorFacts.privilegeFolder, 0o755)
      facts.hasPrivilegeFolder = true
    }
    let unsafe = facts.findings.filter { $0.weight == .unsafe }
    guard unsafe.isEmpty, let server = facts.server, let configuration = try place.configuration(facts), let user = facts.user else {
      throw DoorUnsafe(findings: unsafe)
    }
    let folder = facts.folder
    // Whoever comes first does not wait for the catalog. Its index is the visitors' user's, as all in the data folder.
    let opened = try SessionWorkspace(options.request(), log: LoggedSession())
    try Self.asUser(user) { _ = try opened.index(report: Workspace.warn, note: { _ in }) }
    try writeFiles(folder, configuration, user)
    let daemon = DoorServer(server, folder: folder)
    let complaint = daemon.complaint()
    guard complaint.isEmpty else { throw DoorFiles.Failure.system(SystemFailure(folder.configuration, why: complaint)) }
    let address = "\(configuration.listen)"
    let end = try daemon.run { Output.warn(ErrorText.words("door.listens", ["address": address, "user": user.name])) }
    switch end {
    case .asked: Output.warn(ErrorText.words("door.closed"))
    case .byItself(let status):
      throw DoorFiles.Failure.system(SystemFailure(folder.configuration, why: ErrorText.words("door.ended", ["n": "\(status)"])))
    }
  }

  /// Does something with the rights of a user alone, as far as this process has more.
  private static func asUser(_ user: DoorFacts.User, _ body: () throws -> Void) throws {
    guard geteuid() == 0 else { return try body() }
    guard setegid(user.group) == 0, seteuid(user.number) == 0 else { throw DoorRefusal.failed }
    defer {
      seteuid(0)
      setegid(0)
    }
    try body()
  }

  /// What sshd and sessions read. The folder in which sessions write is the visitors' user's.
  private func writeFiles(_ folder: DoorFolder, _ configuration: ServerConfiguration, _ user: DoorFacts.User) throws {
    let folders = try Folders(catalog: options.catalog, data: options.data, index: options.index)
    let environment = ProcessInfo.processInfo.environment
    var values = [
      "data": options.data ?? folders.data.path,
      "catalog": folders.catalog.path, "index": folders.index.path, "CARAVAN_ASSETS": folders.assets.path,
    ]
    if let data = values["data"], !data.contains("://") { values["data"] = URL(fileURLWithPath: data).path }
    for name in DoorPlace.names where name.hasPrefix("PG") { values[name] = environment[name] }
    guard let file = DoorPlace(values).file else { throw UsageError.of(.doorPath) }
    try DoorFiles.makeFolder(folder.run, 0o700)
    for path in [folder.sessions, folder.logins] { unlink(path) }
    if geteuid() == 0 { chown(folder.run, user.number, gid_t.max) }
    try DoorFiles.replace(file, at: folder.place, 0o644)
    try DoorFiles.replace(configuration.text, at: folder.configuration, 0o644)
  }
}

/// A door that is not opened as it is.
struct DoorUnsafe: Error {
  let findings: [DoorFinding]
}
