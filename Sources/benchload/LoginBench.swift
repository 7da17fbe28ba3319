import Dispatch
import Foundation
import Primitives

/// Logins by SSH, several at once: each shows the cart and leaves.
struct LoginBench {
  /// What was measured with so many at once.
  struct Row: Codable {
    var kind = "logins"
    let atOnce: Int
    let perSecond: Double
    /// From the start of ssh to its end.
    let login: WaitFigures
    let failed: Int
    /// Milliseconds of a core a login: sshd, the key's question, the shop's command.
    let serverMilliseconds: Double?
    let loadBefore: Double
  }

  static var obstacle: String? { LoginDoor.obstacle }

  private let door: LoginDoor
  private let interruption: Interruption

  init(_ shop: LoadedShop, _ interruption: Interruption) throws {
    (door, self.interruption) = (try LoginDoor(shop), interruption)
    guard door.visit("cart show --json") else { throw LoadedShop.Failure(description: "nobody can come in by the door") }
  }

  func close() { door.close() }

  /// Comes in so many times.
  func row(_ logins: Int, atOnce: Int) throws -> Row {
    let loadBefore = ProcessCost.load
    let left = Lock(logins)
    let waits = Lock(Waits())
    let failed = Lock(0)
    let before = door.server.flatMap(ProcessCost.processor(ofTree:))
    let began = SystemClock.seconds
    let all = DispatchGroup()
    for _ in 0..<atOnce {
      all.enter()
      Thread.detachNewThread { [door, interruption] in
        defer { all.leave() }
        while !interruption.isAsked,
          left.withLock({
            $0 -= 1; return $0 >= 0
          })
        {
          let began = SystemClock.seconds
          let isIn = door.visit("cart show --json")
          waits.withLock { $0.add(seconds: SystemClock.seconds - began) }
          if !isIn { failed.withLock { $0 += 1 } }
        }
      }
    }
    all.wait()
    let seconds = SystemClock.seconds - began
    // sshd's own processes of the last logins end a little later.
    interruption.sleep(0.5)
    let after = door.server.flatMap(ProcessCost.processor(ofTree:))
    let figures = waits.withLock { $0.figures }
    let served = after.flatMap { after in before.map { (after - $0) * 1_000 / Double(max(1, figures.count)) } }
    return Row(
      atOnce: atOnce, perSecond: Double(figures.count) / seconds, login: figures, failed: failed.withLock { $0 },
      serverMilliseconds: served,
      loadBefore: loadBefore)
  }
}
