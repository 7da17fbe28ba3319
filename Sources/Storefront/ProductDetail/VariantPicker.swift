import Catalog
import Primitives
import Screen

/// A product's variants as rows of values, one row an option, and what each value leads to.
struct VariantPicker: Hashable, Sendable {
  struct Value: Hashable, Sendable {
    let name: LocalizedName
    /// The colour of a variant that has this value and the chosen others.
    let colour: UInt32?
    /// The variant that choosing it leads to: with the other values as they are, where there is one.
    let sku: SKU
    let isChosen: Bool
    let isSoldOut: Bool
  }

  struct Row: Hashable, Sendable {
    let option: String
    let name: LocalizedName
    let values: [Value]

    var chosen: Int { values.firstIndex(where: \.isChosen) ?? 0 }
  }

  let rows: [Row]

  init(_ page: ProductPage, chosen sku: SKU) {
    let variants = page.product.variants
    let current = page.product.variant(sku)?.choices ?? []
    var options: [OptionChoice] = []
    for choice in variants.flatMap(\.choices) where !options.contains(where: { $0.option == choice.option }) { options.append(choice) }
    rows = options.map { option in
      var names: [LocalizedName] = []
      for case let value? in variants.map({ Self.value(of: option.option, in: $0) }) where !names.contains(value) { names.append(value) }
      let others = current.filter { $0.option != option.option }
      let values = names.compactMap { name -> Value? in
        let having = variants.filter { Self.value(of: option.option, in: $0) == name }
        let matching = having.first { variant in others.allSatisfy { variant.choices.contains($0) } }
        guard let variant = matching ?? having.first else { return nil }
        return Value(
          name: name, colour: Self.isColour(option.option) ? variant.colour : nil, sku: variant.sku,
          isChosen: current.contains { $0.option == option.option && $0.value == name },
          isSoldOut: matching == nil || page.available(variant.sku) == 0)
      }
      return Row(option: option.option, name: option.optionName, values: values)
    }
  }

  /// What stepping along a row leads to; nil at its ends.
  func sku(row: Int, step: Int) -> SKU? {
    guard rows.indices.contains(row) else { return nil }
    let next = rows[row].chosen + step
    return rows[row].values.indices.contains(next) ? rows[row].values[next].sku : nil
  }

  private static func value(of option: String, in variant: Variant) -> LocalizedName? {
    variant.choices.first { $0.option == option }?.value
  }

  /// Options whose values look like something.
  private static func isColour(_ option: String) -> Bool { ["colour", "shade", "finish"].contains(option) }
}
