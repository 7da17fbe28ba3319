/// A part of a text in one encoding.
struct PrintRun {
  let encoding: PrintEncoding
  /// The bytes, which end in a zero.
  private(set) var bytes: [UInt8]
  /// Letters that no encoding has, which are written as `?`.
  private(set) var lost = ""

  /// A text in runs: each character in the first encoding that has it, but letters beyond ASCII rather in that of the run before.
  static func runs(of text: String, in encodings: [PrintEncoding]) -> [PrintRun] {
    guard let first = encodings.first else { return [] }
    var runs: [PrintRun] = []
    for character in text {
      let last = runs.last?.encoding
      // Its wide alphabets are for want of others.
      let stays = last.map { !character.isASCII && (!PrintEncoding.wide.contains($0) || isWide(character)) || $0 == first } ?? false
      if let last, stays, let bytes = last.bytes(of: character) {
        runs[runs.count - 1].bytes += bytes
      } else if let found = encodings.lazy.compactMap({ encoding in encoding.bytes(of: character).map { (encoding, $0) } }).first {
        if found.0 == last { runs[runs.count - 1].bytes += found.1 } else { runs.append(PrintRun(encoding: found.0, bytes: found.1)) }
      } else {
        runs.append(PrintRun(encoding: first, bytes: [UInt8(ascii: "?")], lost: String(character)))
      }
    }
    return runs.map { PrintRun(encoding: $0.encoding, bytes: $0.bytes + [0], lost: $0.lost) }
  }

  /// Chinese, Japanese and Korean letters with their signs.
  private static func isWide(_ character: Character) -> Bool {
    character.unicodeScalars.contains { (0x2010...0x2027).contains($0.value) || $0.value >= 0x2E80 }
  }
}
