import Foundation

/// Places that processes hold while they live: locks of the kernel on single bytes of one file, so that whoever dies in whatever way gives
/// the place back, and no file grows.
public struct SessionSlots: Sendable {
  private let path: String

  /// Places in a file that need not be there yet.
  public init(_ path: String) { self.path = path }

  /// What a place is counted for.
  public enum Group: Hashable, Sendable {
    /// All visitors.
    case all
    /// Those of one account.
    case account(KeyTag)
    /// Those of one network address.
    case source(KeyTag)
    /// Long commands of one account.
    case long(KeyTag)

    /// Where its places lie in the file, no two groups in one place: 2^14 bytes for each. A file may be 2^63 bytes long; it has none.
    fileprivate var start: Int {
      switch self {
      case .all: 0
      case .account(let tag): 1 << 61 | tag.bits(45) << 14
      case .source(let tag): 1 << 60 | tag.bits(45) << 14
      case .long(let tag): 1 << 59 | tag.bits(44) << 14
      }
    }
  }

  /// The most places that a group can have.
  public static let most = 1 << 14

  /// Takes places until this process and whatever it becomes by exec ends.
  ///
  /// - Parameters:
  ///   - wanted: So many places has each group.
  ///   - patience: So many seconds a place is waited for.
  /// - Returns: The group that has none left, in which case nothing more than what the process lives is held; nil if one of each is held.
  /// - Throws: `SystemFailure` if the file cannot be opened or locked.
  public func take(_ wanted: [(group: Group, of: Int)], patience: Double = 0) throws(SystemFailure) -> Group? {
    // Without O_CLOEXEC: the locks are the process's, and last as long as no descriptor of the file is closed in it.
    let file = open(path, O_RDWR | O_CREAT | O_NOFOLLOW, 0o600)
    guard file >= 0 else { throw SystemFailure(path) }
    let end = Date(timeIntervalSinceNow: patience)
    for (group, count) in wanted {
      while try !takeOne(group, of: min(count, Self.most), file) {
        guard Date() < end else { return group }
        usleep(100_000)
      }
    }
    return nil
  }

  private func takeOne(_ group: Group, of count: Int, _ file: Int32) throws(SystemFailure) -> Bool {
    for place in 0..<max(0, count) {
      var lock = flock()
      lock.l_type = Int16(F_WRLCK)
      lock.l_whence = Int16(SEEK_SET)
      lock.l_start = off_t(group.start + place)
      lock.l_len = 1
      if fcntl(file, F_SETLK, &lock) == 0 { return true }
      guard errno == EAGAIN || errno == EACCES else { throw SystemFailure(path) }
    }
    return false
  }

  /// The processes that hold a place of a group.
  public func holders(of group: Group, upTo count: Int) -> [pid_t] {
    let file = open(path, O_RDWR | O_NOFOLLOW | O_CLOEXEC)
    guard file >= 0 else { return [] }
    defer { close(file) }
    return (0..<min(count, Self.most)).compactMap { place in
      var lock = flock()
      lock.l_type = Int16(F_WRLCK)
      lock.l_whence = Int16(SEEK_SET)
      lock.l_start = off_t(group.start + place)
      lock.l_len = 1
      return fcntl(file, F_GETLK, &lock) == 0 && lock.l_type != Int16(F_UNLCK) ? lock.l_pid : nil
    }
  }
}

/// What an account or an address is counted by, without being told from it: 64 bits of its hash.
public struct KeyTag: Hashable, Sendable {
  private let hash: UInt64

  /// The tag of a text's or an address's bytes.
  public init(_ bytes: [UInt8]) { hash = SHA256.hash(bytes).prefix(8).reduce(0) { $0 << 8 | UInt64($1) } }

  /// The highest bits of it.
  func bits(_ count: Int) -> Int { Int(hash >> (64 - UInt64(count))) }
  /// The other ones.
  var low: UInt32 { UInt32(truncatingIfNeeded: hash) }
}

/// What the system says when something of the door's cannot be done.
public struct SystemFailure: Error, Hashable, Sendable {
  /// The file or program.
  public let path: String
  /// The system's own word.
  public let why: String

  /// A failure with a word of its own.
  public init(_ path: String, why: String) { (self.path, self.why) = (path, why) }
  /// The failure that `errno` tells.
  init(_ path: String) { self.init(path, why: String(cString: strerror(errno))) }
}
