/// How hard a QR code is to read: the penalty points of ISO/IEC 18004, section 7.8.3.
struct QRPenalty {
  let modules: [Bool]
  let size: Int

  var points: Int {
    let rows = (0..<size).map { row in Array(modules[row * size..<(row + 1) * size]) }
    let columns = (0..<size).map { column in (0..<size).map { modules[$0 * size + column] } }
    return (rows + columns).reduce(0) { $0 + Self.runs($1) + Self.finders($1) } + squares + balance
  }

  /// Five or more of one colour in a row.
  private static func runs(_ line: [Bool]) -> Int {
    var points = 0
    var length = 0
    for (index, isDark) in line.enumerated() {
      length = index > 0 && line[index - 1] == isDark ? length + 1 : 1
      if length == 5 { points += 3 } else if length > 5 { points += 1 }
    }
    return points
  }

  /// What looks like the pattern of a corner, with four light modules before or behind it.
  private static func finders(_ line: [Bool]) -> Int {
    let pattern = [true, false, true, true, true, false, true]
    let light = [Bool](repeating: false, count: 4)
    // The quiet zone is light.
    let wide = light + line + light
    return (4..<(4 + line.count - 6)).reduce(0) { points, start in
      guard wide[start..<start + 7].elementsEqual(pattern) else { return points }
      return points + (wide[start - 4..<start].elementsEqual(light) || wide[start + 7..<start + 11].elementsEqual(light) ? 40 : 0)
    }
  }

  /// Squares of four of one colour.
  private var squares: Int {
    var points = 0
    for row in 0..<size - 1 {
      for column in 0..<size - 1 {
        let first = modules[row * size + column]
        let others = [row * size + column + 1, (row + 1) * size + column, (row + 1) * size + column + 1]
        if others.allSatisfy({ modules[$0] == first }) { points += 3 }
      }
    }
    return points
  }

  /// Ten points for each twentieth that the dark modules are away from half.
  private var balance: Int {
    let dark = modules.lazy.filter { $0 }.count
    return abs(dark * 20 - size * size * 10) / (size * size) * 10
  }
}
