import Primitives

/// Blocks of names (`NameBlocks`) that were made on another thread and wait in a file for their turn to be written.
struct SpilledNames: Sendable {
  private let spill: SpillFile
  /// Of each block: where it lies, and how many bytes of it, at the beginning, are its first name.
  private var blocks: [(place: Range<Int>, first: Int)] = []

  /// - Parameters:
  ///   - merge: the names, each with the products that have it.
  ///   - spill: where there is room.
  /// - Throws: `StorageError`.
  init(_ merge: TokenMerge, _ spill: SpillFile) throws {
    self.spill = spill
    var merge = merge
    var draft = NameBlocks.Draft()
    while try merge.next() { for row in merge.rows { try draft.add(merge.token, Int(row)) { try keep($0) } } }
    try draft.end { try keep($0) }
  }

  private mutating func keep(_ block: NameBlocks.Block) throws {
    blocks.append((try spill.append(block.first + block.packed), block.first.count))
  }

  /// Calls `body` with each block in the order of the names.
  /// - Throws: `StorageError`, and what `body` throws.
  func forEach(_ body: (NameBlocks.Block) throws -> Void) throws {
    for block in blocks {
      let bytes = try spill.read(block.place)
      try body((Array(bytes[..<block.first]), Array(bytes[block.first...])))
    }
  }
}
