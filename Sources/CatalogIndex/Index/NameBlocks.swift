import Primitives

/// Names in the order of their bytes with a number each, some dozens to a row of the file: a row of its own for each of a hundred
/// thousand names of cities, or of millions of SKUs, would take longer to write than all goods.
enum NameBlocks {
  typealias Block = (first: [UInt8], packed: [UInt8])

  private static let namesInBlock = 64

  /// - Parameter order: indexes of the names in the order of their bytes.
  static func blocks(_ names: [[UInt8]], numbers: [Int], order: [Int], _ body: (Block) throws -> Void) rethrows {
    var draft = Draft()
    for index in order { try draft.add(names[index], numbers[index], body) }
    try draft.end(body)
  }

  /// Blocks while names come in the order of their bytes. They are cut so that equal names stay together.
  struct Draft {
    private var writer = ByteWriter()
    private var first: [UInt8] = []
    private var last: [UInt8] = []
    private var count = 0

    mutating func add(_ name: [UInt8], _ number: Int, _ body: (Block) throws -> Void) rethrows {
      if count >= namesInBlock, name != last { try end(body) }
      if count == 0 { first = name }
      writer.write(name)
      writer.write(number)
      last = name
      count += 1
    }

    mutating func end(_ body: (Block) throws -> Void) rethrows {
      if count > 0 { try body((first, writer.bytes)) }
      writer = ByteWriter()
      count = 0
    }
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
