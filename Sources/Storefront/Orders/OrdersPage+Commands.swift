import Primitives
import Screen

extension OrdersPage {
  public var command: Command? { .orders }

  public func commands(_ app: AppState) -> [PageCommand] {
    [
      PageCommand(.open, .enter, unless: selectedOrder == nil ? app.text("orders.say.none") : nil),
      PageCommand(.again, .character("b"), unless: selectedOrder == nil ? app.text("orders.say.none") : nil),
      PageCommand(.promises, .character("p"), unless: reportObstacle(app)), PageCommand(.back, .escape),
    ]
  }
}
