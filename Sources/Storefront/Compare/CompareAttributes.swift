import Catalog
import Phrases
import Primitives
import Screen

/// The attributes of goods side by side: a row for each that any of them has, in the order of the first that has it.
struct CompareAttributes {
  struct Row {
    let name: PlainText
    /// Of each of the goods; nil where one has none.
    let values: [PlainText?]

    /// Whether the goods are alike in it: what they differ in is what a shopper looks for.
    var isAlike: Bool { Set(values).count < 2 }
  }

  let rows: [Row]

  /// - Parameter goods: What is known of each; nil while it is loaded.
  init(_ goods: [ProductPage?], _ language: Language) {
    let told = goods.map { page in language.specifications(page?.product.specifications ?? []) }
    var order: [AttributeID] = []
    for own in told { for (id, _, _) in own where !order.contains(id) { order.append(id) } }
    rows = order.map { id in
      let same = told.map { own in own.first { $0.attribute == id } }
      return Row(name: PlainText(same.lazy.compactMap { $0?.name }.first ?? ""), values: same.map { $0.map { PlainText($0.value) } })
    }
  }
}
