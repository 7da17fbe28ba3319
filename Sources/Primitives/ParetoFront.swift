/// Of some candidates, those that no other dominates, and of each that is not among them by which it is dominated.
///
/// `dominates` is a strict order: nothing dominates itself, and what dominates a dominator dominates what that one does. So every dominated
/// candidate is dominated by one of the front.
///
/// ```swift
/// let front = ParetoFront(of: offers) { a, b in a.price <= b.price && a.days <= b.days && a != b }
/// front.members          // indices of the offers that are worth a look
/// front.dominators[3]    // the offer of the front that is better than the fourth, or nil
/// ```
package struct ParetoFront: Hashable, Sendable {
  /// The indices of the candidates that nothing dominates, rising.
  package let members: [Int]
  /// By candidate: the first of the front that dominates it; nil for the front itself.
  package let dominators: [Int?]

  /// Compares every candidate with all others.
  package init<Candidate>(of candidates: [Candidate], dominates: (Candidate, Candidate) -> Bool) {
    let members = candidates.indices.filter { index in
      !candidates.indices.contains { $0 != index && dominates(candidates[$0], candidates[index]) }
    }
    var isMember = [Bool](repeating: false, count: candidates.count)
    for index in members { isMember[index] = true }
    self.members = members
    dominators = candidates.indices.map { index in
      isMember[index] ? nil : members.first { dominates(candidates[$0], candidates[index]) }
    }
  }
}
