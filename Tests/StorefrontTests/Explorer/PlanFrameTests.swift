import Primitives
import Testing

@testable import Orders
@testable import Screen
@testable import Storefront

@Suite("Frames of year, matrix, order-by and what-if")
struct PlanFrameTests {
  static let sizes = [(80, 24), (120, 40)]
  static let languages = ["en", "zh-Hans"]

  private func screen(_ key: Character, _ part: PlanPart, _ size: (Int, Int), _ code: String) throws -> Screenful {
    var screen = PlanFixture.explorer(size.0, size.1, language: code)
    screen.press(.character(key))
    screen.send(.reckoned(try #require(PlanFixture.ticket(screen)), part))
    return screen
  }

  @Test("The year", arguments: sizes, languages)
  func year(size: (Int, Int), code: String) throws {
    var screen = try screen("y", PlanFixture.year(Array(0..<365)), size, code)
    screen.press(.pageDown, .pageDown, .down)
    expectFrame(screen.surface, "year-\(code)-\(size.0)x\(size.1)")
  }

  @Test("Half a year, while it is reckoned")
  func half() throws {
    expectFrame(try screen("y", PlanFixture.year(Array(stride(from: 0, to: 180, by: 7))), (80, 24), "en").surface, "year-half-80x24")
  }

  @Test("The matrix", arguments: sizes, languages)
  func matrix(size: (Int, Int), code: String) throws {
    expectFrame(try screen("x", PlanFixture.matrix(), size, code).surface, "matrix-\(code)-\(size.0)x\(size.1)")
  }

  @Test("Order by", arguments: sizes, languages)
  func orderBy(size: (Int, Int), code: String) throws {
    expectFrame(try screen("b", PlanFixture.orderBy, size, code).surface, "order-by-\(code)-\(size.0)x\(size.1)")
  }

  @Test("What if, and the form", arguments: languages)
  func sheet(code: String) {
    var screen = PlanFixture.explorer(80, 24, language: code)
    screen.press(.down, .down, .character("w"))
    expectFrame(screen.surface, "what-if-\(code)-80x24")
    screen.press(.escape, .character("f"))
    expectFrame(screen.surface, "parcel-form-\(code)-80x24")
  }
}
