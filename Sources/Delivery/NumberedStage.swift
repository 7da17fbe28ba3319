import Primitives

/// A stage with a number that no other stage of its planner has, so that itineraries with the same first stages are recognised by numbers.
package struct NumberedStage: Sendable {
  let number: Int
  /// The stage with its calendars.
  package let compiled: CompiledStage

  /// What tells stages of one network and customs context apart.
  struct Key: Hashable {
    let kind: StageKind
    let from: Place
    let to: Place
    let service: ServiceID?
    let mode: TransportMode?

    init(_ stage: Stage) {
      kind = stage.kind
      from = stage.from
      to = stage.to
      service = stage.service
      mode = stage.mode
    }
  }

  init(number: Int, _ compiled: CompiledStage) {
    self.number = number
    self.compiled = compiled
  }
}

/// The numbers of an itinerary's stages as a key of a dictionary, whose hash is computed once.
struct StageChain: Hashable, Sendable {
  private let numbers: [Int]
  private let hash: Int

  init(_ stages: [NumberedStage]) {
    numbers = stages.map(\.number)
    hash = numbers.hashValue
  }

  func hash(into hasher: inout Hasher) { hasher.combine(hash) }
}

/// Hands out numbers from 1 on, each of them once.
final class Numbering: Sendable {
  private let latest = Lock(0)

  /// The number that was handed out last; 0 before the first.
  var last: Int { latest.withLock { $0 } }

  func next() -> Int {
    latest.withLock { latest in
      latest += 1
      return latest
    }
  }
}
