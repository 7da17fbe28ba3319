import CConvolution

/// The one hot loop of an estimate.
enum Convolution {
  /// The product of two distributions, as wide as both less one. Costs the masses of the one that are not zero times the width of the other,
  /// whichever is less: after a timetable only the departures have mass.
  static func product(_ left: [Double], _ right: [Double]) -> [Double] {
    guard !left.isEmpty, !right.isEmpty else { return [] }
    return [Double](unsafeUninitializedCapacity: left.count + right.count - 1) { sums, count in
      if let sums = sums.baseAddress { caravan_convolve(left, left.count, right, right.count, sums) }
      count = left.count + right.count - 1
    }
  }
}
