import Primitives

/// An order was not placed because the store did not answer for as long as a command waits. The same key places it later, once.
struct PostponedPlacement: Error {
  /// What the order is asked for with again.
  let key: PlacementKey
  /// What the store said.
  let why: String
}
