/// Where a row or an item of a file begins, to come back to it.
struct FeedMark: Sendable {
  let offset: Int
  let line: Int
}
