/// A value that is worked out when it is first asked for, once, by whichever thread that is.
///
/// ```swift
/// let names = Deferred { PlaceNames(world) }
/// names.value  // here
/// ```
public final class Deferred<Value: Sendable>: Sendable {
  private enum State {
    case asked(@Sendable () -> Value)
    case known(Value)
  }

  private let state: Lock<State>

  /// - Parameter make: Is let go once the value is there.
  public init(_ make: @escaping @Sendable () -> Value) { state = Lock(.asked(make)) }

  /// A value that is there already.
  public init(known value: Value) { state = Lock(.known(value)) }

  /// The value. Whoever asks while another thread works it out waits for it.
  public var value: Value {
    state.withLock { state in
      switch state {
      case .known(let value): return value
      case .asked(let make):
        let value = make()
        state = .known(value)
        return value
      }
    }
  }
}
