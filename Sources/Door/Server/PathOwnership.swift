import Foundation

/// Whether nobody but root, or a given user, can exchange a file: it and every folder above it belong to them, and neither group nor others may write.
public enum PathOwnership {
  /// The first part of a path, from the file up, that somebody else can change; nil if none is. A path of which a part is not there is that
  /// part.
  ///
  /// - Parameters:
  ///   - path: An absolute path; links are followed to where they lead.
  ///   - owner: Who may own it besides root; nil: nobody.
  public static func weakest(in path: String, owner: uid_t? = nil) -> String? {
    guard let real = realpath(path, nil) else { return path }
    defer { free(real) }
    var part = String(cString: real)
    while true {
      var status = stat()
      guard stat(part, &status) == 0, status.st_uid == 0 || status.st_uid == owner, status.st_mode & 0o022 == 0 else { return part }
      if part == "/" { return nil }
      part = URL(fileURLWithPath: part).deletingLastPathComponent().path
    }
  }

  /// The owner and the mode of a file; nil if it is not there.
  public static func of(_ path: String) -> (owner: uid_t, mode: mode_t)? {
    var status = stat()
    return stat(path, &status) == 0 ? (status.st_uid, status.st_mode & 0o7777) : nil
  }
}
