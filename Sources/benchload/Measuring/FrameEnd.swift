/// Finds where the frame ends that a key brought. A frame is one write of the program: a large one stands between the marks of synchronised
/// output, a small one has none and comes at one go, unless it is longer than the system hands over at once.
struct FrameEnd {
  /// So many bytes a terminal takes of one write at a time.
  static let piece = 1_024
  private static let begin = Array("\u{1B}[?2026h".utf8)
  private static let end = Array("\u{1B}[?2026l".utf8)

  private var bytes: [UInt8] = []

  /// What is known of a frame after some of its bytes.
  enum State {
    case whole
    /// More is to come: the mark of the end.
    case unfinished
    /// More may follow at once.
    case doubtful
  }

  /// Takes the next bytes.
  mutating func take(_ more: [UInt8]) -> State {
    bytes += more
    if bytes.starts(with: Self.begin) { return contains(Self.end) ? .whole : .unfinished }
    return bytes.count < Self.piece ? .whole : .doubtful
  }

  private func contains(_ mark: [UInt8]) -> Bool {
    guard bytes.count >= mark.count else { return false }
    return (0...(bytes.count - mark.count)).contains { bytes[$0] == 0x1B && bytes[$0..<($0 + mark.count)].elementsEqual(mark) }
  }
}
