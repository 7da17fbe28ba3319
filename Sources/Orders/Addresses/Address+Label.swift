import Delivery

extension Address {
  /// The address as its country writes it on a parcel, without the country: with Chinese, Japanese or Korean signs in the order of its own
  /// script, else in that of Latin letters. Empty parts leave nothing behind, and no part is lost.
  public func label(in format: AddressFormat?) -> [String] {
    let layout = format?.layout(inLatin: isInLatin) ?? "%N%n%A%n%D%n%Z %C%n%S"
    let capitals = isInLatin ? format?.capitals ?? "" : ""
    let parts = parts(in: layout)
    var lines = layout.split(separator: "%n").compactMap { AddressLine($0, parts, capitals: capitals).text }
    lines += AddressLine.letters.filter { !layout.contains("%\($0)") }.compactMap { parts[$0] }.filter { !$0.isEmpty }
    return lines
  }

  /// The lines below the name: the label without it.
  public func lines(in format: AddressFormat?) -> [String] {
    var nameless = self
    nameless.name = ""
    return nameless.label(in: format)
  }

  /// Whether its street and city have no sign of a script that is written from large to small.
  var isInLatin: Bool {
    !(street + city + state).unicodeScalars.contains { (0x1100...0x11FF).contains($0.value) || (0x2E80...0xD7AF).contains($0.value) }
  }

  /// The parts by their letters. Where a layout does without the city it stands beside the street, unless the layout itself or the state
  /// names it.
  private func parts(in layout: String) -> [Character: String] {
    var parts: [Character: String] = ["N": name, "A": street, "D": district, "Z": postcode, "C": city, "S": state]
    guard !layout.contains("%C") else { return parts }
    parts["C"] = ""
    if city != state, !layout.uppercased().contains(city.uppercased()) {
      parts["A"] = isInLatin ? [street, city].filter { !$0.isEmpty }.joined(separator: ", ") : city + street
    }
    return parts
  }
}

/// A line of a label.
private struct AddressLine {
  /// The letters of all parts, in an order for those that a layout has no place for.
  static let letters: [Character] = ["N", "A", "D", "C", "S", "Z"]

  /// Nil if nothing of it is left.
  let text: String?

  init(_ layout: Substring, _ parts: [Character: String], capitals: String) {
    var text = ""
    var isPart = false
    var hasPart = false
    var literals = 0
    for character in layout {
      if isPart {
        let part = parts[character] ?? ""
        hasPart = hasPart || !part.isEmpty
        text += capitals.contains(character) ? part.uppercased() : part
      } else if character != "%" {
        text.append(character)
        if character.isLetter { literals += 1 }
      }
      isPart = !isPart && character == "%"
    }
    // What is left of a line whose parts are all empty is punctuation or a prefix of its postcode, unless it is a word.
    let whole = text.split(separator: " ").joined(separator: " ").trimming(" ,-/")
    self.text = (hasPart || literals > 3) && !whole.isEmpty ? whole : nil
  }
}

extension String {
  /// Without some characters at its ends.
  fileprivate func trimming(_ characters: String) -> String {
    var text = self[...]
    while let first = text.first, characters.contains(first) { text.removeFirst() }
    while let last = text.last, characters.contains(last) { text.removeLast() }
    return String(text)
  }
}
