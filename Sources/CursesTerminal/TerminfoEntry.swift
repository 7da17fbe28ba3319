/// A compiled terminfo entry, as term(5) describes it, made over for direct colour.
///
/// Terminals that show any colour mostly go by the name of one that shows 256, and say so in COLORTERM. ncurses goes by the entry, so it is
/// given one with `RGB` and other strings for colours; the entries of that kind, `xterm-direct` and its like, are not on every system.
struct TerminfoEntry: Equatable {
  /// Of the entry's flags, numbers and strings, by their place in term.h.
  private enum Index {
    static let autoMargin = 1
    static let delayedWrap = 4
    static let canChange = 27
    static let maxColors = 13
    static let maxPairs = 14
    static let exitAttributes = 39
    static let scrollForwardBy = 109
    static let scrollBackBy = 113
    static let repeatCharacter = 121
    static let setAttributes = 131
    static let origColors = 298
    static let initializeColor = 299
    static let setForeground = 359
    static let setBackground = 360
  }

  private var names: [UInt8]
  private var flags: [UInt8]
  private var numbers: [Int32]
  /// Each with its final zero; nil where absent.
  private var strings: [[UInt8]?]
  private var extendedFlags: [(name: [UInt8], value: UInt8)] = []
  private var extendedNumbers: [(name: [UInt8], value: Int32)] = []
  private var extendedStrings: [(name: [UInt8], value: [UInt8]?)] = []

  /// Reads an entry; nil if it is none.
  init?(_ bytes: [UInt8]) {
    var reader = Reader(bytes)
    guard let magic = reader.short(), magic == 0x11A || magic == 0x21E else { return nil }
    let isWide = magic == 0x21E
    let counts = (0..<5).compactMap { _ in reader.short() }
    guard counts.count == 5, counts.allSatisfy({ (0...32_767).contains($0) }) else { return nil }
    guard let names = reader.take(counts[0]), let flags = reader.take(counts[1]) else { return nil }
    reader.align()
    let numbers = (0..<counts[2]).compactMap { _ in reader.number(isWide: isWide) }
    let offsets = (0..<counts[3]).compactMap { _ in reader.short() }
    guard numbers.count == counts[2], offsets.count == counts[3], let table = reader.take(counts[4]) else { return nil }
    self.names = names
    self.flags = flags
    self.numbers = numbers
    strings = offsets.map { Self.string(at: $0, in: table) }
    reader.align()
    readExtensions(&reader, isWide: isWide)
  }

  private mutating func readExtensions(_ reader: inout Reader, isWide: Bool) {
    let counts = (0..<5).compactMap { _ in reader.short() }
    guard counts.count == 5, counts.allSatisfy({ (0...32_767).contains($0) }), let flags = reader.take(counts[0]) else { return }
    reader.align()
    let numbers = (0..<counts[1]).compactMap { _ in reader.number(isWide: isWide) }
    let values = (0..<counts[2]).compactMap { _ in reader.short() }
    let names = (0..<(counts[0] + counts[1] + counts[2])).compactMap { _ in reader.short() }
    guard numbers.count == counts[1], values.count == counts[2], names.count == counts[0] + counts[1] + counts[2],
      let table = reader.take(counts[4])
    else { return }
    let strings = values.map { Self.string(at: $0, in: table) }
    // The names lie behind the strings, and are counted from there.
    let start = strings.reduce(0) { $0 + ($1?.count ?? 0) }
    let labels = names.map { Self.string(at: start + $0, in: table) ?? [0] }
    extendedFlags = zip(labels, flags).map { ($0, $1) }
    extendedNumbers = zip(labels.dropFirst(flags.count), numbers).map { ($0, $1) }
    extendedStrings = zip(labels.dropFirst(flags.count + numbers.count), strings).map { ($0, $1) }
  }

  private static func string(at offset: Int, in table: [UInt8]) -> [UInt8]? {
    guard offset >= 0, offset < table.count, let end = table[offset...].firstIndex(of: 0) else { return nil }
    return Array(table[offset...end])
  }

  /// Leaves out what some emulators lack (scrolling by several lines at once, repeating a character) and what costs more bytes than it saves:
  /// one string for all attributes, which takes the colours back too, and the choice of a character set that is never left.
  mutating func simplify() {
    for index in [Index.scrollForwardBy, Index.scrollBackBy, Index.repeatCharacter, Index.setAttributes] where index < strings.count {
      strings[index] = nil
    }
    let plain = "\u{1B}[m"
    let long = ["\u{1B}(B" + plain, plain + "\u{1B}(B", plain + "\u{F}"].map { Array($0.utf8) + [0] }
    if strings.count > Index.exitAttributes, let exit = strings[Index.exitAttributes], long.contains(exit) {
      strings[Index.exitAttributes] = Array(plain.utf8) + [0]
    }
  }

  /// Colours are numbers from 0 to 0xFFFFFF already.
  var isDirect: Bool { numbers.count > Index.maxColors && numbers[Index.maxColors] >= 0x100_0000 }

  /// Whether ncurses would believe that the cursor goes to the next line with the last character of a line.
  ///
  /// Terminals of today wait for the character after it, those called `ansi` too, and every second line would be written over.
  var wrapsAtOnce: Bool {
    flags.count > Index.delayedWrap && flags[Index.autoMargin] == 1 && flags[Index.delayedWrap] != 1
  }

  /// Says that nothing is known about the cursor after the last character of a line, which is safe on both kinds.
  mutating func doubtCursorAtMargin() { if wrapsAtOnce { flags[Index.delayedWrap] = 1 } }

  /// Says that colours are numbers from 0 to 0xFFFFFF, of which the first eight stay the basic ones.
  mutating func makeDirect() {
    func colors(basic: String, direct: String) -> [UInt8] {
      let rgb = "%p1%{65536}%/%d;%p1%{256}%/%{255}%&%d;%p1%{255}%&%d"
      return Array("\u{1B}[%?%p1%{8}%<%t\(basic)%p1%d%e\(direct);2;\(rgb)%;m".utf8) + [0]
    }
    while numbers.count <= Index.maxPairs { numbers.append(-1) }
    while strings.count <= Index.setBackground { strings.append(nil) }
    if flags.count > Index.canChange { flags[Index.canChange] = 0 }
    numbers[Index.maxColors] = 0x100_0000
    numbers[Index.maxPairs] = 0x1_0000
    strings[Index.origColors] = nil
    strings[Index.initializeColor] = nil
    strings[Index.setForeground] = colors(basic: "3", direct: "38")
    strings[Index.setBackground] = colors(basic: "4", direct: "48")
    let name = Array("RGB".utf8) + [0]
    extendedFlags.removeAll { $0.name == name }
    let place = extendedFlags.firstIndex { name.lexicographicallyPrecedes($0.name) } ?? extendedFlags.count
    extendedFlags.insert((name, 1), at: place)
  }

  /// The entry in the format with 32-bit numbers.
  var bytes: [UInt8] {
    var writer = Writer()
    let offsets = Self.offsets(of: strings)
    let table = strings.flatMap { $0 ?? [] }
    for count in [0x21E, names.count, flags.count, numbers.count, strings.count, table.count] { writer.short(count) }
    writer.bytes += names + flags
    writer.align()
    for number in numbers { writer.number(number) }
    for offset in offsets { writer.short(offset) }
    writer.bytes += table
    writer.align()

    let labels = extendedFlags.map(\.name) + extendedNumbers.map(\.name) + extendedStrings.map(\.name)
    let values = extendedStrings.map(\.value)
    let extendedTable = values.flatMap { $0 ?? [] } + labels.flatMap { $0 }
    let items = values.count { $0 != nil } + labels.count
    for count in [extendedFlags.count, extendedNumbers.count, extendedStrings.count, items, extendedTable.count] { writer.short(count) }
    writer.bytes += extendedFlags.map(\.value)
    writer.align()
    for number in extendedNumbers { writer.number(number.value) }
    for offset in Self.offsets(of: values) { writer.short(offset) }
    for offset in Self.offsets(of: labels) { writer.short(offset) }
    writer.bytes += extendedTable
    return writer.bytes
  }

  private static func offsets(of strings: [[UInt8]?]) -> [Int] {
    var end = 0
    return strings.map { string in
      guard let string else { return -1 }
      defer { end += string.count }
      return end
    }
  }

  static func == (left: TerminfoEntry, right: TerminfoEntry) -> Bool { left.bytes == right.bytes }

  private struct Reader {
    private let bytes: [UInt8]
    private var next = 0

    init(_ bytes: [UInt8]) { self.bytes = bytes }

    mutating func take(_ count: Int) -> [UInt8]? {
      guard count >= 0, next + count <= bytes.count else { return nil }
      defer { next += count }
      return Array(bytes[next..<(next + count)])
    }

    mutating func short() -> Int? { take(2).map { Int(Int16(bitPattern: UInt16($0[0]) | UInt16($0[1]) << 8)) } }

    mutating func number(isWide: Bool) -> Int32? {
      if !isWide { return short().map { Int32($0) } }
      return take(4).map { Int32(bitPattern: UInt32($0[0]) | UInt32($0[1]) << 8 | UInt32($0[2]) << 16 | UInt32($0[3]) << 24) }
    }

    mutating func align() { next += next % 2 }
  }

  private struct Writer {
    var bytes: [UInt8] = []

    mutating func short(_ value: Int) {
      let bits = UInt16(bitPattern: Int16(truncatingIfNeeded: value))
      bytes += [UInt8(bits & 0xFF), UInt8(bits >> 8)]
    }

    mutating func number(_ value: Int32) {
      let bits = UInt32(bitPattern: value)
      for shift in [0, 8, 16, 24] as [UInt32] { bytes.append(UInt8(bits >> shift & 0xFF)) }
    }

    mutating func align() { if bytes.count % 2 == 1 { bytes.append(0) } }
  }
}
