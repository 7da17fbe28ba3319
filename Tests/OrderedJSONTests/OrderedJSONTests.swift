import Foundation
import TestSupport
import Testing

@testable import OrderedJSON

@Suite("JSON whose fields keep their order")
struct OrderedJSONTests {
  private func text(_ value: some Encodable, _ layout: JSONWriter.Layout = .lines) throws -> String {
    String(decoding: try OrderedJSONEncoder(layout).encode(value), as: UTF8.self)
  }

  private struct Row: Encodable {
    var zone = "BE-GNE"
    var amount = 1
    @OrNull var postcode: String? = nil
    var note: String? = nil
    var area: Bool? = true
  }

  private struct Nothing: Encodable {}

  @Test("Fields stand as they are declared; an optional one without a value is left out, one that is OrNull is null")
  func fields() throws {
    #expect(try text(Row()) == #"{"zone": "BE-GNE", "amount": 1, "postcode": null, "area": true}"#)
    #expect(
      try text(Row(postcode: "9000", note: "x", area: nil)) == #"{"zone": "BE-GNE", "amount": 1, "postcode": "9000", "note": "x"}"#)
  }

  @Test("An OrNull field holds objects, arrays and numbers as well")
  func objectsOrNull() throws {
    struct Holder: Encodable {
      @OrNull var row: Row?
      @OrNull var list: [Int]?
      @OrNull var share: Double?
    }
    #expect(try text(Holder(row: nil, list: [1, 2], share: 0.5)) == #"{"row": null, "list": [1, 2], "share": 0.5}"#)
    #expect(try text(Holder(row: Row(), list: nil, share: nil), .oneLine).hasPrefix(#"{"row": {"zone": "BE-GNE", "#))
  }

  @Test(
    "Quotes, backslashes, line ends and what a terminal obeys or hides are spelled out; slashes and letters of every script stay",
    arguments: [
      ("\"\\\n\t\r", #"\"\\\n\t\r"#), ("a/b", "a/b"), ("根特 Małaszewicze ö", "根特 Małaszewicze ö"), ("\u{1B}[31m", #"\u001b[31m"#),
      ("\u{0}\u{7F}\u{9B}", #"\u0000\u007f\u009b"#), ("\u{202E}\u{200F}\u{AD}", #"\u202e\u200f\u00ad"#),
      ("\u{2028}\u{2029}", #"\u2028\u2029"#), ("🚲", "🚲"), ("\u{E0001}", #"\udb40\udc01"#), ("e\u{301}", "e\u{301}"), ("", ""),
    ])
  func escapes(text plain: String, spelled: String) throws {
    #expect(try text(plain) == "\"\(spelled)\"")
    #expect(try text([plain: 1]) == "{\"\(spelled)\": 1}")
    #expect(try JSONDecoder().decode(String.self, from: Data(try OrderedJSONEncoder(.lines).encode(plain))) == plain)
  }

  @Test("A character is spelled the same wherever it stands in a text, also where eight are looked at at once")
  func places() throws {
    for odd in (0..<0x180).compactMap(Unicode.Scalar.init) + ["\u{2028}", "\u{200F}", "根", "\u{FEFF}", "🚲"] {
      let alone = try text("\(odd)").dropFirst().dropLast()
      for before in 0..<18 {
        let (lead, rest) = (String(repeating: "~", count: before), String(repeating: " ", count: 17 - before))
        let whole = try text("\(lead)\(odd)\(rest)\(odd)")
        guard whole == "\"\(lead)\(alone)\(rest)\(alone)\"" else {
          Issue.record("U+\(String(odd.value, radix: 16)) after \(before)")
          continue
        }
      }
    }
  }

  @Test("Whole numbers have no point, others their shortest form; infinite ones are refused")
  func numbers() throws {
    #expect(try text([0.0, -0.0, 2, 1.5, 0.1, -7.25, 1e14]) == "[0, 0, 2, 1.5, 0.1, -7.25, 100000000000000]")
    #expect(try text([1e16, 1e300, 2e-300]) == "[1e+16, 1e+300, 2e-300]")
    #expect(try text([Int64.max]) == "[9223372036854775807]")
    #expect(try text([UInt64.max]) == "[18446744073709551615]")
    #expect(try text([Int8(-3)]) == "[-3]")
    #expect(try text([Float(0.1), 3]) == "[0.1, 3]")
    for value in [Double.infinity, -.infinity, .nan] {
      #expect(throws: EncodingError.self) { try OrderedJSONEncoder(.lines).encode([value]) }
      #expect(throws: EncodingError.self) { try OrderedJSONEncoder(.lines).encode(["x": value]) }
    }
  }

  @Test("Small things stand on one line; what holds long texts or many fields has a line for each, two spaces further in")
  func layout() throws {
    let long = String(repeating: "x", count: 61)
    #expect(try text([[1, 2, 3], []]) == "[[1, 2, 3], []]")
    #expect(try text([[1, 2, 3, 4], []]) == "[\n  [1, 2, 3, 4],\n  []\n]")
    #expect(try text([long]) == "[\n  \"\(long)\"\n]")
    #expect(try text([String(long.dropLast())]) == "[\"\(long.dropLast())\"]")
    let eight = NamedFields((1...8).map { ("k\($0)", $0) })
    #expect(try text(eight) == #"{"k1": 1, "k2": 2, "k3": 3, "k4": 4, "k5": 5, "k6": 6, "k7": 7, "k8": 8}"#)
    let nine = NamedFields((1...9).map { ("k\($0)", $0) })
    #expect(try text(nine) == "{\n" + (1...9).map { "  \"k\($0)\": \($0)" }.joined(separator: ",\n") + "\n}")
    #expect(try text(NamedFields([("a", NamedFields([("b", [long])]))])) == "{\n  \"a\": {\n    \"b\": [\n      \"\(long)\"\n    ]\n  }\n}")
  }

  @Test("Two long texts under their keys go with others, and stand no further in than these")
  func longNames() throws {
    let long = String(repeating: "x", count: 61)
    #expect(
      try text([NamedFields([("en", long), ("fr", "y")])]) == "[{\n  \"en\": \"\(long)\",\n  \"fr\": \"y\"\n}]")
  }

  @Test("On one line nothing begins a new one, however long")
  func oneLine() throws {
    let long = String(repeating: "x", count: 200)
    let value = NamedFields([("a", NamedFields((1...20).map { ("k\($0)", [long, "\n"]) })), ("b", NamedFields([]))])
    let line = try text(value, .oneLine)
    #expect(!line.contains("\n"))
    #expect(line.hasPrefix("{\"a\": {\"k1\": [\"\(long)\", \"\\n\"], \"k2\": [") && line.hasSuffix("]}, \"b\": {}}"))
  }

  @Test("What is kept has no space between its parts, and those within texts")
  func compact() throws {
    let value = NamedFields([("a b", [NamedFields([("c", ["d, e: f", "\n"])])]), ("g", [])])
    #expect(try text(value, .compact) == #"{"a b":[{"c":["d, e: f","\n"]}],"g":[]}"#)
  }

  @Test("What encodes nothing is an empty object, and empty containers are closed")
  func nothing() throws {
    #expect(try text(Nothing()) == "{}")
    #expect(try text([Nothing(), Nothing()]) == "[{}, {}]")
    #expect(try text([String: Int]()) == "{}")
    #expect(try text([Int]()) == "[]")
    #expect(try text(String?.none) == "null")
    #expect(try text([1, nil, 3]) == "[1, null, 3]")
  }

  @Test("Containers that a value opens by hand nest, and end when their parent goes on")
  func byHand() throws {
    struct Nested: Encodable {
      enum Keys: CodingKey { case first, list, second, parent }

      func encode(to encoder: any Encoder) throws {
        var fields = encoder.container(keyedBy: Keys.self)
        var first = fields.nestedContainer(keyedBy: Keys.self, forKey: .first)
        try first.encode(1, forKey: .list)
        var list = fields.nestedUnkeyedContainer(forKey: .list)
        try list.encode(2)
        try list.encodeNil()
        var inner = list.nestedUnkeyedContainer()
        try inner.encode("x")
        #expect(list.count == 3)
        // A value may open its container again.
        var again = encoder.container(keyedBy: Keys.self)
        try again.encode(3, forKey: .second)
        try 4.encode(to: fields.superEncoder(forKey: .parent))
      }
    }
    #expect(try text(Nested(), .oneLine) == #"{"first": {"list": 1}, "list": [2, null, ["x"]], "second": 3, "parent": 4}"#)
  }

  @Test("Random values in every layout are read by Foundation as they were written")
  func random() throws {
    indirect enum Tree: Encodable {
      case text(String), number(Double), list([Tree]), fields([(String, Tree)])

      func encode(to encoder: any Encoder) throws {
        switch self {
        case .text(let text): try text.encode(to: encoder)
        case .number(let number): try number.encode(to: encoder)
        case .list(let list): try list.encode(to: encoder)
        case .fields(let fields): try NamedFields(fields).encode(to: encoder)
        }
      }

      var object: Any {
        switch self {
        case .text(let text): text
        case .number(let number): number
        case .list(let list): list.map(\.object)
        case .fields(let fields): Dictionary(uniqueKeysWithValues: fields.map { ($0.0, $0.1.object) })
        }
      }
    }
    var random = SplitMix(seed: 7)
    func next(_ below: Int) -> Int { Int.random(in: 0..<below, using: &random) }
    func tree(_ depth: Int) -> Tree {
      switch next(depth == 0 ? 2 : 4) {
      case 0: .text(String(repeating: ["x", "根", "\"", "\n", "\u{202E}"][next(5)], count: next(80)))
      case 1: .number(Double(next(100_000)) / 8)
      case 2: .list((0..<next(6)).map { _ in tree(depth - 1) })
      default: .fields((0..<next(11)).map { ("k\($0)", tree(depth - 1)) })
      }
    }
    for _ in 0..<200 {
      let tree = Tree.list([tree(4)])
      for layout in [JSONWriter.Layout.lines, .oneLine, .compact] {
        let read = try JSONSerialization.jsonObject(with: Data(try OrderedJSONEncoder(layout).encode(tree)))
        #expect((read as? NSArray) == (tree.object as? NSArray))
      }
    }
  }
}
