import Foundation
import Primitives

/// One session from its start to its end, on a thread of its own.
final class Visit: Sendable {
  /// What came of it.
  struct Outcome: Sendable {
    var keys = Waits()
    var escapes = Waits()
    var unanswered = 0
    var start: Double?
    var placing = Waits()
    var placed = 0
    var troubles: [String] = []
    var endedByItself = false
  }

  let terminal: PseudoTerminal
  private let began: Double
  private let number: Int
  private let result = Lock(Outcome())

  var outcome: Outcome { result.withLock { $0 } }

  init(_ terminal: PseudoTerminal, number: Int, began: Double) {
    (self.terminal, self.number, self.began) = (terminal, number, began)
  }

  /// Goes through the run's phases.
  func run(_ phase: Phase, pace: Pace, columns: Int, rows: Int, interruption: Interruption) {
    let window = Window(terminal, columns: columns, rows: rows, interruption: interruption)
    var shopper = Shopper(window, pace: pace, number: number)
    var outcome = Outcome()
    attempt(&outcome) {
      defer { phase.arrive() }
      try shopper.enter(since: began)
    }
    attempt(&outcome) {
      while phase.step < .shopping { try window.look(0.5) }
      window.end = phase.end
      try shopper.choose()
      try shopper.shop()
    }
    phase.rest()
    window.end = .infinity
    attempt(&outcome) { while phase.step < .leaving { try window.look(0.5) } }
    outcome.keys = window.keys
    outcome.escapes = window.escapes
    outcome.unanswered = window.unanswered
    outcome.start = shopper.start
    outcome.placing = shopper.placing
    outcome.placed = shopper.placed
    outcome.troubles += shopper.troubles
    leave(&outcome)
    result.withLock { $0 = outcome }
  }

  private func attempt(_ outcome: inout Outcome, _ body: () throws -> Void) {
    do {
      try body()
    } catch Window.Ended.gone(let screen) {
      outcome.troubles.append("session \(number) has ended by itself:\n\(screen)")
    } catch {}
  }

  /// Quits as a person does, by Ctrl-C, which no field takes for a letter; whoever stays is hung up.
  private func leave(_ outcome: inout Outcome) {
    terminal.write([3])
    let limit = SystemClock.seconds + 10
    while SystemClock.seconds < limit, terminal.read(within: 0.2) != nil {}
    outcome.endedByItself = SystemClock.seconds < limit && Child.awaitEnd(of: terminal.process, within: 5)
    if !outcome.endedByItself { terminal.hangUp() }
  }
}
