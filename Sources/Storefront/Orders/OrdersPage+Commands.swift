import Primitives
import Screen

extension OrdersPage {
  public var command: Command? { .orders }

  public func commands(_ app: AppState) -> [PageCommand] {
    let order = selectedOrder
    func why(_ kind: ActKind) -> PlainText? { order.map { kind.obstacle($0, nil, app) } ?? app.text("orders.say.none") }
    return [
      PageCommand(.open, .enter, unless: selectedOrder == nil ? app.text("orders.say.none") : nil),
      PageCommand(.again, .character("b"), unless: selectedOrder == nil ? app.text("orders.say.none") : nil),
      PageCommand(.promises, .character("p"), unless: reportObstacle(app)),
      PageCommand(.cancel, ActKind.cancel.key, unless: why(.cancel)), PageCommand(.giveBack, ActKind.giveBack.key, unless: why(.giveBack)),
      PageCommand(.dispute, ActKind.dispute.key, unless: why(.dispute)),
      PageCommand(.answer, ActKind.answer.key, unless: why(.answer)),
      PageCommand(.papers, .character("P"), unless: order == nil ? app.text("orders.say.none") : nil), PageCommand(.back, .escape),
    ]
  }
}
