import Dispatch
import Foundation

/// The lanes of a session, one for each thing that may be waited for. A key press needs `typing` only, which never touches the ledger.
struct Lanes: Sendable {
  /// The index of the catalog, and what is found in it while somebody types.
  let typing = Lane("typing", .userInteractive)
  /// Goods with their stock.
  let goods = Lane("goods", .userInteractive)
  /// The customer's cart, orders and addresses, in the order of asking.
  let customer = Lane("customer", .userInitiated)
  /// Papers in a folder of the customer's, which may lie on a slow disk.
  let papers = Lane("papers", .userInitiated)
  /// What is remembered for the next visit: kept also while the ledger is busy.
  let settings = Lane("settings", .userInitiated)
  /// Pictures, map, languages.
  let assets = Lane("assets", .userInitiated)
  /// The network at the start, and scenarios.
  let background = Lane("background", .userInitiated)
  /// Searches that price what they find.
  let pricing = Lane("pricing", .userInitiated)
  /// Prices and dates of what was found, counted for the pane beside it.
  let counting = Lane("counting", .utility)
  /// Plans of the cart.
  let plans = Lane("plans", .userInitiated)
  /// Quotes, as many at a time as there are cores.
  let quotes = Lane("quotes", width: max(1, ProcessInfo.processInfo.activeProcessorCount), .userInitiated)
  /// Forecasts of orders: some milliseconds for one with its history.
  let forecasts = Lane("forecasts", .userInitiated)
  /// Questions that take seconds: a year of days, a matrix.
  let planning: Lane

  /// - Parameter planners: so many long questions are answered at a time.
  init(planners: Int = 2) { planning = Lane("planning", width: planners, .utility) }

  /// Those whose work is thrown away when the session ends.
  private var forgettable: [Lane] { [typing, goods, assets, background, pricing, counting, plans, quotes, forecasts, planning] }

  /// Ends the session's work: what the customer changed is waited for so long, all else is dropped.
  func end(patience: DispatchTimeInterval) {
    // The shop's opening, which these may wait for, goes on meanwhile.
    for lane in [settings, customer, papers] where lane.isLate(after: patience) { lane.end() }
    for lane in forgettable { lane.end() }
  }
}
