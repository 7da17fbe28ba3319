import OrderedJSON
import Testing

@testable import caravan

@Suite("Answers of commands")
struct AnswerJSONTests {
  private func text(_ value: some Encodable) throws -> String {
    String(decoding: try OrderedJSONEncoder(.lines).encode(value), as: UTF8.self)
  }

  @Test("Every answer begins with the number of its form, a batch's also with its line")
  func answers() throws {
    #expect(try text(AnswerJSON(fields: ["a": 1])) == #"{"schema": 1, "a": 1}"#)
    #expect(try text(AnswerJSON(line: 7, fields: ["a": 1])) == #"{"schema": 1, "line": 7, "a": 1}"#)
  }
}
