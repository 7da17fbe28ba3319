import TestSupport
import Testing

@testable import Screen

struct BrailleCanvasTests {
  @Test("The eight dots of a cell are Unicode's")
  func dots() {
    let expected: [(Int, Int, Unicode.Scalar)] = [
      (0, 0, "⠁"), (0, 1, "⠂"), (0, 2, "⠄"), (1, 0, "⠈"), (1, 1, "⠐"), (1, 2, "⠠"), (0, 3, "⡀"), (1, 3, "⢀"),
    ]
    for (x, y, sign) in expected {
      var canvas = BrailleCanvas(size: Size(width: 1, height: 1))
      canvas.dot(x: x, y: y, paint: .plain)
      #expect(canvas[0, 0] == sign)
    }
  }

  @Test("A line reaches both of its ends")
  func lines() {
    var canvas = BrailleCanvas(size: Size(width: 4, height: 1))
    canvas.line(from: .init(x: 0, y: 0), to: .init(x: 7, y: 0), paint: .plain)
    var surface = Surface(size: Size(width: 4, height: 1))
    canvas.draw(on: &surface, in: surface.bounds)
    #expect(surface.lines == ["⠉⠉⠉⠉"])
  }

  @Test("A higher layer owns its cells, in whichever order they are drawn")
  func layers() {
    for isRouteFirst in [true, false] {
      var canvas = BrailleCanvas(size: Size(width: 3, height: 1))
      func coast() { canvas.line(from: .init(x: 0, y: 3), to: .init(x: 5, y: 3), paint: .role(.coast), layer: 0) }
      func route() { canvas.line(from: .init(x: 2, y: 0), to: .init(x: 3, y: 0), paint: .role(.rail), layer: 1) }
      for draw in isRouteFirst ? [route, coast] : [coast, route] { draw() }
      var surface = Surface(size: Size(width: 3, height: 1))
      canvas.draw(on: &surface, in: surface.bounds)
      #expect(surface.lines == ["⣀⠉⣀"])
      #expect((0..<3).map { surface[$0, 0].style.foreground } == [.role(.coast), .role(.rail), .role(.coast)])
    }
  }

  @Test("Drawing leaves the background and the empty cells as they were")
  func background() {
    var surface = Surface(size: Size(width: 2, height: 1))
    surface.put("ab", x: 0, y: 0, style: Style(.plain, on: .selected))
    var canvas = BrailleCanvas(size: Size(width: 2, height: 1))
    canvas.dot(x: 0, y: 0, paint: .role(.sea))
    canvas.draw(on: &surface, in: surface.bounds)
    #expect(surface.lines == ["⠁b"])
    #expect(surface[0, 0].style == Style(.sea, on: .selected))
    canvas.draw(on: &surface, in: surface.bounds, glyphs: .plain)
    #expect(surface.lines == [".b"])
  }

  @Test("A line from far outside to far outside shows where it crosses, at once")
  func farLines() {
    var canvas = BrailleCanvas(size: Size(width: 10, height: 4))
    canvas.line(from: .init(x: -1e12, y: 8), to: .init(x: 1e12, y: 8), paint: .plain)
    for x in 0..<10 { #expect(canvas[x, 2] != nil) }
    canvas.line(from: .init(x: .nan, y: 0), to: .init(x: .infinity, y: 3), paint: .plain)
    canvas.line(from: .init(x: 1e300, y: -1e300), to: .init(x: -1e300, y: 1e300), paint: .plain)
  }

  @Test("Lines between random points never trap and draw inside only")
  func fuzz() {
    var random = SplitMix(seed: 11)
    for _ in 0..<500 {
      let size = Size(width: Int.random(in: 0...20, using: &random), height: Int.random(in: 0...8, using: &random))
      var canvas = BrailleCanvas(size: size)
      func dot() -> BrailleCanvas.Dot {
        .init(x: Double.random(in: -200...200, using: &random), y: Double.random(in: -200...200, using: &random))
      }
      canvas.polyline([dot(), dot(), dot()], paint: .plain, layer: UInt8.random(in: 0...3, using: &random), on: 2, off: 3)
      var surface = Surface(size: Size(width: 15, height: 5))
      let place = Rect(x: Int.random(in: -5...20, using: &random), y: 1, width: 12, height: 3)
      canvas.draw(on: &surface, in: place)
      for y in 0..<surface.size.height {
        for x in 0..<surface.size.width where surface[x, y].text != " " {
          #expect(
            x >= place.x && x < place.x + min(place.width, size.width) && y >= place.y && y < place.y + min(place.height, size.height))
        }
      }
    }
  }
}
