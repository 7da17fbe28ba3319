/// Reads the text of a picture file line by line.
struct PictureReader {
  /// Wider or higher than any terminal.
  private static let mostPixels = 400

  private let lines: [Substring]
  private var next = 0
  private var inks: [Picture.Ink] = []
  /// For each byte the ink that it stands for; nil for none.
  private var index: [UInt8?] = Array(repeating: nil, count: 256)

  init(_ text: String) {
    lines = text.split(omittingEmptySubsequences: false) { $0.isNewline }
    index[Int(UInt8(ascii: "."))] = Picture.transparent
  }

  mutating func read() throws(PictureError) -> ([Picture.Ink], [Picture.Rendition]) {
    guard take() == "caravan-picture 1" else { throw error("caravan-picture 1") }
    var renditions: [Picture.Rendition] = []
    while next < lines.count {
      let line = take()
      let words = line.split(separator: " ")
      switch words.first {
      case "palette": try readInk(words)
      case "size": renditions.append(try readRendition(words))
      case nil: continue
      default: throw error("palette or size")
      }
    }
    guard !renditions.isEmpty else { throw error("size W H") }
    return (inks, renditions.sorted { ($0.width, $0.height) < ($1.width, $1.height) })
  }

  private mutating func take() -> Substring {
    guard next < lines.count else {
      next += 1
      return ""
    }
    defer { next += 1 }
    return lines[next]
  }

  private mutating func readInk(_ words: [Substring]) throws(PictureError) {
    let expected = "palette CHAR #rrggbb or palette CHAR main FACTOR, a CHAR of ASCII for each colour"
    guard words.count >= 3, words[1].utf8.count == 1, let byte = words[1].utf8.first, index[Int(byte)] == nil, inks.count < 255 else {
      throw error(expected)
    }
    if words.count == 3, words[2].count == 7, words[2].first == "#", let rgb = UInt32(words[2].dropFirst(), radix: 16) {
      inks.append(.fixed(rgb))
    } else if words.count == 4, words[2] == "main", let factor = Double(words[3]), (0...4).contains(factor) {
      inks.append(.main(factor: factor))
    } else {
      throw error(expected)
    }
    index[Int(byte)] = UInt8(inks.count - 1)
  }

  private mutating func readRendition(_ words: [Substring]) throws(PictureError) -> Picture.Rendition {
    let sizes = 1...Self.mostPixels
    guard words.count == 3, let width = Int(words[1]), let height = Int(words[2]), sizes.contains(width), sizes.contains(height) else {
      throw error("size W H, each from 1 to \(Self.mostPixels)")
    }
    var pixels: [UInt8] = []
    pixels.reserveCapacity(width * height)
    for _ in 0..<height {
      let line = take()
      for byte in line.utf8 {
        guard let ink = index[Int(byte)] else { throw error("characters of the palette") }
        pixels.append(ink)
      }
      guard line.utf8.count == width else { throw error("\(width) characters") }
    }
    return Picture.Rendition(width: width, height: height, pixels: pixels)
  }

  private func error(_ expected: String) -> PictureError {
    PictureError(line: next, found: next > 0 && next <= lines.count ? String(lines[next - 1]) : "the end of the file", expected: expected)
  }
}
