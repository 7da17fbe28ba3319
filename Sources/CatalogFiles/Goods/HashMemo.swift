/// Values by a hash of what they were made from, so many and no more: for what the cells of millions of rows say again and again.
struct HashMemo<Value> {
  private var index = HashIndex()
  private var values: [Value] = []
  private let most: Int

  init(most: Int) { self.most = most }

  /// Whether no more are kept.
  var isFull: Bool { values.count >= most }

  subscript(hash: UInt64) -> Value? { index.number(of: hash).map { values[$0] } }

  /// Keeps a value if there is room.
  mutating func keep(_ value: Value, for hash: UInt64) {
    if !isFull, index.insert(hash) { values.append(value) }
  }
}
