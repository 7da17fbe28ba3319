import ArgumentParser
import Orders
import Primitives

/// For which goods an estimate is asked: a SKU, or a parcel of no product.
struct GoodsArguments: ParsableArguments {
  @Argument(help: "A SKU; without one, a parcel by --from, --weight and --size.") var sku: String?
  @Option(help: "How many.") var quantity: Int = 1
  @Option(help: "Only from this site.") var from: String?
  @Option(help: "A parcel's weight in grams.") var weight: Int?
  @Option(help: "A parcel's size in millimetres: 1500x250x800.") var size: String?
  @Option(help: "Line-haul modes: rail,road,sea,air,parcel.") var modes: String?
  @Option(help: "The instant of the order (default: now): ISO 8601 with a zone.") var at: String?

  func validate() throws {
    if !GoodsQuestion.quantities.contains(quantity) { throw ValidationError("--quantity wants a number from 1 to \(Cart.mostOfOne)") }
    if let weight, !GoodsQuestion.weights.contains(weight) { throw ValidationError("--weight wants grams, from 1 to 30000000") }
  }

  var question: GoodsQuestion {
    GoodsQuestion(sku: sku, quantity: quantity, from: from, weight: weight, size: size, modes: modes, at: at)
  }
}
