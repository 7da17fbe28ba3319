import Money

/// Whether a service can carry a load.
package enum ServiceStanding: Sendable {
  /// It is not to be taken, for no reason that a shopper is told.
  case barred
  /// It cannot carry the load.
  case closed(ClosedReason)
  /// It carries the load for so many euros, in floating point, for ranking only.
  case open(euros: Double)
}

extension Service {
  /// How the service stands to a load.
  ///
  /// - Parameters:
  ///   - pricing: A load whose freight is taken in place of that of `load`, if the service has a price for it.
  ///   - euros: Converts an amount of a currency, in units, to euros.
  package func standing(for load: Load, pricing: Load?, euros: (Double, Currency) -> Double) -> ServiceStanding {
    if let reason = load.reasonAgainst(limits) { return .closed(reason) }
    guard let own = freightGuess(for: load) else { return .barred }
    let freight = pricing.flatMap { freightGuess(for: $0) } ?? own
    return .open(euros: euros(freight.amount, freight.currency))
  }

  /// What the carriage of a load costs in euros, for ranking only; nil if the service has no price for it.
  package func eurosGuess(for load: Load, euros: (Double, Currency) -> Double) -> Double? {
    freightGuess(for: load).map { euros($0.amount, $0.currency) }
  }
}
