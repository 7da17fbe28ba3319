import Delivery
import Dispatch
import Primitives
import Testing

@testable import ShopRuntime

struct LaneTests {
  @Test("Work of a lane begins in the order of asking, one piece after another")
  func order() {
    let lane = Lane("test", .userInitiated)
    let seen = Lock<[Int]>([])
    for number in 0..<200 { lane.run { seen.withLock { $0.append(number) } } }
    #expect(!lane.isLate(after: .seconds(120)))
    #expect(seen.withLock { $0 } == Array(0..<200))
  }

  @Test("A lane of two runs two pieces at once, and no third")
  func width() {
    let lane = Lane("test", width: 2, .userInitiated)
    let gates = (0..<3).map { _ in Gate() }
    for gate in gates { lane.run { gate.pass() } }
    gates[0].waitUntilReached()
    gates[1].waitUntilReached()
    #expect(!gates[2].isReached)
    gates[1].open()
    gates[2].waitUntilReached()
    gates[0].open()
    gates[2].open()
    #expect(!lane.isLate(after: .seconds(120)))
  }

  @Test("Lanes do not wait for each other, however many of them stand still")
  func independence() {
    let gates = (0..<12).map { _ in Gate() }
    let still = gates.map { gate in
      let lane = Lane("still", .userInitiated)
      lane.run { gate.pass() }
      return lane
    }
    for gate in gates { gate.waitUntilReached() }
    let lane = Lane("test", .userInteractive)
    let done = Gate()
    done.open()
    lane.run { done.pass() }
    done.waitUntilReached()
    for gate in gates { gate.open() }
    for lane in still { #expect(!lane.isLate(after: .seconds(120))) }
  }

  @Test("A lane that ends finishes what has begun, drops what waits, and takes nothing more")
  func end() {
    let lane = Lane("test", .userInitiated)
    let gate = Gate()
    let ran = Lock<[String]>([])
    lane.run {
      gate.pass()
      ran.withLock { $0.append("begun") }
    }
    lane.run { ran.withLock { $0.append("waiting") } }
    gate.waitUntilReached()
    #expect(lane.isLate(after: .milliseconds(0)))
    lane.end()
    lane.run { ran.withLock { $0.append("late") } }
    gate.open()
    #expect(!lane.isLate(after: .seconds(120)))
    #expect(ran.withLock { $0 } == ["begun"])
  }
}
