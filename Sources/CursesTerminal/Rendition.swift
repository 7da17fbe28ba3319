/// The bytes that change a pen, the fewest there are.
struct Rendition {
  private let abilities: TerminalAbilities
  /// Parameters of colours, as `38;5;114`, by number.
  private var foregrounds: [Int32: [UInt8]] = [:]
  private var backgrounds: [Int32: [UInt8]] = [:]

  init(_ abilities: TerminalAbilities) { self.abilities = abilities }

  /// What stands between `ESC [` and `m`; nil for other sequences.
  static func parameters(of bytes: [UInt8]) -> [UInt8]? {
    guard bytes.count > 2, bytes[0] == 0x1B, bytes[1] == UInt8(ascii: "["), bytes.last == UInt8(ascii: "m") else { return nil }
    let parameters = Array(bytes[2..<(bytes.count - 1)])
    return parameters.allSatisfy { (0x30...0x3B).contains($0) } ? parameters : nil
  }

  /// Writes what makes the pen `old` (nil: unknown) the pen `new`.
  mutating func change(from old: Pen?, to new: Pen, into bytes: inout [UInt8]) {
    guard old != new else { return }
    guard abilities.isStandard else { return spellOut(new, into: &bytes) }
    var anew: [UInt8] = new == .plain ? [] : [UInt8(ascii: "0")]
    add(new, without: .plain, into: &anew)
    var shortest = anew
    if let old {
      var step: [UInt8] = []
      if takeBack(from: old, to: new, into: &step) {
        add(new, without: old, into: &step)
        if step.count < anew.count + (new == .plain ? 1 : 0) { shortest = step }
      }
    }
    bytes += [0x1B, UInt8(ascii: "[")]
    bytes += shortest
    bytes.append(UInt8(ascii: "m"))
  }

  /// Takes back what `old` has and `new` has not; false if the terminal cannot do that singly.
  private func takeBack(from old: Pen, to new: Pen, into parameters: inout [UInt8]) -> Bool {
    let gone = old.attributes.subtracting(new.attributes)
    let losesColor = (new.foreground < 0 && old.foreground >= 0) || (new.background < 0 && old.background >= 0)
    guard abilities.takesBackSingly || (gone.isEmpty && !losesColor) else { return false }
    if gone.contains(.bold) { append("22", to: &parameters) }
    if gone.contains(.underlined) { append("24", to: &parameters) }
    if gone.contains(.reversed) { append("27", to: &parameters) }
    return true
  }

  /// Adds what `new` has beyond `old`.
  private mutating func add(_ new: Pen, without old: Pen, into parameters: inout [UInt8]) {
    let more = new.attributes.subtracting(old.attributes)
    if more.contains(.bold) { append("1", to: &parameters) }
    if more.contains(.underlined) { append("4", to: &parameters) }
    if more.contains(.reversed) { append("7", to: &parameters) }
    if new.foreground != old.foreground { append(color(new.foreground, "setaf", "39", \.foregrounds), to: &parameters) }
    if new.background != old.background { append(color(new.background, "setab", "49", \.backgrounds), to: &parameters) }
  }

  private mutating func color(
    _ number: Int32, _ capability: String, _ standard: String, _ kept: WritableKeyPath<Rendition, [Int32: [UInt8]]>
  ) -> [UInt8] {
    if number < 0 { return Array(standard.utf8) }
    if let known = self[keyPath: kept][number] { return known }
    let parameters = Self.parameters(of: abilities.sequence(capability, number, 0)) ?? []
    self[keyPath: kept][number] = parameters
    return parameters
  }

  private func append(_ parameter: String, to parameters: inout [UInt8]) { append(Array(parameter.utf8), to: &parameters) }

  private func append(_ parameter: [UInt8], to parameters: inout [UInt8]) {
    guard !parameter.isEmpty else { return }
    if !parameters.isEmpty { parameters.append(UInt8(ascii: ";")) }
    parameters += parameter
  }

  /// On terminals of other kinds: everything off, then on again what is wanted, each by its own name.
  private func spellOut(_ pen: Pen, into bytes: inout [UInt8]) {
    bytes += abilities.sequence("sgr0", 0, 0)
    bytes += abilities.sequence("op", 0, 0)
    if pen.attributes.contains(.bold) { bytes += abilities.sequence("bold", 0, 0) }
    if pen.attributes.contains(.underlined) { bytes += abilities.sequence("smul", 0, 0) }
    if pen.attributes.contains(.reversed) { bytes += abilities.sequence("rev", 0, 0) }
    if pen.foreground >= 0 { bytes += abilities.sequence("setaf", pen.foreground, 0) }
    if pen.background >= 0 { bytes += abilities.sequence("setab", pen.background, 0) }
  }
}
