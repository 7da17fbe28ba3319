import Primitives
import Testing

@testable import Delivery

/// Telephone numbers of countries.
struct PhoneFormTests {
  private static func form(_ example: String, _ lengths: [Int], _ trunk: String, _ isNeeded: Bool = false) throws -> PhoneForm {
    try #require(PhoneForm(example: example, lengths: lengths, trunkPrefix: trunk, isNeeded: isNeeded))
  }

  @Test(
    "A number is the same however it is typed: as dialled at home, from abroad, with signs between, in full-width digits",
    arguments: [
      "0470 12 34 56", "0470/12.34.56", "470123456", "+32 470 12 34 56", "+32 (0)470 12 34 56", "0032 470-12-34-56", "０４７０ １２ ３４ ５６",
    ])
  func ways(typed: String) throws {
    #expect(try Self.form("+32 470 12 34 56", [8, 9], "0").number(typed) == "+32470123456")
  }

  @Test(
    "What no number can be is refused: too few or too many digits, letters, a plus in the middle",
    arguments: [
      "", "   ", "12", "0470 12 34", "0470 12 34 56 78", "+32 470 12 3", "call me", "047+0123456", "++32470123456", "+", "0000000000",
    ]
  )
  func wrong(typed: String) throws {
    #expect(try Self.form("+32 470 12 34 56", [8, 9], "0").number(typed) == nil)
  }

  @Test("A number of another country is taken by its calling code, as far as any number goes")
  func abroad() throws {
    let belgium = try Self.form("+32 470 12 34 56", [8, 9], "0")
    #expect(belgium.number("+86 131 2345 6789") == "+8613123456789")
    #expect(belgium.number("+49 1234567890123456") == nil)
    #expect(belgium.number("+0123456789") == nil)
    #expect(belgium.grouped("+8613123456789") == nil)
  }

  @Test("Where no zero is dialled before numbers one may begin with it; where 8 is, only what is too long loses it")
  func trunks() throws {
    #expect(try Self.form("+39 312 345 6789", [9, 10], "").number("06 1234 5678") == "+390612345678")
    #expect(try Self.form("+7 912 345-67-89", [10], "8").number("8 (912) 345-67-89") == "+79123456789")
    #expect(try Self.form("+7 912 345-67-89", [10], "8").number("8001234567") == "+78001234567")
    #expect(try Self.form("+36 20 123 4567", [8, 9], "06").number("06 20 123 4567") == "+36201234567")
  }

  @Test("A number is shown in its country's groups; one of another length in threes, and no digit stands alone")
  func groups() throws {
    let belgium = try Self.form("+32 470 12 34 56", [8, 9], "0")
    #expect(belgium.grouped("+32470123456") == "+32 470 12 34 56")
    #expect(belgium.grouped("+3291234567") == "+32 912 345 67")
    #expect(PhoneForm.inThrees(Array("1234567")) == "123 4567")
    #expect(PhoneForm.inThrees(Array("12345678")) == "123 456 78")
  }

  @Test("A network groups a number by its own country first, else by the closest calling code; without any it stays as it is")
  func network() throws {
    func format(_ country: CountryCode, _ phone: PhoneForm?) -> AddressFormat {
      AddressFormat(
        country: country, layout: "%N%n%A%n%C", required: "AC", postcodePattern: nil, areaPattern: nil, postcodeExample: nil, phone: phone)
    }
    let network = DeliveryNetwork(addressFormats: [
      "BE": format("BE", try Self.form("+32 470 12 34 56", [8, 9], "0")), "CN": format("CN", try Self.form("+86 131 2345 6789", [11], "0")),
      "KZ": format("KZ", try Self.form("+7 771 000 9998", [10], "8")), "ZZ": format("ZZ", nil),
    ])
    #expect(network.phone("131-2345-6789", in: "CN") == "+8613123456789")
    #expect(network.grouped(phone: "+8613123456789", in: "BE") == "+86 131 2345 6789")
    #expect(network.grouped(phone: "+77710009998", in: "KZ") == "+7 771 000 9998")
    #expect(network.grouped(phone: "+4412345678", in: "BE") == "+4412345678")
    #expect(network.phone("12345678", in: "ZZ") == nil)
    #expect(network.phone("+44 12345678", in: "ZZ") == "+4412345678")
  }

  @Test("An example without a plus, a calling code and a blank makes no form")
  func noForm() {
    for example in ["", "32 470", "+", "+3247012", "+ 470", "+12345 6"] {
      #expect(PhoneForm(example: example, lengths: [8], trunkPrefix: "", isNeeded: false) == nil, "\(example)")
    }
  }
}
