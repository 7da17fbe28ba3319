/// A parameter of a statement, in the text that the server reads. Data reaches the server in no other way.
package struct PostgresParameter: Hashable, Sendable {
  /// The text; nil is null.
  let text: String?

  private init(_ text: String?) { self.text = text }

  /// A text; nil is null.
  package static func text(_ text: String?) -> PostgresParameter { PostgresParameter(text) }
  /// A whole number; nil is null.
  package static func whole(_ number: Int?) -> PostgresParameter { PostgresParameter(number.map(String.init)) }
  /// A truth.
  package static func flag(_ flag: Bool?) -> PostgresParameter { PostgresParameter(flag.map { $0 ? "t" : "f" }) }
  /// Texts, of which some may be null.
  package static func texts(_ texts: [String?]) -> PostgresParameter {
    PostgresParameter("{\(texts.map { $0.map(quoted) ?? "NULL" }.joined(separator: ","))}")
  }
  /// Whole numbers.
  package static func wholes(_ numbers: [Int]) -> PostgresParameter {
    PostgresParameter("{\(numbers.map(String.init).joined(separator: ","))}")
  }

  /// An element of an array between quotation marks.
  private static func quoted(_ text: String) -> String {
    var quoted = "\""
    for scalar in text.unicodeScalars {
      if scalar == "\"" || scalar == "\\" { quoted.unicodeScalars.append("\\") }
      quoted.unicodeScalars.append(scalar)
    }
    return quoted + "\""
  }
}
