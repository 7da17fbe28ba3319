import Foundation
import Orders
import Primitives

/// So many sessions at once, each on a terminal of its own with a shopper before it.
struct SessionBench {
  let shop: LoadedShop
  let interruption: Interruption
  let columns: Int
  let rows: Int
  /// Seconds of shopping.
  let seconds: Double
  /// Seconds in which nobody types, to see what a session takes then.
  let idle: Double
  /// So many sessions are started a second.
  let startsPerSecond: Double
  let pace: Double
  let seed: UInt64

  /// After this the program has given back the memory that only its start needed, and filled in what it shows.
  private static let settling = 5.0

  /// Starts them, has them shop, and ends them.
  func row(_ count: Int) throws -> SessionRow {
    let loadBefore = ProcessCost.load
    let phase = Phase()
    let keys = (0..<count).map { _ in KeyFingerprint.random() }
    var visits: [Visit] = []
    let all = DispatchGroup()
    do {
      for (number, key) in keys.enumerated() where !interruption.isAsked {
        visits.append(try start(key, number, phase, all))
        if number + 1 < count { interruption.sleep(1 / startsPerSecond) }
      }
    } catch {
      phase.begin(.leaving)
      all.wait()
      throw error
    }
    let processes = visits.map(\.terminal.process)
    wait(90) { phase.arrived == visits.count }
    interruption.sleep(Self.settling)
    let firstPageMiB = memory(processes)
    let firstPageIdle = idling(processes)

    let servedBefore = shop.serverUse()
    let before = Use(processes, shop.server)
    phase.begin(.shopping, until: SystemClock.seconds + seconds)
    wait(seconds + 30) { phase.rested == visits.count }
    let use = Use(processes, shop.server).since(before)
    let served = shop.serverUse()
    let threads = processes.compactMap(ProcessCost.threads)

    phase.begin(.resting)
    interruption.sleep(Self.settling)
    let browsedMiB = memory(processes)
    let browsedIdle = idling(processes)
    phase.begin(.leaving)
    all.wait()

    let outcomes = visits.map(\.outcome)
    var (frames, escapes, starts, placing) = (Waits(), Waits(), Waits(), Waits())
    for outcome in outcomes {
      frames.add(outcome.keys)
      escapes.add(outcome.escapes)
      placing.add(outcome.placing)
      if let start = outcome.start { starts.add(seconds: start) }
    }
    let each = Double(max(1, count))
    return SessionRow(
      sessions: count, keyToFrame: frames.figures, escapeToFrame: escapes.figures, unanswered: outcomes.reduce(0) { $0 + $1.unanswered },
      firstPage: starts.figures,
      placing: placing.figures, placed: outcomes.reduce(0) { $0 + $1.placed }, inLedger: try shop.orders(of: keys),
      firstPageMiB: firstPageMiB, browsedMiB: browsedMiB, firstPageIdle: firstPageIdle, browsedIdle: browsedIdle,
      busy: use.sessions.map { $0 * 1_000 / each / use.seconds }, serverBusy: use.server.map { $0 * 1_000 / each / use.seconds },
      connections: served.map { Double($0.connections) / each },
      transactions: served.flatMap { now in servedBefore.map { Double(now.transactions - $0.transactions) / each / use.seconds } },
      threads: threads.isEmpty ? nil : Double(threads.reduce(0, +)) / Double(threads.count),
      coresBusy: use.machine.map { $0 / use.seconds }, benchCores: use.bench / use.seconds, loadBefore: loadBefore, seconds: use.seconds,
      troubles: outcomes.flatMap(\.troubles), killed: outcomes.count { !$0.endedByItself })
  }

  private func start(_ key: KeyFingerprint, _ number: Int, _ phase: Phase, _ all: DispatchGroup) throws -> Visit {
    let (command, environment) = shop.session(of: key)
    let began = SystemClock.seconds
    let terminal = try PseudoTerminal(command, environment: environment, columns: columns, rows: rows)
    let visit = Visit(terminal, number: number, began: began)
    let pace = Pace(factor: pace, seed: seed &+ UInt64(number))
    all.enter()
    Thread.detachNewThread { [columns, rows, interruption] in
      defer { all.leave() }
      visit.run(phase, pace: pace, columns: columns, rows: rows, interruption: interruption)
    }
    return visit
  }

  private func wait(_ limit: Double, _ isOver: () -> Bool) {
    let end = SystemClock.seconds + limit
    while !isOver(), !interruption.isAsked, SystemClock.seconds < end { usleep(20_000) }
  }

  /// MiB of a session, mean.
  private func memory(_ processes: [pid_t]) -> Double? {
    let all = processes.compactMap(ProcessCost.memory)
    return all.isEmpty ? nil : Double(all.reduce(0, +)) / Double(all.count) / Double(1 << 20)
  }

  /// Milliseconds of a core that a session takes in a minute while nobody types.
  private func idling(_ processes: [pid_t]) -> Double? {
    let before = Use(processes, nil)
    interruption.sleep(idle)
    let use = Use(processes, nil).since(before)
    return use.sessions.map { $0 * 1_000 / Double(max(1, processes.count)) * 60 / use.seconds }
  }

  /// What was used up at an instant, or between two.
  private struct Use {
    var seconds: Double
    var sessions: Double?
    var server: Double?
    var machine: Double?
    var bench: Double

    init(_ processes: [pid_t], _ server: pid_t?) {
      seconds = SystemClock.seconds
      let own = processes.compactMap(ProcessCost.processor(of:))
      sessions = own.isEmpty ? nil : own.reduce(0, +)
      self.server = server.flatMap(ProcessCost.processor(ofTree:))
      machine = ProcessCost.machine()?.busy
      bench = ProcessCost.processor(of: getpid()) ?? 0
    }

    func since(_ before: Use) -> Use {
      func difference(_ now: Double?, _ then: Double?) -> Double? { now.flatMap { now in then.map { now - $0 } } }
      var use = self
      use.seconds -= before.seconds
      use.sessions = difference(sessions, before.sessions)
      use.server = difference(server, before.server)
      use.machine = difference(machine, before.machine)
      use.bench -= before.bench
      return use
    }
  }
}
