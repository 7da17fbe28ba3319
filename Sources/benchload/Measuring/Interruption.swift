import Dispatch
import Foundation
import Primitives

/// That somebody wants the run to end: Ctrl-C, SIGTERM, a closed terminal. Everything that was started is ended then as at the end.
final class Interruption: Sendable {
  private let flag = Lock(false)

  /// Whether the run is to end.
  var isAsked: Bool { flag.withLock { $0 } }

  /// Takes the signals from now on, as long as the program lives.
  func watch() {
    for number in [SIGINT, SIGTERM, SIGHUP] {
      signal(number, SIG_IGN)
      let source = DispatchSource.makeSignalSource(signal: number, queue: .global())
      source.setEventHandler { [self] in
        flag.withLock { $0 = true }
        // It keeps itself.
        withExtendedLifetime(source) {}
      }
      source.resume()
    }
  }

  /// Sleeps, or less if the run is to end.
  func sleep(_ seconds: Double) {
    let end = SystemClock.seconds + seconds
    while !isAsked, case let left = end - SystemClock.seconds, left > 0 { usleep(UInt32(min(left, 0.1) * 1e6)) }
  }
}
