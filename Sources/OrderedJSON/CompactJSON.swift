import BasicContainers

/// Writes JSON without a space, part by part: for values that are written so often that `Encodable`, which takes some ten times as long, would be
/// felt. The bytes are those of `OrderedJSONEncoder(.compact)`.
///
///     var json = CompactJSON()
///     json.object {
///       $0.field("sku", text: "FH-CITY28")
///       $0.list("sizes", [26, 28]) { json, size in json.integer(size) }
///     }
///     json.string  // {"sku":"FH-CITY28","sizes":[26,28]}
public struct CompactJSON: ~Copyable {
  /// What was written, in UTF-8. An array that is never shared asks nobody before each byte whether it is.
  @usableFromInline var bytes: UniqueArray<UInt8>

  /// Nothing yet, with room for so many bytes.
  public init(room: Int = 0) { bytes = UniqueArray(minimumCapacity: room) }

  /// What was written.
  public var string: String {
    // All of it came from strings and literals: it need not be looked through again.
    if #available(macOS 26, *) { return String(copying: UTF8Span(unchecked: bytes.span)) }
    return bytes.span.withUnsafeBufferPointer { String(decoding: $0, as: UTF8.self) }
  }

  /// What was written, in UTF-8.
  public var utf8: [UInt8] { bytes.span.withUnsafeBufferPointer { Array($0) } }

  // MARK: Containers

  /// An object with what `fields` writes.
  @inlinable public mutating func object(_ fields: (inout CompactJSON) throws -> Void) rethrows {
    bytes.append(UInt8(ascii: "{"))
    try fields(&self)
    bytes.append(UInt8(ascii: "}"))
  }

  /// An array with a value for each element, written by `write`.
  @inlinable public mutating func list<Element>(_ elements: [Element], _ write: (inout CompactJSON, Element) throws -> Void) rethrows {
    bytes.append(UInt8(ascii: "["))
    for number in elements.indices {
      if number > 0 { bytes.append(UInt8(ascii: ",")) }
      try write(&self, elements[number])
    }
    bytes.append(UInt8(ascii: "]"))
  }

  /// Begins a field of the open object: what is written next is its value.
  @inlinable public mutating func key(_ key: StaticString) {
    separate()
    bytes.append(UInt8(ascii: "\""))
    bytes.append(copying: UnsafeBufferPointer(start: key.utf8Start, count: key.utf8CodeUnitCount))
    bytes.append(UInt8(ascii: "\""))
    bytes.append(UInt8(ascii: ":"))
  }

  /// Parts a field from the one before it. No value ends with an opening bracket: texts end with their quote.
  @inlinable mutating func separate() {
    if bytes[bytes.count - 1] != UInt8(ascii: "{") { bytes.append(UInt8(ascii: ",")) }
  }

  /// A field that is an object.
  @inlinable public mutating func field(_ key: StaticString, _ fields: (inout CompactJSON) throws -> Void) rethrows {
    self.key(key)
    try object(fields)
  }

  /// A field that is an array.
  @inlinable public mutating func list<Element>(
    _ key: StaticString, _ elements: [Element], _ write: (inout CompactJSON, Element) throws -> Void
  ) rethrows {
    self.key(key)
    try list(elements, write)
  }

  // MARK: Values

  public mutating func text(_ value: String) {
    bytes.append(UInt8(ascii: "\""))
    JSONText.append(value, to: &bytes)
    bytes.append(UInt8(ascii: "\""))
  }

  @inlinable public mutating func integer(_ value: Int64) {
    if value < 0 { bytes.append(UInt8(ascii: "-")) }
    integer(value.magnitude)
  }

  @inlinable public mutating func integer(_ value: UInt64) {
    var digits = 1
    var rest = value
    while rest >= 10 {
      rest /= 10
      digits += 1
    }
    let begin = bytes.count
    for _ in 0..<digits { bytes.append(UInt8(ascii: "0")) }
    rest = value
    for place in stride(from: begin + digits - 1, through: begin, by: -1) {
      bytes[place] += UInt8(truncatingIfNeeded: rest % 10)
      rest /= 10
    }
  }

  @inlinable public mutating func integer(_ value: Int) { integer(Int64(value)) }

  /// - Throws: `EncodingError.invalidValue` for what JSON has no form for (infinite, not a number).
  public mutating func number(_ value: Double) throws {
    guard value.isFinite else { throw EncodingError.noForm(value) }
    if let whole = JSONNumber.whole(value) { integer(whole) } else { plain(value.description) }
  }

  public mutating func bool(_ value: Bool) { plain(value ? "true" : "false") }

  /// A value by its `Encodable`: the slow way, for what is written seldom.
  public mutating func value(_ value: some Encodable) throws {
    try OrderedJSONEncoder(.compact).encode(value).withUnsafeBufferPointer { bytes.append(copying: $0) }
  }

  /// A text that stands there as it is.
  private mutating func plain(_ text: String) {
    var text = text
    text.withUTF8 { bytes.append(copying: $0) }
  }

  /// A field whose key is data.
  public mutating func field(named key: String, text value: String) {
    separate()
    text(key)
    bytes.append(UInt8(ascii: ":"))
    text(value)
  }

  @inlinable public mutating func field(_ key: StaticString, text value: String) {
    self.key(key)
    text(value)
  }

  @inlinable public mutating func field(_ key: StaticString, _ value: Int) {
    self.key(key)
    integer(value)
  }

  @inlinable public mutating func field(_ key: StaticString, _ value: Int64) {
    self.key(key)
    integer(value)
  }

  @inlinable public mutating func field(_ key: StaticString, _ value: Double) throws {
    self.key(key)
    try number(value)
  }

  @inlinable public mutating func field(_ key: StaticString, _ value: Bool) {
    self.key(key)
    bool(value)
  }

  /// A field by its value's `Encodable`.
  public mutating func field(_ key: StaticString, encoding value: some Encodable) throws {
    self.key(key)
    try self.value(value)
  }
}

extension EncodingError {
  /// The refusal of a number that JSON has no form for.
  static func noForm(_ value: Double) -> EncodingError {
    .invalidValue(value, Context(codingPath: [], debugDescription: "JSON has no form for \(value)"))
  }
}
