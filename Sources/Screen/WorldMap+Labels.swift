extension WorldMap {
  /// A label that has found its place: its first cell, counted from the rectangle's corner.
  struct PlacedLabel: Hashable {
    var place: Int
    var at: Point
    var width: Int
  }

  /// The cell of a place in a rectangle of that size, on whichever turn of the earth shows it; nil outside.
  func cell(of point: GeoPoint, size: Size) -> Point? {
    for turn in [0.0, 360, -360] {
      let dot = project(GeoPoint(longitude: point.longitude + turn, latitude: point.latitude), on: size)
      guard dot.x.isFinite, dot.y.isFinite, abs(dot.x) < 1e6, abs(dot.y) < 1e6 else { return nil }
      let cell = Point(x: Int((dot.x / 2).rounded(.down)), y: Int((dot.y / 4).rounded(.down)))
      if Rect(size).contains(cell) { return cell }
    }
    return nil
  }

  /// The cells that routes run through, between the dashes too.
  func routeCells(size: Size) -> Set<Point> {
    var canvas = BrailleCanvas(size: size)
    for route in routes { draw(route, on: &canvas, layer: 0, isWhole: true) }
    var cells = Set<Point>()
    for y in 0..<size.height {
      for x in 0..<size.width where canvas[x, y] != nil { cells.insert(Point(x: x, y: y)) }
    }
    return cells
  }

  /// Places labels beside their marks, right first, so that none touches another, a mark or a route, and none is nearer to another's mark;
  /// those without room are left out, and so is a name that is there already.
  func placedLabels(size: Size) -> [PlacedLabel] {
    let cells = places.map { cell(of: $0.at, size: size) }
    let marks = Set(cells.compactMap { $0 })
    let routes = routeCells(size: size)
    var taken = Set<Point>()
    var names = Set<PlainText>()
    var placed: [PlacedLabel] = []
    for (index, place) in places.enumerated() {
      guard let cell = cells[index], !place.label.isEmpty, !names.contains(place.label) else { continue }
      let width = place.label.displayWidth
      func isFree(_ at: Point) -> Bool {
        guard at.x >= 0, at.y >= 0, at.y < size.height, at.x + width <= size.width else { return false }
        // A free cell on either side keeps names apart; the place's own mark may be there.
        for x in (at.x - 1)...(at.x + width) where taken.contains(Point(x: x, y: at.y)) { return false }
        for x in at.x..<(at.x + width) where routes.contains(Point(x: x, y: at.y)) || marks.contains(Point(x: x, y: at.y)) { return false }
        // A name that touches another's mark would be read as that one's.
        for y in (at.y - 1)...(at.y + 1) {
          for x in (at.x - 1)...(at.x + width) where Point(x: x, y: y) != cell && marks.contains(Point(x: x, y: y)) { return false }
        }
        return true
      }
      guard let at = Self.candidates(beside: cell, width: width).first(where: isFree) else { continue }
      for column in at.x..<(at.x + width) { taken.insert(Point(x: column, y: at.y)) }
      names.insert(place.label)
      placed.append(PlacedLabel(place: index, at: at, width: width))
    }
    return placed
  }

  /// Where a label may begin, the better places first: right and left with a blank between, then above and below, all touching the mark.
  private static func candidates(beside cell: Point, width: Int) -> [Point] {
    let beside = [Point(x: cell.x + 2, y: cell.y), Point(x: cell.x - 1 - width, y: cell.y)]
    let shifts = [-(width / 2), 0, 1 - width, 1, -width] + (-width...1)
    return beside
      + shifts.flatMap { shift in [Point(x: cell.x + shift, y: cell.y - 1), Point(x: cell.x + shift, y: cell.y + 1)] }
  }

  /// Marks and labels, on cells cleared of coasts.
  func drawPlaces(on surface: inout Surface, in rect: Rect, glyphs: GlyphSet) {
    // The first place named wins a cell that several share, so it is drawn last.
    for place in places.reversed() {
      guard let cell = cell(of: place.at, size: rect.size) else { continue }
      surface.put(place.mark ?? glyphs.place, x: rect.x + cell.x, y: rect.y + cell.y, style: place.style, clip: rect)
    }
    let routes = routeCells(size: rect.size)
    for label in placedLabels(size: rect.size) {
      let place = places[label.place]
      let mark = cell(of: place.at, size: rect.size)
      // Between a mark and its name, too, unless the route runs there.
      for gap in [label.at.x - 1, label.at.x + label.width] where mark?.y == label.at.y && abs(gap - (mark?.x ?? gap)) == 1 {
        guard !routes.contains(Point(x: gap, y: label.at.y)) else { continue }
        surface.fill(Rect(x: rect.x + gap, y: rect.y + label.at.y, width: 1, height: 1).intersection(rect), style: .plain)
      }
      surface.put(place.label, x: rect.x + label.at.x, y: rect.y + label.at.y, style: place.labelStyle, clip: rect)
    }
  }
}
