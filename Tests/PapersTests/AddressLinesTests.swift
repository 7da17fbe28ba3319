import CatalogSupport
import Delivery
import Orders
import Primitives
import Testing

@testable import Papers

/// Addresses as they are written on parcels.
struct AddressLinesTests {
  private func lines(_ country: CountryCode, _ street: String, _ postcode: String, _ city: String) -> [String] {
    Address(name: "A", street: street, postcode: postcode, city: city, country: country, zone: "X")
      .lines(in: ReadCatalog.shipped.world.network.addressFormats[country])
  }

  @Test("The postcode stands where the country writes it")
  func postcodes() {
    #expect(lines("BE", "Veldstraat 1", "9000", "Gent") == ["Veldstraat 1", "9000 Gent"])
    #expect(lines("GB", "1 High Street", "SW1A 1AA", "London") == ["1 High Street", "LONDON", "SW1A 1AA"])
    #expect(lines("CA", "1 King Street", "M5H 1A1", "Toronto") == ["1 KING STREET", "TORONTO M5H 1A1"])
  }

  @Test("Countries that begin with the widest are written from the street on in Latin letters, as from abroad")
  func widestFirst() {
    #expect(lines("CN", "1 Zhongshan Road", "830000", "Urumqi") == ["1 Zhongshan Road", "Urumqi", "830000"])
    #expect(lines("JP", "1-1 Ginza", "104-0061", "Tokyo") == ["1-1 Ginza, Tokyo", "104-0061"])
  }

  @Test("What is empty leaves no line and no comma")
  func empty() {
    #expect(lines("BE", "", "", "Gent") == ["Gent"])
    #expect(lines("GB", "", "", "London") == ["LONDON"])
    #expect(lines("ZZ", "Street 1", "", "Town") == ["Street 1", "Town"])
  }

  @Test("No country loses a part of an address")
  func whole() {
    let formats = ReadCatalog.shipped.world.network.addressFormats
    #expect(formats.count > 80)
    for country in formats.keys {
      let text = lines(country, "STREET 1", "12345", "TOWN").joined(separator: "|")
      for part in ["STREET 1", "12345", "TOWN"] { #expect(text.contains(part), "\(country): \(text)") }
      #expect(!text.contains("%") && !text.contains("||"), "\(country): \(text)")
    }
  }
}
