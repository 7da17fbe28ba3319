import Primitives
import Screen

extension CartPage {
  public var command: Command? { .cart }

  public func commands(_ app: AppState) -> [PageCommand] {
    let board = board(app)
    let isBare = app.cart.isEmpty && app.cart.saved.isEmpty
    let nothing = isBare ? app.text("cart.say.empty") : nil
    let empty = app.cart.isEmpty ? app.text("cart.say.empty") : nil
    let entry = selection(board).map { board.entries[$0] }
    let problems = watch.plan?.problems.isEmpty == false ? app.text("cart.say.problems") : nil
    let unsent = watch.plan == nil ? app.text("cart.computing") : nil
    let options = selectedShipment(app).map { $0.options.count } ?? 0
    let only = options < 2 ? app.text("cart.say.onlyOption") : nil
    return [
      PageCommand(.checkout, .enter, unless: empty ?? problems),
      PageCommand(.details, .character("s"), unless: empty ?? unsent),
      PageCommand(.more, .character("+"), unless: empty),
      PageCommand(.fewer, .character("-"), unless: empty ?? ((entry?.quantity ?? 0) > 1 ? nil : app.text("cart.say.least"))),
      PageCommand(.remove, .delete, unless: nothing), PageCommand(.save, .character("L"), unless: nothing),
      PageCommand(.split, .character("w"), unless: splitObstacle(app)),
      PageCommand(.undo, .character("u"), unless: !edits.canUndo ? app.text("cart.say.nothingToUndo") : nil),
      PageCommand(.nextOption, .right, unless: empty ?? unsent ?? only),
      PageCommand(.previousOption, .left, unless: empty ?? unsent ?? only), PageCommand(.back, .escape),
    ]
  }
}
