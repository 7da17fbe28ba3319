import Primitives
import Testing

@Suite("Looking into what rises")
struct RisingSearchTests {
  @Test("The last that is not above a value, at every length and with equal neighbours; the first where all are above")
  func last() {
    #expect([5].lastIndex(notAbove: 4) == 0 && [5].lastIndex(notAbove: 5) == 0)
    for count in 1...9 {
      let rising = (0..<count).map { $0 / 2 * 10 }
      for value in -1...(count * 6) {
        #expect(rising.lastIndex(notAbove: value) == rising.lastIndex { $0 <= value } ?? 0, "\(value) in \(rising)")
      }
    }
    #expect([9, 1, 4, 8][1...].lastIndex(notAbove: 5) == 2)
  }
}
