import CoreSupport
import DeliverySupport
import Foundation
import Primitives
import Testing

@testable import Delivery

@Suite("Closed days")
struct ClosedDaysTests {
  private let feast = LocalizedName("Feast", ["zh-Hans": "节"])
  private let storm = LocalizedName("Storm")
  private let first = LocalDate(days: 20_700)

  @Test("Whatever is closed and opened in whatever order, they are those of a dictionary, in as few spans as there are")
  func random() {
    var random = RandomWays(seed: 15)
    for _ in 0..<300 {
      var days = ClosedDays()
      var expected: [LocalDate: LocalizedName] = [:]
      for _ in 0..<random.int(1...12) {
        let (from, length) = (first + random.int(0...40), random.int(0...9))
        let name = random.chance(0.5) ? feast : storm
        switch random.int(0...3) {
        case 0:
          days[from] = nil
          expected[from] = nil
        case 1:
          days[from] = name
          expected[from] = name
        default:
          days.close(ClosedSpan(name: name, from: from, to: from + length))
          for day in 0...length { expected[from + day] = name }
        }
      }
      #expect(Dictionary(uniqueKeysWithValues: days.map { ($0.key, $0.value) }) == expected)
      #expect(days == ClosedDays(expected) && days.count == expected.count && days.isEmpty == expected.isEmpty)
      #expect(Array(days.keys) == expected.keys.sorted())
      for day in -2...52 { #expect(days[first + day] == expected[first + day]) }
      #expect(zip(days.spans, days.spans.dropFirst()).allSatisfy { $0.to < $1.from && ($0.to + 1 < $1.from || $0.name != $1.name) })
    }
  }

  @Test("Of spans that overlap the later one of the list is the reason, and one that ends before it begins has no days")
  func spans() {
    let days = ClosedDays([
      ClosedSpan(name: feast, from: first + 2, to: first + 6), ClosedSpan(name: storm, from: first, to: first + 3),
      ClosedSpan(name: feast, from: first + 9, to: first + 8),
    ])
    #expect(days.spans == [ClosedSpan(name: storm, from: first, to: first + 3), ClosedSpan(name: feast, from: first + 4, to: first + 6)])
  }

  @Test("They are written as the dictionary that orders have always kept, and read again")
  func coding() throws {
    let names = [first: feast, first + 1: feast, first + 5: storm]
    let days = ClosedDays(names)
    #expect(try JSONDecoder().decode([LocalDate: LocalizedName].self, from: JSONEncoder().encode(days)) == names)
    #expect(try JSONDecoder().decode(ClosedDays.self, from: JSONEncoder().encode(names)) == days)
  }
}
