/// Lists of numbers, one after another in one array.
struct NumberLists: Sendable {
  private let numbers: [Int32]
  /// Where each list ends.
  private let ends: [Int32]

  init(_ lists: [[Int]]) {
    var numbers: [Int32] = []
    numbers.reserveCapacity(lists.reduce(0) { $0 + $1.count })
    ends = lists.map { list in
      numbers += list.lazy.map { Int32($0) }
      return Int32(numbers.count)
    }
    self.numbers = numbers
  }

  subscript(list: Int) -> ArraySlice<Int32> { numbers[(list == 0 ? 0 : Int(ends[list - 1]))..<Int(ends[list])] }
}
