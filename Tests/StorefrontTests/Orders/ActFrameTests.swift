import Testing

@testable import Money
@testable import Orders
@testable import Primitives
@testable import Screen
@testable import Storefront

/// The pages on which something is asked of an order, and the order's page afterwards, as they look.
@Suite("What a shopper asks of an order, as it looks")
struct ActFrameTests {
  static let names = [
    "order-cancel", "order-cancel-check", "order-cancel-done", "order-return", "order-return-check", "order-return-done",
    "order-return-refused", "order-returned", "order-dispute", "order-dispute-check", "order-disputed", "order-answer",
    "order-answer-check", "order-answered", "order-papers", "order-papers-written", "order-papers-refused",
  ]

  /// What a shopper types and the law's source, which stand so in every language.
  static let typed = [
    "The frame is scratched; I would keep it for 15 less.", "Directive 2011/83/EU art. 9-16", written[0], written[1], refused,
  ]
  static let written = ["confirmation", "invoice"].map { "/home/m/caravan-7F3K-20QX/7F3K-20QX-\($0).txt" }
  static let refused = "/home/marieke/caravan-7F3K-20QX/7F3K-20QX-confirmation.txt"

  /// A page in the state that its frame is of.
  static func visit(_ name: String, _ width: Int, _ height: Int, _ language: String) -> Visit<ActShop>? {
    func visit(_ order: Order, _ keys: Key...) -> Visit<ActShop> {
      var visit = Visit(order, width, height, language: language)
      for key in keys { visit.press(key) }
      return visit
    }
    let fresh = CartFixture.order(isTwo: true, advancedTo: "2026-11-24T13:00")
    let delivered = CartFixture.order(isTwo: true, advancedTo: "2026-12-22T03:00")
    switch name {
    case "order-cancel": return visit(fresh, .character("X"), .down, .down, .left)
    case "order-cancel-check": return visit(fresh, .character("X"), .down, .down, .left, .enter)
    case "order-cancel-done": return visit(fresh, .character("X"), .enter, .enter)
    case "order-return": return visit(delivered, .character("R"), .character(" "), .down, .right)
    case "order-return-check": return visit(ActPageTests.delivered, .character("R"), .down, .character(" "), .enter)
    case "order-return-done": return visit(ActPageTests.delivered, .character("R"), .down, .character(" "), .enter, .enter)
    case "order-return-refused":
      return visit(delivered, .character("R"), .down, .right, .down, .character(" "), .down, .character(" "), .enter)
    case "order-returned":
      var visit = visit(ActPageTests.delivered, .character("R"), .down, .character(" "), .enter, .enter, .enter)
      let lifecycle = OrderLifecycle(visit.shop.order)
      guard let end = lifecycle.end(at: visit.app.now) else { return nil }
      visit.shop.order = lifecycle.advanced(to: end, at: visit.app.now)
      visit.send(.orderArrived(visit.shop.order))
      return visit
    case "order-dispute", "order-dispute-check":
      var visit = visit(ActPageTests.half, .character("D"), .down, .down, .down, .character(" "), .tab)
      for character in typed[0] { visit.press(.character(character)) }
      if name == "order-dispute-check" { visit.press(.tab, .enter) }
      return visit
    case "order-disputed":
      var visit = visit(ActPageTests.half, .character("D"), .down, .down, .down, .character(" "), .enter, .enter, .enter)
      visit.press(.tab)
      return visit
    case "order-answer", "order-answer-check", "order-answered":
      var visit = visit(ActPageTests.half, .character("D"), .right, .down, .down, .down, .character(" "), .enter, .enter, .enter)
      visit.press(.character("S"), .right, .right)
      if name != "order-answer" { visit.press(.enter) }
      if name == "order-answered" { visit.press(.enter) }
      return visit
    case "order-papers": return visit(fresh, .character("P"), .down, .character(" "))
    case "order-papers-written": return visit(fresh, .character("P"), .end, .enter)
    case "order-papers-refused":
      var visit = visit(fresh)
      visit.shop.papers = .failure(.exists(refused))
      visit.press(.character("P"), .enter)
      return visit
    default: return nil
    }
  }

  @Test("Frames are as kept", arguments: names)
  func frames(name: String) {
    for (width, height) in FrameSizes.usual {
      for language in ["en", "zh-Hans"] {
        guard let visit = Self.visit(name, width, height, language) else {
          Issue.record("no frame is called \(name)")
          continue
        }
        expectFrame(visit.surface, "\(name)-\(language)-\(width)x\(height)")
      }
    }
  }

  @Test("What decides is never cut", arguments: names, ["en", "zh-Hans"])
  func figures(name: String, language: String) throws {
    for size in WholeFiguresTests.sizes {
      let visit = try #require(Self.visit(name, size.width, size.height, language))
      expectWholeFigures(visit.surface, "\(name) \(size) \(language)")
    }
  }
}
