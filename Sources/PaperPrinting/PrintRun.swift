/// A part of a text in one encoding.
struct PrintRun {
  let encoding: PrintEncoding
  /// The bytes, which end in a zero.
  private(set) var bytes: [UInt8]

  /// A text in runs: each character in the first encoding that has it, but letters beyond ASCII rather in that of the run before. What none
  /// has is written as `?`.
  static func runs(of text: String) -> [PrintRun] {
    var runs: [PrintRun] = []
    for character in text {
      let last = runs.last?.encoding
      if let last, !character.isASCII || last.name == first.name, let bytes = last.bytes(of: character) {
        runs[runs.count - 1].bytes += bytes
      } else if let found = PrintEncoding.all.lazy.compactMap({ encoding in encoding.bytes(of: character).map { (encoding, $0) } }).first {
        runs.append(PrintRun(encoding: found.0, bytes: found.1))
      } else {
        runs.append(PrintRun(encoding: first, bytes: [UInt8(ascii: "?")]))
      }
    }
    return runs.map { PrintRun(encoding: $0.encoding, bytes: $0.bytes + [0]) }
  }

  private static var first: PrintEncoding { PrintEncoding.all[0] }
}
