import Primitives

/// Other forms of an English word, as people type one for the other: singular and plural, British and American.
///
/// The rules are generous: a form that no product bears is looked up in vain, and harms nothing.
enum EnglishForms {
  private static let mostForms = 10

  /// The other forms of a folded word, the word itself not among them; none of a word with other than Latin letters.
  static func of(_ word: [UInt8]) -> [[UInt8]] {
    guard word.count > 2, word.count <= 24, word.allSatisfy({ (97...122).contains($0) }) else { return [] }
    let text = String(decoding: word, as: UTF8.self)
    var forms: [String] = []
    for spelling in [text] + spellings(text) { forms += [spelling] + numbers(spelling) }
    for singular in numbers(text) { forms += spellings(singular) }
    var seen: Set<String> = [text]
    return forms.filter { $0.utf8.count > 1 && seen.insert($0).inserted }.prefix(mostForms).map { Array($0.utf8) }
  }

  /// How a folded word is spelt on the other side of the ocean; none where it is spelt alike.
  static func spellings(of word: [UInt8]) -> [[UInt8]] {
    guard word.count > 2, word.count <= 24, word.allSatisfy({ (97...122).contains($0) }) else { return [] }
    return spellings(String(decoding: word, as: UTF8.self)).map { Array($0.utf8) }
  }

  /// One spelling for all forms of a folded word: the singular, as Americans write it. A word with other than Latin letters is its own.
  static func stem(_ word: [UInt8]) -> [UInt8] {
    guard word.count > 2, word.count <= 24, word.allSatisfy({ (97...122).contains($0) }) else { return word }
    var text = String(decoding: word, as: UTF8.self)
    if let (one, _) = irregular.first(where: { $1 == text || $1 + "s" == text }) { text = one } else { text = singular(text) }
    return Array(american(text).utf8)
  }

  private static func singular(_ word: String) -> String {
    guard word.count > 3, word.hasSuffix("s"), !["ss", "us", "is"].contains(where: word.hasSuffix) else { return word }
    if word.hasSuffix("ies"), word.count > 4 { return word.dropLast(3) + "y" }
    if word.hasSuffix("ves") {
      let stem = String(word.dropLast(3))
      // Shelves and leaves are of a shelf and a leaf, gloves and sleeves of a glove and a sleeve.
      if ["shel", "lea", "hal", "cal", "sel", "loa", "thie", "scar", "whar", "dwar", "el", "hoo"].contains(stem) { return stem + "f" }
      if ["kni", "li", "wi"].contains(stem) { return stem + "fe" }
    }
    for ending in ["sses", "xes", "zzes", "ches", "shes", "oes"] where word.hasSuffix(ending) {
      return word.hasSuffix("shoes") || word.hasSuffix("aches") ? String(word.dropLast()) : String(word.dropLast(2))
    }
    return String(word.dropLast())
  }

  private static func american(_ word: String) -> String {
    if let (_, american) = pairs.first(where: { $0.0 == word }) { return american }
    guard word.count > 4 else { return word }
    if let other = word.replacingLast("our", "or") { return other }
    if word.hasSuffix("bre") || word.hasSuffix("tre") { return word.dropLast(2) + "er" }
    if word.hasSuffix("ogue") { return String(word.dropLast(2)) }
    for ending in ["e", "ed", "er", "ing"] where word.hasSuffix("is" + ending) && word.count > 6 {
      return word.dropLast(ending.count + 1) + "z" + ending
    }
    for ending in ["ed", "ing", "er"] where word.hasSuffix("ll" + ending) { return word.dropLast(ending.count + 1) + ending }
    return word
  }

  // MARK: Singular and plural

  private static let irregular = [
    ("child", "children"), ("man", "men"), ("woman", "women"), ("foot", "feet"), ("tooth", "teeth"), ("mouse", "mice"),
    ("person", "people"),
  ]

  private static func numbers(_ word: String) -> [String] {
    for (one, many) in irregular {
      if word == one { return [many, many + "s"] }
      if word == many || word == many + "s" { return [one, many, many + "s"] }
    }
    return singulars(word) + plurals(word)
  }

  private static func singulars(_ word: String) -> [String] {
    guard word.hasSuffix("s"), !["ss", "us", "is"].contains(where: word.hasSuffix) else { return [] }
    var found = [String(word.dropLast())]
    if word.hasSuffix("ies"), word.count > 4 { found.insert(word.dropLast(3) + "y", at: 0) }
    if word.hasSuffix("ves") { found += [word.dropLast(3) + "f", word.dropLast(3) + "fe"] }
    if ["ses", "xes", "zes", "ches", "shes", "oes"].contains(where: word.hasSuffix) { found.append(String(word.dropLast(2))) }
    return found
  }

  private static func plurals(_ word: String) -> [String] {
    guard let last = word.last else { return [] }
    let before = word.dropLast().last ?? "a"
    switch last {
    case "y" where !"aeiou".contains(before): return [word.dropLast() + "ies"]
    case "s", "x", "z": return [word + "es"]
    case "h" where before == "c" || before == "s": return [word + "es"]
    case "f": return [word.dropLast() + "ves", word + "s"]
    case "e" where before == "f": return [word.dropLast(2) + "ves", word + "s"]
    case "o": return [word + "s", word + "es"]
    default: return [word + "s"]
    }
  }

  // MARK: British and American

  private static let pairs = [
    ("aluminium", "aluminum"), ("grey", "gray"), ("tyre", "tire"), ("pyjama", "pajama"), ("mould", "mold"), ("jewellery", "jewelry"),
    ("cosy", "cozy"), ("licence", "license"), ("defence", "defense"), ("programme", "program"), ("plough", "plow"), ("disc", "disk"),
    ("moustache", "mustache"), ("draught", "draft"), ("calliper", "caliper"), ("ageing", "aging"), ("sulphate", "sulfate"),
    ("doughnut", "donut"), ("storey", "story"), ("ladybird", "ladybug"),
  ]

  /// The words of the pairs, also with an `s`, each with its other spelling.
  private static let spelt: [String: [String]] = {
    var spelt: [String: [String]] = [:]
    for (british, american) in pairs {
      for ending in ["", "s"] {
        spelt[british + ending, default: []].append(american + ending)
        spelt[american + ending, default: []].append(british + ending)
      }
    }
    return spelt
  }()

  private static func spellings(_ word: String) -> [String] {
    var found = spelt[word] ?? []
    guard word.count > 4 else { return found }
    // colour and color, with all that may follow.
    if let other = word.replacingLast("our", "or") ?? word.replacingLast("or", "our") { found.append(other) }
    // centre and center, fibres and fibers.
    for (british, american) in [("re", "er"), ("res", "ers"), ("ogue", "og"), ("ogues", "ogs"), ("yse", "yze"), ("yser", "yzer")] {
      if word.hasSuffix(british) { found.append(word.dropLast(british.count) + american) }
      if word.hasSuffix(american) { found.append(word.dropLast(american.count) + british) }
    }
    // moisturiser and moisturizer.
    for ending in ["e", "ed", "er", "ers", "es", "ing", "ation"] where word.hasSuffix("is" + ending) || word.hasSuffix("iz" + ending) {
      let stem = word.dropLast(ending.count + 1)
      found.append(stem + (word.hasSuffix("is" + ending) ? "z" : "s") + ending)
    }
    // travelling and traveling.
    for ending in ["ed", "ing", "er", "ers"] where word.hasSuffix("l" + ending) {
      let stem = word.dropLast(ending.count)
      found.append((stem.hasSuffix("ll") ? String(stem.dropLast()) : stem + "l") + ending)
    }
    return found
  }
}

extension String {
  /// With the last occurrence of a part replaced; nil if it does not occur.
  fileprivate func replacingLast(_ part: String, _ other: String) -> String? {
    var end = endIndex
    while let start = index(end, offsetBy: -part.count, limitedBy: startIndex) {
      if self[start..<end] == part { return self[..<start] + other + self[end...] }
      guard end > startIndex else { return nil }
      end = index(before: end)
    }
    return nil
  }
}
