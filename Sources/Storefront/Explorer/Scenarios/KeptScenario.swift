import Phrases
import Primitives
import Quotes
import Screen

/// A scenario kept under a name for this visit.
public struct KeptScenario: Hashable, Sendable {
  public var name: String
  public var scenario: Scenario

  public init(name: String, scenario: Scenario) {
    self.name = name
    self.scenario = scenario
  }

  /// Letters of a name at most.
  static let longestName = 32
}

extension AppState {
  /// The kept scenario that is looked at now; nil in the world as it is, or where it has no name yet.
  var keptScenario: KeptScenario? { scenarios.first { $0.scenario.isSame(as: scenario) } }

  /// A name for the scenario, until the planner gives it a better one: its first change, and how many more.
  var proposedScenarioName: PlainText {
    guard let first = scenario.changes.first else { return "" }
    let more = scenario.changes.count > 1 ? PlainText(" +\(scenario.changes.count - 1)") : ""
    return shortWords(first).truncated(to: KeptScenario.longestName - more.displayWidth) + more
  }

  /// Keeps the scenario under a name; another one of that name, or of the same changes, gives way to it. False where there is
  /// nothing to keep or no name.
  mutating func keepScenario(named name: PlainText) -> Bool {
    let name = name.string.split(separator: " ").joined(separator: " ")
    guard !name.isEmpty, !scenario.isEmpty else { return false }
    let kept = KeptScenario(name: name, scenario: scenario)
    let place = scenarios.firstIndex { $0.name == name || $0.scenario.isSame(as: scenario) }
    scenarios.removeAll { $0.name == name || $0.scenario.isSame(as: scenario) }
    scenarios.insert(kept, at: min(place ?? scenarios.count, scenarios.count))
    return true
  }

  /// Forgets a scenario, and says so; the world that is looked at stays.
  mutating func dropScenario(_ kept: KeptScenario) {
    scenarios.removeAll { $0 == kept }
    say(text("scenario.dropped", ["name": kept.name]))
  }

  /// Goes from the world as it is through all scenarios and back to it. One that has no name yet gets one: nothing is lost on the
  /// way. False where there is none to go to.
  mutating func stepScenario(_ step: Int) -> Bool {
    if !scenario.isEmpty, keptScenario == nil { _ = keepScenario(named: proposedScenarioName) }
    guard !scenarios.isEmpty else { return false }
    // 0 is the world as it is.
    let current = keptScenario.flatMap { scenarios.firstIndex(of: $0) }.map { $0 + 1 } ?? 0
    let next = (current + step + scenarios.count + 1) % (scenarios.count + 1)
    scenario = next == 0 ? [] : scenarios[next - 1].scenario
    return true
  }

  /// What holds now, said above the footer.
  mutating func sayScenario() {
    say(keptScenario.map { text("scenario.say", ["name": $0.name]) } ?? text("scenario.say.asItIs"))
  }
}
