import LandedCost
import Money
import Primitives

/// What a price lacks, in words: the same ones wherever it is shown.
extension Language {
  /// The taxes of some kinds that a price lacks, each by its own name; by the name of its kind where no rule names it.
  public func missing(_ kinds: [CostKind], from cost: LandedCost) -> [String] {
    var names: [String] = []
    for kind in kinds {
      let told = (cost.uncomputed ?? []).filter { $0.kind == kind }.map { label($0.label) }
      for name in told.isEmpty ? [self("costs.unknown.\(kind.rawValue)")] : told where !names.contains(name) { names.append(name) }
    }
    return names
  }

  /// The same one after another.
  public func named(_ kinds: [CostKind], from cost: LandedCost) -> String {
    // Names have commas of their own: `VAT, Norway`.
    missing(kinds, from: cost).joined(separator: self("list.semicolon", ["space": " "]))
  }

  /// All that a price lacks, short, for a row of a list: `sales tax not included`, of several `duties and taxes not included`.
  public func notIncluded(in cost: LandedCost) -> String {
    let names = missing(cost.unknown, from: cost)
    return self("costs.notIncluded", ["what": names.count == 1 ? names[0] : self("costs.dutiesAndTaxes")])
  }

  /// What a price lacks and who asks for it, in sentences; empty for a whole one.
  public func missingSentences(of cost: LandedCost) -> String {
    func isSellers(_ kind: CostKind) -> Bool {
      let told = (cost.uncomputed ?? []).filter { $0.kind == kind }
      return !told.isEmpty && told.allSatisfy(\.isChargedBySeller)
    }
    let parts = [("costs.missing.door", cost.unknown.filter { !isSellers($0) }), ("costs.missing.seller", cost.unknown.filter(isSellers))]
    return sentences(parts.filter { !$0.1.isEmpty }.map { self($0.0, ["what": named($0.1, from: cost)]) })
  }

  /// What is known of a tax whose amount is not: its rate or what decides it, then its note.
  public func uncomputed(_ tax: UncomputedTax) -> [String] {
    let name = label(tax.label)
    let known =
      switch (tax.missing, tax.rate) {
      case (.content, _): self("cost.uncomputed.content", ["tax": name])
      case (.weight, _): self("cost.uncomputed.weight", ["tax": name])
      case (_, let rate?): self("cost.uncomputed", ["tax": name, "rate": self.rate(rate)])
      case (.rate, nil): self("cost.uncomputed.rate", ["tax": name])
      case (_, nil): name
      }
    return [known] + (tax.note.map { [self.name($0)] } ?? [])
  }

  /// What is paid with a price, and what is not or may yet be added, in sentences.
  public func terms(of cost: LandedCost) -> String {
    var told = cost.isComplete ? [] : [missingSentences(of: cost)]
    if cost.possible.minor > 0 {
      told.append(self("price.terms.maybe.most", ["amount": money(cost.possible)]))
    } else if cost.hasUnconfirmed {
      told.append(self("price.terms.maybe"))
    } else if cost.isComplete {
      told.append(self("price.terms.paid"))
    }
    return sentences(told + [assumption(of: cost)].compactMap { $0 })
  }

  /// How much of a price the shop assumes; nil for nothing.
  public func assumption(of cost: LandedCost) -> String? {
    cost.assumed.isZero ? nil : self("price.terms.assumed", ["amount": money(cost.assumed)])
  }

  /// What a seller's goods are taxed as, in a sentence; by a rule that is law and not known to be collected more may be due at the door.
  ///
  /// - Parameter site: The name of the site that they come from.
  public func taxed(_ cost: LandedCost, from site: String) -> String {
    let key = "costs.regime.\(cost.regime.rawValue)"
    return self(cost.hasUnconfirmed && has(key + ".maybe") ? key + ".maybe" : key, ["site": site])
  }
}

extension LandedCost {
  /// Whether a rule that is law and not known to be collected is among its lines.
  var hasUnconfirmed: Bool { lines.contains(where: \.isUnconfirmed) }
}

extension CostLine {
  /// The line of a rule that is law and not known to be collected: nothing is computed.
  public var isUnconfirmed: Bool { rule != nil && rate == nil && base == nil && amount.isZero }
}
