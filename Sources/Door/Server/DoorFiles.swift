import Foundation

/// Writes what a door consists of, each file anew or not at all.
public enum DoorFiles {
  /// Why something was not made.
  public enum Failure: Error, Hashable, Sendable {
    /// Something lies there already; nothing is written over.
    case exists(String)
    /// The system's own word.
    case system(SystemFailure)
    /// ssh-keygen did not make the key.
    case key(String, why: String)
  }

  /// Makes the folder with host keys, limits and systemd's files. None of them may be there.
  ///
  /// - Returns: The paths of the files.
  /// - Throws: `Failure`.
  public static func make(_ folder: DoorFolder, unit: ServiceUnit) throws(Failure) -> [String] {
    let texts = [
      (folder.limits, DoorLimits().file), (folder.unit, unit.text), (folder.slice, ServiceUnit.slice(DoorLimits())),
    ]
    for path in texts.map(\.0) + folder.hostKeys.map(\.path) where PathOwnership.of(path) != nil { throw .exists(path) }
    try makeFolder(folder.path, 0o711)
    try makeFolder(folder.host, 0o700)
    for (path, text) in texts { try write(text, to: path, 0o644) }
    for key in folder.hostKeys {
      var arguments = ["-q", "-N", "", "-C", "caravan-door", "-t", key.type, "-f", key.path]
      if let bits = key.bits { arguments += ["-b", "\(bits)"] }
      let said = keygen(arguments)
      guard let made = PathOwnership.of(key.path), made.mode & 0o077 == 0 else { throw .key(key.path, why: said) }
    }
    return texts.map(\.0) + folder.hostKeys.flatMap { [$0.path, $0.path + ".pub"] }
  }

  private static func keygen(_ arguments: [String]) -> String {
    let places = ["/usr/bin/ssh-keygen", "/usr/local/bin/ssh-keygen", "/opt/homebrew/bin/ssh-keygen"]
    guard let program = places.first(where: { FileManager.default.isExecutableFile(atPath: $0) }) else { return "ssh-keygen?" }
    let process = Process()
    process.executableURL = URL(fileURLWithPath: program)
    process.arguments = arguments
    let pipe = Pipe()
    (process.standardOutput, process.standardError, process.standardInput) = (pipe, pipe, FileHandle.nullDevice)
    do { try process.run() } catch { return error.localizedDescription }
    let said = (try? pipe.fileHandleForReading.readToEnd()) ?? Data()
    process.waitUntilExit()
    return String(decoding: said, as: UTF8.self).trimmingCharacters(in: .whitespacesAndNewlines)
  }

  /// Makes a folder with a mode, whatever the umask; one that is there keeps its own.
  public static func makeFolder(_ path: String, _ mode: mode_t) throws(Failure) {
    if PathOwnership.of(path) != nil { return }
    do {
      try FileManager.default.createDirectory(
        atPath: path, withIntermediateDirectories: true, attributes: [.posixPermissions: Int(mode)])
    } catch { throw .system(SystemFailure(path, why: error.localizedDescription)) }
    guard chmod(path, mode) == 0 else { throw .system(SystemFailure(path)) }
  }

  /// Writes a file that is not there yet.
  public static func write(_ text: String, to path: String, _ mode: mode_t) throws(Failure) {
    let file = open(path, O_WRONLY | O_CREAT | O_EXCL | O_NOFOLLOW | O_CLOEXEC, 0o600)
    guard file >= 0 else {
      if errno == EEXIST { throw .exists(path) }
      throw .system(SystemFailure(path))
    }
    defer { close(file) }
    let bytes = Array(text.utf8)
    guard bytes.withUnsafeBytes({ Foundation.write(file, $0.baseAddress, $0.count) }) == bytes.count, fchmod(file, mode) == 0 else {
      let failure = SystemFailure(path)
      unlink(path)
      throw .system(failure)
    }
  }

  /// Writes a file of the door's own in place of the one before, whole at every instant.
  public static func replace(_ text: String, at path: String, _ mode: mode_t) throws(Failure) {
    let new = path + ".new"
    unlink(new)
    try write(text, to: new, mode)
    guard rename(new, path) == 0 else { throw .system(SystemFailure(path)) }
  }
}
