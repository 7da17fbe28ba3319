/// Writes JSON into bytes as its parts come, in the order in which they come.
///
/// Containers are begun, and end when something is written at a depth above them: nothing is kept but the bytes and, for each open container, what
/// decides its layout.
package final class JSONWriter {
  /// How objects and arrays are laid out.
  package enum Layout {
    /// What is small stands on one line, everything else on a line for each of its parts, two spaces further in.
    case lines
    /// All of it on one line, for streams of values.
    case oneLine
    /// Without a space, for what is kept.
    case compact
  }

  private(set) var bytes: [UInt8] = []
  private let layout: Layout
  private var frames: [Frame] = []
  /// Where the parts of open containers begin, as long as these may still become one line; the outer containers' first.
  private var starts: [Int] = []

  init(_ layout: Layout) { self.layout = layout }

  /// How many containers are open.
  var depth: Int { frames.count }

  /// How many parts the container at a depth has.
  func count(at depth: Int) -> Int { depth < frames.count ? frames[depth].count : 0 }

  // MARK: Containers

  /// Opens an object or array, or goes on with the one that is open at that depth.
  func open(_ kind: Frame.Kind, at depth: Int) {
    guard depth >= frames.count else { return end(downTo: depth + 1) }
    frames.append(Frame(kind: kind, begin: bytes.count, firstStart: starts.count))
    bytes.append(kind.opening)
  }

  /// Ends all containers below a depth.
  func end(downTo depth: Int) { while frames.count > depth { end() } }

  /// Begins a part of the container at a depth: what is written next is its value. In an object it has a key.
  func part(_ key: String? = nil, at depth: Int) {
    end(downTo: depth + 1)
    if frames[depth].count > 0 { bytes.append(UInt8(ascii: ",")) }
    frames[depth].count += 1
    switch layout {
    case .lines:
      if frames[depth].mayBeOneLine { starts.append(bytes.count) }
      line(indent: 2 * depth + 2)
    case .oneLine: if frames[depth].count > 1 { bytes.append(UInt8(ascii: " ")) }
    case .compact: break
    }
    guard let key else { return }
    quote(key)
    bytes.append(UInt8(ascii: ":"))
    if layout != .compact { bytes.append(UInt8(ascii: " ")) }
  }

  private func line(indent: Int) {
    bytes.append(UInt8(ascii: "\n"))
    for _ in 0..<indent { bytes.append(UInt8(ascii: " ")) }
  }

  private func end() {
    let frame = frames.removeLast()
    if layout == .lines {
      if frame.count > 0 { if frame.isOneLine { join(frame) } else { line(indent: 2 * frames.count) } }
      starts.removeSubrange(frame.firstStart...)
    }
    bytes.append(frame.kind.closing)
    tell(isSmall: frame.isSmall, isText: false)
  }

  /// Brings the parts of the innermost container, each on a line of its own until now, onto one line.
  private func join(_ frame: Frame) {
    // The line end and its spaces before each part.
    let lead = 2 * frames.count + 3
    var target = frame.begin + 1
    for number in 0..<frame.count {
      let end = number + 1 < frame.count ? starts[frame.firstStart + number + 1] : bytes.count
      if number > 0 {
        bytes[target] = UInt8(ascii: " ")
        target += 1
      }
      var source = starts[frame.firstStart + number] + lead
      while source < end {
        let byte = bytes[source]
        bytes[target] = byte
        target += 1
        // A part that stands on several lines itself moves out with its container.
        source += byte == UInt8(ascii: "\n") ? 3 : 1
      }
    }
    bytes.removeSubrange(target...)
  }

  /// Tells the innermost open container what was just written into it.
  private func tell(isSmall: Bool, isText: Bool) {
    guard layout == .lines, let last = frames.indices.last else { return }
    frames[last].holdsTextsOnly = frames[last].holdsTextsOnly && isText
    guard !isSmall, frames[last].holdsSmallOnly else { return }
    frames[last].holdsSmallOnly = false
    starts.removeSubrange(frames[last].firstStart...)
  }

  // MARK: Values

  func null() { literal("null") }
  func bool(_ value: Bool) { literal(value ? "true" : "false") }
  func integer(_ value: some BinaryInteger) { literal(String(value)) }

  /// A finite number, in its shortest form; whole ones without a point.
  func number(_ value: Double) { literal(JSONNumber.text(value)) }

  func text(_ value: String) {
    quote(value)
    tell(isSmall: value.utf8.count <= Frame.longestSmallText, isText: true)
  }

  private func literal(_ text: String) {
    bytes += text.utf8
    tell(isSmall: true, isText: false)
  }

  private func quote(_ text: String) {
    bytes.append(UInt8(ascii: "\""))
    JSONText.append(text, to: &bytes)
    bytes.append(UInt8(ascii: "\""))
  }
}
