import Delivery
import Orders
import Primitives
import Testing

@Suite("Keys and codes of accounts")
struct AccountTests {
  @Test("A fingerprint is SHA256 and 43 letters of base64, and nothing else")
  func fingerprints() {
    let hash = "uV3kQ8zTn+/4x0123456789abcdefghijklmnopqrstu"
    #expect(KeyFingerprint("SHA256:" + hash.prefix(43))?.text == "SHA256:" + hash.prefix(43))
    #expect(KeyFingerprint("SHA256:" + hash.prefix(43))?.short == "SHA256:uV3kQ8zT…")
    for bad in [
      "", "SHA256:", "SHA256:" + hash.prefix(42), "SHA256:" + hash.prefix(42) + "=", "SHA256:" + hash.prefix(42) + "\n",
      "SHA256:" + hash.prefix(42) + "é", "sha256:" + hash.prefix(43), "MD5:" + hash.prefix(43), "SHA256:" + hash.prefix(42) + "\u{1B}",
      "SHA256:" + hash,
    ] as [String] { #expect(KeyFingerprint(bad) == nil, "\(bad.debugDescription)") }
  }

  @Test("A code is read however it is typed, and has no letter that could be taken for another")
  func codes() {
    var random = SplitMix64(seed: 7)
    var seen: Set<JoinCode> = []
    for _ in 0..<500 {
      let code = JoinCode.random(using: &random)
      seen.insert(code)
      #expect(JoinCode("\(code)") == code && JoinCode(code.letters.lowercased()) == code)
      #expect(JoinCode(" \(code.letters.prefix(3)) \(code.letters.dropFirst(3)) ") == code)
      #expect(!code.letters.contains { "01IOLU".contains($0) })
    }
    #expect(seen.count == 500)
    for bad in ["", "23456", "23456-789A0", "23456-789ABC", "23456-789A\u{1B}", "２３４５６７８９ＡＢ"] { #expect(JoinCode(bad) == nil) }
    #expect(JoinCode.random() != JoinCode.random())
  }

  @Test("Joined carts have the pieces of both; what no line can hold is kept for later")
  func carts() {
    var mine = Cart(lines: [CartLine(sku: "A", quantity: 600, option: "own")], timesOrdered: 3)
    mine.add("B", quantity: 2)
    let theirs = Cart(
      lines: [
        CartLine(sku: "A", quantity: 500, option: "other"), CartLine(sku: "B", quantity: 1, option: "other"),
        CartLine(sku: "C", quantity: 4),
      ], timesOrdered: 9, saved: [CartLine(sku: "A", quantity: 1), CartLine(sku: "D", quantity: 7, option: "x")])
    let joined = mine.joined(with: theirs)
    #expect(
      joined.lines == [
        CartLine(sku: "A", quantity: 999, option: "own"), CartLine(sku: "B", quantity: 3, option: "other"), CartLine(sku: "C", quantity: 4),
      ])
    #expect(joined.saved == [CartLine(sku: "A", quantity: 102, option: "other"), CartLine(sku: "D", quantity: 7, option: "x")])
    #expect(joined.timesOrdered == 3)
  }
}
