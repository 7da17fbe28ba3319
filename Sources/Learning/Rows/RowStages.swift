import Delivery
import Primitives

/// The stages that goods pass in one row of the network: one, but that a last mile to many zones has as many as their doors differ.
struct RowStages {
  /// A measure by each; never empty.
  private(set) var measures: [StageMeasure]
  private var indexes: [ZoneID: Int] = [:]

  /// The stages of a row; nil if the network does not have it.
  ///
  /// - Parameter zones: The zones to which deliveries went.
  init?(_ row: NetworkRow, to zones: some Sequence<ZoneID>, _ rows: NetworkRows) {
    guard let first = rows.measure(of: row) else { return nil }
    measures = [first]
    for zone in Set(zones).sorted() {
      guard let measure = rows.measure(of: row, to: zone) else { continue }
      if let same = measures.firstIndex(where: { $0.stage.secondAttempt == measure.stage.secondAttempt }) {
        indexes[zone] = same
      } else {
        indexes[zone] = measures.count
        measures.append(measure)
      }
    }
  }

  /// The figures of the row, which all its stages have.
  var duration: StageDuration { measures[0].stage.duration }

  /// Which of the stages leads to a zone; the first where none is known.
  func index(to zone: ZoneID?) -> Int { zone.flatMap { indexes[$0] } ?? 0 }
}
