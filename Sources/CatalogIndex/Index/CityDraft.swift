import Delivery
import Primitives

/// Cities, largest first, and their folded names.
struct CityDraft: Sendable {
  let ordered: [City]
  let names: [[UInt8]]
  /// Of each name: which city it is of.
  let ranks: [Int]
  /// Of the names, by their bytes.
  let order: [Int]

  init(_ cities: some Sequence<NamedCity>) {
    var folder = TextFolder()
    let ordered = cities.sorted { ($1.city.population, $0.city.id) < ($0.city.population, $1.city.id) }
    var names: [[UInt8]] = []
    var ranks: [Int] = []
    for (rank, entry) in ordered.enumerated() {
      var keys: Set<[UInt8]> = []
      for name in entry.names {
        let key = folder.key(name)
        if !key.isEmpty, keys.insert(key).inserted {
          names.append(key)
          ranks.append(rank)
        }
      }
    }
    self.ordered = ordered.map(\.city)
    self.names = names
    self.ranks = ranks
    order = ByteOrder.sorted(names)
  }
}
