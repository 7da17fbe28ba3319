import Delivery
import Primitives

/// Learns the durations of rows from the passages that were seen of them.
///
/// ```swift
/// let rows = NetworkRows(network)
/// let learned = RowLearner(rows).learn(.service("lgg-van"), passages).learned
/// learned?.is  // the figures that the row is to have
/// ```
public struct RowLearner: Sendable {
  /// The fewest deliveries from which a row is changed.
  public static let fewest = 25

  private let rows: NetworkRows

  /// A learner for the rows of a network.
  public init(_ rows: NetworkRows) { self.rows = rows }

  /// What passages say of a row.
  ///
  /// - Returns: What was learned, nil if the network does not have the row or no passage can be used; and the passages that cannot, with the
  ///   reason.
  public func learn(
    _ row: NetworkRow, _ passages: [ObservedPassage]
  ) -> (learned: LearnedRow?, unusable: [(passage: ObservedPassage, why: UnusablePassage)]) {
    guard let stages = RowStages(row, to: passages.lazy.compactMap(\.zone), rows) else { return (nil, []) }
    var usable: [ObservedPassage] = []
    var unusable: [(ObservedPassage, UnusablePassage)] = []
    for passage in passages {
      do throws(UnusablePassage) {
        _ = try MeasuredPassage(passage, stages)
        usable.append(passage)
      } catch {
        unusable.append((passage, error))
      }
    }
    let hours = usable.map(\.ordered)
    guard let first = hours.min(), let last = hours.max() else { return (nil, unusable) }
    let was = stages.duration
    func made(_ verdict: LearnedRow.Verdict, _ learned: StageDuration? = nil, _ losses: (DurationLoss, DurationLoss)? = nil) -> LearnedRow {
      LearnedRow(
        row: row, deliveries: usable.count, ordered: first...last, was: was, is: verdict == .better ? learned ?? was : was,
        learned: learned, lossWas: losses?.0, lossIs: losses?.1, verdict: verdict)
    }
    guard usable.count >= Self.fewest else { return (made(.tooFew), unusable) }
    guard !was.isConstant else { return (made(.constant), unusable) }
    func likelihood(_ passages: [ObservedPassage]) -> (likelihood: StageLikelihood, measured: [MeasuredPassage]) {
      // All of them were measured before; one that was cut at the split and then says nothing is left out.
      let measured = passages.compactMap { try? MeasuredPassage($0, stages) }
      return (StageLikelihood(measured, stages), measured)
    }
    guard let split = SplitByDate(usable) else { return (made(.notDivided), unusable) }
    let learning = likelihood(split.learning)
    let judging = likelihood(split.judging)
    guard learning.likelihood.count > 0 else { return (made(.notDivided), unusable) }
    let learned = DurationFit.mostProbable(learning.likelihood, shrunkTo: was)
    guard let lossWas = DurationLoss(was, judging.measured, judging.likelihood),
      let lossIs = DurationLoss(learned, judging.measured, judging.likelihood)
    else { return (made(.notDivided), unusable) }
    return (made(lossIs.isBetter(than: lossWas) ? .better : .notBetter, learned, (lossWas, lossIs)), unusable)
  }
}
