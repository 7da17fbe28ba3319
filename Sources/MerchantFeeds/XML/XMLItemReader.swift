/// Reads the items of a feed: RSS 2.0 (`item`), Atom (`entry`) or RSS 1.0, one after another.
///
/// It is no whole XML parser: what a feed's items say is read from whatever is sound, a document type is passed over and resolves nothing, references
/// that XML does not know are HTML's, and unknown ones stay as they are. So no file makes it read another, or grow.
struct XMLItemReader: Sendable {
  private let bytes: [UInt8]
  private var offset = 0
  private var line = 1
  /// What prefixes stand for, as the elements around the items declare it.
  private var namespaces: [String: String] = [:]
  /// The name of the first element.
  private(set) var root = ""

  /// Elements deeper than this in an item are passed over.
  private static let deepest = 32

  init(_ bytes: [UInt8]) { self.bytes = bytes }

  var mark: FeedMark { FeedMark(offset: offset, line: line) }

  /// The item at a place that `mark` gave.
  func item(at mark: FeedMark) -> XMLItem? {
    var copy = self
    (copy.offset, copy.line) = (mark.offset, mark.line)
    return copy.next()
  }

  /// The next item; nil at the end.
  mutating func next() -> XMLItem? {
    while let token = nextToken() {
      guard case .open(let tag) = token else { continue }
      if root.isEmpty { root = tag.local }
      if Self.isItem(tag) { return item(tag) }
      namespaces.merge(tag.namespaces) { $1 }
    }
    return nil
  }

  private static func isItem(_ tag: XMLTag) -> Bool { tag.local == "item" || tag.local == "entry" }

  /// The item whose tag was read.
  private mutating func item(_ tag: XMLTag) -> XMLItem {
    var item = XMLItem(line: tag.line)
    if tag.isEmpty { return item }
    let outer = namespaces
    defer { namespaces = outer }
    namespaces.merge(tag.namespaces) { $1 }
    var path: [String] = []
    while true {
      let before = mark
      guard let token = nextToken() else {
        item.isCutShort = true
        return item
      }
      switch token {
      case .text(let text):
        guard let last = item.elements.indices.last, !path.isEmpty else { continue }
        if path.count == 1 {
          item.elements[last].text += text
        } else if path.count == 2, let child = item.elements[last].children.indices.last {
          item.elements[last].children[child].text += text
        } else if path.count <= Self.deepest {
          // What lies deeper is markup within a text.
          item.elements[last].text += text
        }
      case .open(let inner):
        if Self.isItem(inner), path.isEmpty || inner.local == tag.local {
          (offset, line) = (before.offset, before.line)
          item.isCutShort = true
          return item
        }
        if path.isEmpty {
          let isOfFeed = isOfFeed(inner)
          item.elements.append(
            XMLItem.Element(
              name: isOfFeed == nil ? "" : inner.local, isOfFeed: isOfFeed == true, text: inner.attribute("href") ?? ""))
        } else if path.count == 1, let last = item.elements.indices.last {
          item.elements[last].children.append((inner.local, ""))
        }
        if !inner.isEmpty, path.count <= Self.deepest { path.append(inner.local) }
      case .close(let name):
        if path.isEmpty || name == tag.local && !path.contains(name) { return item.trimmed() }
        // A tag that was left open ends with the one around it.
        if let index = path.lastIndex(of: name) { path.removeSubrange(index...) }
      }
    }
  }

  /// Whether a tag is of the feed's namespace (true) or of none or the document's own (false); nil for another's, such as `media:title`.
  private func isOfFeed(_ tag: XMLTag) -> Bool? {
    let uri = tag.namespaces[tag.prefix] ?? namespaces[tag.prefix]
    if let uri, uri.contains("base.google.com") { return true }
    if tag.prefix.isEmpty { return false }
    // A prefix that nothing declares: people write `g:` and mean this.
    return uri == nil && tag.prefix == "g" ? true : nil
  }

  private enum Token {
    case open(XMLTag)
    case close(String)
    case text(String)
  }

  private mutating func nextToken() -> Token? {
    let bytes = bytes
    let span = bytes.span
    let end = span.count
    while offset < end {
      guard span[offset] == UInt8(ascii: "<") else {
        let start = offset
        while offset < end, span[offset] != UInt8(ascii: "<") {
          if span[offset] == UInt8(ascii: "\n") { line += 1 }
          offset += 1
        }
        return .text(Self.resolved(bytes, start..<offset))
      }
      if begins("<![CDATA[") {
        let start = offset + 9
        let stop = pass(to: "]]>")
        return .text(String(decoding: bytes[min(start, stop)..<stop], as: UTF8.self))
      }
      if begins("<!--") {
        offset += 4
        _ = pass(to: "-->")
      } else if begins("<?") {
        _ = pass(to: "?>")
      } else if begins("<!") {
        passDeclaration()
      } else if let tag = XMLTag(bytes, at: offset, line: line) {
        line += bytes[offset..<tag.end].count(where: { $0 == UInt8(ascii: "\n") })
        offset = tag.end
        return tag.isClosing ? .close(tag.local) : .open(tag)
      } else {
        offset += 1
        return .text("<")
      }
    }
    return nil
  }

  private func begins(_ text: StaticString) -> Bool {
    guard offset + text.utf8CodeUnitCount <= bytes.count else { return false }
    for index in 0..<text.utf8CodeUnitCount where bytes[offset + index] != text.utf8Start[index] { return false }
    return true
  }

  /// Goes behind a text, or to the end of the file; returns where the text begins.
  private mutating func pass(to text: StaticString) -> Int {
    while offset < bytes.count {
      if begins(text) {
        let place = offset
        offset += text.utf8CodeUnitCount
        return place
      }
      if bytes[offset] == UInt8(ascii: "\n") { line += 1 }
      offset += 1
    }
    return bytes.count
  }

  /// Goes behind a document type with what it declares in brackets, none of which is looked at.
  private mutating func passDeclaration() {
    var depth = 0
    var quote: UInt8?
    while offset < bytes.count {
      let byte = bytes[offset]
      offset += 1
      if byte == UInt8(ascii: "\n") { line += 1 }
      if let open = quote {
        if byte == open { quote = nil }
      } else if byte == UInt8(ascii: "\"") || byte == UInt8(ascii: "'") {
        if depth > 0 { quote = byte }
      } else if byte == UInt8(ascii: "[") {
        depth += 1
      } else if byte == UInt8(ascii: "]") {
        depth -= 1
      } else if byte == UInt8(ascii: ">"), depth <= 0 {
        return
      }
    }
  }

  /// A text with its references resolved.
  static func resolved(_ bytes: [UInt8], _ range: Range<Int>) -> String {
    guard bytes[range].contains(UInt8(ascii: "&")) else { return String(decoding: bytes[range], as: UTF8.self) }
    var text: [UInt8] = []
    text.reserveCapacity(range.count)
    var offset = range.lowerBound
    while offset < range.upperBound {
      if bytes[offset] == UInt8(ascii: "&"), let entity = HTMLEntities.entity(bytes, at: offset),
        offset + entity.length <= range.upperBound
      {
        for scalar in entity.scalars { text.append(scalar) }
        offset += entity.length
      } else {
        text.append(bytes[offset])
        offset += 1
      }
    }
    return String(decoding: text, as: UTF8.self)
  }
}

extension XMLItem {
  /// Without the blanks that stand around its texts, and without what is of other namespaces.
  fileprivate func trimmed() -> XMLItem {
    var item = self
    item.elements = elements.filter { !$0.name.isEmpty }.map { element in
      var element = element
      element.text = element.text.trimmingBlanks
      element.children = element.children.map { ($0.name, $0.text.trimmingBlanks) }
      return element
    }
    return item
  }
}
