import Foundation

/// Where the language's runtime and the system's libraries write why a session died: for the door's keeper, not for the visitor, who could
/// learn from it how the program is built.
public struct FaultLog: Sendable {
  private let path: String

  /// A log in a file that need not be there yet.
  public init(_ path: String) { self.path = path }

  /// The file takes no more than this: whoever can make sessions die fills no disk.
  static let most = 1 << 20

  /// Leads standard error of this process into the file, or nowhere where that is full or cannot be written.
  ///
  /// - Returns: A descriptor of what standard error was.
  /// - Throws: `SystemFailure` if there is no descriptor left.
  public func divert() throws(SystemFailure) -> Int32 {
    let original = fcntl(STDERR_FILENO, F_DUPFD_CLOEXEC, 3)
    guard original >= 0 else { throw SystemFailure("dup") }
    var file = open(path, O_WRONLY | O_APPEND | O_CREAT | O_NOFOLLOW | O_CLOEXEC, 0o600)
    var status = stat()
    if file >= 0, fstat(file, &status) != 0 || status.st_size >= Self.most {
      close(file)
      file = -1
    }
    if file < 0 { file = open("/dev/null", O_WRONLY | O_CLOEXEC) }
    guard file >= 0, dup2(file, STDERR_FILENO) >= 0 else { throw SystemFailure(path) }
    close(file)
    return original
  }
}
