import CHaru
import Papers

/// Draws what stands on a page: cells become points.
struct PagePlot {
  let document: OpaquePointer
  let format: PaperFormat
  let encodings: [PrintEncoding]

  private var cellWidth: Double { (format.width - 2 * format.margin) / Double(format.columns) }
  private var rowHeight: Double { (format.height - 2 * format.margin) / Double(format.rows) }
  /// Letters leave a third of the row free.
  private var fontSize: Double { rowHeight * 0.76 }

  private func x(_ column: Int) -> Double { format.margin + Double(column) * cellWidth }
  /// The upper edge of a row, measured from the bottom.
  private func y(_ row: Int) -> Double { format.height - format.margin - Double(row) * rowHeight }

  /// Draws one item.
  ///
  /// - Returns: Letters for which there was no font.
  func draw(_ item: PaperItem) -> String {
    switch item {
    case .text(let text): return draw(text)
    case .rule(let row, let columns):
      let middle = Float(y(row) - rowHeight / 2)
      charu_line(document, Float(x(columns.lowerBound)), middle, Float(x(columns.upperBound)), middle)
    case .cut(let column, let rows):
      let middle = Float(x(column) + cellWidth / 2)
      charu_line(document, middle, Float(y(rows.lowerBound)), middle, Float(y(rows.upperBound)))
    case .code(let code): draw(code)
    }
    return ""
  }

  private func draw(_ item: PaperTextItem) -> String {
    let runs = PrintRun.runs(of: item.text.string, in: encodings)
    let widths = runs.map { self.width(of: $0, item.isBold) }
    let whole = widths.reduce(0, +)
    let room = Double(item.width) * cellWidth
    // Rather narrow letters than some over a neighbour's.
    let squeeze = whole > room ? room / whole : 1
    var place = item.isRight ? x(item.column) + room - whole * squeeze : x(item.column)
    let base = y(item.row) - rowHeight * 0.78
    for (run, width) in zip(runs, widths) {
      guard choose(run, item.isBold) else { continue }
      run.bytes.withUnsafeBufferPointer { bytes in
        bytes.withMemoryRebound(to: CChar.self) { text in
          charu_text(document, Float(place), Float(base), Float(squeeze * 100), text.baseAddress)
        }
      }
      place += width * squeeze
    }
    return runs.map(\.lost).joined()
  }

  private func choose(_ run: PrintRun, _ isBold: Bool) -> Bool {
    charu_font(document, isBold ? run.encoding.bold : run.encoding.plain, run.encoding.name, Float(fontSize))
  }

  private func width(of run: PrintRun, _ isBold: Bool) -> Double {
    guard choose(run, isBold) else { return 0 }
    return run.bytes.withUnsafeBufferPointer { bytes in
      bytes.withMemoryRebound(to: CChar.self) { text in Double(charu_width(document, text.baseAddress)) }
    }
  }

  /// Bars across the field, as posts scan them, and the square below.
  private func draw(_ code: PaperCode) {
    let modules = code.bars.modules
    let field = Double(code.width) * cellWidth
    let bar = field / Double(modules.count + 2 * Code128.quietZone)
    let height = Double(code.height) * rowHeight
    let barHeight = height * 0.3
    let top = y(code.row) - 2
    for (index, isDark) in modules.enumerated() where isDark {
      fill(x(code.column) + Double(index + Code128.quietZone) * bar, top - barHeight, bar, barHeight)
    }
    let side = height - barHeight - 6
    let module = side / Double(code.square.size + 2 * QRCode.quietZone)
    let left = x(code.column) + (field - side) / 2 + Double(QRCode.quietZone) * module
    let upper = top - barHeight - 2 - Double(QRCode.quietZone) * module
    for row in 0..<code.square.size {
      for column in 0..<code.square.size where code.square.isDark(column, row) {
        fill(left + Double(column) * module, upper - Double(row + 1) * module, module, module)
      }
    }
  }

  private func fill(_ x: Double, _ y: Double, _ width: Double, _ height: Double) {
    charu_fill(document, Float(x), Float(y), Float(width), Float(height))
  }
}
