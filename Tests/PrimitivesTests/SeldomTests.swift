import Testing

@testable import Primitives

@Suite("Values that few have")
struct SeldomTests {
  private struct Rule: Hashable {
    @Seldom var limit: [Int]?
    @Seldom var note: String?

    init(_ limit: [Int]? = nil, _ note: String? = nil) {
      _limit = Seldom(wrappedValue: limit)
      _note = Seldom(wrappedValue: note)
    }
  }

  @Test("They read as they were written, and are equal by their values, wherever they are kept")
  func values() {
    #expect(Rule([1, 2]).limit == [1, 2] && Rule([1, 2]).note == nil && Rule(nil, "n").note == "n")
    #expect(Rule([1, 2], "n") == Rule([1, 2], "n") && Rule([1]) != Rule([2]) && Rule() != Rule([]) && Rule() == Rule())
    #expect(Set([Rule([1]), Rule([1]), Rule(), Rule(nil, "n")]).count == 3)
  }

  @Test("Who has none of them is a pointer for each")
  func size() {
    #expect(MemoryLayout<Rule>.size == 2 * MemoryLayout<Int>.size)
  }
}
