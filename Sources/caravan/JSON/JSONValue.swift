import Foundation
import Money
import Primitives

/// A JSON value whose objects keep the order of their keys, so that output reads as the contract is written.
enum JSONValue {
  case null
  case bool(Bool)
  case integer(Int)
  case number(Double)
  case string(String)
  case array([JSONValue])
  case object([(String, JSONValue)])

  /// `nil` as null.
  static func optional(_ value: String?) -> JSONValue { value.map { .string($0) } ?? .null }

  /// Compact but for the top: one line a value of the outermost object.
  var text: String {
    var out = ""
    write(into: &out, indent: 0)
    return out
  }

  private func write(into out: inout String, indent: Int) {
    switch self {
    case .null: out += "null"
    case .bool(let value): out += value ? "true" : "false"
    case .integer(let value): out += String(value)
    case .number(let value):
      if value == value.rounded(), abs(value) < 1e15 { out += String(Int(value)) } else { out += String(value) }
    case .string(let value): Self.quote(value, into: &out)
    case .array(let values):
      if values.isEmpty {
        out += "[]"
      } else if values.allSatisfy(\.isSmall) {
        out += "["
        for (index, value) in values.enumerated() {
          if index > 0 { out += ", " }
          value.write(into: &out, indent: indent)
        }
        out += "]"
      } else {
        out += "[\n"
        for (index, value) in values.enumerated() {
          out += String(repeating: " ", count: indent + 2)
          value.write(into: &out, indent: indent + 2)
          out += index < values.count - 1 ? ",\n" : "\n"
        }
        out += String(repeating: " ", count: indent) + "]"
      }
    case .object(let pairs):
      if pairs.isEmpty {
        out += "{}"
      } else if pairs.count <= 8, pairs.allSatisfy(\.1.isSmall) {
        out += "{"
        for (index, pair) in pairs.enumerated() {
          if index > 0 { out += ", " }
          Self.quote(pair.0, into: &out)
          out += ": "
          pair.1.write(into: &out, indent: indent)
        }
        out += "}"
      } else {
        out += "{\n"
        for (index, pair) in pairs.enumerated() {
          out += String(repeating: " ", count: indent + 2)
          Self.quote(pair.0, into: &out)
          out += ": "
          pair.1.write(into: &out, indent: indent + 2)
          out += index < pairs.count - 1 ? ",\n" : "\n"
        }
        out += String(repeating: " ", count: indent) + "}"
      }
    }
  }

  /// Fits a line with others.
  private var isSmall: Bool {
    switch self {
    case .null, .bool, .integer, .number: true
    case .string(let value): value.utf8.count <= 60
    case .array(let values): values.count <= 3 && values.allSatisfy(\.isSmall)
    case .object(let pairs): pairs.count <= 2 && pairs.allSatisfy { if case .string = $0.1 { true } else { false } }
    }
  }

  private static func quote(_ string: String, into out: inout String) {
    out += "\""
    for scalar in string.unicodeScalars {
      switch scalar {
      case "\"": out += "\\\""
      case "\\": out += "\\\\"
      case "\n": out += "\\n"
      case "\t": out += "\\t"
      case "\r": out += "\\r"
      default:
        // Escapes and other controls are spelled out, so that nothing in the catalog reaches a terminal as a command.
        if scalar.isHidden {
          for unit in UTF16.encode(scalar) ?? UTF16.encodedReplacementCharacter {
            let hex = String(unit, radix: 16)
            out += "\\u" + String(repeating: "0", count: 4 - hex.count) + hex
          }
        } else {
          out.unicodeScalars.append(scalar)
        }
      }
    }
    out += "\""
  }
}

extension Unicode.Scalar {
  /// What a terminal obeys or hides rather than shows: control and format characters (bidirectional marks among them), line separators.
  fileprivate var isHidden: Bool {
    switch properties.generalCategory {
    case .control, .format, .lineSeparator, .paragraphSeparator: true
    default: false
    }
  }
}

extension JSONValue {
  /// English and Chinese, which are always there, then what else the catalog has.
  static func name(_ name: LocalizedName) -> JSONValue {
    let always: [LanguageTag] = [.fallback, "zh-Hans"]
    let others = name.translations.map(\.tag).filter { !always.contains($0) }
    return .object((always + others).map { ($0.rawValue, .string(name.text(in: $0))) })
  }
  static func money(_ money: Money) -> JSONValue {
    .object([("amount", .string(money.decimalString)), ("currency", .string(money.currency.code))])
  }
  static func money(_ money: Money?) -> JSONValue { money.map { .money($0) } ?? .null }
  static func instant(_ hour: Hour) -> JSONValue { .instant(hour.date) }
  static func instant(_ date: Date) -> JSONValue { .string(Instant.text(date)) }
  static func strings(_ values: some Sequence<String>) -> JSONValue { .array(values.map { .string($0) }) }
}
