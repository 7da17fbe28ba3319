import LandedCost
import Money
import Primitives

extension TaxRule {
  /// The rule without values between which it applies where beyond them another charges just the same: such a limit decides nothing.
  ///
  /// - Parameter rules: All rules.
  func withoutIdleBounds(among rules: [TaxRule]) -> TaxRule {
    guard let bounds, bounds.unit == nil, bounds.weightFrom == nil, bounds.weightTo == nil, bounds.valueFrom != nil || bounds.valueTo != nil
    else { return self }
    let twins = rules.filter { $0.id != id && chargesAsMuch(as: $0) }
    func isContinued(at limit: Ratio?, _ other: (TaxBounds) -> Ratio?) -> Bool {
      guard let limit else { return true }
      return twins.contains { twin in
        twin.bounds.map { $0.base == bounds.base && $0.currency == bounds.currency && other($0) == limit } ?? false
      }
    }
    guard isContinued(at: bounds.valueFrom, \.valueTo), isContinued(at: bounds.valueTo, \.valueFrom) else { return self }
    return TaxRule(
      id: id, kind: kind, destination: destination, regime: regime, hs: hs, origin: origin, shipsFrom: shipsFrom,
      arrivesBy: arrivesBy, needsPreference: needsPreference, group: group, rank: rank, sequence: sequence, base: base,
      deduction: deduction, rate: rate, grossUp: grossUp,
      specific: specific, limits: limits, isDefault: isDefault, rounding: rounding, baseRounding: baseRounding, confidence: confidence,
      label: label, note: note, validFrom: validFrom, validTo: validTo, source: source)
  }

  /// Whether another rule charges the same on the same goods in the same place, whatever its limits and the regime.
  private func chargesAsMuch(as other: TaxRule) -> Bool {
    kind == other.kind && destination == other.destination && hs == other.hs && origin == other.origin && shipsFrom == other.shipsFrom
      && arrivesBy == other.arrivesBy && needsPreference == other.needsPreference && group == other.group && base == other.base
      && deduction == other.deduction
      && rate == other.rate && rate != nil && grossUp == other.grossUp && specific == other.specific && limits == other.limits
  }
}
