/// A tag of XML with its attributes.
struct XMLTag: Sendable {
  /// Before the colon; empty for none.
  let prefix: String
  /// Behind the colon, in small letters.
  let local: String
  let isClosing: Bool
  /// Written as `<a/>`.
  let isEmpty: Bool
  let line: Int
  /// Behind its `>`.
  let end: Int
  private let attributes: [(name: String, value: String)]

  /// A tag with more attributes than this is cut.
  private static let mostAttributes = 200

  /// Nil if no tag begins there: the sign is text.
  init?(_ bytes: [UInt8], at start: Int, line: Int) {
    var offset = start + 1
    guard offset < bytes.count else { return nil }
    isClosing = bytes[offset] == UInt8(ascii: "/")
    if isClosing { offset += 1 }
    let begin = offset
    while offset < bytes.count, Self.isNameByte(bytes[offset]) { offset += 1 }
    guard offset > begin, !(48...57).contains(bytes[begin]) else { return nil }
    let parts = String(decoding: bytes[begin..<offset], as: UTF8.self).split(separator: ":", maxSplits: 1, omittingEmptySubsequences: false)
    prefix = parts.count == 2 ? String(parts[0]) : ""
    local = (parts.last.map(String.init) ?? "").lowercased()
    self.line = line
    var attributes: [(String, String)] = []
    var isEmpty = false
    while true {
      while offset < bytes.count, Self.isBlank(bytes[offset]) { offset += 1 }
      guard offset < bytes.count else { return nil }
      let byte = bytes[offset]
      if byte == UInt8(ascii: ">") { break }
      if byte == UInt8(ascii: "<") { return nil }
      isEmpty = byte == UInt8(ascii: "/")
      guard Self.isNameByte(byte) else {
        offset += 1
        continue
      }
      let nameStart = offset
      while offset < bytes.count, Self.isNameByte(bytes[offset]) { offset += 1 }
      let name = String(decoding: bytes[nameStart..<offset], as: UTF8.self)
      while offset < bytes.count, Self.isBlank(bytes[offset]) { offset += 1 }
      guard offset < bytes.count, bytes[offset] == UInt8(ascii: "=") else { continue }
      offset += 1
      while offset < bytes.count, Self.isBlank(bytes[offset]) { offset += 1 }
      guard offset < bytes.count, bytes[offset] == UInt8(ascii: "\"") || bytes[offset] == UInt8(ascii: "'") else { continue }
      guard let close = bytes[(offset + 1)...].firstIndex(where: { $0 == bytes[offset] || $0 == UInt8(ascii: "<") }),
        bytes[close] == bytes[offset]
      else { return nil }
      if attributes.count < Self.mostAttributes { attributes.append((name, XMLItemReader.resolved(bytes, (offset + 1)..<close))) }
      offset = close + 1
    }
    self.isEmpty = isEmpty
    self.attributes = attributes
    end = offset + 1
  }

  /// What prefixes it declares; the empty one for names without a prefix.
  var namespaces: [String: String] {
    var found: [String: String] = [:]
    for (name, value) in attributes {
      if name == "xmlns" { found[""] = value } else if name.hasPrefix("xmlns:") { found[String(name.dropFirst(6))] = value }
    }
    return found
  }

  func attribute(_ name: String) -> String? { attributes.first { $0.name == name }?.value }

  private static func isBlank(_ byte: UInt8) -> Bool { byte == 32 || byte == 10 || byte == 13 || byte == 9 }

  private static func isNameByte(_ byte: UInt8) -> Bool {
    switch byte {
    case 48...58, 65...90, 97...122, 45, 46, 95, 0x80...0xFF: true
    default: false
    }
  }
}
