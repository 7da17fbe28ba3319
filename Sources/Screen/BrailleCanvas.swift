/// Dots, two by four in each cell, drawn in layers: what lies in a higher layer owns its cells, since a cell has one colour.
///
/// Points are in dots from the top left and may lie outside.
///
/// ```swift
/// var canvas = BrailleCanvas(size: Size(width: 60, height: 20))
/// canvas.polyline(coast, paint: .role(.coast), layer: 0)
/// canvas.polyline(route, paint: .role(.rail), layer: 1)
/// canvas.draw(on: &surface, in: pane)
/// ```
public struct BrailleCanvas: Hashable, Sendable {
  /// A place among the dots.
  public struct Dot: Hashable, Sendable {
    /// Dots from the left edge.
    public var x: Double
    /// Dots from the upper edge.
    public var y: Double

    /// A place among the dots; it may lie outside.
    public init(x: Double, y: Double) {
      self.x = x
      self.y = y
    }
  }

  /// The size in cells.
  public let size: Size
  private var dots: [UInt8]
  private var paints: [Paint]
  private var layers: [UInt8]

  /// An empty canvas of so many cells.
  public init(size: Size) {
    self.size = size
    dots = Array(repeating: 0, count: size.width * size.height)
    paints = Array(repeating: .plain, count: dots.count)
    layers = Array(repeating: 0, count: dots.count)
  }

  /// Dots from left to right and from top to bottom.
  public var dotWidth: Int { size.width * 2 }
  /// Dots from top to bottom.
  public var dotHeight: Int { size.height * 4 }

  /// The sign of a cell: U+2800 and its dots; nil where there are none.
  public subscript(x: Int, y: Int) -> Unicode.Scalar? {
    guard x >= 0, y >= 0, x < size.width, y < size.height, dots[y * size.width + x] != 0 else { return nil }
    return Unicode.Scalar(0x2800 + UInt32(dots[y * size.width + x]))
  }

  /// Sets a dot. In a cell that a higher layer owns it is lost; over a lower layer it clears the cell first.
  public mutating func dot(x: Int, y: Int, paint: Paint, layer: UInt8 = 0) {
    guard x >= 0, y >= 0, x < dotWidth, y < dotHeight else { return }
    let index = y / 4 * size.width + x / 2
    if dots[index] != 0 {
      if layers[index] > layer { return }
      if layers[index] < layer { dots[index] = 0 }
    }
    dots[index] |= Self.bits[(y % 4) * 2 + x % 2]
    paints[index] = paint
    layers[index] = layer
  }

  /// Draws a straight line, `on` dots of every `on + off`.
  public mutating func line(from start: Dot, to end: Dot, paint: Paint, layer: UInt8 = 0, on: Int = 1, off: Int = 0) {
    var phase = 0
    line(from: start, to: end, paint: paint, layer: layer, on: on, off: off, phase: &phase)
  }

  /// Draws lines from point to point, the dashes running on round the corners.
  public mutating func polyline(_ points: [Dot], paint: Paint, layer: UInt8 = 0, on: Int = 1, off: Int = 0) {
    var phase = 0
    for (start, end) in zip(points, points.dropFirst()) {
      line(from: start, to: end, paint: paint, layer: layer, on: on, off: off, phase: &phase)
    }
  }

  private mutating func line(from start: Dot, to end: Dot, paint: Paint, layer: UInt8, on: Int, off: Int, phase: inout Int) {
    guard let (start, end) = clipped(start, end) else { return }
    let steps = max(1, Int(max(abs(end.x - start.x), abs(end.y - start.y)).rounded(.up)))
    let stride = (x: (end.x - start.x) / Double(steps), y: (end.y - start.y) / Double(steps))
    for step in 0...steps {
      if phase < on || off <= 0 {
        let (x, y) = (start.x + stride.x * Double(step), start.y + stride.y * Double(step))
        dot(x: Int(x.rounded(.down)), y: Int(y.rounded(.down)), paint: paint, layer: layer)
      }
      // The end of one line is the start of the next and counts once.
      if step < steps { phase = (phase + 1) % max(1, on + off) }
    }
  }

  /// The part of a line within the canvas and a little more (Liang and Barsky); nil if there is none.
  private func clipped(_ start: Dot, _ end: Dot) -> (Dot, Dot)? {
    guard start.x.isFinite, start.y.isFinite, end.x.isFinite, end.y.isFinite else { return nil }
    let (dx, dy) = (end.x - start.x, end.y - start.y)
    var enters = 0.0
    var leaves = 1.0
    let edges = [(-dx, start.x + 1), (dx, Double(dotWidth) + 1 - start.x), (-dy, start.y + 1), (dy, Double(dotHeight) + 1 - start.y)]
    for (direction, distance) in edges {
      if direction == 0 {
        if distance < 0 { return nil }
      } else if direction < 0 {
        enters = max(enters, distance / direction)
      } else {
        leaves = min(leaves, distance / direction)
      }
    }
    guard enters <= leaves else { return nil }
    return (
      Dot(x: start.x + enters * dx, y: start.y + enters * dy), Dot(x: start.x + leaves * dx, y: start.y + leaves * dy)
    )
  }

  /// Draws the cells that have dots; the others, and the backgrounds, stay as they are.
  public func draw(on surface: inout Surface, in rect: Rect, glyphs: GlyphSet = .unicode) {
    for y in 0..<min(size.height, rect.height) {
      for x in 0..<min(size.width, rect.width) {
        guard let sign = self[x, y] else { continue }
        let style = Style(paints[y * size.width + x], on: surface[rect.x + x, rect.y + y].style.background)
        let text = glyphs.isUnicode ? String(Character(sign)) : "."
        surface.set(Cell(text: text, width: 1, style: style), x: rect.x + x, y: rect.y + y)
      }
    }
  }

  /// Bits of the dots, row by row, as Unicode numbers them.
  private static let bits: [UInt8] = [0x01, 0x08, 0x02, 0x10, 0x04, 0x20, 0x40, 0x80]
}
