import Foundation
import Testing

@Suite("The storefront on a terminal", .serialized)
struct TerminalTests {
  @Test("A terminal that cannot place text is told so in one line, and named the commands that work")
  func dumbTerminal() throws {
    let visit = try Visit(home: Home(), columns: 200, rows: 24, term: "dumb")
    try visit.start()
    try visit.waitFor("cannot show a full screen")
    #expect(visit.screen.contains("caravan search"))
  }

  @Test("The terminal is given back as it was, on quitting and on a signal")
  func givenBack() throws {
    let visit = try Visit(home: Home())
    try visit.type("stty -a > $HOME/before; clear")
    try visit.press("Enter")
    try visit.start("--to", "Ghent")
    try visit.waitFor("Fenghuang City Classic 28")
    try visit.press("q")
    try visit.waitForShell()
    try visit.start("--to", "Ghent")
    try visit.waitFor("Fenghuang City Classic 28")
    try visit.type("a")
    try visit.waitFor("cart 1")
    try visit.endProgram()
    try visit.waitForShell()
    try visit.type("stty -a > $HOME/after; cmp $HOME/before $HOME/after && echo the''-same")
    try visit.press("Enter")
    try visit.waitFor("the-same")
    // The cart that was filled before the signal is there.
    try visit.start("--to", "Ghent")
    try visit.waitFor("cart 1")
    try visit.press("q")
  }

  @Test("A resize at any moment is followed, down to a window that is too small and back")
  func resize() throws {
    let visit = try Visit(home: Home())
    try visit.start("--to", "Ghent")
    try visit.waitFor("Fenghuang City Classic 28")
    try visit.resize(columns: 30, rows: 8)
    try visit.waitFor("too small")
    try visit.resize(columns: 80, rows: 24)
    try visit.waitFor("Fenghuang City Classic 28")
    try visit.press("q")
  }
}
