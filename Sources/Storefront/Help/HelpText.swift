import Money
import Primitives
import Screen

/// The help laid out in lines and columns for a width.
struct HelpText: Hashable {
  /// One line: a mark in its own column, then words.
  struct Line: Hashable {
    var mark: PlainText = ""
    var markStyle = Style.plain
    var text: PlainText = ""
    var textStyle = Style.plain
    /// Where the words begin.
    var indent = 0
  }

  /// Columns of the same width, each with lines from top to bottom.
  let columns: [[Line]]
  let columnWidth: Int

  /// The columns between two columns of help.
  static let gap = 3

  init(_ topics: [HelpTopic], width: Int, _ app: AppState) {
    let count = width >= 150 ? 3 : width >= 96 ? 2 : 1
    columnWidth = max(2, (width - (count - 1) * Self.gap) / count)
    let blocks = topics.map { [columnWidth] in Self.lines($0, width: columnWidth, app) }
    let total = blocks.reduce(0) { $0 + $1.count + 1 }
    // Topics stay whole; a column is full once it has its share.
    let share = (total + count - 1) / count
    var columns: [[Line]] = [[]]
    for block in blocks {
      if columns.count < count, let last = columns.last, !last.isEmpty, last.count + block.count / 2 > share { columns.append([]) }
      columns[columns.count - 1] += block + [Line()]
    }
    self.columns = columns
  }

  var height: Int { columns.map(\.count).max() ?? 0 }

  private static func lines(_ topic: HelpTopic, width: Int, _ app: AppState) -> [Line] {
    var lines = [Line(text: app.text(topic.title), textStyle: Style(.muted, bold: true))]
    let markWidth = topic.items.compactMap { $0.mark?.displayWidth }.max() ?? 0
    for item in topic.items {
      let indent = item.mark == nil ? 0 : min(markWidth + 2, width / 2)
      for (index, text) in app.text(item.text).wrapped(to: max(2, width - indent)).enumerated() {
        var line = Line(text: text, textStyle: .plain, indent: indent)
        if index == 0, let mark = item.mark {
          line.mark = mark
          line.markStyle = Style(item.role, bold: item.role == .accent)
        }
        lines.append(line)
      }
    }
    return lines
  }

  /// Draws the lines from `first` on.
  func draw(on surface: inout Surface, in rect: Rect, from first: Int) {
    for (index, column) in columns.enumerated() {
      let area = rect.droppingLeft(index * (columnWidth + Self.gap)).left(columnWidth)
      for (y, line) in column.dropFirst(first).prefix(rect.height).enumerated() {
        surface.put(line.mark, in: area.row(y).left(max(0, line.indent - 1)), style: line.markStyle)
        surface.put(line.text, in: area.row(y).droppingLeft(line.indent), style: line.textStyle)
      }
    }
  }
}
