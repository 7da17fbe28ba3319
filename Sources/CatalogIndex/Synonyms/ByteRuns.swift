/// Runs of bytes by their numbers, one after another in one array.
struct ByteRuns: Sendable {
  private var bytes: [UInt8] = []
  private var ends: [UInt32] = []

  /// How many there are.
  var count: Int { ends.count }

  mutating func append(_ run: UnsafeRawBufferPointer) {
    bytes.append(contentsOf: run)
    ends.append(UInt32(bytes.count))
  }

  subscript(number: Int) -> ArraySlice<UInt8> { bytes[(number == 0 ? 0 : Int(ends[number - 1]))..<Int(ends[number])] }
}
