import Screen

extension AppState {
  /// What stands before the date by which half of all such orders are there: of several parcels that of the last, which `w` calls so too.
  func likelyLabel(parcels: Int) -> PlainText { text(parcels > 1 ? "cart.likely.last" : "cart.likely.label") }

  /// The same for the date by which nine of ten are.
  func surelyLabel(parcels: Int) -> PlainText { text(parcels > 1 ? "cart.surely.last" : "cart.surely.label") }
}
