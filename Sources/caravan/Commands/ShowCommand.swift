import ArgumentParser
import Foundation
import Money
import Primitives

struct ShowCommand: ShopCommand {
  static var configuration: CommandConfiguration {
    CommandConfiguration(commandName: "show", abstract: HelpText.of("show"))
  }

  @OptionGroup var options: GlobalOptions
  @Argument(help: .text("show.--sku")) var sku: String

  func run() throws {
    var workspace = try Workspace(options)
    let shop = try workspace.shop()
    shop.settleDue(now: workspace.now)
    let (product, variant) = try shop.goods(sku)
    let stock = try shop.page(product.handle)?.stock.filter { $0.sku == variant.sku } ?? []
    if options.json { return try Output.json(ProductJSON(product, variant, stock: stock)) }
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
      ] + language.specifications(product.specifications).map { [$0.name, $0.value] })
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
