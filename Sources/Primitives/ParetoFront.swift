/// The candidates that no other one dominates, and for each of the others one that dominates it.
///
/// `dominates` has to be a strict partial order: no candidate dominates itself, and if a dominates b and b dominates c, a dominates c. So
/// every dominated candidate is dominated by one of the front.
///
/// ```swift
/// let front = ParetoFront(of: offers) { a, b in a.price <= b.price && a.days <= b.days && a != b }
/// front.members          // indices of the offers that no other is better than
/// front.dominators[3]    // the index of an offer that is better than the fourth, or nil
/// ```
package struct ParetoFront: Hashable, Sendable {
  /// The indices of the candidates that none dominates, in ascending order.
  package let members: [Int]
  /// For each candidate the index of the first one in the front that dominates it; nil for those in the front.
  package let dominators: [Int?]

  /// Compares every candidate with all others.
  ///
  /// - Parameter dominates: Whether the first is better than the second in every respect that counts.
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
