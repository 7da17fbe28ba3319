/// How a cost grows with the sessions, in cells: a bar for each number of sessions, all to one scale.
struct CostPlot {
  let title: String
  let unit: String
  let points: [(sessions: Int, value: Double)]

  private static let width = 50
  private static let eighths = ["", "▏", "▎", "▍", "▌", "▋", "▊", "▉"]

  /// The lines; none if there is nothing to show.
  var lines: [String] {
    guard let most = points.map(\.value).max(), most > 0 else { return [] }
    return ["\(title), \(unit)"]
      + points.map { point in
        let number = "\(point.sessions)"
        let cells = Int((max(0, point.value) / most * Double(Self.width * 8)).rounded())
        let bar = String(repeating: "█", count: cells / 8) + Self.eighths[cells % 8]
        return String(repeating: " ", count: max(0, 6 - number.count)) + "\(number) │\(bar) \(Figure.text(point.value, 2))"
      }
  }
}
