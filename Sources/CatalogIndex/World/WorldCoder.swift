import Delivery
import Foundation
import LandedCost
import Money
import Primitives
import Quotes

/// Writes and reads the world as bytes: whole numbers as short as they are, every distinct text and name once, made when it is first needed.
///
/// One function describes each type for both ways: given a value it writes its fields and hands it back, given none it reads them. So what is
/// written and what is read cannot differ in order or number. A start decodes some 200,000 fields; as JSON that took longer than all the rest.
struct WorldCoder {
  /// Raised with every change of what is written.
  static let format = 15

  private var writer = ByteWriter()
  /// The texts and names that were written; nil of a reader.
  private var written: WrittenTexts?

  /// The texts and names that were read, by their numbers.
  private(set) var kept = WorldTexts()
  private let layout: WorldLayout

  private let bytes: UnsafeRawBufferPointer?
  private var reader: ByteReader
  private(set) var isDamaged = false
  /// The bytes as they are kept, for what is read later.
  private(set) var data = Data()
  /// Reads the terms of services later.
  private(set) var services = ServiceArchive(Data(), WorldLayout())
  private var lastTag = (number: -1, tag: LanguageTag.fallback)
  /// Time zones that were read, by the number of their name: a world has a hundred of them in some thousand places.
  private var timeZones: [Int: TimeZoneID] = [:]
  /// Bases of taxes that were read, by their text: a thousand rules have a dozen of them.
  var taxBases: [String: TaxBase] = [:]
  /// The rates that were read last.
  var lastRates: PublishedRates?
  /// Closed dates that were read, by their spans: a country's calendars share them.
  var closedDays: [[ClosedSpan]: ClosedDays] = [:]

  private init() {
    bytes = nil
    written = WrittenTexts()
    layout = WorldLayout()
    reader = ByteReader(UnsafeRawBufferPointer(start: nil, count: 0))
  }

  /// A reader of bytes that a world was written as.
  private init(reading bytes: UnsafeRawBufferPointer, _ layout: WorldLayout) {
    self.bytes = bytes
    self.layout = layout
    reader = ByteReader(bytes)
    reader.seek(layout.body)
    kept = WorldTexts(all: layout)
  }

  /// A reader of a part of these bytes.
  ///
  /// - Parameters:
  ///   - start: Where the part begins.
  ///   - kept: The texts and names that other parts had; `kept` has them and those of this part afterwards.
  init(reading bytes: UnsafeRawBufferPointer, _ layout: WorldLayout, at start: Int, _ kept: consuming WorldTexts = WorldTexts()) {
    self.bytes = bytes
    self.layout = layout
    reader = ByteReader(bytes)
    reader.seek(start)
    self.kept = kept
  }

  private var isWriting: Bool { bytes == nil }

  /// The bytes of a world.
  static func bytes(of world: World) -> [UInt8] {
    var coder = WorldCoder()
    _ = coder.world(world)
    let body = coder.writer.bytes
    // Names have texts, and so come before these are complete.
    let names = (coder.written?.names ?? []).map { coder.bytes(of: $0) }
    return WorldLayout.bytes(format: format, texts: coder.written?.texts ?? [], names: names) + body
  }

  /// The world that bytes say; nil if they are damaged or of another format. Its tax rules are read from them later.
  static func world(from data: Data) -> World? {
    data.withUnsafeBytes { bytes in
      guard let layout = WorldLayout(bytes, format: format) else { return nil }
      var coder = WorldCoder(reading: bytes, layout)
      coder.data = data
      coder.services = ServiceArchive(data, layout)
      let world = coder.world(nil)
      guard !coder.isDamaged, !coder.reader.isDamaged, coder.reader.offset == bytes.count else { return nil }
      return world
    }
  }

  /// Whether all that was read was whole.
  var isWhole: Bool { !isDamaged && !reader.isDamaged }

  /// What is written apart, with its length before it, so that a reader can pass over it.
  mutating func apart(_ part: (inout WorldCoder) -> Void) {
    var own = ByteWriter()
    swap(&own, &writer)
    part(&self)
    swap(&own, &writer)
    writer.write(own.bytes)
  }

  /// Passes over what was written apart; returns where it begins.
  mutating func skip() -> Int {
    let length = reader.count()
    let start = reader.offset
    reader.seek(start + length)
    return start
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
    guard isWriting else { return text(number: reader.number()) }
    let value = value ?? ""
    writer.write(written?.number(of: value) ?? 0)
    return value
  }

  private mutating func text(number: Int) -> String {
    guard (0..<layout.texts.count).contains(number), let bytes else {
      isDamaged = true
      return ""
    }
    if let known = kept.texts[number] { return known }
    guard let place = layout.texts.place(of: number, in: bytes) else {
      isDamaged = true
      return ""
    }
    let text = String(decoding: bytes[place], as: UTF8.self)
    kept.texts[number] = text
    return text
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
    if let known = timeZones[index] { return known }
    guard let timeZone = TimeZoneID(rawValue: text(number: index)) else {
      isDamaged = true
      return .utc
    }
    timeZones[index] = timeZone
    return timeZone
  }

  mutating func name(_ value: LocalizedName?) -> LocalizedName {
    guard isWriting else { return readName() }
    let value = value ?? LocalizedName("")
    writer.write(written?.number(of: value) ?? 0)
    return value
  }

  private mutating func bytes(of name: LocalizedName) -> [UInt8] {
    writer = ByteWriter()
    _ = text(name.base)
    writer.write(name.translations.count)
    for translation in name.translations {
      _ = id(translation.tag)
      _ = text(translation.text)
    }
    return writer.bytes
  }

  private mutating func readName() -> LocalizedName {
    let number = reader.number()
    guard (0..<layout.names.count).contains(number), let bytes else {
      isDamaged = true
      return LocalizedName("")
    }
    if let known = kept.names[number] { return known }
    guard let place = layout.names.place(of: number, in: bytes) else {
      isDamaged = true
      return LocalizedName("")
    }
    var own = ByteReader(UnsafeRawBufferPointer(rebasing: bytes[place]))
    var tagNumber = -1
    let name = own.name(
      tag: { reader in
        tagNumber = reader.number()
        return tag(number: tagNumber)
      }, text: { text(number: $0.number()) })
    if own.isDamaged { isDamaged = true }
    kept.names[number] = name
    return name
  }

  /// Most names have the same language.
  private mutating func tag(number: Int) -> LanguageTag {
    if number == lastTag.number { return lastTag.tag }
    lastTag = (number, LanguageTag(rawValue: text(number: number)))
    return lastTag.tag
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
