import Delivery
import Primitives
import Quotes
import Testing

@testable import Screen
@testable import Storefront

@Suite("A scenario is told by names")
struct ScenarioNamesTests {
  private static let changes: [Scenario.Change] = [
    .without("sia-hrs"), .slower(.service("sia-hrs"), factor: 1.5), .slower(.site("KZALT-X"), factor: 2), .only("CNSIA-MW"),
  ]

  @Test(
    "What is left out, alone or slowed has its name in the chips, the sheet and the name that is proposed", arguments: ["en", "zh-Hans"])
  func names(code: String) throws {
    for (width, height) in [(60, 20), (80, 24), (120, 40)] {
      for change in Self.changes {
        var screen = PlanFixture.explorer(width, height, language: code)
        screen.app.scenario = [change]
        screen.press(.character("d"))
        let id = try #require(change.code.split(separator: " ").dropFirst().first?.split(separator: "=").first.map(String.init))
        for keys in [[], [.character("K")], [.enter, .character("w")], [.escape, .escape, .character("i"), .character("w")]] as [[Key]] {
          for key in keys { screen.press(key) }
          #expect(!screen.text.contains(id), "\(code) \(width)x\(height) \(id)")
        }
        #expect(screen.app.scenarios.map(\.scenario) == [[change]])
      }
    }
  }

  @Test("Only what no network knows is told by its id")
  func unknown() {
    let app = ProductFixture.app()
    #expect(app.shortWords(.without("no-such")).string == "without no-such")
    #expect(app.shortWords(.without("sia-hrs")).string == "without Xi'an – Khorgos")
    #expect(ProductFixture.app(language: "zh-Hans").shortWords(.slower(.service("sia-hrs"), factor: 2)).string.contains("sia") == false)
  }
}
