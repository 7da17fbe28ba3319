import Primitives

/// The passages of a row, divided by when their parcels were ordered: the last fifth judges what was learned from the others.
struct SplitByDate {
  /// The share that judges.
  static let judging = 0.2

  /// What was known of the earlier parcels when the first of the later ones was ordered.
  let learning: [ObservedPassage]
  /// The later parcels, as they were seen in the end.
  let judging: [ObservedPassage]

  /// Nil if all were ordered at one hour.
  init?(_ passages: [ObservedPassage]) {
    let sorted = passages.sorted { ($0.ordered, $0.parcel) < ($1.ordered, $1.parcel) }
    guard let first = sorted.first?.ordered, let last = sorted.last?.ordered, first < last else { return nil }
    var split = sorted[min(sorted.count - 1, Int((Double(sorted.count) * (1 - Self.judging)).rounded(.down)))].ordered
    // Those of one hour stay together: where they reach back to the first, the next hour divides.
    if split == first { split = sorted.first { $0.ordered > first }?.ordered ?? last }
    learning = sorted.filter { $0.ordered < split }.compactMap { $0.known(at: split) }
    judging = sorted.filter { $0.ordered >= split }
  }
}
