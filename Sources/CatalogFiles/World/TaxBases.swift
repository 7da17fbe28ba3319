import LandedCost

/// The bases of taxes by their texts: some thousand rules have a dozen of them.
struct TaxBases {
  private var known: [String: TaxBase] = [:]

  /// What a text says.
  /// - Throws: what is wrong with it.
  mutating func base(_ text: String) throws(TaxBaseError) -> TaxBase {
    if let base = known[text] { return base }
    let base = try TaxBase(parsing: text)
    known[text] = base
    return base
  }
}
