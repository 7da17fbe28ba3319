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

  /// Places labels round their marks, right first, so that none touches another or a mark; those without room are left out.
  func placedLabels(size: Size) -> [PlacedLabel] {
    let cells = places.map { cell(of: $0.at, size: size) }
    var taken = Set<Point>()
    for case let cell? in cells { taken.insert(cell) }
    var placed: [PlacedLabel] = []
    for (index, place) in places.enumerated() {
      guard let cell = cells[index], !place.label.isEmpty else { continue }
      let width = place.label.displayWidth
      let candidates = [
        (cell.x + 2, cell.y), (cell.x - 1 - width, cell.y), (cell.x - width / 2, cell.y - 1), (cell.x - width / 2, cell.y + 1),
        (cell.x + 1, cell.y - 1), (cell.x + 1, cell.y + 1), (cell.x - width, cell.y - 1), (cell.x - width, cell.y + 1),
        (cell.x - width / 2, cell.y - 2), (cell.x - width / 2, cell.y + 2),
      ]
      for (x, y) in candidates {
        guard x >= 0, y >= 0, y < size.height, x + width <= size.width else { continue }
        // A free cell on either side keeps names apart; the place's own mark may be there.
        let span = (x - 1)..<(x + width + 1)
        guard span.allSatisfy({ Point(x: $0, y: y) == cell || !taken.contains(Point(x: $0, y: y)) }) else { continue }
        guard !(x..<(x + width)).contains(cell.x) || y != cell.y else { continue }
        for column in x..<(x + width) { taken.insert(Point(x: column, y: y)) }
        placed.append(PlacedLabel(place: index, at: Point(x: x, y: y), width: width))
        break
      }
    }
    return placed
  }

  /// Marks and labels, on cells cleared of coasts and routes.
  func drawPlaces(on surface: inout Surface, in rect: Rect, glyphs: GlyphSet) {
    // The first place named wins a cell that several share, so it is drawn last.
    for place in places.reversed() {
      guard let cell = cell(of: place.at, size: rect.size) else { continue }
      surface.put(place.mark ?? glyphs.place, x: rect.x + cell.x, y: rect.y + cell.y, style: place.style, clip: rect)
    }
    for label in placedLabels(size: rect.size) {
      let place = places[label.place]
      let mark = cell(of: place.at, size: rect.size)
      // Between a mark and its name, too.
      for gap in [label.at.x - 1, label.at.x + label.width] where mark?.y == label.at.y && abs(gap - (mark?.x ?? gap)) == 1 {
        surface.fill(Rect(x: rect.x + gap, y: rect.y + label.at.y, width: 1, height: 1).intersection(rect), style: .plain)
      }
      surface.put(place.label, x: rect.x + label.at.x, y: rect.y + label.at.y, style: place.labelStyle, clip: rect)
    }
  }
}
