import Primitives

/// A stage with a number of its own among all stages of a planner, so that itineraries that begin alike are recognised by numbers.
package struct NumberedStage: Sendable {
  let number: Int
  package let compiled: CompiledStage

  /// Stages of one network and customs context are the same if they are of the same kind, place, service and mode.
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

/// The numbers of an itinerary's stages, as a key that is hashed once.
struct StageChain: Hashable, Sendable {
  private let numbers: [Int]
  private let hash: Int

  init(_ stages: [NumberedStage]) {
    numbers = stages.map(\.number)
    hash = numbers.hashValue
  }

  func hash(into hasher: inout Hasher) { hasher.combine(hash) }
}

/// Hands out the numbers from 1 on, each once.
final class Numbering: Sendable {
  private let latest = Lock(0)

  /// The latest that was handed out; 0 before the first.
  var last: Int { latest.withLock { $0 } }

  func next() -> Int {
    latest.withLock { latest in
      latest += 1
      return latest
    }
  }
}
