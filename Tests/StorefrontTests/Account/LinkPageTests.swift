import Foundation
import Orders
import Testing

@testable import Primitives
@testable import Screen
@testable import Storefront

@Suite("The storefront behind a door: keys are joined, and what would be a file is shown")
struct LinkPageTests {
  private let code = JoinCode("7KQ2M-XPD4R")

  /// A visit at a door, with the page of keys open and its code there.
  private func visit(atDoor: Bool = true, width: Int = 120, height: Int = 40, language: String = "en") throws -> Visit<CartShop> {
    var visit = Visit(CartPage(), language: language, shop: CartShop())
    visit.send(.resized(Size(width: width, height: height)))
    visit.app.isAtDoor = atDoor
    visit.app.popAndRun(.link)
    visit.send(.resized(Size(width: width, height: height)))
    guard atDoor else { return visit }
    let key = try #require(KeyFingerprint("SHA256:" + String(repeating: "a", count: 43)))
    let answer = AccountAnswer(
      offer: JoinOffer(code: try #require(code), until: visit.app.now.addingTimeInterval(600)),
      keys: [AccountKey(fingerprint: key, since: visit.app.now)])
    let ticket = try #require(visit.effects.compactMap { if case .customer(.offerJoin(let ticket)) = $0 { ticket } else { nil } }.last)
    visit.send(.joinOffered(ticket, .success(answer)))
    return visit
  }

  @Test("The page shows a code and the keys, at both sizes", arguments: [(120, 40), (80, 24)])
  func shows(width: Int, height: Int) throws {
    let visit = try visit(width: width, height: height)
    #expect(visit.model.top is LinkPage)
    for text in ["7KQ2M-XPD4R", "Your keys", "SHA256:aaaaaaaa…", "valid until"] { #expect(visit.text.contains(text), "\(visit.text)") }
  }

  @Test("The page is as its frames show it", arguments: FrameSizes.all)
  func frames(width: Int, height: Int) throws {
    for language in ["en", "zh-Hans"] {
      let visit = try visit(width: width, height: height, language: language)
      expectFrame(visit.model.view(), "link-\(language)-\(width)x\(height)")
    }
  }

  @Test("Alone on a machine there is nothing to join, which is said")
  func alone() throws {
    let visit = try visit(atDoor: false)
    #expect(!(visit.model.top is LinkPage))
    #expect(visit.text.contains("only over ssh"))
  }

  @Test("A code is typed and redeemed; what came along is told, and the cart is read anew")
  func joins() throws {
    var visit = try visit()
    visit.type("abcde")
    visit.press(.enter)
    #expect(visit.text.contains("ten letters and digits"))
    visit.press(.escape)
    visit.type("qrstv-wxyz2")
    let asked = visit.press(.enter)
    let ticket = try #require(
      asked.compactMap { if case .customer(.join(let ticket, let code)) = $0, code.letters == "QRSTVWXYZ2" { ticket } else { nil } }.last)
    #expect(visit.press(.enter).isEmpty, "asked once")
    visit.send(.joined(ticket, .success(.wrongCode(triesLeft: 3))))
    #expect(visit.text.contains("3 more can be tried"))
    visit.type("qrstvwxyz2")
    let again = try #require(
      visit.press(.enter).compactMap { if case .customer(.join(let ticket, _)) = $0 { ticket } else { nil } }.last)
    let effects = visit.send(.joined(again, .success(.joined("an", JoinedGoods(keys: 1, lines: 3, orders: 2, addresses: 1)))))
    #expect(effects.contains(.customer(.loadCart)))
    #expect(visit.model.pages.count == 1)
    #expect(visit.text.contains("2 orders") && visit.text.contains("1 address") && visit.text.contains("3 lines of the cart"))
  }

  @Test("Others’ answers, wrong codes and failures are told on the page")
  func refusals() throws {
    for (outcome, text) in [
      (JoinOutcome.alreadyJoined("an"), "belongs to that account already"),
      (.tooManyTries(until: Date(timeIntervalSince1970: 1_795_520_000)), "Too many"),
    ] {
      var visit = try visit()
      visit.type("QRSTV-WXYZ2")
      let ticket = try #require(
        visit.press(.enter).compactMap { if case .customer(.join(let ticket, _)) = $0 { ticket } else { nil } }.last)
      visit.send(.joined(Ticket(ticket.number + 99), .success(outcome)))
      #expect(!visit.text.contains(text), "another's answer")
      visit.send(.joined(ticket, .success(outcome)))
      #expect(visit.text.contains(text) && visit.model.top is LinkPage)
    }
  }

  @Test("Text of a screen is shown, scrolls and goes; the catalog is not read anew by a visitor")
  func text() throws {
    var visit = try visit()
    visit.send(.screenShown((1...200).map { "line \($0)" }.joined(separator: "\n")))
    #expect(visit.model.top is TextPage && visit.text.contains("line 1") && visit.text.contains("Nothing is written on this host"))
    visit.press(.end)
    #expect(visit.text.contains("line 200") && !visit.text.contains("line 100"))
    visit.press(.escape)
    #expect(visit.model.top is LinkPage)
    #expect(visit.press(.control("r")).isEmpty && visit.text.contains("shop keeper"))
  }

  @Test("What the customer chose before comes with the shop: language and theme")
  func preferences() throws {
    var visit = try visit()
    let effects = visit.send(.preferencesArrived(nil, .light))
    #expect(effects.contains(.terminal(.setTheme(.light))) && visit.app.settings.theme == .light)
  }
}
