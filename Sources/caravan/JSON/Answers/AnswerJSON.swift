/// What a command prints with `--json`: one object, the number of its form before the fields of the answer.
struct AnswerJSON<Fields: Encodable>: Encodable {
  /// The form's number; it changes only when a field changes its meaning or goes.
  static var schema: Int { 1 }

  /// The line of a batch's file that it answers; nil: a command of its own.
  var line: Int?
  let fields: Fields

  private enum CodingKeys: CodingKey { case schema, line }

  func encode(to encoder: any Encoder) throws {
    var container = encoder.container(keyedBy: CodingKeys.self)
    try container.encode(Self.schema, forKey: .schema)
    try container.encodeIfPresent(line, forKey: .line)
    try fields.encode(to: encoder)
  }
}

/// An error as the contract writes it.
struct ErrorJSON: Encodable {
  struct Error: Encodable {
    let code: String
    let message: String
  }

  let error: Error
}
