import Primitives

/// The products that satisfy each kind of condition of a search; nil: all.
struct ShelfConditions {
  /// The kinds that a shopper chooses; each facet counts what satisfies all but its own.
  enum Kind: Hashable {
    case category, brand, site, price, arrival
    case attribute(AttributeID)
  }

  let capacity: Int
  var text: RowSet?
  /// Of what is delivered, whatever is chosen.
  var reached: RowSet?
  private var chosen: [Kind: RowSet] = [:]

  init(capacity: Int) { self.capacity = capacity }

  subscript(kind: Kind) -> RowSet? {
    get { chosen[kind] }
    set { chosen[kind] = newValue }
  }

  /// Whether something is chosen.
  var isNarrowed: Bool { !chosen.isEmpty }

  /// What the text finds and is delivered, whatever else is chosen.
  var widest: RowSet {
    guard var widest = text ?? reached else { return RowSet(all: capacity) }
    if let reached { widest.formIntersection(reached) }
    return widest
  }

  /// Whether prices or dates are chosen.
  var areFigured: Bool { chosen[.price] != nil || chosen[.arrival] != nil }

  /// The same without what is chosen of attributes.
  var withoutAttributes: ShelfConditions {
    var others = self
    others.chosen = chosen.filter { if case .attribute = $0.key { false } else { true } }
    return others
  }

  /// What satisfies all conditions but those of some kinds; nil: all products.
  func met(butFor left: Set<Kind> = []) -> RowSet? {
    var met = text
    for (kind, condition) in chosen where !left.contains(kind) {
      if met == nil { met = condition } else { met?.formIntersection(condition) }
    }
    if let reached { if met == nil { met = reached } else { met?.formIntersection(reached) } }
    return met
  }
}
