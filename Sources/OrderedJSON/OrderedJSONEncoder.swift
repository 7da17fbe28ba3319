/// Turns `Encodable` values into JSON whose fields stand in the order in which they are declared. (Foundation's encoder sorts them or leaves their
/// order to chance.)
///
///     struct Answer: Encodable {
///       let sku: SKU
///       @OrNull var arrivalP90: InstantJSON?
///     }
///     let bytes = try OrderedJSONEncoder(.lines).encode(Answer(sku: "X", arrivalP90: nil))  // {"sku": "X", "arrivalP90": null}
///
/// An optional field that is nil is left out, as `Encodable` means it; one that the contract writes as null is `@OrNull`.
package struct OrderedJSONEncoder {
  private let layout: JSONWriter.Layout

  package init(_ layout: JSONWriter.Layout) { self.layout = layout }

  /// The value's bytes in UTF-8, without a line end after them.
  ///
  /// - Throws: `EncodingError.invalidValue` for a number that JSON has no form for (infinite, not a number), and what a value's own `encode`
  ///   throws.
  package func encode(_ value: some Encodable) throws -> [UInt8] {
    let writer = JSONWriter(layout)
    try writer.encode(value)
    return writer.bytes
  }
}

extension JSONWriter {
  /// Writes a value where one is expected: at the top, or after `part`.
  func encode(_ value: some Encodable) throws {
    let (depth, begin) = (depth, bytes.count)
    try value.encode(to: OrderedEncoding(writer: self, depth: depth))
    // A value without fields opens no container.
    if bytes.count == begin { open(.object, at: depth) }
    end(downTo: depth)
  }

  func encode(finite value: Double) throws {
    guard value.isFinite else { throw EncodingError.noForm(value) }
    number(value)
  }
}

/// The encoder of one value: `depth` containers are open around it.
struct OrderedEncoding: Encoder {
  let writer: JSONWriter
  let depth: Int

  // Paths would be an array for each value, and are read by nobody.
  var codingPath: [any CodingKey] { [] }
  var userInfo: [CodingUserInfoKey: Any] { [:] }

  func container<Key: CodingKey>(keyedBy type: Key.Type) -> KeyedEncodingContainer<Key> {
    writer.open(.object, at: depth)
    return KeyedEncodingContainer(OrderedFields(writer: writer, depth: depth))
  }

  func unkeyedContainer() -> any UnkeyedEncodingContainer {
    writer.open(.array, at: depth)
    return OrderedElements(writer: writer, depth: depth)
  }

  func singleValueContainer() -> any SingleValueEncodingContainer { OrderedValue(writer: writer) }
}
