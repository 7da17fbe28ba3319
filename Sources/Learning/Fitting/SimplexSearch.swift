/// The greatest value of a function of a few numbers, without derivatives (Nelder and Mead, The Computer Journal 7, 1965).
enum SimplexSearch {
  /// Where a function is greatest near a point.
  ///
  /// - Parameters:
  ///   - start: Where it begins.
  ///   - steps: How far off the other corners lie, one for each number.
  ///   - most: How often the function is asked at most.
  ///   - value: The function; negative infinity where it has none.
  static func greatest(
    near start: [Double], steps: [Double], most: Int, _ value: ([Double]) -> Double
  ) -> (point: [Double], value: Double) {
    var corners = [(point: start, value: value(start))]
    for index in start.indices {
      var point = start
      point[index] += steps[index]
      corners.append((point, value(point)))
    }
    var asked = corners.count
    func along(_ t: Double, _ from: [Double], _ center: [Double]) -> (point: [Double], value: Double) {
      asked += 1
      let point = zip(center, from).map { $0 + t * ($0 - $1) }
      return (point, value(point))
    }
    while asked < most {
      corners.sort { $0.value > $1.value }
      let worst = corners[corners.count - 1]
      if corners[0].value - worst.value < 1e-7 { break }
      let others = corners.dropLast()
      let center = start.indices.map { index in others.reduce(0) { $0 + $1.point[index] } / Double(others.count) }
      let reflected = along(1, worst.point, center)
      if reflected.value > corners[0].value {
        let further = along(2, worst.point, center)
        corners[corners.count - 1] = further.value > reflected.value ? further : reflected
      } else if reflected.value > corners[corners.count - 2].value {
        corners[corners.count - 1] = reflected
      } else {
        let nearer = reflected.value > worst.value ? along(0.5, worst.point, center) : along(-0.5, worst.point, center)
        if nearer.value > max(worst.value, reflected.value) {
          corners[corners.count - 1] = nearer
        } else {
          let best = corners[0].point
          for index in corners.indices.dropFirst() {
            let point = zip(best, corners[index].point).map { ($0 + $1) / 2 }
            corners[index] = (point, value(point))
            asked += 1
          }
        }
      }
    }
    return corners.max { $0.value < $1.value } ?? (start, value(start))
  }
}
