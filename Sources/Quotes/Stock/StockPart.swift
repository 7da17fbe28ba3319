/// What is known so far of a shop's stock: where goods go is found out site by site.
public struct StockPart: Hashable, Sendable {
  /// The sites that hold stock.
  public let sites: [SiteStock]
  /// SKUs that are left and go nowhere; empty until all is known.
  public let stranded: [StockEntry]
  /// Of how many sites it is known where their goods go.
  public let done: Int
  /// Nothing more comes.
  public let isLast: Bool

  /// A part of the answer.
  public init(sites: [SiteStock], stranded: [StockEntry] = [], done: Int, isLast: Bool) {
    self.sites = sites
    self.stranded = stranded
    self.done = done
    self.isLast = isLast
  }
}
