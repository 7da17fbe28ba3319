import CatalogSupport
import LandedCost
import Primitives
import Testing

@Suite("Landed costs beside published examples")
struct PublishedExampleTests {
  private let world = ReadCatalog.shipped.world
  private static let published = TaxExample.all(in: "PublishedExamples")
  private static let golden = TaxExample.all(in: "GoldenDestinations")

  @Test("What was published of a consignment is what the rules make of it, to the cent", arguments: published)
  func published(_ example: TaxExample) throws {
    #expect(try example.differences(from: example.cost(in: world)).isEmpty)
    #expect(!example["source"].isEmpty)
  }

  @Test("Sixty examples and more are published, each once")
  func count() {
    #expect(Self.published.count >= 60)
    #expect(Set(Self.published.map { $0["name"] }).count == Self.published.count)
  }

  @Test("Each destination has its golden line: what its rows say of goods from China on a day", arguments: golden)
  func golden(_ example: TaxExample) throws {
    #expect(try example.differences(from: example.cost(in: world)).isEmpty)
    #expect(!example["total"].isEmpty || !example["goods"].isEmpty)
  }

  @Test("No country that goods are delivered to is without a golden line")
  func everyDestination() throws {
    let lines = Set(Self.golden.map { String($0["to"].prefix(2)) })
    let countries = Set(world.network.zones.values.map(\.country.rawValue))
    #expect(countries.subtracting(lines).sorted() == [])
  }
}
