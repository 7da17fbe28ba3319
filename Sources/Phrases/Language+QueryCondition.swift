import Catalog
import Money
import Primitives

extension Language {
  /// A condition that was typed in a search, in few words: `up to €200`, `by Thu 24 Dec`.
  ///
  /// - Parameter place: What the place that it names is called; nil: as it was typed.
  public func condition(_ condition: QueryCondition, place: String? = nil) -> String {
    switch condition.kind {
    case .price(let bounds):
      switch (bounds.least, bounds.most) {
      case (let least?, let most?): self("query.says.between", ["least": money(least), "most": money(most)])
      case (let least?, nil): self("query.says.least", ["amount": money(least)])
      case (nil, let most?): self("query.says.most", ["amount": money(most)])
      case (nil, nil): condition.words
      }
    case .by(let date): self("promise.by", ["date": self.date(date)])
    case .from: place.map { self("query.says.from", ["place": $0]) } ?? condition.words
    case .to(let name): self("query.says.to", ["place": place ?? name])
    case .sort(let sort): self("query.says.sort", ["order": self("shelf.sort.\(sort.rawValue)")])
    }
  }
}
