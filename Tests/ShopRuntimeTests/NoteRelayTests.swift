import Primitives
import ShopRuntime
import Testing

@Suite("What a shop notes before and after the screen is taken")
struct NoteRelayTests {
  private final class Heard: Sendable {
    private let notes = Lock<[SessionNote]>([])
    var all: [SessionNote] { notes.withLock { $0 } }
    func hear(_ note: SessionNote) { notes.withLock { $0.append(note) } }
  }

  @Test("Whoever listens now is told; a wait that began before is told again")
  func passes() {
    let (before, after) = (Heard(), Heard())
    let relay = NoteRelay { before.hear($0) }
    relay.tell(.indexDamaged)
    relay.tell(.waitingForLedger)
    relay.pass(to: { after.hear($0) })
    relay.tell(.ledgerAnswers)
    #expect(before.all == [.indexDamaged, .waitingForLedger])
    #expect(after.all == [.waitingForLedger, .ledgerAnswers])
  }

  @Test("A wait that is over is not told again")
  func isOver() {
    let (before, after) = (Heard(), Heard())
    let relay = NoteRelay { before.hear($0) }
    relay.tell(.waitingForLedger)
    relay.tell(.ledgerAnswers)
    relay.pass(to: { after.hear($0) })
    #expect(after.all.isEmpty && before.all.count == 2)
  }
}
