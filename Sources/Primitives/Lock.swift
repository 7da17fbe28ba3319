#if THREAD_SANITIZER
  import Foundation

  /// A value that one thread at a time may use: has the calls of `Mutex`, but is made of a lock that the thread sanitizer knows.
  ///
  /// `Synchronization.Mutex` waits on a futex in code that the sanitizer cannot see, so that it reports every guarded use as a race. Only
  /// the build of `make test-threads` has this one.
  @usableFromInline
  package struct Lock<Value>: ~Copyable, Sendable {
    /// The value and its lock. Only `withLock` accesses the value, and only while it holds the lock.
    private final class Guarded: Sendable {
      let lock = NSLock()
      nonisolated(unsafe) var value: Value

      init(_ value: consuming sending Value) { self.value = value }
    }

    private let guarded: Guarded

    /// A lock around a value.
    @usableFromInline
    package init(_ value: consuming sending Value) { guarded = Guarded(value) }

    /// Calls `body` with the value while no other thread can use it, and returns its result.
    @usableFromInline
    package borrowing func withLock<Result, Failure: Error>(
      _ body: (inout sending Value) throws(Failure) -> sending Result
    ) throws(Failure) -> sending Result {
      guarded.lock.lock()
      defer { guarded.lock.unlock() }
      return try body(&guarded.value)
    }
  }
#else
  import Synchronization

  /// A value that one thread at a time may use. The build for the thread sanitizer has another type with the same calls (see above).
  @usableFromInline
  package typealias Lock<Value> = Mutex<Value>
#endif
