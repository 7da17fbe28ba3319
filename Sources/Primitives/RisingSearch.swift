extension RandomAccessCollection where Element: Comparable, Index == Int {
  /// The index of the last element that is not above a value, in a collection that rises; the first index if all are above.
  ///
  /// ```swift
  /// [0, 10, 20].lastIndex(notAbove: 15)  // 1
  /// ```
  @inlinable public func lastIndex(notAbove value: Element) -> Int {
    var (low, high) = (startIndex, endIndex)
    while high - low > 1 {
      let middle = low + (high - low) / 2
      if self[middle] <= value { low = middle } else { high = middle }
    }
    return low
  }
}
