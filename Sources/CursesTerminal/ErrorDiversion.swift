#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#elseif canImport(Darwin)
  import Darwin
#endif

/// Standard error in a nameless temporary file while the screen is taken, and shown once it is given back.
///
/// If standard error is not the terminal it is left alone.
struct ErrorDiversion {
  /// The temporary file, -1 if there is none.
  private(set) var file: Int32 = -1
  /// The true standard error, -1 if it was left alone.
  private(set) var original: Int32 = -1

  mutating func begin() {
    guard original < 0, isatty(2) == 1 else { return }
    let folder = getenv("TMPDIR").map { String(cString: $0) } ?? "/tmp"
    var path = Array("\(folder)/caravan-errors.XXXXXX".utf8CString)
    let file = mkstemp(&path)
    guard file >= 0 else { return }
    unlink(path)
    let original = dup(2)
    guard original >= 0, dup2(file, 2) >= 0 else {
      if original >= 0 { close(original) }
      close(file)
      return
    }
    _ = fcntl(file, F_SETFD, FD_CLOEXEC)
    _ = fcntl(original, F_SETFD, FD_CLOEXEC)
    self.file = file
    self.original = original
  }

  /// Puts standard error back and writes what was collected to it.
  mutating func end() {
    guard original >= 0 else { return }
    dup2(original, 2)
    var bytes = [UInt8](repeating: 0, count: 4_096)
    lseek(file, 0, SEEK_SET)
    while true {
      let count = read(file, &bytes, bytes.count)
      guard count > 0 else { break }
      var written = 0
      while written < count {
        let step = bytes[written..<count].withUnsafeBytes { write(2, $0.baseAddress, $0.count) }
        guard step > 0 else { break }
        written += step
      }
    }
    close(original)
    close(file)
    original = -1
    file = -1
  }
}
