/// The rules of duties and taxes of all destinations, in the order of the catalog.
///
/// A rule is a large value. Each is kept once, as an object, and the tables of a `TariffSchedule` point to it: there are thousands of them, and
/// a shop that serves many people is as many processes.
public struct TaxRules: RandomAccessCollection, Hashable, Sendable {
  let rows: [RuleRow]

  /// Rules in any order.
  public init(_ rules: some Sequence<TaxRule>) { rows = rules.map { RuleRow($0) } }

  public var startIndex: Int { 0 }
  public var endIndex: Int { rows.count }
  public subscript(index: Int) -> TaxRule { rows[index].rule }
}

extension TaxRules: ExpressibleByArrayLiteral {
  public init(arrayLiteral rules: TaxRule...) { self.init(rules) }
}
