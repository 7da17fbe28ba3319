/// The labels of a search in lists, one for each node and one for the door, in the order in which they are added.
///
/// A label stands in one list at most, so that all of them need one array together: a list of its own for each node would be an allocation and
/// a reference to count for each look at it.
struct LabelLists {
  /// The list of what is at the door.
  static let door = -1

  /// By label: the next one in its list; -1 for the last.
  private var nexts: [Int32] = []
  /// By list: its first and its last label; -1 if it is empty.
  private var ends: [(first: Int32, last: Int32)] = [(-1, -1)]

  /// The first label of a list; -1 if it is empty.
  func first(at node: Int) -> Int { node + 1 < ends.count ? Int(ends[node + 1].first) : -1 }

  /// The label after another in its list; -1 after the last.
  func next(after label: Int) -> Int { Int(nexts[label]) }

  /// Makes place for one label more, which is in no list.
  mutating func addLabel() { nexts.append(-1) }

  /// Adds a label at the end of a list.
  mutating func append(_ label: Int, at node: Int) {
    while ends.count <= node + 1 { ends.append((-1, -1)) }
    let last = Int(ends[node + 1].last)
    if last >= 0 { nexts[last] = Int32(label) } else { ends[node + 1].first = Int32(label) }
    ends[node + 1].last = Int32(label)
  }

  /// The labels of a list.
  func labels(at node: Int) -> [Int] {
    var labels: [Int] = []
    var label = first(at: node)
    while label >= 0 {
      labels.append(label)
      label = next(after: label)
    }
    return labels
  }
}
