/// The fields of an object, written as they come.
struct OrderedFields<Key: CodingKey>: KeyedEncodingContainerProtocol {
  let writer: JSONWriter
  let depth: Int

  var codingPath: [any CodingKey] { [] }

  private func begin(_ key: some CodingKey) { writer.part(key.stringValue, at: depth) }

  mutating func encodeNil(forKey key: Key) throws {
    begin(key)
    writer.null()
  }

  mutating func encode(_ value: Bool, forKey key: Key) throws {
    begin(key)
    writer.bool(value)
  }

  mutating func encode(_ value: String, forKey key: Key) throws {
    begin(key)
    writer.text(value)
  }

  mutating func encode(_ value: Int, forKey key: Key) throws {
    begin(key)
    writer.integer(value)
  }

  mutating func encode(_ value: Double, forKey key: Key) throws {
    begin(key)
    try writer.encode(finite: value)
  }

  mutating func encode(_ value: some Encodable, forKey key: Key) throws {
    begin(key)
    try writer.encode(value)
  }

  mutating func nestedContainer<Nested: CodingKey>(keyedBy type: Nested.Type, forKey key: Key) -> KeyedEncodingContainer<Nested> {
    superEncoder(forKey: key).container(keyedBy: type)
  }

  mutating func nestedUnkeyedContainer(forKey key: Key) -> any UnkeyedEncodingContainer { superEncoder(forKey: key).unkeyedContainer() }

  mutating func superEncoder() -> any Encoder {
    writer.part("super", at: depth)
    return OrderedEncoding(writer: writer, depth: depth + 1)
  }

  mutating func superEncoder(forKey key: Key) -> any Encoder {
    begin(key)
    return OrderedEncoding(writer: writer, depth: depth + 1)
  }
}

/// The elements of an array, written as they come.
struct OrderedElements: UnkeyedEncodingContainer {
  let writer: JSONWriter
  let depth: Int

  var codingPath: [any CodingKey] { [] }
  var count: Int { writer.count(at: depth) }

  mutating func encodeNil() throws {
    writer.part(at: depth)
    writer.null()
  }

  mutating func encode(_ value: some Encodable) throws {
    writer.part(at: depth)
    try writer.encode(value)
  }

  mutating func nestedContainer<Nested: CodingKey>(keyedBy type: Nested.Type) -> KeyedEncodingContainer<Nested> {
    superEncoder().container(keyedBy: type)
  }

  mutating func nestedUnkeyedContainer() -> any UnkeyedEncodingContainer { superEncoder().unkeyedContainer() }

  mutating func superEncoder() -> any Encoder {
    writer.part(at: depth)
    return OrderedEncoding(writer: writer, depth: depth + 1)
  }
}

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
