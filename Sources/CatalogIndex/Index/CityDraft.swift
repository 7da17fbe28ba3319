import Delivery
import Primitives

/// Cities, largest first, and their folded names.
struct CityDraft: Sendable {
  let ordered: [City]
  /// The names, each with the rank of its city, as the file has them.
  let names: [NameBlocks.Block]

  init(_ cities: some Sequence<NamedCity>) {
    var folder = TextFolder()
    let cities = Array(cities)
    let order = cities.indices.sorted { one, other in
      let (left, right) = (cities[one].city, cities[other].city)
      return (right.population, left.id) < (left.population, right.id)
    }
    var names: [[UInt8]] = []
    var ranks: [Int] = []
    for (rank, number) in order.enumerated() {
      let first = names.count
      for name in cities[number].names {
        let key = folder.key(name)
        if !key.isEmpty, !names[first...].contains(key) {
          names.append(key)
          ranks.append(rank)
        }
      }
    }
    ordered = order.map { cities[$0].city }
    var blocks: [NameBlocks.Block] = []
    NameBlocks.blocks(names, numbers: ranks, order: ByteOrder.sorted(names)) { blocks.append($0) }
    self.names = blocks
  }
}
