import Screen

#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#elseif canImport(Darwin)
  import Darwin
#endif

/// Cells of one pen side by side in a row.
private struct Stroke {
  let y: Int
  let x: Int
  /// The column behind the last cell.
  var end: Int
  let pen: Pen
  /// The number of the segment that it lies in, if that is erased first.
  let segment: Int?
}

/// Changed cells side by side on one background.
private struct Segment {
  let y: Int
  let cells: Range<Int>
  var isErased = false
}

/// Writes frames as bytes for the terminal: of each only what differs from what is shown, in the fewest bytes.
///
/// It knows what the terminal shows, where its cursor stands and which pen it has, so that nobody else may write to it meanwhile.
struct FrameWriter {
  /// From so many changed cells on a frame is sent in one piece; below it the sixteen bytes for that are not worth it.
  private static let leastSynchronisedCells = 400

  private let abilities: TerminalAbilities
  private var cells: ScreenCells
  private var rendition: Rendition
  private let moves: CursorMove

  /// The last frame; nil if everything has to be painted anew.
  private var last: Surface?
  /// What the terminal shows, row by row.
  private var shown: [ScreenCell] = []
  /// Of the row at hand: which cells have to be written.
  private var isChanged: [Bool] = []
  /// Where the terminal's cursor stands; nil if that is in doubt.
  private var place: Point?
  /// The terminal's pen; nil if that is in doubt.
  private var pen: Pen?
  /// Nil if that is in doubt.
  private var showsCursor: Bool?
  private var bytes: [UInt8] = []
  /// What has to be written of the frame at hand.
  private var strokes: [Stroke] = []
  /// What of it is erased before it is written.
  private var segments: [Segment] = []

  init(abilities: TerminalAbilities, cells: ScreenCells) {
    self.abilities = abilities
    self.cells = cells
    rendition = Rendition(abilities)
    moves = CursorMove(abilities: abilities)
  }

  /// The theme in use. Setting it has everything painted anew.
  var theme: Theme {
    get { cells.book.theme }
    set {
      cells.use(newValue)
      forget()
    }
  }

  /// The terminal may show anything: the next frame is painted from nothing.
  mutating func forget() {
    last = nil
    (place, pen, showsCursor) = (nil, nil, nil)
  }

  /// The bytes that show a surface, and how many cells they write; none if nothing differs.
  mutating func frame(_ surface: Surface) -> (bytes: [UInt8], written: Int) {
    bytes.removeAll(keepingCapacity: true)
    if last?.size != surface.size { begin(surface.size) }
    var written = 0
    let before = last?.cells
    // The old frame is let go before the new one is kept, and only its cells are still needed.
    last = nil
    for y in 0..<surface.size.height { written += plan(row: y, of: surface, before: before) }
    writeStrokes(width: surface.size.width)
    last = surface
    if written > 0 || surface.cursor != nil || showsCursor != false { putCursor(surface.cursor) }
    guard written >= Self.leastSynchronisedCells, abilities.isSynchronised else { return (bytes, written) }
    return (Array("\u{1B}[?2026h".utf8) + bytes + Array("\u{1B}[?2026l".utf8), written)
  }

  /// Clears the screen.
  private mutating func begin(_ size: Size) {
    setPen(.plain)
    bytes += abilities.sequence("clear", 0, 0)
    place = nil
    shown = Array(repeating: .blank, count: size.width * size.height)
    isChanged = Array(repeating: false, count: size.width)
    last = nil
  }

  private mutating func putCursor(_ cursor: Point?) {
    if let cursor { move(to: cursor) }
    guard showsCursor != (cursor != nil) else { return }
    bytes += abilities.sequence(cursor == nil ? "civis" : "cnorm", 0, 0)
    showsCursor = cursor != nil
  }

  private mutating func setPen(_ new: Pen) {
    rendition.change(from: pen, to: new, into: &bytes)
    pen = new
  }

  private mutating func move(to point: Point) {
    moves.move(from: place, to: point, into: &bytes)
    place = point
  }
}

// MARK: - Rows

extension FrameWriter {
  private mutating func plan(row y: Int, of surface: Surface, before: [Cell]?) -> Int {
    let width = surface.size.width
    guard let changed = noteChanges(row: y, of: surface, before: before) else { return 0 }
    var written = 0
    var x = changed.lowerBound
    while x < changed.upperBound {
      guard isChanged[x] else {
        x += 1
        continue
      }
      let end = endOfSegment(from: x, in: y * width, to: changed.upperBound)
      plan(x..<end, row: y, width: width)
      for index in x..<end { isChanged[index] = false }
      written += end - x
      x = end
    }
    return written
  }

  /// Takes over what is new in a row; nil if nothing is.
  private mutating func noteChanges(row y: Int, of surface: Surface, before: [Cell]?) -> Range<Int>? {
    if let before, Self.isSame(row: y, of: surface.size.width, surface.cells, before) { return nil }
    let width = surface.size.width
    let start = y * width
    var changed: Range<Int>?
    func note(_ x: Int) { changed = min(changed?.lowerBound ?? x, x)..<max(changed?.upperBound ?? 0, x + 1) }
    var x = 0
    while x < width {
      let cell = surface.cells[start + x]
      let step = max(1, Int(cell.width))
      defer { x += step }
      if let before, before[start + x] == cell, step == 1 || before[start + x + 1] == surface.cells[start + x + 1] { continue }
      let (first, second) = cells.shown(cell)
      // A wide character is written whole.
      guard shown[start + x] != first || (second != nil && shown[start + x + 1] != second) else { continue }
      shown[start + x] = first
      isChanged[x] = true
      note(x)
      if let second {
        shown[start + x + 1] = second
        isChanged[x + 1] = true
        note(x + 1)
      }
    }
    return changed
  }

  /// Whether a row has the same bytes in both: cells have no memory of their own. It may be the same without.
  private static func isSame(row y: Int, of width: Int, _ cells: [Cell], _ others: [Cell]) -> Bool {
    let bytes = (y * width * MemoryLayout<Cell>.stride)..<((y + 1) * width * MemoryLayout<Cell>.stride)
    return cells.withUnsafeBytes { cells in
      others.withUnsafeBytes { others in
        guard bytes.upperBound <= cells.count, bytes.upperBound <= others.count, let cells = cells.baseAddress,
          let others = others.baseAddress
        else { return false }
        return memcmp(cells + bytes.lowerBound, others + bytes.lowerBound, bytes.count) == 0
      }
    }
  }

  /// Cells side by side that change and lie on one background, so that they can be erased at once.
  private func endOfSegment(from x: Int, in start: Int, to end: Int) -> Int {
    let background = shown[start + x].pen.background
    var next = x + 1
    while next < end, isChanged[next], shown[start + next].pen.background == background { next += 1 }
    return next
  }

  /// Notes what has to be written of a segment, and whether it is erased first.
  private mutating func plan(_ segment: Range<Int>, row y: Int, width: Int) {
    let start = y * width
    let isErased = erases(segment, start: start, width: width)
    let number = isErased ? segments.count : nil
    if isErased { segments.append(Segment(y: y, cells: segment)) }
    var stroke: Stroke?
    for x in segment where shown[start + x].glyph.width > 0 {
      let cell = shown[start + x]
      if isErased, cell.isBlank { continue }
      if let open = stroke, x - open.end < 1, open.pen == cell.pen || (cell.isBlank && open.pen.blanksLook(as: cell.pen)) {
        stroke?.end = x + Int(cell.glyph.width)
        continue
      }
      if let stroke { strokes.append(stroke) }
      stroke = Stroke(y: y, x: x, end: x + Int(cell.glyph.width), pen: cell.pen, segment: number)
    }
    if let stroke { strokes.append(stroke) }
    // A segment of blanks alone.
    if stroke == nil, let number { erase(number, width: width) }
  }

  /// Writes the strokes as they come. To take first what needs no other pen was tried, and cost more in moves than it saved.
  private mutating func writeStrokes(width: Int) {
    for stroke in strokes {
      if let number = stroke.segment, !segments[number].isErased { erase(number, width: width) }
      var x = stroke.x
      while x < stroke.end {
        let cell = shown[stroke.y * width + x]
        put(cell, at: Point(x: x, y: stroke.y), width: width)
        x += max(1, Int(cell.glyph.width))
      }
    }
    strokes.removeAll(keepingCapacity: true)
    segments.removeAll(keepingCapacity: true)
  }

  private mutating func erase(_ number: Int, width: Int) {
    let segment = segments[number]
    segments[number].isErased = true
    move(to: Point(x: segment.cells.lowerBound, y: segment.y))
    setPen(penToErase(segment.cells, start: segment.y * width))
    if segment.cells.upperBound == width, abilities.erasesLine {
      bytes += "\u{1B}[K".utf8
    } else {
      bytes += "\u{1B}[\(segment.cells.count)X".utf8
    }
  }

  private func blanks(from x: Int, to end: Int, start: Int) -> Int {
    var next = x
    while next < end, shown[start + next].isBlank { next += 1 }
    return next - x
  }

  /// Whether erasing a segment first costs less than writing its blanks.
  private func erases(_ segment: Range<Int>, start: Int, width: Int) -> Bool {
    let reachesEnd = segment.upperBound == width
    guard abilities.isStandard, abilities.erasesCharacters || (reachesEnd && abilities.erasesLine) else { return false }
    let background = shown[start + segment.lowerBound].pen.background
    guard background < 0 || abilities.erasesInColor else { return false }
    var saved = reachesEnd && abilities.erasesLine ? -3 : -5
    var x = segment.lowerBound
    while x < segment.upperBound {
      let blanks = blanks(from: x, to: segment.upperBound, start: start)
      // To go on behind a gap costs some four bytes; behind the last one nobody goes on.
      if blanks > 0 { saved += x + blanks == segment.upperBound ? blanks : max(0, blanks - 4) }
      x += max(1, blanks)
    }
    return saved > 0
  }

  /// The pen that the segment's first sign needs, if it erases in the same colour.
  private func penToErase(_ segment: Range<Int>, start: Int) -> Pen {
    let background = shown[start + segment.lowerBound].pen.background
    if let pen, pen.hidesBlanks, pen.background == background { return pen }
    let first = segment.first { !shown[start + $0].isBlank }.map { shown[start + $0].pen }
    return first?.hidesBlanks == true ? first ?? Pen(background: background) : Pen(background: background)
  }

  private mutating func put(_ cell: ScreenCell, at point: Point, width: Int) {
    if !writesGap(to: point, width: width) { move(to: point) }
    if !isAsWritten(cell) { setPen(cell.pen) }
    let isLast = point.x == width - 1 && (point.y + 1) * width == shown.count && !abilities.waitsAtMargin
    if isLast { bytes += abilities.sequence("rmam", 0, 0) }
    cell.glyph.append(to: &bytes)
    if isLast { bytes += abilities.sequence("smam", 0, 0) }
    let next = point.x + max(1, Int(cell.glyph.width))
    // Behind the last column every terminal has a place of its own.
    place = next < width ? Point(x: next, y: point.y) : nil
  }

  /// Written with the pen at hand it would look as it should.
  private func isAsWritten(_ cell: ScreenCell) -> Bool {
    guard let pen else { return false }
    return cell.pen == pen || (cell.isBlank && pen.blanksLook(as: cell.pen))
  }

  /// Writes what stands between the cursor and a place, if that is shorter than going there and needs no other pen.
  private mutating func writesGap(to point: Point, width: Int) -> Bool {
    guard abilities.isStandard, let place, place.y == point.y, (1...3).contains(point.x - place.x) else { return false }
    let gap = shown[(place.y * width + place.x)..<(point.y * width + point.x)]
    guard gap.allSatisfy({ $0.glyph.scalar.isASCII && $0.glyph.width == 1 && !$0.glyph.hasMarks && isAsWritten($0) }) else { return false }
    for cell in gap { cell.glyph.append(to: &bytes) }
    self.place = point
    return true
  }
}
