import Primitives

/// A product of the shop as the rows of its tables, which generated products are made after.
struct GoodsTemplate {
  /// A row of variants.csv with its rows of stock.csv.
  struct Variant {
    var cells: [[UInt8]]
    /// What its SKU has that the others of the product have not: `-46-BLK`.
    let ending: String
    let price: ScaledFigure?
    /// By column.
    let measures: [(column: Int, figure: ScaledFigure)]
    let stock: [Stock]
  }

  struct Stock {
    var cells: [[UInt8]]
    let quantity: Int
    let price: ScaledFigure?
  }

  /// Its row of products.csv.
  var cells: [[UInt8]]
  /// The category that its own lies in, or its own.
  let shelf: String
  let name: NameParts
  let price: ScaledFigure?
  /// Weight and sides, by column.
  let measures: [(column: Int, figure: ScaledFigure)]
  let popularity: Int
  let variants: [Variant]
  /// Its rows of specifications.csv.
  let specifications: [[[UInt8]]]

  static let measured = ["weight_g", "length_mm", "width_mm", "height_mm"]
}
