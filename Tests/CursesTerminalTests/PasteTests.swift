import Screen
import Testing

@testable import CursesTerminal

struct PasteTests {
  private let start = ContinuousClock.now
  private let begin = Array("\u{1B}[200~".utf8)

  @Test("Within a paste nothing is a key, and control characters do not get out of it")
  func pasting() {
    var decoder = InputDecoder()
    let text = "\u{1B}[200~q\r\u{1B}[31m\u{3}凤\u{1B}[A\u{1B}[20\u{1B}\u{1B}[201~"
    #expect(decoder.events(of: Array(text.utf8), at: start) == [.paste("q [31m凤[A[20")])
    #expect(decoder.deadline == nil)
    #expect(decoder.events(of: [0x71], at: start) == [.key(.character("q"))])
  }

  @Test("A paste in pieces, cut within a character or within its end, is one paste")
  func pieces() {
    let whole = begin + Array("Dnestrovskaïa 凤凰 7\u{1B}[201~".utf8)
    for cut in 1..<whole.count {
      var decoder = InputDecoder()
      var events = decoder.events(of: Array(whole[..<cut]), at: start)
      events += decoder.events(of: Array(whole[cut...]), at: start + .milliseconds(30))
      #expect(events == [.paste("Dnestrovskaïa 凤凰 7")], "cut at \(cut)")
    }
  }

  @Test("A paste without an end is cut off at its greatest length, and over after a second's silence")
  func endless() {
    var decoder = InputDecoder()
    _ = decoder.events(of: begin + [UInt8](repeating: 0x61, count: PasteCollector.longest + 10), at: start)
    let deadline = decoder.deadline
    #expect(deadline == start + .seconds(1))
    let ended = decoder.giveUp(at: start + .seconds(1))
    #expect(ended == [.paste(PlainText(String(repeating: "a", count: PlainText.longest)))])
    #expect(decoder.deadline == nil)
    #expect(decoder.events(of: [0x03], at: start + .seconds(1)) == [.key(.control("c"))])
  }

  @Test("Keys that are typed into a paste without an end count again after a second, however they follow one another")
  func typedInto() {
    var decoder = InputDecoder()
    _ = decoder.events(of: begin + Array("text".utf8), at: start)
    var events: [InputEvent] = []
    for press in 1...20 { events += decoder.events(of: [0x03], at: start + .milliseconds(100 * press)) }
    #expect(events.first == .paste("text"))
    #expect(events.count { $0 == .key(.control("c")) } >= 10)
  }

  @Test("A paste that is read late is still one: what was sent in time is not typed")
  func readLate() {
    var decoder = InputDecoder()
    _ = decoder.events(of: begin + Array("ab".utf8), at: start)
    let late = Array(String(repeating: "q", count: 100).utf8)
    #expect(decoder.events(of: late, at: start + .seconds(3)).isEmpty)
    let rest = decoder.events(of: Array("end\u{1B}[201~".utf8), at: start + .seconds(6))
    #expect(rest == [.paste(PlainText("ab" + String(repeating: "q", count: 100) + "end"))])
  }

  @Test("A flood without an end is over after ten seconds; its rest is not typed, and Ctrl-C gets through")
  func flood() {
    var decoder = InputDecoder()
    _ = decoder.events(of: begin, at: start)
    let piece = [UInt8](repeating: 0x71, count: 1_000)
    var events: [InputEvent] = []
    for tenth in 1...120 { events += decoder.events(of: piece, at: start + .milliseconds(100 * tenth)) }
    #expect(events.count == 1)
    #expect(decoder.events(of: piece + [0x03], at: start + .milliseconds(12_100)) == [.key(.control("c"))])
    #expect(decoder.events(of: [0x71], at: start + .seconds(13)) == [.key(.character("q"))])
  }
}
