import Testing

@testable import CursesTerminal

struct FreedMemoryTests {
  /// Made by the loader with addresses, and by the first use with memory of its own.
  private static let words: [StaticString] = ["code", "tables", "texts"]
  private static let lengths = words.map { "\($0)".count }

  @Test("The program goes on with all that it had when what its start needed was given back, also while other threads run")
  func goesOn() async {
    let before = Self.lengths
    await withTaskGroup(of: Int.self) { group in
      for number in 0..<4 {
        group.addTask {
          var sum = 0
          for step in 0..<2_000 { sum += "\(step * number)".utf8.reduce(0) { $0 &+ Int($1) } > 0 ? 1 : 0 }
          return sum
        }
      }
      for _ in 0..<3 { FreedMemory.giveBack() }
      for await sum in group { #expect(sum == 2_000) }
    }
    #expect(Self.lengths == before && before == [4, 6, 5])
  }
}
