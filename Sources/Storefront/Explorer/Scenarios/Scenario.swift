import Phrases
import Primitives
import Screen

/// What a planner supposes together, kept under a name for this visit.
public struct Scenario: Hashable, Sendable {
  public var name: String
  public var assumptions: [Assumption]

  public init(name: String, assumptions: [Assumption]) {
    self.name = name
    self.assumptions = assumptions
  }

  /// Letters of a name at most.
  static let longestName = 32
}

extension AppState {
  /// The scenario that is supposed now; nil where nothing is, or what has no name yet.
  var scenario: Scenario? { scenarios.first { Set($0.assumptions) == Set(assumptions) } }

  /// A name for what is supposed now, until the planner gives it a better one: its first assumption, and how many more.
  var proposedScenarioName: PlainText {
    guard let first = assumptions.first else { return "" }
    let more = assumptions.count > 1 ? PlainText(" +\(assumptions.count - 1)") : ""
    return shortWords(first).truncated(to: Scenario.longestName - more.displayWidth) + more
  }

  /// Keeps what is supposed now under a name; another one of that name, or of the same assumptions, gives way to it. False where there is
  /// nothing to keep or no name.
  mutating func keepScenario(named name: PlainText) -> Bool {
    let name = name.string.split(separator: " ").joined(separator: " ")
    guard !name.isEmpty, !assumptions.isEmpty else { return false }
    let kept = Scenario(name: name, assumptions: assumptions)
    let place = scenarios.firstIndex { $0.name == name || Set($0.assumptions) == Set(assumptions) }
    scenarios.removeAll { $0.name == name || Set($0.assumptions) == Set(assumptions) }
    scenarios.insert(kept, at: min(place ?? scenarios.count, scenarios.count))
    return true
  }

  /// Goes from the world as it is through all scenarios and back to it. What is supposed and has no name yet gets one: nothing is lost on the
  /// way. False where there is none to go to.
  mutating func stepScenario(_ step: Int) -> Bool {
    if !assumptions.isEmpty, scenario == nil { _ = keepScenario(named: proposedScenarioName) }
    guard !scenarios.isEmpty else { return false }
    // 0 is the world as it is.
    let current = scenario.flatMap { scenarios.firstIndex(of: $0) }.map { $0 + 1 } ?? 0
    let next = (current + step + scenarios.count + 1) % (scenarios.count + 1)
    assumptions = next == 0 ? [] : scenarios[next - 1].assumptions
    return true
  }

  /// What holds now, said above the footer.
  mutating func sayScenario() {
    say(scenario.map { text("scenario.say", ["name": $0.name]) } ?? text("scenario.say.asItIs"))
  }
}
