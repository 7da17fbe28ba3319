/// A bracketed paste while it comes, up to `ESC [ 201 ~`.
///
/// One whose end never comes must not swallow every key: a paste is over when for a second no more has come than a person types, and after
/// ten seconds in any case.
struct PasteCollector {
  typealias Instant = ContinuousClock.Instant

  /// The longest paste kept, in bytes; the rest is left out.
  static let longest = 65_536
  /// What comes in so long a time tells whether a program sends or a person types.
  static let window = Duration.seconds(1)
  /// So many bytes in a window are more than anybody types.
  static let leastInWindow = 32
  static let longestTime = Duration.seconds(10)

  private static let end: [UInt8] = Array("\u{1B}[201~".utf8)

  /// What has come so far.
  private(set) var bytes: [UInt8] = []
  /// How many bytes of the end have come.
  private var matched = 0
  private let began: Instant
  private var windowBegan: Instant
  private var inWindow = 0

  init(at now: Instant) {
    began = now
    windowBegan = now
  }

  var deadline: Instant { min(windowBegan.advanced(by: Self.window), began.advanced(by: Self.longestTime)) }

  /// It has lasted for so long that what comes now is surely more of it.
  func isFlood(at now: Instant) -> Bool { now >= began.advanced(by: Self.longestTime) }

  /// Whether bytes that come now are no longer of the paste. A program that was busy reads late what was sent in time: a lot, or the end.
  func isOver(before bytes: [UInt8], at now: Instant) -> Bool {
    if isFlood(at: now) { return true }
    guard now >= deadline, bytes.count < Self.leastInWindow else { return false }
    return !bytes.contains(UInt8(ascii: "~"))
  }

  /// So many bytes have come.
  mutating func note(_ count: Int, at now: Instant) {
    inWindow += count
    guard inWindow >= Self.leastInWindow else { return }
    inWindow = 0
    windowBegan = now
  }

  /// Takes a byte; true if it is the last of the end.
  mutating func ends(with byte: UInt8) -> Bool {
    if byte == Self.end[matched] {
      matched += 1
      return matched == Self.end.count
    }
    keep(Self.end[..<matched])
    // The end begins with an escape character and has no second one.
    matched = byte == Self.end[0] ? 1 : 0
    if matched == 0 { keep([byte]) }
    return false
  }

  private mutating func keep(_ more: some Sequence<UInt8>) {
    for byte in more where bytes.count < Self.longest { bytes.append(byte) }
  }
}
