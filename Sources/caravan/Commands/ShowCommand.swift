import ArgumentParser
import Foundation
import Money
import Primitives

struct ShowCommand: ParsableCommand {
  static let configuration = CommandConfiguration(commandName: "show", abstract: "Everything about one product.")

  @OptionGroup var options: GlobalOptions
  @Argument(help: "A SKU, or a product's handle.") var sku: String

  func run() throws {
    var workspace = try Workspace(options)
    let shop = try workspace.shop()
    let (product, variant) = try shop.goods(sku)
    let stock = try shop.page(product.handle)?.stock.filter { $0.sku == variant.sku } ?? []
    if options.json {
      Output.json([
        ("sku", .string(variant.sku.rawValue)), ("handle", .string(product.handle.rawValue)), ("name", .name(product.name)),
        ("text", .name(product.text)), ("brand", .string(product.brand)), ("category", .string(product.category.rawValue)),
        ("options", .object(variant.choices.map { ($0.option, .string($0.value.base)) })), ("price", .money(variant.price)),
        ("weightGrams", .integer(variant.weight.value)),
        ("dimensionsMillimetres", .array([.integer(variant.box.length), .integer(variant.box.width), .integer(variant.box.height)])),
        ("hsCode", .string(product.hsCode.rawValue)), ("origin", .string(product.origin.rawValue)),
        ("battery", .optional(product.battery?.rawValue)), ("dangerousGoods", .optional(product.dangerousGoods?.rawValue)),
        ("variants", .strings(product.variants.map(\.sku.rawValue))),
        (
          "stock",
          .array(
            stock.map {
              .object([
                ("site", .string($0.site.rawValue)), ("quantity", .integer($0.quantity)), ("price", .money($0.price ?? variant.price)),
              ])
            })
        ),
      ])
      return
    }
    let language = workspace.language
    Output.print(language.name(product.name))
    if let other = language.otherName(product.name) { Output.print(other) }
    Output.print(language.name(product.text))
    Output.print()
    Output.table(
      [["SKU", variant.sku.rawValue]] + variant.choices.map { [language.name($0.optionName), language.name($0.value)] } + [
        [language("show.price"), language.money(variant.price)], [language("show.weight"), language.weight(variant.weight)],
        [language("show.box"), language.box(variant.box)], ["HS", product.hsCode.grouped],
        [language("show.origin"), shop.world.countries[product.origin].map { language.name($0.name) } ?? product.origin.rawValue],
      ])
    Output.print()
    Output.table(
      stock.map { level in
        [
          level.site.rawValue, language.site(level.site, in: shop.network), language.number(level.quantity),
          language.money(level.price ?? variant.price),
        ]
      }, right: [2, 3])
  }
}
