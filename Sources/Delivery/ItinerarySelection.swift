/// Of the itineraries at the door, those worth working out exactly: of all that fewer than three others dominate, those that no other is a
/// near-twin of, at most twelve. The earliest, the cheapest and the greenest always stay.
struct ItinerarySelection {
  /// The most itineraries of a site to one zone.
  static let mostItineraries = 12

  struct Drop {
    let index: Int
    /// Of one that is better, nearly the same, or kept in its place.
    let by: Int
    let step: Dominance.Step
  }

  /// The indices of those that stay, earliest expected first.
  let kept: [Int]
  /// Those that do not; empty unless traced.
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

  /// How much the others count towards dropping one, up to what is enough.
  private static func weight(on index: Int, _ figures: [ItineraryFigures]) -> Int {
    var weight = 0
    for other in figures where weight < ItineraryFigures.enough { weight += figures[index].weight(of: other) }
    return min(weight, ItineraryFigures.enough)
  }
}
