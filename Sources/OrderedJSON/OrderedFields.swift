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
