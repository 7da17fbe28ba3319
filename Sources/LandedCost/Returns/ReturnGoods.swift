import Primitives

/// What goods are beside their code, where a law of returns asks that.
public enum GoodsTrait: String, Sendable, Codable, CaseIterable {
  case madeToOrder = "made-to-order"
  case perishable
}

/// Goods that somebody wants to give back.
public struct ReturnGoods: Hashable, Sendable {
  /// Their code.
  public let hsCode: HSCode
  /// Their category and those above it.
  public let categories: [String]
  /// What they are besides.
  public let traits: Set<GoodsTrait>

  /// Goods that somebody wants to give back.
  public init(hsCode: HSCode, categories: [String] = [], traits: Set<GoodsTrait> = []) {
    self.hsCode = hsCode
    self.categories = categories
    self.traits = traits
  }
}
