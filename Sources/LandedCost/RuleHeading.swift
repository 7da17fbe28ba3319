/// What is told of the rules of one destination without reading them.
public struct RuleHeading: Hashable, Sendable {
  /// Whether taxes of a kind on goods from abroad can be told from the rules of one destination.
  public struct Import: Hashable, Sendable {
    /// There is a rule with a rate.
    public let isRateKnown: Bool
    /// A rule for goods of every code says that its rate is not known, and none tells it until then.
    public let isRateOpen: Bool

    public init(isRateKnown: Bool, isRateOpen: Bool) {
      self.isRateKnown = isRateKnown
      self.isRateOpen = isRateOpen
    }

    /// Of the rules of one kind. Rules for local stock alone do not tell, nor does a proof of origin that nobody has to have; law that is not
    /// decided yet for the days after a known one leaves nothing open today.
    init(of rules: [TaxRule]) {
      let rules = rules.filter { $0.regime != .localStock && !$0.needsPreference }
      isRateKnown = rules.contains { !$0.isRateUnknown }
      isRateOpen = rules.contains { rule in rule.isRateUnknown && rule.hs.isEmpty && !rules.contains { $0.isKnownUntil(rule) } }
    }
  }

  /// The code of a country or of a customs territory.
  public let destination: String
  /// How many rules there are.
  public let count: Int
  /// Of duty.
  public let duty: Import
  /// Of VAT.
  public let vat: Import

  public init(destination: String, count: Int, duty: Import, vat: Import) {
    self.destination = destination
    self.count = count
    self.duty = duty
    self.vat = vat
  }

  /// Of the rules of a destination.
  init(of rules: [TaxRule], destination: String) {
    self.init(
      destination: destination, count: rules.count, duty: Import(of: rules.filter { $0.kind == .duty }),
      vat: Import(of: rules.filter { $0.kind == .vat }))
  }
}
