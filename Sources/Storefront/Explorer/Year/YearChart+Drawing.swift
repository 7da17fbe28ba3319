import Phrases
import Primitives
import Screen

extension YearChart {
  /// Cells of the scale at the left.
  static let scaleWidth = 7

  /// The plane of the chart within its rectangle: without scale, names above, and the two rows of the axis.
  static func plane(in rect: Rect) -> Rect {
    rect.droppingLeft(scaleWidth).droppingRight(2).droppingTop(nameRows(rect)).droppingBottom(2)
  }

  private static func nameRows(_ rect: Rect) -> Int { rect.height >= 18 ? 3 : rect.height >= 9 ? 2 : 1 }

  func draw(on surface: inout Surface, in rect: Rect, cursor: Int, _ app: AppState) {
    let plane = Self.plane(in: rect)
    guard plane.width >= 8, plane.height >= 2 else { return }
    let scale = scale(height: plane.height)
    shade(on: &surface, in: plane)
    let at = plane.x + column(of: cursor, width: plane.width)
    surface.tint(Rect(x: at, y: plane.y, width: 1, height: plane.height), background: .selected)
    drawScale(on: &surface, in: plane, scale, app)
    drawBand(on: &surface, in: plane, top: scale.top, app.glyphs)
    drawMonths(on: &surface, in: Rect(x: plane.x, y: plane.maxY, width: plane.width, height: 1), app)
    surface.put(app.glyphs.pointerUp, x: at, y: plane.maxY + 1, style: Style(.accent, bold: true))
    drawCursorDate(on: &surface, in: Rect(x: plane.x, y: plane.maxY + 1, width: plane.width, height: 1), at: at, cursor, app)
    drawPeaks(
      on: &surface, in: Rect(x: plane.x, y: rect.y, width: plane.width, height: Self.nameRows(rect)), app)
  }

  /// What the named closures shut, as a background.
  private func shade(on surface: inout Surface, in plane: Rect) {
    for peak in peaks where peak.closed.upperBound >= 0 && peak.closed.lowerBound < YearState.length {
      let low = column(of: max(0, peak.closed.lowerBound), width: plane.width)
      let high = column(of: min(YearState.length - 1, peak.closed.upperBound), width: plane.width)
      surface.tint(Rect(x: plane.x + low, y: plane.y, width: high - low + 1, height: plane.height), background: .closed)
    }
  }

  private func drawScale(on surface: inout Surface, in plane: Rect, _ scale: (top: Int, step: Int), _ app: AppState) {
    for days in stride(from: 0, through: scale.top, by: scale.step) {
      let dots = Double(plane.height * 4 - 1)
      let y = plane.y + Int((1 - Double(days) / Double(scale.top)) * dots) / 4
      let label = app.text("yearView.scale", ["n": "\(days)"])
      surface.put(
        label, in: Rect(x: plane.x - Self.scaleWidth, y: y, width: Self.scaleWidth - 1, height: 1), style: .muted, alignment: .right)
      for x in stride(from: plane.x, to: plane.maxX, by: 2) {
        var style = Style(Role.rule)
        style.background = surface[x, y].style.background
        surface.put(app.glyphs.separator, x: x, y: y, style: style, clip: plane)
      }
    }
  }

  /// The band from 50% to 90%: its edges whole, between them every other dot.
  private func drawBand(on surface: inout Surface, in plane: Rect, top: Int, _ glyphs: GlyphSet) {
    var canvas = BrailleCanvas(size: plane.size)
    let (width, height) = (canvas.dotWidth, canvas.dotHeight)
    func y(_ hours: Double) -> Int { min(height - 1, max(0, Int((1 - hours / 24 / Double(top)) * Double(height - 1)))) }
    var before: (low: Int, high: Int, option: OptionID)?
    for x in 0..<width {
      guard let hours = band(atDot: x, of: width) else {
        before = nil
        continue
      }
      let (low, high) = (y(hours.p50), y(hours.p90))
      let paint = Paint.role(hours.mode.role)
      for dot in min(high, low)...max(high, low) where dot == low || dot == high || (x + dot) % 2 == 0 {
        canvas.dot(x: x, y: dot, paint: paint)
      }
      // A jump of one way is drawn, so that its edge stays one line.
      if let before, before.option == hours.option {
        for (old, new) in [(before.high, high), (before.low, low)] where abs(old - new) > 1 {
          for dot in min(old, new)...max(old, new) { canvas.dot(x: x, y: dot, paint: paint) }
        }
      }
      before = (low, high, hours.option)
    }
    canvas.draw(on: &surface, in: plane, glyphs: glyphs)
  }

  private func drawMonths(on surface: inout Surface, in rect: Rect, _ app: AppState) {
    var free = rect.x
    for day in 0..<YearState.length {
      let parts = (first + day).parts
      guard parts.day == 1 || day == 0 else { continue }
      let x = rect.x + column(of: day, width: rect.width)
      let name = PlainText(app.language.month(parts.month))
      let long = app.text("yearView.month", ["month": name.string, "year": "\(parts.year)"])
      let isWide = rect.width >= 12 * (long.displayWidth + 1)
      let label = parts.month == 1 && isWide ? long : name
      guard x >= free, x + label.displayWidth <= rect.maxX else { continue }
      // The rest of a month gives way to the one that begins.
      if day == 0, label.displayWidth >= nextMonth(width: rect.width) { continue }
      surface.put(label, x: x, y: rect.y, style: .muted, clip: rect)
      free = x + label.displayWidth + 1
    }
  }

  /// The cell in which the second month begins.
  private func nextMonth(width: Int) -> Int {
    let day = (1...31).first { (first + $0).parts.day == 1 } ?? 31
    return column(of: day, width: width)
  }

  private func drawCursorDate(on surface: inout Surface, in rect: Rect, at x: Int, _ cursor: Int, _ app: AppState) {
    let text = PlainText(app.language.date(first + cursor))
    let start = x + 2 + text.displayWidth <= rect.maxX ? x + 2 : x - 1 - text.displayWidth
    surface.put(text, x: start, y: rect.y, style: Style(.plain, bold: true), clip: rect)
  }

  /// The names of the highest peaks over them, none over another.
  private func drawPeaks(on surface: inout Surface, in rect: Rect, _ app: AppState) {
    var taken: [(row: Int, cells: Range<Int>)] = []
    for peak in peaks {
      let at = column(of: peak.day, width: rect.width)
      let text = peak.name + PlainText(" ") + app.text("yearView.more", ["n": "\(peak.excess)"])
      let width = text.displayWidth + 2
      guard let (row, start) = freePlace(at: at, width: width, in: rect, taken) else { continue }
      taken.append((row, start..<start + width))
      let y = rect.y + row
      surface.put(app.glyphs.pointerDown, x: rect.x + at, y: y, style: .muted, clip: rect)
      surface.put(text, x: rect.x + (start == at ? start + 2 : start), y: y, style: .plain, clip: rect)
    }
  }

  /// A row and a first cell for a name, the lowest row first: right of its peak or left of it, over no other; if there is room with nothing
  /// between the name and its peak.
  private func freePlace(at column: Int, width: Int, in rect: Rect, _ taken: [(row: Int, cells: Range<Int>)]) -> (row: Int, start: Int)? {
    for isClear in [true, false] {
      for row in (0..<rect.height).reversed() {
        for start in [column, column - width + 1] where start >= 0 && start + width <= rect.width {
          let cells = (start - 1)..<(start + width + 1)
          let isFree = taken.allSatisfy { place in
            if place.row == row { return !place.cells.overlaps(cells) }
            return !isClear || place.row < row || !place.cells.contains(column)
          }
          if isFree { return (row, start) }
        }
      }
    }
    return nil
  }
}
