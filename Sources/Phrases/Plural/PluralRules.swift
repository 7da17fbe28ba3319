import Primitives

/// Which plural category a language uses for which number: its `plural.…` keys.
public struct PluralRules: Sendable {
  private var rules: [(category: PluralCategory, rule: PluralRule)] = []
  /// Keys whose text is no rule; they hold for no number.
  public private(set) var unreadable: [String] = []

  /// - Parameter texts: of a language, by key.
  init(_ texts: [String: String]) {
    for category in PluralCategory.allCases where category != .other {
      let key = "plural.\(category.rawValue)"
      guard let text = texts[key] else { continue }
      if let rule = PluralRule(text) { rules.append((category, rule)) } else { unreadable.append(key) }
    }
  }

  /// The categories that the language has, `other` last.
  public var categories: [PluralCategory] { rules.map(\.category) + [.other] }

  /// The category of a number: the first whose rule holds.
  public func category(of operands: PluralOperands) -> PluralCategory { rules.first { $0.rule.holds(for: operands) }?.category ?? .other }
}
