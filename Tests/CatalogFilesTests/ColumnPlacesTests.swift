import TestSupport
import Testing

@testable import CatalogFiles

@Suite("Where columns stand")
struct ColumnPlacesTests {
  @Test("In whatever order they are asked for")
  func order() {
    let indexes = ["id": 0, "name_en": 1, "name_zh-Hans": 2, "price": 3]
    var places = ColumnPlaces(indexes)
    var random = SplitMix(seed: 3)
    let asked = ["id", "name_en", "name_zh-Hans", "price", "colour"]
    for round in 0..<200 {
      let column = round < 50 ? asked[round % 5] : asked[Int.random(in: 0..<5, using: &random)]
      let place = places[column]
      #expect(place == indexes[column])
    }
  }

  @Test("Values by hashes are kept up to so many")
  func memo() {
    var memo = HashMemo<String>(most: 2)
    memo.keep("a", for: 1)
    memo.keep("b", for: 2)
    memo.keep("c", for: 3)
    #expect(memo[1] == "a" && memo[2] == "b" && memo[3] == nil && memo.isFull)
  }
}
