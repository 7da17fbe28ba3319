import Screen

/// Pages as text: at most 80 cells a line, a form feed between pages.
public enum PaperText {
  /// The text of pages, with a line end after each line.
  public static func text(of pages: [PaperPage]) -> String {
    pages.map { lines(of: $0).map { $0 + "\n" }.joined() }.joined(separator: "\u{0C}")
  }

  /// The lines of a page, without blanks at their ends and free lines at its end.
  static func lines(of page: PaperPage) -> [String] {
    var grid = [[String]](
      repeating: [String](repeating: " ", count: page.format.columns), count: page.format.rows)
    for item in page.items {
      switch item {
      case .rule(let row, let columns): for column in columns { grid[row][column] = "─" }
      case .cut(let column, let rows): for row in rows { grid[row][column] = "┊" }
      case .text(let text): put(text, into: &grid)
      case .code(let code): put(code, into: &grid)
      }
    }
    var lines = grid.map { row in
      var line = row.joined()
      while line.last == " " { line.removeLast() }
      return line
    }
    while lines.last?.isEmpty ?? false { lines.removeLast() }
    return lines
  }

  private static func put(_ item: PaperTextItem, into grid: inout [[String]]) {
    guard grid.indices.contains(item.row) else { return }
    let text = item.text.truncated(to: item.width)
    var column = item.isRight ? item.column + item.width - text.displayWidth : item.column
    for scalar in text.string.unicodeScalars {
      let width = DisplayWidth.of(scalar)
      guard column >= 0, column + width <= grid[item.row].count else { return }
      if width == 0 {
        // A mark belongs to the character before it.
        if column > 0 { grid[item.row][column - 1].unicodeScalars.append(scalar) }
        continue
      }
      grid[item.row][column] = String(Character(scalar))
      if width == 2 { grid[item.row][column + 1] = "" }
      column += width
    }
  }

  private static func put(_ code: PaperCode, into grid: inout [[String]]) {
    for row in 0..<code.height {
      for column in 0..<code.width where grid.indices.contains(code.row + row) && column + code.column < grid[code.row + row].count {
        let module = (column - QRCode.quietZone, 2 * row - QRCode.quietZone)
        let isUpperDark = code.square.isDark(module.0, module.1)
        let isLowerDark = code.square.isDark(module.0, module.1 + 1)
        grid[code.row + row][code.column + column] = isUpperDark ? isLowerDark ? "█" : "▀" : isLowerDark ? "▄" : " "
      }
    }
  }
}
