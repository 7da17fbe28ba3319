/// A value that is no container.
struct OrderedValue: SingleValueEncodingContainer {
  let writer: JSONWriter

  var codingPath: [any CodingKey] { [] }

  mutating func encodeNil() throws { writer.null() }
  mutating func encode(_ value: Bool) throws { writer.bool(value) }
  mutating func encode(_ value: String) throws { writer.text(value) }
  mutating func encode(_ value: Double) throws { try writer.encode(finite: value) }
  mutating func encode(_ value: Float) throws {
    // Through the shortest decimal, so that 0.1 stays 0.1.
    try writer.encode(finite: Double(value.description) ?? Double(value))
  }
  mutating func encode(_ value: Int) throws { writer.integer(value) }
  mutating func encode(_ value: Int8) throws { writer.integer(value) }
  mutating func encode(_ value: Int16) throws { writer.integer(value) }
  mutating func encode(_ value: Int32) throws { writer.integer(value) }
  mutating func encode(_ value: Int64) throws { writer.integer(value) }
  mutating func encode(_ value: UInt) throws { writer.integer(value) }
  mutating func encode(_ value: UInt8) throws { writer.integer(value) }
  mutating func encode(_ value: UInt16) throws { writer.integer(value) }
  mutating func encode(_ value: UInt32) throws { writer.integer(value) }
  mutating func encode(_ value: UInt64) throws { writer.integer(value) }
  mutating func encode(_ value: some Encodable) throws { try writer.encode(value) }
}
