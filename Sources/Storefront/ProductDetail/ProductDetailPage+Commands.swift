import Primitives
import Screen

extension ProductDetailPage {
  public func commands(_ app: AppState) -> [PageCommand] {
    guard let page else { return [PageCommand(.back, .escape)] }
    let soldOut = available > 0 ? nil : app.text("product.soldOut.say")
    let nowhere = app.settings.destination == nil ? app.text("product.needsDestination") : nil
    let noOption = nowhere ?? (option(app) == nil ? app.text("product.noOption") : nil)
    let views: [(PageCommand.Name, Character)] = [
      (.timeline, "t"), (.map, "M"), (.explore, "d"), (.year, "y"), (.matrix, "x"), (.orderBy, "b"),
    ]
    return [PageCommand(.open, .enter, unless: pane == .options ? noOption : nil), PageCommand(.add, .character("a"), unless: soldOut)]
      + views.map { PageCommand($0.0, .character($0.1), unless: noOption) } + [
        PageCommand(.sources, .character("s"), unless: noOption),
        PageCommand(.specification, .character("i")),
        PageCommand(.variant, .character("v"), unless: page.product.variants.count > 1 ? nil : app.text("product.oneVariant")),
        PageCommand(.more, .character("+"), unless: soldOut),
        PageCommand(.fewer, .character("-"), unless: quantity > 1 ? nil : app.text("product.say.least")),
        PageCommand(.allOptions, .character("A"), unless: nowhere), PageCommand(.mark, .character("m")),
        PageCommand(.pane, .tab), PageCommand(.back, .escape),
      ]
  }
}
