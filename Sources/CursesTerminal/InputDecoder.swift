import Screen

/// Turns the bytes that a terminal sends into events: characters, keys, the mouse, pastes. Pure: it is told the bytes and the time.
///
/// ```swift
/// events += decoder.events(of: bytes, at: now)
/// // Asleep until more comes, or until the deadline, if there is one:
/// events += decoder.giveUp()
/// ```
///
/// Escape sequences that nobody knows are swallowed whole, so that their letters are not taken for keys. One that is not ended by the deadline,
/// or in which a control character comes, is given up: no report that was cut off keeps a key from being heard.
struct InputDecoder {
  typealias Instant = ContinuousClock.Instant

  /// The longest that is waited for the rest of a sequence after its last byte.
  static let patience = Duration.milliseconds(40)
  /// The most bytes of a sequence that are looked at.
  static let longestSequence = 64
  /// After a paste that never ended this long a silence has to come before what is sent is typed again.
  static let silenceAfterFlood = Duration.milliseconds(200)

  private static let escape: UInt8 = 0x1B

  private let keys: KeySequences
  /// From the escape character on, as far as it has come; of a control string only its beginning. Empty: none has begun.
  private var sequence: [UInt8] = []
  /// The escape character that may end a control string has come.
  private var stringMayEnd = false
  private var utf8: [UInt8] = []
  private var paste: PasteCollector?
  private var presses = PressCounter()
  private var lastByte: Instant?
  /// Until when what is sent is not typed but the rest of a flood.
  private var floodEnds: Instant?

  init(keys: KeySequences = KeySequences()) { self.keys = keys }

  /// When to stop waiting for the rest of what has begun; nil if nothing has.
  var deadline: Instant? {
    if let paste { return paste.deadline }
    return sequence.isEmpty ? nil : lastByte?.advanced(by: Self.patience)
  }

  /// The events that the bytes of one reading make.
  mutating func events(of bytes: [UInt8], at now: Instant) -> [InputEvent] {
    var events: [InputEvent] = []
    if let paste, paste.isOver(before: bytes, at: now) { events += endPaste(at: now) }
    paste?.note(bytes.count, at: now)
    lastByte = now
    if let floodEnds, now < floodEnds {
      self.floodEnds = now.advanced(by: Self.silenceAfterFlood)
      // Whoever wants to leave gets out.
      return events + (bytes.contains(0x03) ? [.key(.control("c"))] : [])
    }
    floodEnds = nil
    for byte in bytes { events += take(byte, at: now) }
    return events
  }

  /// The deadline has passed and nothing more has come: what has begun is what it is.
  mutating func giveUp(at now: Instant) -> [InputEvent] {
    if paste != nil { return endPaste(at: now) }
    defer { abandon() }
    switch sequence.count {
    case 1: return [.key(.escape)]
    // Esc and then a letter with which a sequence might have begun.
    case 2 where !stringMayEnd: return [.key(.escape), .key(.character(Character(Unicode.Scalar(sequence[1]))))]
    default: return []
    }
  }

  /// Forgets what has begun: after a stop the terminal starts anew.
  mutating func reset() {
    abandon()
    (utf8, paste, floodEnds) = ([], nil, nil)
  }

  private mutating func abandon() {
    sequence.removeAll(keepingCapacity: true)
    stringMayEnd = false
  }

  private mutating func endPaste(at now: Instant) -> [InputEvent] {
    guard let ended = paste else { return [] }
    paste = nil
    if ended.isFlood(at: now) { floodEnds = now.advanced(by: Self.silenceAfterFlood) }
    return [.paste(PlainText(String(decoding: ended.bytes, as: UTF8.self)))]
  }

  private mutating func take(_ byte: UInt8, at now: Instant) -> [InputEvent] {
    if paste != nil { return paste?.ends(with: byte) ?? false ? endPaste(at: now) : [] }
    guard sequence.count > 1 else { return sequence.isEmpty ? takeInGround(byte) : takeAfterEscape(byte) }
    switch sequence[1] {
    case UInt8(ascii: "["): return takeInControlSequence(byte, at: now)
    case UInt8(ascii: "O"): return takeAfterSingleShift(byte)
    default: return takeInString(byte)
    }
  }
}

// MARK: - Sequences

extension InputDecoder {
  private mutating func takeAfterEscape(_ byte: UInt8) -> [InputEvent] {
    switch byte {
    case UInt8(ascii: "["), UInt8(ascii: "O"), UInt8(ascii: "]"), UInt8(ascii: "P"), UInt8(ascii: "X"), UInt8(ascii: "^"),
      UInt8(ascii: "_"):
      sequence.append(byte)
      return []
    case Self.escape: return [.key(.escape)]
    default:
      // Esc and a letter are two keys, however fast: nothing here is on Alt.
      abandon()
      return [.key(.escape)] + takeInGround(byte)
    }
  }

  /// Inside `ESC [ …`.
  private mutating func takeInControlSequence(_ byte: UInt8, at now: Instant) -> [InputEvent] {
    if sequence.count > 2, sequence[2] == UInt8(ascii: "M") { return takeInOldReport(byte, at: now) }
    guard (0x20...0x7E).contains(byte) else { return interrupt(byte) }
    if sequence.count < Self.longestSequence { sequence.append(byte) }
    if let key = keys.key(of: sequence) { return end(with: [.key(key)]) }
    if keys.isBeginning(sequence) { return [] }
    if sequence.count == 3 {
      // Three bytes of any kind follow an old mouse report, one letter the console's function keys.
      if byte == UInt8(ascii: "M") || byte == UInt8(ascii: "[") { return [] }
    }
    guard (0x40...0x7E).contains(byte) else { return [] }
    guard sequence.count < Self.longestSequence else { return end(with: []) }
    guard let control = ControlSequence(sequence) else { return end(with: []) }
    if control.isPasteBegin {
      abandon()
      paste = PasteCollector(at: now)
      return []
    }
    if let report = control.mouse { return end(with: presses.event(of: report, at: now).map { [$0] } ?? []) }
    return end(with: control.event.map { [$0] } ?? [])
  }

  /// `ESC [ M` and three bytes, as terminals report the mouse that know no newer form.
  private mutating func takeInOldReport(_ byte: UInt8, at now: Instant) -> [InputEvent] {
    guard byte >= 0x20 else { return interrupt(byte) }
    sequence.append(byte)
    guard sequence.count == 6 else { return [] }
    let report = MouseReport(old: (sequence[3], sequence[4], sequence[5]))
    return end(with: report.flatMap { presses.event(of: $0, at: now) }.map { [$0] } ?? [])
  }

  /// After `ESC O`.
  private mutating func takeAfterSingleShift(_ byte: UInt8) -> [InputEvent] {
    guard (0x20...0x7E).contains(byte) else { return interrupt(byte) }
    if sequence.count < Self.longestSequence { sequence.append(byte) }
    if let key = keys.key(of: sequence) { return end(with: [.key(key)]) }
    if keys.isBeginning(sequence) || (0x30...0x3B).contains(byte) { return [] }
    return end(with: ControlSequence.key(final: byte).map { [.key($0)] } ?? [])
  }

  /// Inside `ESC ] …`, `ESC P …` and their like, up to BEL or `ESC \`: what terminals answer to questions.
  private mutating func takeInString(_ byte: UInt8) -> [InputEvent] {
    if stringMayEnd {
      abandon()
      guard byte != UInt8(ascii: "\\") else { return [] }
      sequence = [Self.escape]
      return takeAfterEscape(byte)
    }
    switch byte {
    case 0x07: return end(with: [])
    case Self.escape: stringMayEnd = true
    case 0..<0x20: return interrupt(byte)
    // Of a string only that it has begun matters; one byte more tells it from Esc and a letter.
    default: if sequence.count == 2 { sequence.append(byte) }
    }
    return []
  }

  private mutating func end(with events: [InputEvent]) -> [InputEvent] {
    abandon()
    return events
  }

  /// A byte that stands in no sequence: that one is over, and the byte counts.
  private mutating func interrupt(_ byte: UInt8) -> [InputEvent] {
    abandon()
    return takeInGround(byte)
  }
}

// MARK: - Characters

extension InputDecoder {
  private mutating func takeInGround(_ byte: UInt8) -> [InputEvent] {
    if byte == Self.escape {
      utf8 = []
      sequence = [byte]
      return []
    }
    if byte >= 0x80 { return takeUTF8(byte) }
    utf8 = []
    switch byte {
    case 0x00: return [.key(.control(" "))]
    case 0x08, 0x7F: return [.key(.backspace)]
    case 0x09: return [.key(.tab)]
    case 0x0A, 0x0D: return [.key(.enter)]
    case 0x1A: return [.suspend]
    case 0x01...0x1A: return [.key(.control(Character(Unicode.Scalar(byte + 0x60))))]
    case 0x1C...0x1F: return [.key(.control(Character(Unicode.Scalar(byte + 0x40))))]
    default: return [.key(.character(Character(Unicode.Scalar(byte))))]
    }
  }

  /// Collects the bytes of one scalar. They need not come in one piece.
  private mutating func takeUTF8(_ byte: UInt8) -> [InputEvent] {
    if byte >= 0xC0 { utf8 = [] }
    utf8.append(byte)
    let length: Int =
      switch utf8[0] {
      case 0xC2...0xDF: 2
      case 0xE0...0xEF: 3
      case 0xF0...0xF4: 4
      default: 0
      }
    guard length > 0, utf8.count <= length else {
      utf8 = []
      return []
    }
    guard utf8.count == length else { return [] }
    defer { utf8 = [] }
    guard let string = String(validating: utf8, as: UTF8.self), let scalar = string.unicodeScalars.first else { return [] }
    // C1 control characters are no keys.
    return scalar.value < 0xA0 ? [] : [.key(.character(Character(scalar)))]
  }
}
