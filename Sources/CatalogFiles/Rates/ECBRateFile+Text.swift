import Money
import Primitives

extension ECBRateFile {
  /// Days as a table in the form of the ECB's history, the newest first.
  public static func text(of days: [PublishedRates]) -> String {
    let codes = Set(days.flatMap { $0.units.map(\.currency.code) }).sorted()
    let rows = days.sorted { $0.date > $1.date }.map { day in
      let units = Dictionary(day.units.map { ($0.currency.code, $0.units) }, uniquingKeysWith: { first, _ in first })
      let cells = codes.map { code in units[code].map { $0.decimalString(places: 12) } ?? "N/A" }
      return ([day.date.description] + cells).joined(separator: ",") + ",\n"
    }
    return (["Date"] + codes).joined(separator: ",") + ",\n" + rows.joined()
  }
}
