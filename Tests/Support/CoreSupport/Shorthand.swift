import Money
import Primitives

/// The whole hour of an instant with its offset, `2026-11-27T18:00+08:00`; told by the offset, so that no time zone table of ours is asked.
package func at(_ text: String) -> Hour {
  let local = text.prefix(16).split(separator: "T")
  let clock = local[1].split(separator: ":").compactMap { Int($0) }
  let offset = text.dropFirst(17).split(separator: ":").compactMap { Int($0) }
  let sign = text.dropFirst(16).first == "-" ? -1 : 1
  let minutes = date(String(local[0])).days * 1440 + clock[0] * 60 + clock[1] - sign * (offset[0] * 60 + offset[1])
  precondition(minutes % 60 == 0, "\(text) is not on a whole hour")
  return Hour(minutes / 60)
}

/// A date as it is written, `2026-11-24`.
package func date(_ text: String) -> LocalDate { LocalDate(text)! }

/// The days from one date to another, both included.
package func dates(_ from: String, _ to: String) -> [LocalDate] { (date(from).days...date(to).days).map { LocalDate(days: $0) } }

/// An amount as it is written, in euros unless another currency is named.
package func money(_ amount: String, _ currency: Currency = .euro) -> Money { Money(decimal: amount, currency: currency)! }
