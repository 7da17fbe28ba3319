import Primitives
import Testing

@testable import caravan

/// What a program says while nothing is drawn yet.
struct WaitingNoticeTests {
  /// What was written, and what was put off.
  private final class Terminal: Sendable {
    let written = Lock<[String]>([])
    let later = Lock<[@Sendable () -> Void]>([])

    func notice() -> WaitingNotice {
      WaitingNotice(
        "Reading the catalog…", later: { work in self.later.withLock { $0.append(work) } },
        write: { text in self.written.withLock { $0.append(text) } })
    }

    func patienceIsOver() { for work in later.withLock({ $0 }) { work() } }
  }

  @Test("What takes longer than half a second says what is waited for, and takes its line back at the end")
  func long() {
    let terminal = Terminal()
    let notice = terminal.notice()
    #expect(terminal.written.withLock { $0 }.isEmpty)
    terminal.patienceIsOver()
    #expect(terminal.written.withLock { $0 } == ["\r\u{1B}[KReading the catalog…"])
    notice.end()
    notice.end()
    #expect(terminal.written.withLock { $0 }.dropFirst() == ["\r\u{1B}[K"])
  }

  @Test("What is over before says nothing, then or later")
  func short() {
    let terminal = Terminal()
    terminal.notice().end()
    terminal.patienceIsOver()
    #expect(terminal.written.withLock { $0 }.isEmpty)
  }
}
