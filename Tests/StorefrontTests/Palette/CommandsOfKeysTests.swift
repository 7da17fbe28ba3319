import Quotes
import Testing

@testable import Phrases
@testable import Screen
@testable import Storefront

@Suite("Every key of a page has a command in the palette")
struct CommandsOfKeysTests {
  /// Keys that move or that a field takes need none, nor do those that every page has.
  private func needsCommand(_ key: Key, on page: any Page) -> Bool {
    switch key {
    case .up, .down, .left, .right, .pageUp, .pageDown, .home, .end, .escape: false
    // Each of the explorer's views has a command of its own, and so has the comparison.
    case .tab where page is ExplorerPage, .character("="): false
    // The options' reasons go down and up, the year's date begins with a digit.
    case .character("["), .character("0"), .character("9"),
      .character("-") where page is ExplorerPage:
      false
    default: Command.withKey(key) == nil
    }
  }

  @Test("Whatever stands in the footer of a page that takes no text", arguments: FrameMouseTests.names, ["en", "zh-Hans"])
  func footer(name: String, code: String) {
    let model = FrameMouseTests.model(name, 200, 50, code)
    guard !model.top.isEditingText, name != "what-if", name != "form", name != "palette", name != "help" else { return }
    let known = Set(model.top.commands(model.app).map(\.key))
    for hint in model.top.keyHints(model.app) {
      for sign in hint.signs where needsCommand(sign.key, on: model.top) {
        #expect(known.contains(sign.key), "\(name): \(hint.key) \(hint.does)")
      }
    }
  }

  @Test("Why a command cannot be done now is said in words", arguments: FrameMouseTests.names, ["en", "zh-Hans"])
  func obstacles(name: String, code: String) {
    let model = FrameMouseTests.model(name, 120, 40, code)
    for command in model.top.commands(model.app) {
      guard let obstacle = command.obstacle?.string else { continue }
      #expect(obstacle.contains(" ") || obstacle.contains { $0 > "\u{3000}" }, "\(name): \(command.name) \(obstacle)")
    }
  }

  @Test(
    "They are found by what a person would call them",
    arguments: [
      ("explorer", "keep this scenario", "keep-scenario"), ("explorer", "forget", "forget-scenario"),
      ("options", "reasons", "reasons"), ("matrix", "capitals", "matrix-zones"), ("order-by", "how surely", "how-surely"),
      ("order-by", "date to have", "have-it-by"), ("shelf", "not delivered", "undelivered"), ("delivery", "all ways", "all-ways"),
      ("delivery", "next shipment", "shipment"), ("shelf", "keep scenario", "keep-scenario"), ("cart", "capitals", "matrix-zones"),
      ("product", "next part", "pane"),
    ])
  func found(name: String, words: String, word: String) {
    var model = FrameMouseTests.model(name, 120, 40, "en")
    if name == "options" { model = FrameMouseTests.model("explorer", 120, 40, "en") }
    _ = model.update(.key(.control("p")))
    for character in words { _ = model.update(.key(.character(character))) }
    #expect((model.top as? PalettePage)?.entries.first?.word == word)
  }

  @Test("K keeps the scenario that has no name yet, Delete forgets the one that holds; both say why they cannot")
  func keeping() throws {
    var screen = PlanFixture.explorer()
    screen.press(.character("K"))
    #expect(screen.app.notice?.text == screen.app.text("palette.no.scenario"))
    screen.press(.delete)
    #expect(screen.app.notice?.text == screen.app.text("palette.no.kept"))
    screen.app.scenario = [.without("sia-hrs")]
    #expect(screen.text.contains("K keep it"))
    screen.press(.character("K"), .control("u"))
    screen.type("North")
    screen.press(.enter)
    #expect(screen.app.scenarios == [KeptScenario(name: "North", scenario: [.without("sia-hrs")])])
    #expect(!screen.text.contains("K keep it"))
    screen.press(.character("K"))
    #expect(screen.app.notice?.text.string == "This is kept already, as “North”.")
    screen.press(.delete)
    #expect(screen.app.scenarios.isEmpty && screen.app.scenario == [.without("sia-hrs")])
  }

  @Test("From the palette the scenario's name is asked for at once")
  func keepingFromPalette() throws {
    var screen = PlanFixture.explorer()
    screen.app.scenario = [.without("sia-hrs")]
    screen.press(.control("p"))
    screen.type("keep this scenario")
    screen.press(.enter, .enter)
    #expect(screen.app.scenarios.map(\.scenario) == [[.without("sia-hrs")]])
  }
}
