import Delivery
import Foundation
import OrderedJSON
import Primitives
import Testing

@testable import Orders

/// Addresses: what of them is kept, which parts a country has, and how it writes them.
struct AddressTests {
  private static let phone = PhoneForm(example: "+86 131 2345 6789", lengths: [11], trunkPrefix: "0", isNeeded: true)
  private static func format(
    _ country: CountryCode, _ layout: String, latin: String? = nil, _ required: String, capitals: String = "",
    postcode: String? = #"\d{4}"#,
    phone: PhoneForm? = nil
  ) -> AddressFormat {
    AddressFormat(
      country: country, layout: layout, latinLayout: latin, required: required, capitals: capitals, postcodePattern: postcode,
      areaPattern: nil, postcodeExample: postcode.map { _ in "4000" }, phone: phone)
  }
  private static let formats: [CountryCode: AddressFormat] = [
    "BE": format("BE", "%O%n%N%n%A%n%Z %C", "ACZ"),
    "CN": format(
      "CN", "%Z%n%S%C%D%n%A%n%O%n%N", latin: "%N%n%O%n%A%n%D%n%C%n%S, %Z", "ACSZ", capitals: "S", postcode: #"\d{6}"#, phone: phone),
    "AE": format("AE", "%N%n%O%n%A%n%S", "AS", postcode: nil), "SG": format("SG", "%N%n%O%n%A%nSINGAPORE %Z", "AZ", postcode: #"\d{6}"#),
    "GB": format("GB", "%N%n%O%n%A%n%C%n%Z", "ACZ", capitals: "CZ"), "TR": format("TR", "%N%n%O%n%A%n%Z %C/%S", "ACZ"),
  ]
  private static let network = DeliveryNetwork(addressFormats: formats)

  private func rules(_ country: CountryCode?, asksIdentity: Bool = false, inLatin: Bool = true) -> AddressRules {
    AddressRules(country: country, in: Self.network, asksIdentity: asksIdentity, inLatin: inLatin)
  }

  @Test("An address of before, without telephone and state, is read, and written as the same text")
  func older() throws {
    let text = #"{"city":"Ghent","country":"BE","name":"An","postcode":"9000","street":"Veldstraat 1","zone":"BE-GNE"}"#
    let address = try JSONDecoder().decode(Address.self, from: Data(text.utf8))
    #expect(address.phone.isEmpty && address.state.isEmpty && address.district.isEmpty && address.identity == nil)
    let encoder = OrderedJSONEncoder(.compact)
    #expect(String(decoding: try encoder.encode(address), as: UTF8.self) == text)
    var whole = address
    (whole.phone, whole.state, whole.district) = ("+32470123456", "East Flanders", "Centre")
    whole.identity = BuyerIdentity(masking: "11010519491231002X")
    let written = Data(try encoder.encode(whole))
    #expect(try JSONDecoder().decode(Address.self, from: written) == whole)
    let sorted = JSONEncoder()
    sorted.outputFormatting = [.sortedKeys, .withoutEscapingSlashes]
    #expect(try sorted.encode(whole) == written, "the store would not know an address of before again")
    #expect(address.keptText == text && whole.keptText == String(decoding: written, as: UTF8.self))
  }

  @Test("Fields stand in the order of the country, in Latin letters in that of Latin letters; the city is always among them")
  func order() {
    #expect(rules("BE").fields == [.name, .street, .postcode, .city, .phone])
    #expect(rules("CN", asksIdentity: true).fields == [.name, .street, .district, .city, .state, .postcode, .phone, .identity])
    #expect(rules("CN", inLatin: false).fields == [.postcode, .state, .city, .district, .street, .name, .phone])
    #expect(rules("AE").fields == [.name, .street, .state, .city, .phone])
    #expect(rules("SG").fields == [.name, .street, .city, .postcode, .phone])
    #expect(rules("ZZ").fields == [.name, .street, .postcode, .city, .phone])
    #expect(rules(nil).fields == [.name, .street, .postcode, .city, .phone])
  }

  @Test("What is needed is what the country says, with name, street and city; a telephone where parcels need one")
  func needed() {
    #expect(rules("BE").required == [.name, .street, .city, .postcode])
    #expect(rules("CN", asksIdentity: true).required == [.name, .street, .city, .state, .postcode, .phone, .identity])
    #expect(rules("AE").required == [.name, .street, .city, .state])
  }

  @Test("Each part that is missing is told, and a telephone that is none, with the country's example")
  func faults() {
    var address = Address(name: " ", street: "Nanjing Road 1", postcode: "200000", city: "Shanghai", country: "CN", zone: "CN-SHA")
    #expect(
      rules("CN", asksIdentity: true).faults(of: address, in: Self.network) == [
        AddressFault(.name, .missing), AddressFault(.state, .missing), AddressFault(.phone, .phoneNeeded(example: "+86 131 2345 6789")),
        AddressFault(.identity, .identityNeeded),
      ])
    (address.name, address.state, address.phone) = ("An", "Shanghai", "12")
    #expect(rules("CN").faults(of: address, in: Self.network) == [AddressFault(.phone, .phone(example: "+86 131 2345 6789"))])
    address.phone = "+8613123456789"
    #expect(rules("CN").faults(of: address, in: Self.network).isEmpty)
  }

  private func label(_ country: CountryCode, _ change: (inout Address) -> Void) -> [String] {
    var address = Address(name: "An", street: "Street 1", postcode: "4000", city: "Town", country: country, zone: "X")
    change(&address)
    return address.label(in: Self.formats[country])
  }

  @Test("A label is as the country writes it: its own script from large to small, capitals, words of its own, no sign left of empty parts")
  func labels() {
    #expect(label("BE") { _ in } == ["An", "Street 1", "4000 Town"])
    #expect(label("GB") { $0.postcode = "ec1y 8sy" } == ["An", "Street 1", "TOWN", "EC1Y 8SY"])
    #expect(
      label("CN") {
        ($0.name, $0.street, $0.district, $0.city, $0.state, $0.postcode) = ("王芳", "友好北路12号", "沙依巴克区", "乌鲁木齐市", "新疆", "830000")
      }
        == ["830000", "新疆乌鲁木齐市沙依巴克区", "友好北路12号", "王芳"])
    #expect(
      label("CN") { ($0.city, $0.state, $0.postcode) = ("Urumqi", "Xinjiang", "830000") }
        == ["An", "Street 1", "Urumqi", "XINJIANG, 830000"])
    #expect(label("SG") { ($0.city, $0.postcode) = ("Singapore", "546080") } == ["An", "Street 1", "SINGAPORE 546080"])
    #expect(label("AE") { ($0.city, $0.state, $0.postcode) = ("Dubai", "Dubai", "") } == ["An", "Street 1", "Dubai"])
    #expect(label("AE") { ($0.city, $0.state, $0.postcode) = ("Al Ain", "Abu Dhabi", "") } == ["An", "Street 1, Al Ain", "Abu Dhabi"])
    #expect(label("TR") { _ in } == ["An", "Street 1", "4000 Town"])
    #expect(label("BE") { ($0.state, $0.district) = ("State", "District") } == ["An", "Street 1", "4000 Town", "District", "State"])
  }

  @Test("A draft has neither blank fields nor the number of an identity card, and is the same when it is read again")
  func draft() throws {
    let draft = CheckoutDraft(
      texts: [.name: "An", .street: "  ", .identity: "11010519491231002X"], place: .init(zone: "CN-SHA", country: "CN"),
      identity: BuyerIdentity(masking: "11010519491231002X"), chosen: ["CNSHA": "CNSHA+a"])
    #expect(draft.texts == [.name: "An"])
    let data = try JSONEncoder().encode(draft)
    #expect(!String(decoding: data, as: UTF8.self).contains("19491231"))
    #expect(try JSONDecoder().decode(CheckoutDraft.self, from: data) == draft)
  }

  @Test("A checkout begins with the usual address in its zone, else with the one used last there")
  func first() {
    func kept(_ id: Int, _ zone: ZoneID, _ isUsual: Bool = false) -> KeptAddress {
      KeptAddress(
        id: AddressID(rawValue: id), address: Address(name: "\(id)", street: "", postcode: "", city: "", country: "BE", zone: zone),
        isUsual: isUsual)
    }
    #expect([kept(1, "BE-BRU", true), kept(2, "BE-GNE"), kept(3, "BE-GNE")].first(in: "BE-GNE")?.id.rawValue == 2)
    #expect([kept(2, "BE-GNE"), kept(3, "BE-GNE", true)].first(in: "BE-GNE")?.id.rawValue == 3)
    #expect([kept(1, "BE-BRU", true)].first(in: "BE-GNE") == nil)
  }
}
