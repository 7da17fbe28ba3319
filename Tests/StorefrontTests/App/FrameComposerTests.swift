import TestSupport
import Testing

@testable import Screen
@testable import Storefront

@Suite("A frame drawn over the one before is the whole frame")
struct FrameComposerTests {
  /// Every step's frame beside one that is drawn from nothing.
  private func expectSame(
    _ composer: inout FrameComposer, _ visit: inout Visit<ShelfShop>, _ step: String, sourceLocation: SourceLocation = #_sourceLocation
  ) {
    let drawn = composer.frame(of: &visit.model)
    let whole = visit.model.view()
    guard drawn.cells != whole.cells || drawn.cursor != whole.cursor || Set(drawn.figures) != Set(whole.figures) else { return }
    #expect(drawn.dump() == whole.dump(), "\(step)", sourceLocation: sourceLocation)
    Issue.record("the frames differ: \(step)", sourceLocation: sourceLocation)
  }

  @Test("However the cursor moves among other keys and answers, and whether it rests or not", arguments: 0..<12)
  func moves(seed: UInt64) {
    var dice = SplitMix(seed: seed)
    let sizes = [(80, 24), (120, 40), (160, 50), (100, 30), (210, 60), (60, 20), (44, 13)]
    let (width, height) = sizes[Int(seed) % sizes.count]
    var visit = Visit(
      width, height, language: seed % 2 == 0 ? "en" : "zh-Hans", destination: seed % 5 == 4 ? nil : ProductFixture.ghent,
      copies: seed % 3 == 0 ? 12 : 1)
    // Now the cursor rests, now it goes on at once.
    if seed % 4 == 1 { visit.unanswered = { if case .wake = $0 { true } else { false } } }
    var composer = FrameComposer()
    expectSame(&composer, &visit, "at first")
    let moves: [Key] = [.up, .down, .down, .down, .pageDown, .pageUp, .home, .end, .left, .right].map { $0 } + "jjkhl".map(Key.character)
    let others: [Key] = [.tab, .escape, .enter, .backspace] + "/ams=xuo:?".map(Key.character)
    var late: [Action] = []
    for step in 0..<110 {
      switch Int.random(in: 0..<14, using: &dice) {
      case 0: visit.send(.key(others.randomElement(using: &dice) ?? .tab))
      case 1:
        let size = sizes.randomElement(using: &dice) ?? (80, 24)
        visit.send(.resized(Size(width: size.0, height: size.1)))
      case 2: visit.send(.woke(Ticket(Int.random(in: 0...200, using: &dice))))
      case 3: visit.model.app.now.addTimeInterval(Double(Int.random(in: 0...5_000, using: &dice)))
      case 4: if let action = late.popLast() { visit.send(action) }
      // Several keys before a frame, as when one is held.
      case 5: for _ in 0..<3 { visit.send(.key(moves.randomElement(using: &dice) ?? .down)) }
      default: visit.send(.key(moves.randomElement(using: &dice) ?? .down))
      }
      if case .shop(.search(let ticket, let request))? = visit.effects.last {
        late = [.searchArrived(ticket, .success(ShelfFixture.search(request)))]
      }
      expectSame(&composer, &visit, "step \(step) of visit \(seed)")
    }
  }

  @Test("A move in the list draws the two rows alone, and what stands beside it when the cursor rests")
  func twoRows() {
    var visit = Visit(120, 40)
    var composer = FrameComposer()
    let before = composer.frame(of: &visit.model)
    visit.unanswered = { if case .wake = $0 { true } else { false } }
    visit.press(.down)
    guard case .parts(let parts) = visit.model.takeChange() else {
      Issue.record("everything was drawn")
      return
    }
    #expect(parts.count == 2 && parts.allSatisfy { $0.height == 2 })
    let after = visit.model.view()
    let pane = ShelfLayout(body: visit.model.app.pageRect, showsFacets: false).preview
    let changed = (0..<40).flatMap { y in (0..<120).filter { before[$0, y] != after[$0, y] }.map { Point(x: $0, y: y) } }
    #expect(!changed.isEmpty && changed.allSatisfy { point in parts.contains { $0.contains(point) } && pane?.contains(point) == false })

    guard case .wake(let ticket, _)? = visit.effects.last(where: { if case .wake = $0 { true } else { false } }) else {
      Issue.record("nothing wakes the preview")
      return
    }
    visit.send(.woke(ticket))
    #expect(visit.surface.lines.contains { $0.hasSuffix("Fenghuang Mini 16") })
  }

  @Test("The summary below a narrow list follows when the cursor rests, without loading what it does not show")
  func summary() {
    var visit = Visit(80, 24)
    let first = visit.surface.lines[21]
    visit.unanswered = { if case .wake = $0 { true } else { false } }
    visit.press(.down)
    #expect(visit.surface.lines[21] == first)
    guard case .wake(let ticket, _)? = visit.effects.last else {
      Issue.record("nothing wakes the summary")
      return
    }
    let asked = visit.send(.woke(ticket))
    #expect(visit.surface.lines[21] != first && asked.isEmpty)
  }
}
