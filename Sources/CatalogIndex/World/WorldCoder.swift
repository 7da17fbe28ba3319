import Delivery
import LandedCost
import Primitives
import Quotes

/// Writes and reads the world as bytes: whole numbers as short as they are, every distinct text and name once.
///
/// One function describes each type for both ways: given a value it writes its fields and hands it back, given none it reads them. So what is
/// written and what is read cannot differ in order or number. A start decodes some 200,000 fields; as JSON that took longer than all the rest.
struct WorldCoder {
  /// Raised with every change of what is written.
  static let format = 13

  private var writer = ByteWriter()
  private var texts: [String: Int] = [:]
  private var table: [String] = []
  /// Names with all their translations: a holiday is named in many calendars.
  private var names = Numbering<LocalizedName>()
  private var nameTable: [LocalizedName] = []

  private let bytes: UnsafeRawBufferPointer?
  private var reader: ByteReader
  private(set) var isDamaged = false
  /// Time zones that were read, by the number of their name: a world has a hundred of them in some thousand places.
  private var timeZones: [TimeZoneID?] = []
  /// Bases of taxes that were read, by their text: a thousand rules have a dozen of them.
  var taxBases: [String: TaxBase] = [:]

  /// Closed dates that were read, by their spans: a country's calendars share them.
  var closedDates: [[ClosedSpan]: [LocalDate: LocalizedName]] = [:]

  private init(reading bytes: UnsafeRawBufferPointer?) {
    self.bytes = bytes
    reader = ByteReader(bytes ?? UnsafeRawBufferPointer(start: nil, count: 0))
  }

  private var isWriting: Bool { bytes == nil }

  /// The bytes of a world.
  static func bytes(of world: World) -> [UInt8] {
    var coder = WorldCoder(reading: nil)
    _ = coder.world(world)
    let body = coder.writer.bytes
    coder.writer = ByteWriter()
    coder.writeNames()
    var head = ByteWriter()
    head.write(format)
    head.write(coder.table.count)
    for text in coder.table { head.write(text) }
    return head.bytes + coder.writer.bytes + body
  }

  /// The world that bytes say; nil if they are damaged or of another format.
  static func world(from bytes: UnsafeRawBufferPointer) -> World? {
    var coder = WorldCoder(reading: bytes)
    guard coder.reader.number() == format else { return nil }
    let count = coder.reader.count()
    coder.table.reserveCapacity(count)
    for _ in 0..<count where !coder.reader.isDamaged { coder.table.append(coder.reader.text()) }
    coder.timeZones = Array(repeating: nil, count: coder.table.count)
    coder.readNames()
    let world = coder.world(nil)
    guard !coder.isDamaged, !coder.reader.isDamaged, coder.reader.offset == bytes.count else { return nil }
    return world
  }

  // MARK: Parts of which all is made

  mutating func number(_ value: Int?) -> Int {
    guard isWriting else { return reader.number() }
    writer.write(value ?? 0)
    return value ?? 0
  }

  mutating func flag(_ value: Bool?) -> Bool { number(value.map { $0 ? 1 : 0 }) == 1 }

  /// A number with its eight bytes, or 0 and a whole number of hundredths where it is one: most are.
  mutating func double(_ value: Double?) -> Double {
    if isWriting, let value {
      let hundredths = (value * 100).rounded()
      if abs(hundredths) < 1e12, hundredths / 100 == value {
        writer.write(0)
        writer.write(Int(hundredths))
      } else {
        writer.write(1)
        writer.write(Int(truncatingIfNeeded: value.bitPattern))
      }
      return value
    }
    let isWhole = reader.number() == 0
    let number = reader.number()
    return isWhole ? Double(number) / 100 : Double(bitPattern: UInt64(truncatingIfNeeded: number))
  }

  mutating func text(_ value: String?) -> String {
    guard isWriting else {
      let index = reader.number()
      guard table.indices.contains(index) else {
        isDamaged = true
        return ""
      }
      return table[index]
    }
    let value = value ?? ""
    let index = texts[value] ?? table.count
    if index == table.count {
      texts[value] = index
      table.append(value)
    }
    writer.write(index)
    return value
  }

  mutating func id<ID: Identifier>(_ value: ID?) -> ID { ID(rawValue: text(value?.rawValue)) }

  mutating func timeZone(_ value: TimeZoneID?) -> TimeZoneID {
    guard isWriting else { return readTimeZone() }
    let value = value ?? .utc
    _ = text(value.rawValue)
    return value
  }

  private mutating func readTimeZone() -> TimeZoneID {
    let index = reader.number()
    guard table.indices.contains(index) else {
      isDamaged = true
      return .utc
    }
    if let known = timeZones[index] { return known }
    guard let timeZone = TimeZoneID(rawValue: table[index]) else {
      isDamaged = true
      return .utc
    }
    timeZones[index] = timeZone
    return timeZone
  }

  mutating func name(_ value: LocalizedName?) -> LocalizedName {
    guard isWriting else {
      let index = reader.number()
      guard nameTable.indices.contains(index) else {
        isDamaged = true
        return LocalizedName("")
      }
      return nameTable[index]
    }
    let value = value ?? LocalizedName("")
    writer.write(Int(names.number(of: value)))
    return value
  }

  private mutating func writeNames() {
    writer.write(names.values.count)
    for name in names.values {
      _ = text(name.base)
      writer.write(name.translations.count)
      for translation in name.translations {
        _ = id(translation.tag)
        _ = text(translation.text)
      }
    }
  }

  private mutating func readNames() {
    let texts = table
    var isStray = false
    // Most names have the same language.
    var last = (index: -1, tag: LanguageTag.fallback)
    func text(_ reader: inout ByteReader) -> String {
      let index = reader.number()
      if texts.indices.contains(index) { return texts[index] }
      isStray = true
      return ""
    }
    func tag(_ reader: inout ByteReader) -> LanguageTag? {
      let index = reader.number()
      if index == last.index { return last.tag }
      guard texts.indices.contains(index) else {
        isStray = true
        return nil
      }
      last = (index, LanguageTag(rawValue: texts[index]))
      return last.tag
    }
    let count = reader.count()
    nameTable.reserveCapacity(count)
    for _ in 0..<count where !reader.isDamaged { nameTable.append(reader.name(tag: tag, text: text)) }
    if isStray { isDamaged = true }
  }

  /// Within some millions of years of 1970: beyond, sums of days could overflow.
  mutating func date(_ value: LocalDate?) -> LocalDate {
    let days = number(value?.days)
    guard abs(days / 1_000_000_000) == 0 else {
      isDamaged = true
      return LocalDate(days: 0)
    }
    return LocalDate(days: days)
  }

  /// A case by its name.
  mutating func choice<Choice: RawRepresentable<String>>(_ value: Choice?, or other: Choice) -> Choice {
    if let choice = Choice(rawValue: text(value?.rawValue)) { return choice }
    isDamaged = true
    return other
  }

  mutating func optional<Value>(_ value: Value?, _ part: (inout WorldCoder, Value?) -> Value) -> Value? {
    guard flag(value != nil) else { return nil }
    return part(&self, value)
  }

  mutating func list<Value>(_ values: [Value]?, _ part: (inout WorldCoder, Value?) -> Value) -> [Value] {
    if isWriting {
      writer.write(values?.count ?? 0)
      return (values ?? []).map { part(&self, $0) }
    }
    let count = reader.count()
    var result: [Value] = []
    result.reserveCapacity(count)
    for _ in 0..<count where !reader.isDamaged { result.append(part(&self, nil)) }
    return result
  }

  /// Values that name their own key, in its order.
  mutating func dictionary<Key: Hashable & Comparable, Value>(
    _ values: [Key: Value]?, key: (Value) -> Key, _ part: (inout WorldCoder, Value?) -> Value
  ) -> [Key: Value] {
    if isWriting {
      _ = list(values?.sorted { $0.key < $1.key }.map(\.value), part)
      return values ?? [:]
    }
    let count = reader.count()
    var result: [Key: Value] = [:]
    result.reserveCapacity(count)
    for _ in 0..<count where !reader.isDamaged {
      let value = part(&self, nil)
      result[key(value)] = value
    }
    return result
  }

  mutating func pairs<Key: Hashable & Comparable, Value>(
    _ values: [Key: Value]?, _ key: (inout WorldCoder, Key?) -> Key, _ part: (inout WorldCoder, Value?) -> Value
  ) -> [Key: Value] {
    let sorted = values?.sorted { $0.key < $1.key } ?? []
    let count = isWriting ? number(sorted.count) : reader.count()
    var result: [Key: Value] = [:]
    result.reserveCapacity(count)
    for index in 0..<count where !reader.isDamaged {
      let own = isWriting ? sorted[index] : nil
      let key = key(&self, own?.key)
      result[key] = part(&self, own?.value)
    }
    return result
  }

  /// Marks the input as corrupt.
  mutating func damaged() { isDamaged = true }
}
