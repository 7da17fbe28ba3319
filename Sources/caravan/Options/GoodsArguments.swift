import ArgumentParser

/// For which goods an estimate is asked: a SKU, or a parcel of no product.
struct GoodsArguments: ParsableArguments {
  @Argument(help: .text("--sku")) var sku: String?
  @Option(help: .text("--quantity")) var quantity: Int = 1
  @Option(help: .text("--from")) var from: String?
  @Option(help: .text("--weight")) var weight: Int?
  @Option(help: .text("--size")) var size: String?
  @Option(help: .text("--modes")) var modes: String?
  @Option(help: .text("--at")) var at: String?

  func validate() throws {
    if !GoodsQuestion.quantities.contains(quantity) { throw UsageError.quantity.refusal }
    if let weight, !GoodsQuestion.weights.contains(weight) {
      throw UsageError.of(.weightOfParcel, ["most": "\(GoodsQuestion.weights.upperBound)"]).refusal
    }
  }

  var question: GoodsQuestion {
    GoodsQuestion(sku: sku, quantity: quantity, from: from, weight: weight, size: size, modes: modes, at: at)
  }
}
