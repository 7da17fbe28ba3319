import Delivery
import Primitives

/// A passage in the hours of its stage's clock.
struct MeasuredPassage {
  /// Which of the row's stages it passed.
  let stage: Int
  /// When it passed the gate.
  let start: StageMeasure.Start
  /// The hours of the clock that it took; of one under way those that it has taken at least, and then `isUnderWay`.
  let hours: ClosedRange<Int>
  let ending: ObservedPassage.Ending

  var isUnderWay: Bool { if case .after = ending { true } else { false } }
}

/// Why a passage says nothing of its row.
public enum UnusablePassage: String, Error, Hashable, Sendable, CaseIterable {
  /// The calendars do not reach its hours, or nothing starts within 400 days.
  case beyondCalendar
  /// It ended before it began.
  case endsBeforeItBegins
  /// It ended before the stage could start by its gate.
  case endsBeforeStart
  /// It took over 400 days.
  case tooLong
}

extension MeasuredPassage {
  /// The longest passage, in hours.
  private static let longest = 400 * 24

  /// - Parameter stages: The stages of its row.
  init(_ passage: ObservedPassage, _ stages: RowStages) throws(UnusablePassage) {
    let begun = passage.beginning.hour
    stage = stages.index(to: passage.zone)
    ending = passage.ending
    let last: Hour
    switch passage.ending {
    case .within(let range): last = range.upperBound
    case .after(let hour): last = hour
    }
    guard last >= begun else { throw .endsBeforeItBegins }
    guard last - begun <= Self.longest else { throw .tooLong }
    let measure = stages.measures[stage]
    switch passage.beginning {
    case .ready(let hour):
      guard let start = measure.start(ready: hour) else { throw .beyondCalendar }
      self.start = start
    case .started(let hour): start = measure.start(seenAt: hour)
    }
    let first = start.hour
    switch passage.ending {
    case .within(let range):
      guard let most = measure.hours(from: first, to: range.upperBound),
        let least = measure.hours(from: first, to: max(first, range.lowerBound))
      else { throw .beyondCalendar }
      guard most >= 0, range.upperBound >= first else { throw .endsBeforeStart }
      hours = min(least, most)...most
    case .after(let hour):
      guard let taken = measure.hours(from: first, to: max(first, hour)) else { throw .beyondCalendar }
      hours = taken...taken
    }
  }
}
