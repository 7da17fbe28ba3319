import Primitives

/// Names in the order of their bytes with a number each, some dozens to a row of the file: a row of its own for each of a hundred
/// thousand names of cities, or of millions of SKUs, would take longer to write than all goods.
enum NameBlocks {
  typealias Block = (first: [UInt8], packed: [UInt8])

  private static let namesInBlock = 64

  /// Cut so that equal names stay together.
  /// - Parameter order: indexes of the names in the order of their bytes.
  static func blocks(_ names: [[UInt8]], numbers: [Int], order: [Int], _ body: (Block) throws -> Void) rethrows {
    var writer = ByteWriter()
    var first: [UInt8] = []
    var last: [UInt8] = []
    var count = 0
    for index in order {
      let name = names[index]
      if count >= namesInBlock, name != last {
        try body((first, writer.bytes))
        writer = ByteWriter()
        count = 0
      }
      if count == 0 { first = name }
      writer.write(name)
      writer.write(numbers[index])
      last = name
      count += 1
    }
    if count > 0 { try body((first, writer.bytes)) }
  }

  /// Reads on from a block; false once a name lies behind all that begin with the key.
  static func look(
    for key: [UInt8], in block: UnsafeRawBufferPointer, _ body: (_ name: UnsafeRawBufferPointer, _ number: Int) -> Void
  ) -> Bool {
    var reader = ByteReader(block)
    while reader.offset < block.count, !reader.isDamaged {
      let name = reader.run()
      let number = reader.number()
      if name.starts(with: key) { body(name, number) } else if key.lexicographicallyPrecedes(name) { return false }
    }
    return true
  }
}
