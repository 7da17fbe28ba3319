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
