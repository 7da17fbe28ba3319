import Primitives
import Screen

extension CheckoutPage {
  public func commands(_ app: AppState) -> [PageCommand] {
    let placing = placing == nil ? nil : app.text("checkout.say.placing")
    let goOn = PageCommand(.goOn, .enter, unless: placing)
    let back = PageCommand(.back, .escape, unless: placing)
    return step == .review && gone == nil ? [goOn, PageCommand(.details, .character("s"), unless: placing), back] : [goOn, back]
  }
}
