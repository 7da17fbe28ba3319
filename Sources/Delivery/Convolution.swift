import CConvolution

/// The inner loop of an estimate, where nearly all of its time goes.
enum Convolution {
  /// The distribution of the sum of two independent times.
  ///
  /// It takes as many steps as one has masses that are not zero, times the width of the other, whichever way round is less: after a
  /// timetable only the departures have any mass.
  ///
  /// - Returns: `left.count + right.count - 1` masses; none if either is empty.
  static func product(_ left: [Double], _ right: [Double]) -> [Double] {
    guard !left.isEmpty, !right.isEmpty else { return [] }
    return [Double](unsafeUninitializedCapacity: left.count + right.count - 1) { sums, count in
      if let sums = sums.baseAddress { caravan_convolve(left, left.count, right, right.count, sums) }
      count = left.count + right.count - 1
    }
  }
}
