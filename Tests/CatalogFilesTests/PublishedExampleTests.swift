import CatalogSupport
import LandedCost
import Primitives
import Testing

@Suite("Landed costs beside published examples")
struct PublishedExampleTests {
  private let world = ReadCatalog.shipped.world
  private static let publishedExamples = TaxExample.all(in: "PublishedExamples")
  private static let goldenLines = TaxExample.all(in: "GoldenDestinations")

  @Test("What was published of a consignment is what the rules make of it, to the cent", arguments: publishedExamples)
  func published(_ example: TaxExample) throws {
    #expect(try example.differences(from: example.cost(in: world)).isEmpty)
    #expect(!example["source"].isEmpty)
  }

  @Test("Sixty examples and more are published, each once")
  func count() {
    #expect(Self.publishedExamples.count >= 60)
    #expect(Set(Self.publishedExamples.map { $0["name"] }).count == Self.publishedExamples.count)
  }

  @Test("Each destination has its golden line: what its rows say of goods from China on a day", arguments: goldenLines)
  func golden(_ example: TaxExample) throws {
    #expect(try example.differences(from: example.cost(in: world)).isEmpty)
    // Nothing is left open: each line says all kinds, `?` where one is not known.
    #expect(!example["duty"].isEmpty && !example["vat"].isEmpty && !example["total"].isEmpty)
  }

  @Test("No place that goods are delivered to is without a golden line")
  func everyDestination() throws {
    let lines = Set(try Self.goldenLines.map { try $0.place(in: world) })
    let places = Set(world.network.zones.values.map(\.place))
    #expect(places.subtracting(lines).sorted() == [])
  }
}
