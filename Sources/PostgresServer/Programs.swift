import Foundation

/// PostgreSQL's programs, as far as they are installed.
enum Programs {
  /// The folder of the newest server that the shop works with; nil if there is none.
  static let folder: URL? = {
    let files = FileManager.default
    var candidates: [(version: Int, folder: URL)] = []
    for parent in ["/usr/lib/postgresql", "/opt/homebrew/opt", "/usr/local/opt", "/usr"] {
      for name in (try? files.contentsOfDirectory(atPath: parent)) ?? [] {
        guard let version = Int(name.replacing("postgresql@", with: "").replacing("pgsql-", with: "")), version >= 15 else { continue }
        candidates.append((version, URL(filePath: parent).appending(path: name).appending(path: "bin")))
      }
    }
    let found = candidates.sorted { $0.version > $1.version }.map(\.folder)
    return found.first { files.isExecutableFile(atPath: $0.appending(path: "initdb").path) }
  }()

  /// Runs a program as a user that is not root, which servers refuse, and waits for its end.
  ///
  /// - Throws: If it fails, or takes longer than a minute.
  static func run(_ name: String, _ arguments: [String], in directory: URL) throws {
    guard let folder else { throw Failure(text: "PostgreSQL is not installed") }
    let process = process([folder.appending(path: name).path] + arguments, in: directory)
    let output = try log(name, in: directory)
    (process.standardOutput, process.standardError) = (output, output)
    try process.run()
    let deadline = Date(timeIntervalSinceNow: 60)
    while process.isRunning, Date() < deadline { Thread.sleep(forTimeInterval: 0.01) }
    if process.isRunning {
      process.terminate()
      throw Failure(text: "\(name) does not end")
    }
    guard process.terminationStatus == 0 else {
      throw Failure(text: "\(name) failed: " + ((try? String(contentsOf: directory.appending(path: "\(name).log"), encoding: .utf8)) ?? ""))
    }
  }

  /// Where a program of a server writes what it says.
  static func log(_ name: String, in directory: URL) throws -> FileHandle {
    let file = directory.appending(path: "\(name).log")
    if !FileManager.default.fileExists(atPath: file.path) { _ = FileManager.default.createFile(atPath: file.path, contents: nil) }
    let handle = try FileHandle(forWritingTo: file)
    try handle.seekToEnd()
    return handle
  }

  /// A process of the user that servers run as.
  static func process(_ command: [String], in directory: URL) -> Process {
    let process = Process()
    let words = isRoot ? ["setpriv", "--reuid=postgres", "--regid=postgres", "--clear-groups"] + command : command
    process.executableURL = URL(filePath: "/usr/bin/env")
    process.arguments = words
    process.currentDirectoryURL = directory
    process.standardInput = FileHandle.nullDevice
    process.standardOutput = FileHandle.nullDevice
    process.standardError = FileHandle.nullDevice
    // What a developer has set for servers of his own.
    process.environment = ProcessInfo.processInfo.environment.filter { !$0.key.hasPrefix("PG") }
    return process
  }

  static var isRoot: Bool { geteuid() == 0 }

  /// Makes a folder the servers' user's own.
  static func give(_ path: String) throws {
    guard isRoot else { return }
    guard let user = getpwnam("postgres") else { throw Failure(text: "there is no user postgres to run a server as") }
    guard chown(path, user.pointee.pw_uid, user.pointee.pw_gid) == 0 else { throw Failure(text: "\(path) cannot be given away") }
  }

  struct Failure: Error, CustomStringConvertible {
    let text: String
    var description: String { text }
  }
}
