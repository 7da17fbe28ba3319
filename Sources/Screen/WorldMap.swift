/// A map in braille: coasts, then routes that own their cells, then places with labels of which none covers another or a route.
///
/// ```swift
/// var map = WorldMap(outline: outline, box: GeoBox.eurasia.fitted(to: pane.size))
/// map.routes = [.init(points: points, paint: .role(.rail))]
/// map.places = [.init(at: xian, label: "Xi'an"), .init(at: ghent, label: "Ghent")]
/// map.draw(on: &surface, in: pane)
/// ```
public struct WorldMap: Hashable, Sendable {
  /// A route over the map.
  public struct Route: Hashable, Sendable {
    /// From place to place, the shorter way round the earth between two.
    public var points: [GeoPoint]
    /// The colour of its dots.
    public var paint: Paint
    /// Still ahead, or only possible.
    public var isDashed: Bool

    /// A route from the first of the places to the last.
    public init(points: [GeoPoint], paint: Paint, isDashed: Bool = false) {
      self.points = points
      self.paint = paint
      self.isDashed = isDashed
    }
  }

  /// A mark on the map and its name. Those named first get the better places.
  public struct Place: Hashable, Sendable {
    /// Where it lies.
    public var at: GeoPoint
    /// Its name, empty for none.
    public var label: PlainText
    /// The sign at the place; nil for the glyph set's own.
    public var mark: PlainText?
    /// How the mark looks.
    public var style: Style
    /// How the name looks.
    public var labelStyle: Style

    /// A place with a mark and a name.
    public init(at: GeoPoint, label: PlainText, mark: PlainText? = nil, style: Style = Style(.accent), labelStyle: Style = .plain) {
      self.at = at
      self.label = label
      self.mark = mark
      self.style = style
      self.labelStyle = labelStyle
    }
  }

  /// The coasts.
  public var outline: MapOutline
  /// The part of the earth that is shown.
  public var box: GeoBox
  /// The routes, later ones over earlier ones.
  public var routes: [Route]
  /// The places, the most important first.
  public var places: [Place]
  /// Draws borders between countries too, dotted.
  public var showsBorders: Bool

  /// A map of a part of the earth.
  public init(outline: MapOutline, box: GeoBox, routes: [Route] = [], places: [Place] = [], showsBorders: Bool = false) {
    self.outline = outline
    self.box = box
    self.routes = routes
    self.places = places
    self.showsBorders = showsBorders
  }

  /// Where a place lies on a canvas, in dots.
  public func project(_ point: GeoPoint, on size: Size) -> BrailleCanvas.Dot {
    BrailleCanvas.Dot(
      x: (point.longitude - box.west) / (box.east - box.west) * Double(size.width * 2),
      y: (box.north - point.latitude) / (box.north - box.south) * Double(size.height * 4))
  }

  /// The outline alone: the same for every frame in which box and size are, so that a screen may keep it.
  public func outlineCanvas(size: Size) -> BrailleCanvas {
    var canvas = BrailleCanvas(size: size)
    guard size.width > 0, size.height > 0 else { return canvas }
    let detail = (box.east - box.west) / Double(size.width * 2) < 0.4 ? 1 : 0
    for line in outline.lines where line.detail == detail && (showsBorders || line.kind != .border) {
      for turn in [-360.0, 0, 360] where isVisible(line.bounds, turn: turn) {
        var points: [BrailleCanvas.Dot] = []
        var last: GeoPoint?
        for point in line.points {
          // A line that jumps across the date line goes on the other side.
          if let last, abs(last.longitude - point.longitude) > 180 {
            canvas.polyline(points, paint: .role(.coast), on: 1, off: line.kind == .border ? 2 : 0)
            points = []
          }
          points.append(project(GeoPoint(longitude: point.longitude + turn, latitude: point.latitude), on: size))
          last = point
        }
        canvas.polyline(points, paint: .role(.coast), on: 1, off: line.kind == .border ? 2 : 0)
      }
    }
    return canvas
  }

  /// Draws the map into a rectangle. `outlineCanvas`, if kept from before and still of the right size, saves drawing the coasts.
  public func draw(on surface: inout Surface, in rect: Rect, glyphs: GlyphSet = .unicode, outlineCanvas: BrailleCanvas? = nil) {
    guard !rect.isEmpty else { return }
    var canvas = outlineCanvas.flatMap { $0.size == rect.size ? $0 : nil } ?? self.outlineCanvas(size: rect.size)
    for (index, route) in routes.enumerated() { draw(route, on: &canvas, layer: UInt8(min(index + 1, 255))) }
    canvas.draw(on: &surface, in: rect, glyphs: glyphs)
    drawPlaces(on: &surface, in: rect, glyphs: glyphs)
  }

  /// Draws a route; `isWhole` without its dashes.
  func draw(_ route: Route, on canvas: inout BrailleCanvas, layer: UInt8, isWhole: Bool = false) {
    guard var last = route.points.first?.longitude else { return }
    let unrolled = route.points.map { point in
      var longitude = point.longitude
      while longitude - last > 180 { longitude -= 360 }
      while last - longitude > 180 { longitude += 360 }
      last = longitude
      return GeoPoint(longitude: longitude, latitude: point.latitude)
    }
    for turn in [-360.0, 0, 360] {
      let points = unrolled.map { project(GeoPoint(longitude: $0.longitude + turn, latitude: $0.latitude), on: canvas.size) }
      let isDashed = route.isDashed && !isWhole
      canvas.polyline(points, paint: route.paint, layer: layer, on: isDashed ? 2 : 1, off: isDashed ? 3 : 0)
    }
  }

  private func isVisible(_ bounds: GeoBox, turn: Double) -> Bool {
    bounds.east + turn >= box.west && bounds.west + turn <= box.east && bounds.north >= box.south && bounds.south <= box.north
  }
}
