import LandedCost
import Phrases
import Primitives
import Quotes
import Screen

extension AppState {
  /// How a price is taxed, in a few words; where a limit was passed that keeps it out of another regime, with that limit.
  func regimeText(_ cost: LandedCost, _ question: CostQuestion?) -> PlainText {
    PlainText(question.flatMap { explanations[$0] }.flatMap { language.passedLimit($0, of: cost) } ?? language.regime(cost.regime))
  }

  /// What is to say below a total: what it lacks, and what of it is assumed; empty where it is the whole price for sure.
  func totalNotes(_ cost: LandedCost) -> PlainText {
    let told = [cost.isComplete ? nil : language.missingSentences(of: cost), language.assumption(of: cost)]
    return PlainText(language.sentences(told.compactMap { $0 }))
  }

  /// The means and the promise of an option: `by sea, 90% by Mon 8 Feb`.
  func way(_ option: DeliveryOption) -> PlainText {
    text(
      "price.way",
      ["mode": language.mode(option.mainMode), "date": PlainText(language.date(option.arrival.p90, in: timeZone)).unbroken.string])
  }
}
