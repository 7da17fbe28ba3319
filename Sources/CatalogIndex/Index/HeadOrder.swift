/// Sorting of hundreds of thousands of texts by their first eight bytes: two at a time from the last to the first, without comparing any.
enum HeadOrder {
  typealias Entry = (head: UInt64, number: UInt32)

  private static let digits = 1 << 16
  /// Fewer are sorted sooner by comparing.
  private static let fewest = 1 << 14
  /// More of one head are sorted sooner by halves.
  private static let mostInserted = 16

  /// Sorts by the heads.
  /// - Parameter precedes: whether the text of a number comes before that of another whose head is the same.
  static func sort(_ entries: inout [Entry], _ precedes: (UInt32, UInt32) -> Bool) {
    guard entries.count >= fewest else {
      return entries.sort { $0.head != $1.head ? $0.head < $1.head : precedes($0.number, $1.number) }
    }
    var other = entries
    for shift in stride(from: UInt64(0), to: 64, by: 16) {
      if move(entries, by: shift, to: &other) { swap(&entries, &other) }
    }
    other = []
    var start = 0
    while start < entries.count {
      var end = start + 1
      while end < entries.count, entries[end].head == entries[start].head { end += 1 }
      if end - start > 1 { sort(&entries, start..<end, precedes) }
      start = end
    }
  }

  /// Those of one head, which mostly are a few.
  private static func sort(_ entries: inout [Entry], _ group: Range<Int>, _ precedes: (UInt32, UInt32) -> Bool) {
    guard group.count <= mostInserted else { return entries[group].sort { precedes($0.number, $1.number) } }
    for next in group.dropFirst() {
      let entry = entries[next]
      var place = next
      while place > group.lowerBound, precedes(entry.number, entries[place - 1].number) {
        entries[place] = entries[place - 1]
        place -= 1
      }
      entries[place] = entry
    }
  }

  /// Moves the entries to the order of one digit, those of the same digit as they were; false where all have the same.
  private static func move(_ entries: [Entry], by shift: UInt64, to other: inout [Entry]) -> Bool {
    var places = [Int](repeating: 0, count: digits)
    return places.withUnsafeMutableBufferPointer { places in
      for entry in entries { places[Int(entry.head >> shift & 0xFFFF)] += 1 }
      if places[Int(entries[0].head >> shift & 0xFFFF)] == entries.count { return false }
      var sum = 0
      for digit in places.indices {
        let count = places[digit]
        places[digit] = sum
        sum += count
      }
      other.withUnsafeMutableBufferPointer { other in
        for entry in entries {
          let digit = Int(entry.head >> shift & 0xFFFF)
          other[places[digit]] = entry
          places[digit] += 1
        }
      }
      return true
    }
  }
}
