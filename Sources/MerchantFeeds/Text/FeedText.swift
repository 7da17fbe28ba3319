/// A merchant's file as UTF-8, and how it was read.
package struct FeedText: Sendable {
  /// The text in UTF-8, without a byte order mark.
  package let bytes: [UInt8]
  /// The encoding that it was read by.
  package let encoding: FeedEncoding
  /// The encoding was neither asked for, nor marked or declared in the file, and is not UTF-8.
  package let isGuessed: Bool
  /// How many bytes or units were none of the encoding: each reads as U+FFFD.
  package let replaced: Int

  /// Reads a file by the encoding that is asked for, else by its byte order mark, what its XML declares, or what its bytes look like.
  ///
  /// - Throws: `FeedEncoding.Unknown` if the system has no converter for it.
  package init(_ raw: [UInt8], encoding asked: FeedEncoding? = nil) throws(FeedEncoding.Unknown) {
    let mark = FeedEncoding.marked(raw)
    let found = mark?.encoding ?? asked ?? EncodingGuess.declared(raw) ?? EncodingGuess.of(raw)
    isGuessed = mark == nil && asked == nil && found != .utf8 && EncodingGuess.declared(raw) == nil
    let decoded = try found.decode(raw, from: mark?.length ?? 0)
    encoding = found
    // A mark may be left at the beginning of what a converter gives.
    bytes = decoded.bytes.starts(with: [0xEF, 0xBB, 0xBF]) ? Array(decoded.bytes.dropFirst(3)) : decoded.bytes
    replaced = decoded.replaced
  }
}
