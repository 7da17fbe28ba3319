import Delivery
import Primitives
import Quotes

/// What the explorer asks about in place of what the shop is set to: it changes nothing outside.
struct ExplorerScope: Hashable, Sendable {
  /// Where to, in place of the shop's destination.
  var destination: Destination?
  /// The site that goods are sent from alone, in place of what the scenario says.
  var site: SiteID?

  var isEmpty: Bool { self == ExplorerScope() }
}

/// A view that another was entered from, with all that it asked: Esc brings it back as it was.
struct ExplorerStep: Sendable {
  let view: ExplorerView
  let scope: ExplorerScope
  let orderedOn: LocalDate?
  let parcel: Parcel?
  let chosen: OptionID?
  let wanted: QuoteKey?
  /// What was entered asks something else: another day, another pair of site and destination.
  let isOfOther: Bool

  init(_ view: ExplorerView, _ subject: ExplorerSubject, isOfOther: Bool) {
    self.view = view
    scope = subject.scope
    orderedOn = subject.orderedOn
    parcel = subject.parcel
    chosen = subject.chosen
    wanted = subject.watch.wanted
    self.isOfOther = isOfOther
  }
}
