import Primitives

/// A figure of a row that is written anew a little larger or smaller, as round as it was: 1180 becomes 1090, 29.90 becomes 31.40.
struct ScaledFigure: Hashable {
  /// In the smallest unit that the text has.
  private let units: Int
  private let decimals: Int
  /// What the figure is a multiple of.
  private let step: Int

  /// Nil for what is no plain decimal number above 0.
  init?(_ text: String) {
    let parts = text.split(separator: ".", omittingEmptySubsequences: false)
    guard (1...2).contains(parts.count), text.utf8.count < 13, let units = Int(parts.joined()), units > 0 else { return nil }
    self.units = units
    decimals = parts.count == 2 ? parts[1].utf8.count : 0
    var step = 1
    while units % (step * 10) == 0, units / (step * 10) >= 10 { step *= 10 }
    self.step = step
  }

  /// The figure times so many thousandths, at least one step.
  func scaled(thousandths: Int) -> [UInt8] {
    let steps = max(1, (units / step * thousandths + 500) / 1000)
    let text = String(steps * step)
    guard decimals > 0 else { return Array(text.utf8) }
    let padded = String(repeating: "0", count: max(0, decimals + 1 - text.utf8.count)) + text
    return Array("\(padded.dropLast(decimals)).\(padded.suffix(decimals))".utf8)
  }
}
