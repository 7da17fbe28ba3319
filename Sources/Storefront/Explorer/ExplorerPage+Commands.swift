import Screen

extension ExplorerPage {
  public var command: Command? { .delivery }

  public mutating func leaveField() {
    form = nil
    sheet = nil
    orderBy.field = nil
  }

  public func commands(_ app: AppState) -> [PageCommand] {
    let way = option(app) == nil ? app.text("product.noOption") : nil
    let variants = product?.product.variants.count ?? 0
    return [
      PageCommand(.options, .character("d"), unless: view == .options ? app.text("palette.here") : nil),
      PageCommand(.timeline, .character("t"), unless: view == .timeline ? app.text("palette.here") : way),
      PageCommand(.map, .character("M"), unless: view == .map ? app.text("palette.here") : way),
      PageCommand(.year, .character("y"), unless: view == .year ? app.text("palette.here") : nil),
      PageCommand(.matrix, .character("x"), unless: view == .matrix ? app.text("palette.here") : nil),
      PageCommand(.orderBy, .character("b"), unless: view == .orderBy ? app.text("palette.here") : nil),
      PageCommand(.percentiles, .character("p"), unless: way),
      PageCommand(.allWays, .character("A")),
      PageCommand(.suppose, .character("w")),
      PageCommand(.supposeNothing, .character("W"), unless: app.assumptions.isEmpty ? app.text("palette.no.assumptions") : nil),
      PageCommand(.question, .character("f")),
      PageCommand(.variant, .character("v"), unless: variants > 1 ? nil : app.text("product.oneVariant")),
      PageCommand(.add, .character("a"), unless: sku == nil ? app.text("explorer.noGoods.add") : way), PageCommand(.back, .escape),
    ]
  }
}
