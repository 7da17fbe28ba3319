/// Selects, of the itineraries that reach the door, those worth an exact estimate: dominated by fewer than three others, no near-twins of
/// one another, and at most twelve. The earliest, the cheapest and the greenest are always among them.
struct ItinerarySelection {
  /// The most itineraries of a site to one zone.
  static let mostItineraries = 12

  struct Drop {
    let index: Int
    /// The index of one that is better, nearly the same, or ranks before it.
    let by: Int
    let step: Dominance.Step
  }

  /// The indices of those that are kept, the earliest expected arrival first.
  let kept: [Int]
  /// Those that are dropped; empty unless the search is traced.
  let drops: [Drop]

  init(_ figures: [ItineraryFigures], isTraced: Bool) {
    var drops: [Drop] = []
    let ranked = figures.indices.map { (index: $0, weight: Self.weight(on: $0, figures)) }
      .filter { $0.weight < ItineraryFigures.enough }
      .sorted {
        ($0.weight, figures[$0.index].time, figures[$0.index].cost) < ($1.weight, figures[$1.index].time, figures[$1.index].cost)
      }
      .map(\.index)
    var kept: [Int] = []
    func keep(_ index: Int?) { if let index, !kept.contains(index) { kept.append(index) } }
    keep(ranked.min { (figures[$0].cost, figures[$0].late) < (figures[$1].cost, figures[$1].late) })
    keep(ranked.min { (figures[$0].co2, figures[$0].late) < (figures[$1].co2, figures[$1].late) })
    keep(ranked.min { (figures[$0].late, figures[$0].cost) < (figures[$1].late, figures[$1].cost) })
    for index in ranked where kept.count < Self.mostItineraries {
      if !kept.contains(where: { figures[index].isTwin(of: figures[$0]) }) { keep(index) }
    }
    if isTraced {
      for index in figures.indices where !kept.contains(index) {
        if let by = figures.indices.first(where: { figures[index].weight(of: figures[$0]) > 0 }), !ranked.contains(index) {
          drops.append(Drop(index: index, by: by, step: .atTheDoor))
        } else if let twin = kept.first(where: { figures[index].isTwin(of: figures[$0]) }) {
          drops.append(Drop(index: index, by: twin, step: .nearTwin))
        } else if let last = kept.last {
          drops.append(Drop(index: index, by: last, step: .twelveKept))
        }
      }
    }
    self.kept = kept.sorted { (figures[$0].time, figures[$0].cost) < (figures[$1].time, figures[$1].cost) }
    self.drops = drops
  }

  /// How much all others together count towards dropping one, at most `enough`.
  private static func weight(on index: Int, _ figures: [ItineraryFigures]) -> Int {
    var weight = 0
    for other in figures where weight < ItineraryFigures.enough { weight += figures[index].weight(of: other) }
    return min(weight, ItineraryFigures.enough)
  }
}
