/// HTML as plain text.
///
///     HTMLText.plain("<p>Steel &amp; oak</p><ul><li>one<li>two</ul>")  // "Steel & oak\n- one\n- two"
enum HTMLText {
  /// Elements whose beginning and end part lines.
  private static let blocks: Set<String> = [
    "address", "article", "aside", "blockquote", "br", "caption", "center", "dd", "details", "div", "dl", "dt", "fieldset", "figcaption",
    "figure", "footer", "form", "h1", "h2", "h3", "h4", "h5", "h6", "header", "hr", "legend", "li", "main", "nav", "ol", "option", "p",
    "pre",
    "section", "summary", "table", "tbody", "tfoot", "thead", "tr", "ul",
  ]
  private static let inline: Set<String> = [
    "a", "abbr", "acronym", "area", "audio", "b", "base", "bdi", "bdo", "big", "body", "button", "canvas", "cite", "code", "col",
    "colgroup",
    "data", "datalist", "del", "dfn", "dialog", "em", "embed", "font", "head", "html", "i", "iframe", "img", "input", "ins", "kbd", "label",
    "link", "map", "mark", "meta", "meter", "noscript", "object", "output", "param", "picture", "progress", "q", "rp", "rt", "ruby", "s",
    "samp", "select", "small", "source", "span", "strike", "strong", "sub", "sup", "svg", "path", "td", "th", "template", "textarea",
    "time",
    "title", "track", "tt", "u", "var", "video", "wbr",
  ]
  /// Elements whose content nobody reads.
  private static let silent: Set<String> = ["script", "style", "template", "svg", "iframe", "noscript", "object"]

  /// Descriptions are not longer than that many bytes; what follows is left out.
  static let longest = 100_000
  /// Stands for the end of a line that an element makes.
  private static let blockEnd: UInt8 = 1

  /// The text that a reader sees, a line for each paragraph and list entry. Anything that is no tag stays: a text with a bare `<` is kept whole. What
  /// was escaped once too often has tags only then, and is read once more.
  static func plain(_ html: String) -> String {
    let first = read(html)
    if first.hasTags || !first.hasReferences { return first.text }
    let again = read(first.text)
    return again.hasTags ? again.text : first.text
  }

  private static func read(_ html: String) -> (text: String, hasTags: Bool, hasReferences: Bool) {
    guard html.utf8.contains(where: { $0 == UInt8(ascii: "<") || $0 == UInt8(ascii: "&") }) else {
      return (TextCleaning.prose(html), false, false)
    }
    var (hasTags, hasReferences) = (false, false)
    let bytes = Array(html.utf8.prefix(longest))
    var text: [UInt8] = []
    text.reserveCapacity(bytes.count)
    var offset = 0
    var hasBlocks = false
    var lacksEnd = Set<String>()
    var lacksCommentEnd = false
    while offset < bytes.count {
      let byte = bytes[offset]
      if byte == UInt8(ascii: "&") {
        if let entity = HTMLEntities.entity(bytes, at: offset) {
          for scalar in entity.scalars { text.append(scalar) }
          hasReferences = true
          offset += entity.length
        } else {
          text.append(byte)
          offset += 1
        }
      } else if byte == UInt8(ascii: "<") {
        if bytes[offset...].starts(with: Array("<!--".utf8)), !lacksCommentEnd {
          if let end = bytes.firstRange(of: "-->", from: offset + 4) {
            offset = end.upperBound
          } else {
            lacksCommentEnd = true
          }
          continue
        }
        guard let tag = Tag(bytes, at: offset),
          tag.isMarkup || blocks.contains(tag.name) || inline.contains(tag.name) || silent.contains(tag.name)
        else {
          text.append(byte)
          offset += 1
          continue
        }
        offset = tag.end
        hasTags = true
        if blocks.contains(tag.name) {
          text.append(blockEnd)
          hasBlocks = true
        }
        if tag.name == "li", !tag.isClosing { text += Array("- ".utf8) }
        if tag.name == "td" || tag.name == "th" { text.append(UInt8(ascii: " ")) }
        if silent.contains(tag.name), !tag.isClosing, !tag.isEmpty, !lacksEnd.contains(tag.name) {
          if let end = bytes.firstRange(of: "</" + tag.name, from: offset) {
            offset = bytes[end.upperBound...].firstIndex(of: UInt8(ascii: ">")).map { $0 + 1 } ?? bytes.count
          } else {
            lacksEnd.insert(tag.name)
          }
        }
      } else {
        text.append(byte == blockEnd ? UInt8(ascii: " ") : byte)
        offset += 1
      }
    }
    // Where elements part lines, line ends of the source part words.
    if hasBlocks { text = text.map { $0 == blockEnd ? UInt8(ascii: "\n") : $0 == UInt8(ascii: "\n") ? UInt8(ascii: " ") : $0 } }
    return (TextCleaning.prose(String(decoding: text, as: UTF8.self)), hasTags, hasReferences)
  }

  /// A tag: `<p class="a">`, `</p>`, `<br/>`, `<!DOCTYPE …>`.
  private struct Tag {
    let name: String
    let isClosing: Bool
    /// Written as `<x/>`.
    let isEmpty: Bool
    /// A declaration, or an element of another language (`o:p`, `my-element`).
    let isMarkup: Bool
    /// Behind its `>`.
    let end: Int

    /// Tags longer than this are text.
    private static let longest = 4_000

    init?(_ bytes: [UInt8], at start: Int) {
      var offset = start + 1
      guard offset < bytes.count else { return nil }
      let isDeclaration = bytes[offset] == UInt8(ascii: "!") || bytes[offset] == UInt8(ascii: "?")
      isClosing = bytes[offset] == UInt8(ascii: "/")
      if isClosing || isDeclaration { offset += 1 }
      let begin = offset
      while offset < bytes.count, Self.isNameByte(bytes[offset]) { offset += 1 }
      guard offset > begin, (bytes[begin] | 0x20) >= UInt8(ascii: "a"), (bytes[begin] | 0x20) <= UInt8(ascii: "z") else { return nil }
      name = String(decoding: bytes[begin..<offset], as: UTF8.self).lowercased()
      isMarkup = isDeclaration || name.contains("-") || name.contains(":")
      let most = min(bytes.count, start + Self.longest)
      var quote: UInt8?
      var quoteStart = offset
      while offset < most {
        let byte = bytes[offset]
        if let open = quote {
          if byte == open { quote = nil }
        } else if byte == UInt8(ascii: "\"") || byte == UInt8(ascii: "'") {
          (quote, quoteStart) = (byte, offset)
        } else if byte == UInt8(ascii: ">") {
          isEmpty = bytes[offset - 1] == UInt8(ascii: "/")
          end = offset + 1
          return
        } else if byte == UInt8(ascii: "<") {
          return nil
        }
        offset += 1
      }
      // A quotation mark that is never closed: the tag ends at the first `>`.
      guard quote != nil, let close = bytes[quoteStart..<most].firstIndex(of: UInt8(ascii: ">")) else { return nil }
      isEmpty = false
      end = close + 1
    }

    private static func isNameByte(_ byte: UInt8) -> Bool {
      switch byte {
      case 48...58, 65...90, 97...122, 45: true
      default: false
      }
    }
  }
}

extension [UInt8] {
  /// Where an ASCII text stands next, capitals and small letters alike.
  func firstRange(of text: String, from start: Int) -> Range<Int>? {
    let wanted = Array(text.utf8)
    guard let first = wanted.first, count >= wanted.count else { return nil }
    func folded(_ byte: UInt8) -> UInt8 { (65...90).contains(byte) ? byte | 0x20 : byte }
    var offset = start
    while offset + wanted.count <= count {
      if folded(self[offset]) == first, (1..<wanted.count).allSatisfy({ folded(self[offset + $0]) == wanted[$0] }) {
        return offset..<offset + wanted.count
      }
      offset += 1
    }
    return nil
  }
}
