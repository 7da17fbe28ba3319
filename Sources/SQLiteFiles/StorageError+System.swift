import Foundation

/// What the system says of a file or folder, in words.
extension StorageError {
  /// The system's error for a file or folder.
  package init(errno code: Int32, path: String) {
    let (kind, message) = Self.told(code)
    self.init(kind: kind, path: path, message: message)
  }

  /// Each of the errors that making, opening and writing of a file meet; what else there is in the system's own words.
  private static func told(_ code: Int32) -> (Kind, String) {
    switch code {
    case ENOSPC: (.diskFull, fullDisk)
    case EDQUOT: (.diskFull, "No more may be kept on this disk by you; nothing was changed. Free some space and try again")
    case EROFS: (.readOnly, "The disk may only be read; choose another place with --data")
    case EACCES, EPERM: (.readOnly, forbidden)
    case ENOTDIR, EEXIST: (.cannotOpen, "A part of the path is a file, not a folder; choose another place with --data")
    case EISDIR: (.cannotOpen, "What lies there is a folder, not a file; move it away, or choose another place with --data")
    case ENOENT, ENXIO, ENODEV, ENOTSUP, ENOSYS:
      (.cannotOpen, "No file or folder can be made there; choose another place with --data")
    case ENAMETOOLONG: (.cannotOpen, "The path is too long; choose another place with --data")
    case ELOOP: (.cannotOpen, "The path goes round in links; choose another place with --data")
    case EMFILE, ENFILE: (.other, "Too many files are open; end other programs and try again")
    case EIO: (.other, "The disk failed while the shop's files were read or written; nothing was changed")
    default: (.cannotOpen, "The file cannot be made: \(String(cString: strerror(code)))")
    }
  }

  static let fullDisk = "The disk is full; nothing was changed. Free some space and try again"

  static let forbidden =
    "Nothing can be written there; check the permissions of the file and its folder, or choose another with --data"

  /// The system's number in an error of Foundation; nil if it has none.
  static func number(of error: any Error) -> Int32? {
    var next: (any Error)? = error
    for _ in 0..<8 {
      guard let error = next else { return nil }
      if let error = error as? POSIXError { return error.code.rawValue }
      let plain = error as NSError
      if plain.domain == NSPOSIXErrorDomain { return Int32(plain.code) }
      next = plain.userInfo[NSUnderlyingErrorKey] as? any Error
    }
    return nil
  }

  /// Why a path cannot be followed to its end; nil if it can, or if merely nothing is there.
  static func obstacle(on path: String) -> Int32? {
    var status = stat()
    guard stat(path, &status) != 0 else { return nil }
    let code = errno
    return [ELOOP, ENOTDIR, ENAMETOOLONG, EACCES].contains(code) ? code : nil
  }

  /// What stands in the way of a path: the nearest part of it above that is there, but is no folder.
  static func isBehindFile(_ path: String) -> Bool {
    var folder = URL(filePath: path).deletingLastPathComponent()
    for _ in 0..<64 {
      var status = stat()
      if stat(folder.path, &status) == 0 { return status.st_mode & S_IFMT != S_IFDIR }
      folder.deleteLastPathComponent()
    }
    return false
  }

  /// Whether the disk of a file, or of the folder above it that exists, has no room for a page more.
  static func isFull(_ path: String) -> Bool {
    var folder = URL(filePath: path)
    for _ in 0..<64 {
      var status = statvfs()
      if statvfs(folder.path, &status) == 0 {
        // A disk that is only read has no room either, and is not full; nor is what the kernel shows as files, which is on no disk.
        if UInt(status.f_flag) & UInt(ST_RDONLY) != 0 || status.f_blocks == 0 { return false }
        return Double(status.f_bavail) * Double(status.f_frsize) < 32_768 || (status.f_files > 0 && status.f_favail == 0)
      }
      folder.deleteLastPathComponent()
    }
    return false
  }
}
