/// The one hot loop of an estimate.
enum Convolution {
  /// Adds `left * right` to `sum` from index `offset` on. Costs the non-zero masses of `left` times the width of `right`, so the sparse one
  /// (after a timetable only the departures have mass) goes to the left.
  static func add(_ left: [Double], _ right: [Double], into sum: inout [Double], at offset: Int) {
    let width = right.count
    let b = right.span
    var out = sum.mutableSpan
    for i in left.indices where left[i] != 0 {
      let mass = left[i]
      let start = offset + i
      for k in 0..<width { out[start + k] += mass * b[k] }
    }
  }
}
