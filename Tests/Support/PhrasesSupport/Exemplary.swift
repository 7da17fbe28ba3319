/// Values of which there is one of each case, in a chain: an enum's new case does not compile here until it has its place in it.
package protocol Exemplary {
  static var first: Self { get }
  /// The example after this one; nil after the last.
  var next: Self? { get }
}

extension Exemplary {
  package static var examples: [Self] { Array(sequence(first: first) { $0.next }) }
}
