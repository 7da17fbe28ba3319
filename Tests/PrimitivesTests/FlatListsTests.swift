import Testing

@testable import Primitives

@Suite("Lists one after another in one array")
struct FlatListsTests {
  @Test("Each list is what was put in, empty ones too, whether they came one by one or together")
  func lists() {
    let lists: [[Int32]] = [[], [3, 1], [], [], [7], Array(0..<100), []]
    var grown = FlatLists<Int32>()
    for list in lists { grown.append(list) }
    let made = FlatLists(lists)
    #expect(grown.count == lists.count && made.count == lists.count)
    for (number, list) in lists.enumerated() {
      #expect(Array(grown[number]) == list && Array(made[number]) == list)
    }
    #expect(FlatLists<UInt8>().count == 0)
  }
}
