import TestSupport
import Testing

@testable import Screen

struct WorldMapTests {
  private let size = Size(width: 60, height: 20)

  private func place(_ longitude: Double, _ latitude: Double, _ label: PlainText) -> WorldMap.Place {
    WorldMap.Place(at: GeoPoint(longitude: longitude, latitude: latitude), label: label)
  }

  @Test("Google's own example decodes, at this precision")
  func decoding() {
    // (38.5, -120.2), (40.7, -120.95), (43.252, -126.453) in Google's documentation, here rounded to 0.01 degrees and encoded anew.
    let encoded = encode([(38.5, -120.2), (40.7, -120.95), (43.25, -126.45)])
    #expect(
      PolylineDecoder.points(of: encoded) == [
        GeoPoint(longitude: -120.2, latitude: 38.5), GeoPoint(longitude: -120.95, latitude: 40.7),
        GeoPoint(longitude: -126.45, latitude: 43.25),
      ])
  }

  @Test("Broken encodings end early and do not trap")
  func brokenEncodings() {
    for text in ["", "~", "~~~~~~~~~~~~~~~~~~~~~~~~", "_p", "_ibE\u{1}"] { #expect(PolylineDecoder.points(of: text).isEmpty, "\(text)") }
    #expect(PolylineDecoder.points(of: "??").count == 1)
    // What comes before the break is kept.
    #expect(PolylineDecoder.points(of: encode([(10, 20), (30, 40)]) + "\u{1}??").count == 2)
    var random = SplitMix(seed: 13)
    for _ in 0..<500 {
      let bytes = (0..<80).map { _ in UInt8.random(in: 0...255, using: &random) }
      let whole = bytes.prefix { $0 >= 63 && $0 < 127 }
      #expect(PolylineDecoder.points(of: bytes).count <= whole.count / 2)
    }
  }

  @Test("An outline is read line by line, and other lines are passed over")
  func outline() {
    let line = encode([(10, 20), (30, 40)])
    let outline = MapOutline(parsing: Array("C0 \(line)\nX1 \(line)\n\nB1 \(line)\nC0 \n".utf8))
    #expect(outline.lines.map(\.kind) == [.coast, .border])
    #expect(outline.lines.map(\.detail) == [0, 1])
    for line in outline.lines {
      #expect(line.points == [GeoPoint(longitude: 20, latitude: 10), GeoPoint(longitude: 40, latitude: 30)])
      let box = line.bounds
      #expect(box.west <= 20 && box.west > 19.9 && box.south <= 10 && box.south > 9.9)
      #expect(box.east >= 40 && box.east < 40.1 && box.north >= 30 && box.north < 30.1)
    }
  }

  @Test("A route over the sea is found by its name, wherever it stands in the file")
  func seaRoutes() {
    let (line, other) = (encode([(10, 20), (30, 40), (50, 60)]), encode([(1, 2), (3, 4)]))
    let outline = MapOutline(parsing: Array("C0 \(other)\nS:sha-rtm \(line)\nS:tao-ham \(other)\n".utf8))
    #expect(outline.seaRoute("sha-rtm") == PolylineDecoder.points(of: line))
    #expect(outline.seaRoute("tao-ham") == PolylineDecoder.points(of: other))
    #expect(outline.seaRoute("sha-ham") == nil && outline.lines.count == 1)
    #expect(outline == MapOutline(parsing: Array("C0 \(other)\nS:tao-ham \(other)\nS:sha-rtm \(line)\n".utf8)))
  }

  @Test("No label covers another label or a mark, however crowded the places")
  func labelsDoNotCollide() {
    var random = SplitMix(seed: 17)
    for _ in 0..<200 {
      var map = WorldMap(outline: .empty, box: .eurasia)
      let names: [PlainText] = ["Ghent", "西安", "Małaszewicze", "Khorgos", "X", "Lianyungang"]
      map.places = (0..<30).map { _ in
        place(
          Double.random(in: -20...160, using: &random), Double.random(in: -10...80, using: &random),
          names.randomElement(using: &random) ?? "X")
      }
      let marks = Set(map.places.compactMap { map.cell(of: $0.at, size: size) })
      var taken = Set<Point>()
      for label in map.placedLabels(size: size) {
        for x in label.at.x..<(label.at.x + label.width) {
          let cell = Point(x: x, y: label.at.y)
          #expect(Rect(size).contains(cell))
          #expect(!marks.contains(cell))
          #expect(taken.insert(cell).inserted)
        }
      }
      var surface = Surface(size: size)
      map.draw(on: &surface, in: surface.bounds)
    }
  }

  @Test("No label lies over a route, over another or outside, and each touches its own mark and no other", arguments: UInt64(1)...40)
  func labelsLeaveRoutes(seed: UInt64) {
    var random = SplitMix(seed: seed)
    let names: [PlainText] = ["Ghent", "西安", "Małaszewicze", "Khorgos", "Xi'an", "Lianyungang", "列日", "Q", "Brest", "Almaty"]
    for size in [Size(width: 76, height: 15), Size(width: 30, height: 8), Size(width: 116, height: 30)] {
      let stops = (0..<(2 + Int(random.next() % 9))).map { _ in
        GeoPoint(longitude: Double.random(in: -5...120, using: &random), latitude: Double.random(in: 20...65, using: &random))
      }
      var map = WorldMap(outline: .empty, box: (GeoBox.around(stops, margin: 3) ?? .eurasia).fitted(to: size))
      map.routes = zip(stops, stops.dropFirst()).map {
        WorldMap.Route(points: [$0, $1], paint: .role(.rail), isDashed: Bool.random(using: &random))
      }
      map.places = stops.enumerated().map { place($1.longitude, $1.latitude, names[$0 % names.count]) }
      let marks = map.places.map { map.cell(of: $0.at, size: size) }
      let routes = map.routeCells(size: size)
      var taken = Set<Point>()
      for label in map.placedLabels(size: size) {
        let own = marks[label.place]
        var isBeside = false
        for x in label.at.x..<(label.at.x + label.width) {
          let cell = Point(x: x, y: label.at.y)
          #expect(Rect(size).contains(cell))
          #expect(!routes.contains(cell))
          #expect(taken.insert(cell).inserted)
          for mark in marks.compactMap({ $0 }) where abs(mark.x - x) <= 1 && abs(mark.y - label.at.y) <= 1 { #expect(mark == own) }
          if let own, abs(own.x - x) <= 2, abs(own.y - label.at.y) <= 1 { isBeside = true }
        }
        #expect(isBeside)
      }
      // What is drawn of the routes is all there but for the marks.
      var (bare, surface) = (Surface(size: size), Surface(size: size))
      var unnamed = map
      unnamed.places = []
      unnamed.draw(on: &bare, in: bare.bounds)
      map.draw(on: &surface, in: surface.bounds)
      for y in 0..<size.height {
        for x in 0..<size.width where bare[x, y].text != " " && !marks.contains(Point(x: x, y: y)) {
          #expect(surface[x, y].text == bare[x, y].text)
        }
      }
    }
  }

  @Test("A label goes right of its mark, at the right edge left of it")
  func labelPlaces() {
    var map = WorldMap(outline: .empty, box: GeoBox(west: 0, south: 0, east: 60, north: 20))
    map.places = [place(10.5, 10.5, "Ghent"), place(58.5, 10.5, "Xi'an")]
    var surface = Surface(size: size)
    map.draw(on: &surface, in: surface.bounds)
    #expect(surface.lines[9] == "          ◉ Ghent                                   Xi'an ◉")
  }

  @Test("A label clears coast and route from under it")
  func labelsClear() {
    let coast = MapOutline.Line(
      kind: .coast, detail: 0, points: [GeoPoint(longitude: 0, latitude: 10.5), GeoPoint(longitude: 60, latitude: 10.5)])
    var map = WorldMap(outline: MapOutline(lines: [coast]), box: GeoBox(west: 0, south: 0, east: 60, north: 20))
    map.outline = MapOutline(lines: [coast, MapOutline.Line(kind: .coast, detail: 1, points: coast.points)])
    map.places = [place(10.5, 10.5, "Ghent")]
    var surface = Surface(size: size)
    map.draw(on: &surface, in: surface.bounds)
    #expect(surface.lines[9].hasPrefix("⣀⣀⣀⣀⣀⣀⣀⣀⣀⣀◉ Ghent⣀") || surface.lines[9].hasPrefix("⠤⠤⠤⠤⠤⠤⠤⠤⠤⠤◉ Ghent⠤"), "\(surface.lines[9])")
  }

  @Test("A route owns its cells above the coast")
  func routesAboveCoasts() {
    let points = [GeoPoint(longitude: 0, latitude: 10), GeoPoint(longitude: 60, latitude: 10)]
    var map = WorldMap(
      outline: MapOutline(lines: [.init(kind: .coast, detail: 0, points: points), .init(kind: .coast, detail: 1, points: points)]),
      box: GeoBox(west: 0, south: 0, east: 60, north: 20))
    map.routes = [.init(points: [GeoPoint(longitude: 20, latitude: 10), GeoPoint(longitude: 40, latitude: 10)], paint: .role(.rail))]
    var surface = Surface(size: size)
    map.draw(on: &surface, in: surface.bounds)
    #expect(surface[10, 10].style.foreground == .role(.coast))
    #expect(surface[30, 10].style.foreground == .role(.rail))
  }

  @Test("A route from Shanghai to Los Angeles crosses the Pacific, not Europe")
  func dateLine() {
    var map = WorldMap(outline: .empty, box: GeoBox(west: -180, south: -60, east: 180, north: 60))
    map.routes = [
      .init(points: [GeoPoint(longitude: 121, latitude: 30), GeoPoint(longitude: -118, latitude: 30)], paint: .role(.sea))
    ]
    var surface = Surface(size: size)
    map.draw(on: &surface, in: surface.bounds)
    #expect(surface.lines.allSatisfy { $0.count <= 60 })
    #expect(surface[30, 5].text == " ")
    #expect((51..<60).contains { surface[$0, 5].text != " " })
    #expect((0..<9).contains { surface[$0, 5].text != " " })
  }

  @Test("The box around places takes the short way round the earth, and keeps their shape on the canvas")
  func boxes() throws {
    let box = try #require(GeoBox.around([GeoPoint(longitude: 121, latitude: 31), GeoPoint(longitude: -118, latitude: 34)], margin: 0))
    #expect(abs(box.west - 121) < 1e-9)
    #expect(abs(box.east - 242) < 1e-9)
    let fitted = GeoBox(west: 0, south: 40, east: 10, north: 50).fitted(to: Size(width: 40, height: 10))
    let dots = (x: 80 / (fitted.east - fitted.west), y: 40 / (fitted.north - fitted.south))
    #expect(abs(dots.x / dots.y - 0.7071) < 0.01)
    #expect(GeoBox.around([]) == nil)
  }

  @Test("Maps of any box and size draw without a trap")
  func fuzz() {
    var random = SplitMix(seed: 19)
    let coast = (0..<40).map { _ in
      GeoPoint(longitude: Double.random(in: -180...180, using: &random), latitude: Double.random(in: -90...90, using: &random))
    }
    let outline = MapOutline(lines: (0...1).map { .init(kind: .coast, detail: $0, points: coast) })
    for _ in 0..<300 {
      let size = Size(width: Int.random(in: 0...50, using: &random), height: Int.random(in: 0...20, using: &random))
      let west = Double.random(in: -200...200, using: &random)
      let south = Double.random(in: -90...90, using: &random)
      let box = GeoBox(
        west: west, south: south, east: west + Double.random(in: -5...360, using: &random),
        north: south + Double.random(in: -5...90, using: &random))
      var map = WorldMap(outline: outline, box: box.fitted(to: size), showsBorders: true)
      map.routes = [.init(points: coast, paint: .role(.rail), isDashed: true)]
      map.places = coast.map { WorldMap.Place(at: $0, label: "西安") }
      var surface = Surface(size: size)
      let place = surface.bounds.inset(dx: Int.random(in: -3...5, using: &random), dy: 1)
      map.draw(on: &surface, in: place)
      for y in 0..<size.height {
        for x in 0..<size.width where !place.contains(Point(x: x, y: y)) { #expect(surface[x, y].text == " ", "at \(x), \(y)") }
      }
    }
  }

  private func encode(_ points: [(latitude: Double, longitude: Double)]) -> String {
    var text = ""
    var last = (0, 0)
    for point in points {
      let now = (Int((point.latitude * 100).rounded()), Int((point.longitude * 100).rounded()))
      for difference in [now.0 - last.0, now.1 - last.1] {
        var value = difference < 0 ? ~(difference << 1) : difference << 1
        while value >= 0x20 {
          text.unicodeScalars.append(Unicode.Scalar(UInt8(0x20 | (value & 0x1F)) + 63))
          value >>= 5
        }
        text.unicodeScalars.append(Unicode.Scalar(UInt8(value) + 63))
      }
      last = now
    }
    return text
  }
}
