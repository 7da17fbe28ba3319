import Testing

@testable import Orders
@testable import Primitives
@testable import Screen
@testable import Storefront

@Suite("The papers of an order as files")
struct PapersPageTests {
  private func requests(_ effects: [Effect]) -> [PaperRequest] {
    effects.compactMap { if case .customer(.writePapers(_, let request)) = $0 { request } else { nil } }
  }

  @Test("P and Enter write all papers into a folder of the order's own, and show where they lie")
  func all() {
    var visit = Visit(CartFixture.order())
    let asked = requests(visit.press(.character("P"), .enter))
    #expect(
      asked == [
        PaperRequest(order: "7F3K-20QX", kinds: PaperKind.allCases, format: .both, folder: "~/caravan-7F3K-20QX", languageCode: "en")
      ])
    #expect(visit.text.contains("2 papers written") && visit.text.contains("/home/m/caravan-7F3K-20QX/7F3K-20QX-invoice.txt"))
    // Enter once more writes nothing.
    #expect(requests(visit.press(.enter)).isEmpty)
  }

  @Test("Papers are left out, the format and the folder are chosen")
  func some() {
    var visit = Visit(CartFixture.order())
    visit.press(.character("P"), .character(" "), .down, .down, .character(" "), .down, .down, .down, .left, .down)
    visit.press(.control("u"))
    visit.type("papers of q")
    let asked = requests(visit.press(.enter))
    #expect(
      asked == [
        PaperRequest(
          order: "7F3K-20QX", kinds: [.invoice, .packingList, .returnLabel], format: .pdf, folder: "papers of q", languageCode: "en")
      ])
  }

  @Test("Why nothing was written stands on the page, with what to do; the folder has the focus then")
  func refused() {
    var visit = Visit(CartFixture.order()) { $0.papers = .failure(.exists("/tmp/x/7F3K-20QX-invoice.txt")) }
    visit.press(.character("P"), .enter)
    #expect(visit.text.contains("Nothing was written.") && visit.text.contains("/tmp/x/7F3K-20QX-invoice.txt is there already"))
    #expect(visit.top(PapersPage.self)?.focus == .folder)
    visit.shop.papers = .failure(.system("/proc/x", why: "Permission denied"))
    visit.type("x")
    #expect(!visit.text.contains("Nothing was written."))
    visit.press(.enter)
    #expect(visit.text.contains("/proc/x cannot be written: Permission denied."))
  }

  @Test("Without any paper, or without a folder, nothing is asked")
  func nothing() {
    var visit = Visit(CartFixture.order())
    visit.press(.character("P"), .character("a"))
    #expect(visit.press(.enter).isEmpty)
    #expect(visit.app.notice?.text == "Choose at least one paper.")
    visit.press(.character("a"), .end, .control("u"))
    #expect(visit.press(.enter).isEmpty)
    #expect(visit.app.notice?.text == "Type the folder to write them into.")
  }
}
