import Orders
import Screen

/// Fills pages from top to bottom. What finds no place on a page goes to the next one, below its head.
struct PaperSheet {
  let format: PaperFormat
  /// What stands at the top of each page.
  let head: [PaperCell]
  private(set) var pages: [PaperPage] = []
  /// The next free row.
  private(set) var row = 0
  /// The head of the table that is being written, which a new page repeats.
  private var tableHead: [PaperCell]?

  init(_ format: PaperFormat, head: [PaperCell]) {
    self.format = format
    self.head = head
    startPage()
  }

  /// The last row is for the page's number, the one above stays free.
  private var lastRow: Int { format.rows - 2 }

  private mutating func startPage() {
    pages.append(PaperPage(format: format))
    row = 0
    place(head)
    rule()
    if let tableHead { place(tableHead) }
  }

  /// Begins a page unless so many rows are free.
  mutating func need(_ rows: Int) {
    if row + rows > lastRow, row > 0 { startPage() }
  }

  /// Leaves a row free, but not at the top of a page.
  mutating func gap() { if row > 1, row < lastRow { row += 1 } }

  /// A line across the page.
  mutating func rule() {
    need(1)
    pages[pages.count - 1].items.append(.rule(row: row, columns: 0..<format.columns))
    row += 1
  }

  /// Texts beside each other, each wrapped in its own cells; they stay together unless they are longer than a page.
  mutating func add(_ cells: PaperCell...) { add(cells) }

  /// The same.
  mutating func add(_ cells: [PaperCell]) {
    need(min(Self.height(of: cells), lastRow - 4))
    place(cells)
  }

  /// Paragraphs across the page, which stay together.
  mutating func paragraph(_ texts: [String], indent: Int = 0, isBold: Bool = false) {
    add(PaperCell(texts, at: indent, width: format.columns - indent, isBold: isBold))
  }

  /// The head of a table; repeated on new pages until `endTable`.
  mutating func table(_ cells: [PaperCell]) {
    need(Self.height(of: cells) + 3)
    place(cells)
    tableHead = cells
  }

  /// The table ends.
  mutating func endTable() { tableHead = nil }

  /// A number as barcodes; the rows that follow stand beside it.
  mutating func code(_ number: ItemNumber, at column: Int) {
    guard let square = QRCode(number.description), let bars = Code128(number.description) else { return }
    pages[pages.count - 1].items.append(.code(PaperCode(square: square, bars: bars, column: column, row: row)))
  }

  /// A line to cut along, from a row of this page down to the foot.
  mutating func cut(at column: Int, from first: Int) {
    pages[pages.count - 1].items.append(.cut(column: column, rows: first..<lastRow))
  }

  /// Goes on no higher than a row.
  mutating func skip(to row: Int) { self.row = max(self.row, min(row, lastRow)) }

  /// Goes back to a row of the same page, to write beside what stands there.
  mutating func back(to row: Int) { self.row = row }

  private mutating func place(_ cells: [PaperCell]) {
    let height = Self.height(of: cells)
    let lines = cells.map { cell in Self.lines(of: cell).map { (cell: cell, text: $0.text, isBold: $0.isBold) } }
    for index in 0..<height {
      if row >= lastRow { startPage() }
      for line in lines where line.indices.contains(index) && !line[index].text.isEmpty {
        let (cell, text, isBold) = line[index]
        pages[pages.count - 1].items.append(
          .text(PaperTextItem(text: text, column: cell.column, row: row, width: cell.width, isRight: cell.isRight, isBold: isBold)))
      }
      row += 1
    }
  }

  private static func lines(of cell: PaperCell) -> [(text: PlainText, isBold: Bool)] {
    cell.texts.enumerated().flatMap { index, text in
      let lines = PlainText(text).wrapped(to: cell.width)
      let isBold = cell.isBold || cell.isHeaded && index == 0
      return (lines.isEmpty ? [""] : lines).map { ($0, isBold) }
    }
  }

  private static func height(of cells: [PaperCell]) -> Int { cells.map { lines(of: $0).count }.max() ?? 0 }

  /// The pages, numbered at their feet.
  func numbered(_ foot: String) -> [PaperPage] {
    pages.enumerated().map { index, page in
      var numbered = page
      let row = format.rows - 1
      numbered.items += [
        .text(PaperTextItem(text: PlainText(foot), column: 0, row: row, width: 70, isRight: false, isBold: false)),
        .text(
          PaperTextItem(
            text: PlainText("\(index + 1)/\(pages.count)"), column: 71, row: row, width: format.columns - 71, isRight: true, isBold: false)),
      ]
      return numbered
    }
  }
}
