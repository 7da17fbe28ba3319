import Quotes

/// What stands behind prices, by what was asked: pending, there, or nowhere to be had; the latest of them.
public struct ExplanationCache: Sendable {
  /// How many explanations are kept.
  static let capacity = 100

  private enum Entry: Sendable {
    case pending
    case known(CostExplanation)
    case none
  }

  private var entries: [CostQuestion: Entry] = [:]
  private var order: [CostQuestion] = []

  public init() {}

  /// Nil unless it is there.
  public subscript(question: CostQuestion) -> CostExplanation? {
    if case .known(let explanation)? = entries[question] { explanation } else { nil }
  }

  /// Whether an answer is still to come.
  public func isPending(_ question: CostQuestion) -> Bool { if case .pending? = entries[question] { true } else { false } }

  /// Notes the questions that nobody has asked yet as pending and returns the effect that asks them.
  public mutating func request(_ questions: [CostQuestion]) -> [Effect] {
    var missing: [CostQuestion] = []
    for question in questions where entries[question] == nil && !missing.contains(question) { missing.append(question) }
    for question in missing {
      entries[question] = .pending
      order.append(question)
    }
    while order.count > Self.capacity { entries[order.removeFirst()] = nil }
    return missing.isEmpty ? [] : [.shop(.explain(missing))]
  }

  /// - Parameter explanation: Nil where there is none.
  public mutating func keep(_ explanation: CostExplanation?, for question: CostQuestion) {
    guard entries[question] != nil else { return }
    entries[question] = explanation.map { .known($0) } ?? Entry.none
  }
}
