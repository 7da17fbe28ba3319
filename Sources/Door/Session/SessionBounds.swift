import Foundation

/// What the system lets a session have: set on the process before it becomes the shop.
public struct SessionBounds: Sendable {
  private let limits: DoorLimits
  /// Bytes that are mapped besides.
  private let shared: UInt64

  /// - Parameter shared: bytes that are mapped besides: of the program, and of the catalog's index, which the shop and SQLite both map whole.
  public init(_ limits: DoorLimits, shared: UInt64) { (self.limits, self.shared) = (limits, shared) }

  /// The largest window that the shop is drawn for: more cells than any screen has letters.
  public static let widest = (columns: 1000, rows: 400)

  /// Bytes of addresses that this process has already, the program's own: a session cannot do without them. 0 where the system does not say.
  public static var own: UInt64 {
    let pages = (try? String(contentsOfFile: "/proc/self/statm", encoding: .utf8))?.split(separator: " ").first.flatMap { UInt64($0) }
    return (pages ?? 0) * UInt64(getpagesize())
  }

  /// Sets the bounds; the memory's is that of addresses, what all share besides.
  /// - Throws: `SystemFailure` if the system refuses, as it does where a lower bound was set before.
  public func set() throws(SystemFailure) {
    let memory = UInt64(limits.memoryMiB) << 20
    try Self.set(RLIMIT_AS, memory + min(shared, 1 << 40))
    // Also that of each thread, which is reserved whole.
    try Self.set(RLIMIT_STACK, 2 << 20)
    try Self.set(RLIMIT_CORE, 0)
    try Self.set(RLIMIT_NOFILE, UInt64(limits.files))
    try Self.set(RLIMIT_CPU, UInt64(limits.cpuSeconds), then: UInt64(limits.cpuSeconds) + 5)
    _ = nice(Int32(limits.niceness))
  }

  #if os(Linux)
    private typealias Resource = __rlimit_resource
  #else
    private typealias Resource = Int32
  #endif

  private static func set(_ resource: Resource, _ soft: UInt64, then hard: UInt64? = nil) throws(SystemFailure) {
    #if os(Linux)
      let number = __rlimit_resource_t(resource.rawValue)
    #else
      let number = resource
    #endif
    var was = rlimit()
    guard getrlimit(number, &was) == 0 else { throw SystemFailure("getrlimit") }
    // What was bounded lower before stays so.
    let most = min(rlim_t(hard ?? soft), was.rlim_max)
    var bound = rlimit(rlim_cur: min(rlim_t(soft), most), rlim_max: most)
    guard setrlimit(number, &bound) == 0 else { throw SystemFailure("setrlimit") }
  }

  /// Makes a terminal's window no larger than `widest`.
  public static func boundWindow(_ terminal: Int32) {
    var size = winsize()
    guard ioctl(terminal, UInt(TIOCGWINSZ), &size) == 0 else { return }
    let (columns, rows) = (min(Int(size.ws_col), widest.columns), min(Int(size.ws_row), widest.rows))
    guard columns != Int(size.ws_col) || rows != Int(size.ws_row) else { return }
    (size.ws_col, size.ws_row) = (UInt16(columns), UInt16(rows))
    _ = ioctl(terminal, UInt(TIOCSWINSZ), &size)
  }
}
