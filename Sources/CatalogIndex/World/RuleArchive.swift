import Foundation
import LandedCost
import Primitives

/// The tax rules in the bytes of a world, which are read destination by destination.
struct RuleArchive: Sendable {
  private let data: Data
  /// Where the rules of each destination begin.
  private let starts: [String: Int]

  init(_ data: Data, _ starts: [String: Int]) {
    self.data = data
    self.starts = starts
  }

  /// The rules of a destination. An index is summed when it is opened, so that its bytes are whole; if they are not, no tax is left out: the
  /// rates of duty and VAT are said not to be known.
  @Sendable func rules(of destination: String) -> [PlacedRule] {
    guard let start = starts[destination] else { return [] }
    return data.withUnsafeBytes { bytes in
      guard let layout = WorldLayout(bytes, format: WorldCoder.format) else { return Self.unknown(destination) }
      var coder = WorldCoder(reading: bytes, layout, at: start)
      let rules = coder.list(nil) { $0.placed($1) }
      return coder.isWhole ? rules : Self.unknown(destination)
    }
  }

  private static func unknown(_ destination: String) -> [PlacedRule] {
    [CostKind.duty, .vat].enumerated().map { place, kind in
      PlacedRule(
        place: place,
        rule: TaxRule(
          id: RuleID(rawValue: "\(destination)-\(kind)"), kind: kind, destination: destination, group: kind.rawValue, confidence: .assumed,
          label: LocalizedName(kind.rawValue), validFrom: LocalDate(days: 0), source: ""))
    }
  }
}
