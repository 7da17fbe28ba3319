import TestSupport
import Testing

@testable import Primitives

@Suite("The Pareto front")
struct ParetoFrontTests {
  private struct Offer {
    let price: Int
    let days: Int
    let id: Int
  }

  private func front(_ figures: [(Int, Int)]) -> ParetoFront {
    let offers = figures.enumerated().map { Offer(price: $1.0, days: $1.1, id: $0) }
    return ParetoFront(of: offers) { a, b in
      a.price <= b.price && a.days <= b.days && (a.price < b.price || a.days < b.days || a.id < b.id)
    }
  }

  @Test("What nothing dominates is in it; the others name one of it that is better")
  func members() {
    let front = front([(10, 5), (12, 5), (8, 9), (20, 1), (21, 10), (8, 9)])
    #expect(front.members == [0, 2, 3])
    #expect(front.dominators == [nil, 0, nil, nil, 0, 2])
  }

  @Test("One candidate is its own front, and none has none")
  func few() {
    #expect(front([(1, 1)]).members == [0])
    #expect(front([]).members == [] && front([]).dominators == [])
  }

  @Test("Every dominated one is dominated by the front, and the front is the same in any order", arguments: UInt64(1)...20)
  func random(seed: UInt64) {
    var random = SplitMix(seed: seed)
    let figures = (0..<40).map { _ in (Int.random(in: 0..<12, using: &random), Int.random(in: 0..<12, using: &random)) }
    let front = front(figures)
    for index in figures.indices {
      #expect(front.members.contains(index) == (front.dominators[index] == nil))
      guard let by = front.dominators[index] else { continue }
      #expect(front.members.contains(by) && figures[by].0 <= figures[index].0 && figures[by].1 <= figures[index].1)
    }
    let shuffled = figures.shuffled(using: &random)
    func values(_ front: ParetoFront, _ figures: [(Int, Int)]) -> Set<[Int]> { Set(front.members.map { [figures[$0].0, figures[$0].1] }) }
    #expect(values(self.front(shuffled), shuffled) == values(front, figures))
  }
}
