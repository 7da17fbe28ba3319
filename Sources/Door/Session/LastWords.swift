import Foundation

/// What a session says when the system or a fault ends it. The words are made while there is still memory to make them in: when they are
/// needed nothing may be asked of the program any more but one `write`.
public enum LastWords {
  /// Why a session ends that nobody ended.
  public enum Reason: Hashable, Sendable, CaseIterable {
    /// The alarm rang: a command took too long, or nothing was typed for too long.
    case alarm
    /// It has used up its seconds of a core.
    case processor
    /// It got no more memory, which ends a program like a fault of its own.
    case fault

    var signals: [Int32] {
      switch self {
      case .alarm: [SIGALRM]
      case .processor: [SIGXCPU]
      case .fault: [SIGABRT, SIGILL, SIGTRAP, SIGSEGV, SIGBUS, SIGFPE]
      }
    }
  }

  private struct Prepared {
    /// By signal; words stay as long as the program.
    var words: [(signal: Int32, text: UnsafePointer<UInt8>, count: Int)] = []
    var descriptor: Int32 = STDERR_FILENO
    var status: Int32 = 1
  }

  /// Written before any signal leads here, and never again.
  private nonisolated(unsafe) static var prepared: UnsafePointer<Prepared>?

  /// Has the process end with a word instead of by a signal alone. Once in a program's life.
  ///
  /// - Parameters:
  ///   - words: What is said, whole lines.
  ///   - descriptor: Where it is said.
  ///   - status: The status that the process ends with.
  public static func prepare(_ words: [Reason: String], on descriptor: Int32, status: Int32) {
    var made = Prepared(descriptor: descriptor, status: status)
    for (reason, text) in words {
      let bytes = Array(text.utf8)
      let kept = UnsafeMutablePointer<UInt8>.allocate(capacity: max(1, bytes.count))
      kept.initialize(from: bytes, count: bytes.count)
      for signal in reason.signals { made.words.append((signal, UnsafePointer(kept), bytes.count)) }
    }
    let place = UnsafeMutablePointer<Prepared>.allocate(capacity: 1)
    place.initialize(to: made)
    prepared = UnsafePointer(place)
    for word in made.words { _ = Foundation.signal(word.signal) { LastWords.speak($0) } }
  }

  /// Says what is prepared for a signal and ends the process; returns if nothing is.
  public static func speak(_ signal: Int32) {
    guard let prepared else { return }
    for word in prepared.pointee.words where word.signal == signal {
      _ = write(prepared.pointee.descriptor, word.text, word.count)
      _exit(prepared.pointee.status)
    }
  }
}
