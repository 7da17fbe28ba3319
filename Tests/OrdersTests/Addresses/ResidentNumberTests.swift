import Foundation
import Primitives
import Testing

@testable import Orders

/// Numbers of identity cards after GB 11643. None of them is anybody's: the order numbers are made up.
struct ResidentNumberTests {
  private static let today = LocalDate("2026-11-24") ?? LocalDate(days: 0)

  @Test("A right number leaves three signs at its beginning and two at its end, and no others")
  func mask() throws {
    #expect(try ResidentNumber.identity(of: "11010519491231002X", on: Self.today).mask == "110*************2X")
    #expect(try ResidentNumber.identity(of: "440524188001010014", on: LocalDate("1990-01-01") ?? Self.today).mask == "440*************14")
  }

  @Test(
    "A small x, blanks, dashes and full-width digits are taken",
    arguments: ["11010519491231002x", "110105 19491231 002X", "110105-19491231-002x", "１１０１０５１９４９１２３１００２X"])
  func spellings(typed: String) throws {
    #expect(try ResidentNumber.identity(of: typed, on: Self.today).mask == "110*************2X")
  }

  @Test("Any one digit mistyped, and any two neighbours exchanged, is found")
  func slips() {
    let right = Array("11010519491231002X")
    for place in 0..<17 {
      for digit in "0123456789" where digit != right[place] {
        var wrong = right
        wrong[place] = digit
        #expect(throws: ResidentNumber.Fault.self, "\(String(wrong))") { try ResidentNumber.identity(of: String(wrong), on: Self.today) }
      }
      guard place < 16, right[place] != right[place + 1] else { continue }
      var wrong = right
      wrong.swapAt(place, place + 1)
      #expect(throws: ResidentNumber.Fault.self, "\(String(wrong))") { try ResidentNumber.identity(of: String(wrong), on: Self.today) }
    }
  }

  @Test("What is wrong is said: how many signs there are, a sign that is none, no date of birth, a check digit that does not fit")
  func faults() {
    func fault(_ text: String) -> ResidentNumber.Fault? {
      do throws(ResidentNumber.Fault) {
        _ = try ResidentNumber.identity(of: text, on: Self.today)
        return nil
      } catch {
        return error
      }
    }
    #expect(fault("") == .length(0))
    #expect(fault("11010519491231002") == .length(17))
    #expect(fault("1101051949123100XX") == .sign)
    #expect(fault("01010519491231002X") == .sign)
    #expect(fault("11010519491331002X") == .birthday)
    #expect(fault("11010519490230002X") == .birthday)
    #expect(fault("11010520270101002X") == .birthday)
    #expect(fault("11010518490101002X") == .birthday)
    #expect(fault("110105194912310021") == .checkDigit)
  }

  @Test("Of a thousand numbers with a check digit each is right, and none with another is")
  func checkDigits() throws {
    var random = SystemRandomNumberGenerator()
    for _ in 0..<1000 {
      let digits =
        Array("110105").compactMap(\.wholeNumberValue) + Array("19491231").compactMap(\.wholeNumberValue)
        + (0..<3).map { _ in Int.random(in: 0...9, using: &random) }
      let stem = digits.map(String.init).joined()
      // The remainder of the whole number, X for ten, has to be 1: computed here by powers, in the program by doubling.
      let weights = [7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2]
      let sum = zip(digits, weights).reduce(0) { $0 + $1.0 * $1.1 }
      let check = "10X98765432".map(String.init)[sum % 11]
      #expect(ResidentNumber.checkSign(of: digits) == check, "\(stem)")
      #expect(throws: Never.self) { try ResidentNumber.identity(of: stem + check, on: Self.today) }
    }
  }

  @Test("Only a mask is read back as one: a whole number in a file is refused")
  func decoding() throws {
    let kept = try JSONEncoder().encode([ResidentNumber.identity(of: "11010519491231002X", on: Self.today)])
    #expect(String(decoding: kept, as: UTF8.self) == "[\"110*************2X\"]")
    #expect(try JSONDecoder().decode([BuyerIdentity].self, from: kept).map(\.mask) == ["110*************2X"])
    for text in ["11010519491231002X", "110105***********X", "", "***"] {
      #expect(throws: DecodingError.self, "\(text)") { try JSONDecoder().decode([BuyerIdentity].self, from: Data("[\"\(text)\"]".utf8)) }
    }
  }
}
