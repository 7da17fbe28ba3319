import TestSupport
import Testing

@testable import Screen

struct ScrollingListTests {
  @Test("Moving past the last visible item scrolls by one")
  func scrollsByOne() {
    var list = ScrollingList(count: 10, height: 4)
    for _ in 0..<4 { list.move(.down) }
    #expect(list.selected == 4)
    #expect(list.firstVisible == 1)
    list.move(.up)
    #expect(list.firstVisible == 1)
  }

  @Test("A page goes on where the last one ended, and the ends hold")
  func pages() {
    var list = ScrollingList(count: 25, itemHeight: 2, height: 20)
    #expect(list.itemsPerPage == 10)
    list.move(.pageDown)
    #expect((list.selected, list.firstVisible) == (10, 10))
    list.move(.pageDown)
    #expect((list.selected, list.firstVisible) == (20, 15))
    list.move(.pageDown)
    #expect((list.selected, list.firstVisible) == (24, 15))
    list.move(.pageUp)
    #expect((list.selected, list.firstVisible) == (14, 5))
    list.move(.home)
    #expect((list.selected, list.firstVisible) == (0, 0))
    list.move(.end)
    #expect((list.selected, list.firstVisible) == (24, 15))
  }

  @Test("A list that shrinks keeps a selection, an empty one has none")
  func shrinking() {
    var list = ScrollingList(count: 40, height: 10)
    list.move(.end)
    list.setCount(5)
    #expect(list.selection == 4)
    #expect(list.firstVisible == 0)
    list.setCount(0)
    #expect(list.selection == nil)
    #expect(list.visible.isEmpty)
    let hasMoved = list.move(.down)
    #expect(!hasMoved)
  }

  @Test("The wheel moves the view and takes the selection along only where it must")
  func wheel() {
    var list = ScrollingList(count: 40, height: 10)
    list.select(5)
    list.scroll(by: 3)
    #expect((list.firstVisible, list.selected) == (3, 5))
    list.scroll(by: 10)
    #expect((list.firstVisible, list.selected) == (13, 13))
    list.scroll(by: 999)
    #expect(list.firstVisible == 30)
  }

  @Test("A row of the pane leads to its item, and below the last one to none")
  func rows() {
    let list = ScrollingList(count: 3, itemHeight: 2, height: 9)
    #expect(list.item(atRow: 0) == 0)
    #expect(list.item(atRow: 3) == 1)
    #expect(list.item(atRow: 6) == nil)
    #expect(list.item(atRow: -1) == nil)
    let pane = Rect(x: 2, y: 5, width: 10, height: 5)
    var short = ScrollingList(count: 3, itemHeight: 2, height: 5)
    short.fit(height: 5)
    #expect(short.visibleRows(in: pane).map(\.rect.height) == [2, 2, 1])
  }

  @Test("Whatever is done, the selection shows and the list does not scroll past its end")
  func fuzz() {
    var random = SplitMix(seed: 9)
    for height in 1...3 {
      var list = ScrollingList(count: 20, itemHeight: height)
      for _ in 0..<4_000 {
        switch Int.random(in: 0..<10, using: &random) {
        case 0: list.setCount(Int.random(in: 0...60, using: &random))
        case 1: list.fit(height: Int.random(in: 0...30, using: &random))
        case 2: list.scroll(by: Int.random(in: -9...9, using: &random))
        case 3: list.move(.to(Int.random(in: -5...70, using: &random)))
        default: list.move([ListMove.up, .down, .pageUp, .pageDown, .home, .end].randomElement(using: &random) ?? .up)
        }
        #expect(list.firstVisible >= 0 && list.firstVisible <= max(0, list.count - list.itemsPerPage))
        if let selection = list.selection {
          #expect((0..<list.count).contains(selection))
          #expect((list.firstVisible..<(list.firstVisible + list.itemsPerPage)).contains(selection))
        }
      }
    }
  }
}
