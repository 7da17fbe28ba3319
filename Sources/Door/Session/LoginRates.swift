import Foundation

/// How often accounts and addresses have logged in within the last minute: a table of fixed size in one file, so that no flood makes it grow.
public struct LoginRates: Sendable {
  private let path: String

  /// A table in a file that need not be there yet.
  public init(_ path: String) { self.path = path }

  /// Rows of the table: of two that fall into one the newer begins it anew, which only ever lets somebody in.
  private static let rows = 65_536
  /// Bytes of a row: the other bits of the tag, the minute in which its count began, the count.
  private static let size = 12
  /// Seconds in which logins are counted together.
  private static let span: UInt32 = 60

  /// Counts a login, unless there were too many within a minute.
  ///
  /// - Parameters:
  ///   - tag: Whose login.
  ///   - most: So many are let in within a minute.
  ///   - now: Seconds since 1970.
  /// - Returns: Whether it is let in.
  /// - Throws: `SystemFailure` if the file cannot be used.
  public func count(_ tag: KeyTag, most: Int, now: UInt32) throws(SystemFailure) -> Bool {
    let file = open(path, O_RDWR | O_CREAT | O_NOFOLLOW | O_CLOEXEC, 0o600)
    guard file >= 0 else { throw SystemFailure(path) }
    defer { close(file) }
    let place = off_t(tag.bits(16) * Self.size)
    var lock = flock()
    lock.l_type = Int16(F_WRLCK)
    lock.l_whence = Int16(SEEK_SET)
    lock.l_start = place
    lock.l_len = off_t(Self.size)
    while fcntl(file, F_SETLKW, &lock) != 0 { guard errno == EINTR else { throw SystemFailure(path) } }
    var row: [UInt32] = [0, 0, 0]
    // What is not there yet reads as nothing: a row that never counted.
    guard row.withUnsafeMutableBytes({ pread(file, $0.baseAddress, Self.size, place) }) >= 0 else { throw SystemFailure(path) }
    // A clock that was set back begins anew.
    if row[0] != tag.low || now < row[1] || now - row[1] >= Self.span { row = [tag.low, now, 0] }
    guard Int(row[2]) < most else { return false }
    row[2] += 1
    guard row.withUnsafeBytes({ pwrite(file, $0.baseAddress, Self.size, place) }) == Self.size else { throw SystemFailure(path) }
    return true
  }
}
