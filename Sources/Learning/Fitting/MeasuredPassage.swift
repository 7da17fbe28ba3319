import Delivery
import Primitives

/// A passage in the hours of its stage's clock.
struct MeasuredPassage {
  /// The hour at which it is folded from: of all that start at one hour, one stands for all.
  let ready: Hour
  /// Whether it is measured from behind the gate.
  let isPastGate: Bool
  /// The zone whose stage it passes; nil where that makes no difference.
  let zone: ZoneID?
  /// When it started.
  let start: Hour
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

  /// - Parameters:
  ///   - measure: The stage with its gate.
  ///   - pastGate: The same stage behind its gate.
  init(_ passage: ObservedPassage, _ measure: StageMeasure, pastGate: StageMeasure) throws(UnusablePassage) {
    let begun = passage.beginning.hour
    zone = passage.zone
    ending = passage.ending
    let last: Hour
    switch passage.ending {
    case .within(let range): last = range.upperBound
    case .after(let hour): last = hour
    }
    guard last >= begun else { throw .endsBeforeItBegins }
    guard last - begun <= Self.longest else { throw .tooLong }
    switch passage.beginning {
    case .ready(let hour):
      ready = hour
      isPastGate = false
    case .started(let hour):
      // The estimator's fold begins where goods are ready: at the last hour that still catches this start.
      let caught = measure.ready(startingAt: hour)
      ready = caught ?? hour
      isPastGate = caught == nil
    }
    let used = isPastGate ? pastGate : measure
    guard let start = used.start(ready: ready) else { throw .beyondCalendar }
    self.start = start
    switch passage.ending {
    case .within(let range):
      guard let most = used.hours(from: start, to: range.upperBound), let least = used.hours(from: start, to: max(start, range.lowerBound))
      else { throw .beyondCalendar }
      guard most >= 0, range.upperBound >= start else { throw .endsBeforeStart }
      hours = min(least, most)...most
    case .after(let hour):
      guard let taken = used.hours(from: start, to: max(start, hour)) else { throw .beyondCalendar }
      hours = taken...taken
    }
  }
}
