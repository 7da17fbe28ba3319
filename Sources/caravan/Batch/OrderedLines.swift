import Primitives

/// Lines that several threads make, printed in their order, each as soon as those before it are.
final class OrderedLines: Sendable {
  private struct State {
    var next = 0
    var waiting: [Int: [UInt8]] = [:]
  }

  private let state = Lock(State())
  private let print: @Sendable ([UInt8]) -> Void

  /// - Parameter print: called for one line at a time.
  init(print: @escaping @Sendable ([UInt8]) -> Void) { self.print = print }

  /// The line with a number, counted from 0.
  func finished(_ number: Int, _ line: [UInt8]) {
    state.withLock { state in
      state.waiting[number] = line
      while let line = state.waiting.removeValue(forKey: state.next) {
        print(line)
        state.next += 1
      }
    }
  }
}
