/// Why a file is not imported at all.
package enum FeedRefusal: Error, Hashable, Sendable {
  /// It is no export of the kind that was named: what it looks like.
  case looks(FileLooks, not: FeedFormat)
  /// It has that many bytes; so many is the most.
  case tooLarge(bytes: Int, most: Int)
  /// There is no converter for its encoding.
  case encoding(String)
}
