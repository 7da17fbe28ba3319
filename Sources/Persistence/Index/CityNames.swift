/// Folded names of cities, some dozens to a row: a hundred thousand rows of their own would take longer to write than all goods.
enum CityNames {
  typealias Block = (first: [UInt8], packed: [UInt8])

  private static let namesInBlock = 64

  /// Names in the order of their bytes with the ranks of their cities, cut into blocks that never part equal names.
  static func blocks(_ names: [[UInt8]], _ ranks: [Int]) -> [Block] {
    var blocks: [Block] = []
    var writer = ByteWriter()
    var first: [UInt8] = []
    var last: [UInt8] = []
    var count = 0
    for index in ByteOrder.sorted(names) {
      let name = names[index]
      if count >= namesInBlock, name != last {
        blocks.append((first, writer.bytes))
        writer = ByteWriter()
        count = 0
      }
      if count == 0 { first = name }
      writer.write(name)
      writer.write(ranks[index])
      last = name
      count += 1
    }
    if count > 0 { blocks.append((first, writer.bytes)) }
    return blocks
  }

  /// Adds the ranks of a block's names that are a key, or begin with it; false once a name lies behind all of these.
  static func look(for key: [UInt8], in block: UnsafeRawBufferPointer, exact: inout Set<Int>, beginning: inout Set<Int>) -> Bool {
    var reader = ByteReader(block)
    while reader.offset < block.count, !reader.isDamaged {
      let name = reader.run()
      let rank = reader.number()
      if name.starts(with: key) {
        if name.count == key.count { exact.insert(rank) } else { beginning.insert(rank) }
      } else if key.lexicographicallyPrecedes(name) {
        return false
      }
    }
    return true
  }
}
