/// The one hot loop of an estimate.
enum Convolution {
  /// Adds `left * right` to `sum` from index `offset` on. Costs the non-zero masses of `left` times the width of `right`, so the sparse one
  /// (after a timetable only the departures have mass) goes to the left.
  static func add(_ left: [Double], _ right: [Double], into sum: inout [Double], at offset: Int) {
    let width = right.count
    let b = right.span
    var out = sum.mutableSpan
    var i = 0
    while i < left.count {
      // Four neighbours at once read and write every sum once instead of four times.
      if i + 4 <= left.count, width >= 8, left[i] != 0, left[i + 1] != 0, left[i + 2] != 0, left[i + 3] != 0 {
        let (m0, m1, m2, m3) = (left[i], left[i + 1], left[i + 2], left[i + 3])
        let start = offset + i
        out[start] += m0 * b[0]
        out[start + 1] += m0 * b[1] + m1 * b[0]
        out[start + 2] += m0 * b[2] + m1 * b[1] + m2 * b[0]
        for k in 3..<width { out[start + k] += m0 * b[k] + m1 * b[k - 1] + m2 * b[k - 2] + m3 * b[k - 3] }
        out[start + width] += m1 * b[width - 1] + m2 * b[width - 2] + m3 * b[width - 3]
        out[start + width + 1] += m2 * b[width - 1] + m3 * b[width - 2]
        out[start + width + 2] += m3 * b[width - 1]
        i += 4
        continue
      }
      let mass = left[i]
      if mass != 0 {
        let start = offset + i
        for k in 0..<width { out[start + k] += mass * b[k] }
      }
      i += 1
    }
  }
}
