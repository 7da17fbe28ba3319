import Foundation

/// What the building of an index asks of the system's memory.
enum BuildMemory {
  /// Arrays of this many bytes and more go back to the system as soon as they are let go.
  private static let large: CInt = 1 << 20

  /// From now on large arrays have pages of their own. Otherwise glibc, once it has seen some of them go, makes the next ones in the midst of
  /// its heap, where what lies behind them keeps what they let go of.
  static func keepLargeArraysApart() {
    #if canImport(Glibc)
      // `M_MMAP_THRESHOLD` of malloc.h, which Swift's module of the C library leaves out.
      let threshold: CInt = -3
      typealias Setting = @convention(c) (CInt, CInt) -> CInt
      guard let place = dlsym(nil, "mallopt") else { return }
      _ = unsafeBitCast(place, to: Setting.self)(threshold, large)
    #endif
  }
}
