#if THREAD_SANITIZER
  import Foundation

  /// A value that one thread at a time may use: `Mutex` with the same calls, made of a lock that the thread sanitizer knows.
  ///
  /// `Synchronization.Mutex` waits on a futex in code that the sanitizer does not see, so that it takes every guarded use for a race.
  /// Only `make test-threads` is built with this one.
  package struct Lock<Value>: ~Copyable, Sendable {
    /// What is guarded, with its guard: only `withLock` touches the value, and only while it holds the lock.
    private final class Guarded: Sendable {
      let lock = NSLock()
      nonisolated(unsafe) var value: Value

      init(_ value: consuming sending Value) { self.value = value }
    }

    private let guarded: Guarded

    package init(_ value: consuming sending Value) { guarded = Guarded(value) }

    /// Calls `body` with the value while no other thread has it, and returns what it returns.
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

  /// A value that one thread at a time may use. A build for the thread sanitizer has another of the same calls (see above).
  package typealias Lock<Value> = Mutex<Value>
#endif
