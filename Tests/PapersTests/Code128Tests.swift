import Testing

@testable import Papers

/// Barcodes of Code 128, read again by a reader of its own.
struct Code128Tests {
  @Test(
    "What is drawn is read again, with a right check symbol",
    arguments: [
      "A", "12", "123", "1234", "12345", "ZK473124829CN", "Wikipedia", "PJJ123C", "HI345678", "CODE128", "a1234567b", "x12y",
      "\u{01}A\u{02}b",
      "ABC\tdef", "00614141123456789", "AB123", "!\u{7F}~",
    ])
  func read(text: String) throws {
    let code = try #require(Code128(text))
    #expect(try Code128Reader.text(of: code.modules) == text)
  }

  @Test("A thousand texts by chance are read again")
  func random() throws {
    var seed: UInt64 = 7
    func next(_ bound: Int) -> Int {
      seed = seed &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
      return Int(seed >> 33) % bound
    }
    for _ in 0..<1_000 {
      let alphabet = next(3)
      let text = String(
        String.UnicodeScalarView(
          (0...next(20)).map { _ in
            Unicode.Scalar(UInt8(alphabet == 0 ? 48 + next(10) : alphabet == 1 && next(2) == 0 ? 48 + next(10) : next(128)))
          }))
      #expect(try Code128Reader.text(of: #require(Code128(text)).modules) == text)
    }
  }

  @Test("Known symbols: PJJ123C in set B checks with 55; pairs of digits take one symbol")
  func known() throws {
    // The published example begins with set A and checks with 54; with B's start, which is one more, it is 55.
    let code = try #require(Code128("PJJ123C"))
    #expect(code.symbols == [104, 48, 42, 42, 17, 18, 19, 35, 55])
    #expect(Code128("123456")?.symbols.prefix(4) == [105, 12, 34, 56])
    #expect(Code128("ZK473124829CN")?.symbols.count == 13 && Code128("ZK473124829CN")?.modules.count == 156)
  }

  @Test("Nothing, and letters beyond ASCII, have no bars")
  func refused() {
    #expect(Code128("") == nil && Code128("é") == nil && Code128("凤凰") == nil)
  }
}

/// Reads bars by their widths alone: which symbol has which widths is asked of nothing but the table's list of strings below.
enum Code128Reader {
  struct Unreadable: Error { let why: String }

  static func text(of modules: [Bool]) throws -> String {
    var widths: [Int] = []
    var current = true
    for module in modules {
      if module == current, !widths.isEmpty { widths[widths.count - 1] += 1 } else { widths.append(1) }
      current = module
    }
    var values: [Int] = []
    var index = 0
    while index + 7 < widths.count {
      let symbol = widths[index..<index + 6].map(String.init).joined()
      guard let value = patterns.firstIndex(of: symbol) else { throw Unreadable(why: "no symbol \(symbol)") }
      values.append(value)
      index += 6
    }
    guard widths[index...].map(String.init).joined() == "2331112" else { throw Unreadable(why: "no stop") }
    guard let check = values.popLast() else { throw Unreadable(why: "nothing") }
    let sum = values.enumerated().map { max($0.offset, 1) * $0.element }.reduce(0, +) % 103
    guard sum == check else { throw Unreadable(why: "check symbol \(check), not \(sum)") }
    var set = values.removeFirst()
    var text = ""
    for value in values {
      switch (set, value) {
      case (105, 0..<100): text += (value < 10 ? "0" : "") + "\(value)"
      case (103, 0..<64), (104, 0..<96): text.unicodeScalars.append(Unicode.Scalar(UInt8(value + 32)))
      case (103, 64..<96): text.unicodeScalars.append(Unicode.Scalar(UInt8(value - 64)))
      case (_, 99): set = 105
      case (104, 101), (105, 101): set = 103
      case (103, 100), (105, 100): set = 104
      default: throw Unreadable(why: "\(value) in set \(set)")
      }
    }
    return text
  }

  private static let patterns =
    ("212222 222122 222221 121223 121322 131222 122213 122312 132212 221213 221312 231212 112232 122132 122231 113222 "
    + "123122 123221 223211 221132 221231 213212 223112 312131 311222 321122 321221 312212 322112 322211 212123 212321 "
    + "232121 111323 131123 131321 112313 132113 132311 211313 231113 231311 112133 112331 132131 113123 113321 133121 "
    + "313121 211331 231131 213113 213311 213131 311123 311321 331121 312113 312311 332111 314111 221411 431111 111224 "
    + "111422 121124 121421 141122 141221 112214 112412 122114 122411 142112 142211 241211 221114 413111 241112 134111 "
    + "111242 121142 121241 114212 124112 124211 411212 421112 421211 212141 214121 412121 111143 111341 131141 114113 "
    + "114311 411113 411311 113141 114131 311141 411131 211412 211214 211232 ").split(separator: " ").map(String.init)
}
