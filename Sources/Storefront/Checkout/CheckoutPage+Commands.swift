import Primitives
import Screen

extension CheckoutPage {
  public func commands(_ app: AppState) -> [PageCommand] {
    let placing = placing == nil ? nil : app.text("checkout.say.placing")
    let goOn = PageCommand(.goOn, .enter, unless: placing)
    let back = PageCommand(.back, .escape, unless: placing)
    if step == .delivery, gone == nil {
      let shipments = watch.plan?.shipments.count ?? 0
      let isWhole = watch.similarCount == 0 && !watch.showsAll
      return [
        goOn, PageCommand(.shipment, .tab, unless: shipments > 1 ? nil : app.text("orders.say.oneShipment")),
        PageCommand(.allOptions, .character("A"), unless: isWhole ? app.text("palette.no.allOptions") : nil), back,
      ]
    }
    return step == .review && gone == nil ? [goOn, PageCommand(.details, .character("s"), unless: placing), back] : [goOn, back]
  }
}
