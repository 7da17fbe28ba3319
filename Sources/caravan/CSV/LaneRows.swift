import Delivery
import OrderedJSON

extension LanesJSON.Entry: CSVRow {
  static var columns: [String] {
    [
      "lane", "from", "to", "mode", "segment", "kind", "minDays", "maxDays", "publishedShare", "withinHours", "p10Days", "p50Days",
      "p90Days", "meanDays", "share", "inside", "byDays", "verdict", "reason", "reasonDays", "problem", "startsAt", "startsAtKm", "endsAt",
      "endsAtKm", "passed", "year", "source",
    ]
  }

  var cells: [CSVCell] {
    func figure(_ value: Double?) -> CSVCell { value.map { .figure(JSONNumber.text($0)) } ?? .empty }
    func text(_ value: String?) -> CSVCell { value.map { .text($0) } ?? .empty }
    return [.text(lane), .text(from), .text(to), .figure(mode), .figure(segment.rawValue), .figure(kind)]
      + [minDays, maxDays, publishedShare, withinHours, p10Days, p50Days, p90Days, meanDays, share].map(figure)
      + [.figure(inside ? "true" : "false"), figure(byDays), .figure(verdict), text(reason), figure(reasonDays), text(problem)]
      + [text(startsAt), figure(startsAtKm), text(endsAt), figure(endsAtKm)]
      + [.text(passed.joined(separator: "|")), year.map { .figure("\($0)") } ?? .empty, .text(source)]
  }
}
