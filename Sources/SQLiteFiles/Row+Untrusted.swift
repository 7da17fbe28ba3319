import Foundation
import GRDB

/// A file on a disk may hold anything: a value of another kind than the program wrote is nil, never a trap.
extension Row {
  /// A text, if the column holds one.
  package func text(_ column: Int) -> String? {
    let value: DatabaseValue = self[column]
    if case .string(let text) = value.storage { return text }
    return nil
  }

  /// A whole number, if the column holds one.
  package func whole(_ column: Int) -> Int? {
    let value: DatabaseValue = self[column]
    if case .int64(let number) = value.storage { return Int(exactly: number) }
    return nil
  }

  /// A number, if the column holds one.
  package func number(_ column: Int) -> Double? {
    let value: DatabaseValue = self[column]
    switch value.storage {
    case .double(let number): return number
    case .int64(let number): return Double(number)
    default: return nil
    }
  }

  /// Whether the column holds a whole number other than 0.
  package func flag(_ column: Int) -> Bool { whole(column).map { $0 != 0 } ?? false }
}
