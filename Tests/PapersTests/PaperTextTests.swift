import CoreSupport
import Foundation
import LandedCost
import Orders
import Papers
import Phrases
import PhrasesSupport
import Primitives
import Screen
import TestSupport
import Testing

/// The papers as text: Texts has each as it is printed, with its form feeds written as `\f`.
struct PaperTextTests {
  private let fixture = PapersFixture()

  private func text(_ kind: PaperKind, _ code: String, _ papers: OrderPapers) throws -> String {
    PaperText.text(of: papers.pages(of: kind, in: try PapersFixture.words(code)))
  }

  @Test("Each paper reads as in Texts", arguments: PaperKind.allCases, Languages.codes)
  func golden(kind: PaperKind, code: String) throws {
    let text = try text(kind, code, fixture.papers(fixture.order())).replacingOccurrences(of: "\u{0C}", with: "\\f")
    let file = PackageFolder.tests.appending(path: "PapersTests/Texts/\(kind.rawValue).\(code).txt")
    if ProcessInfo.processInfo.environment["CARAVAN_REWRITE_FRAMES"] == "1" { try text.write(to: file, atomically: true, encoding: .utf8) }
    #expect(try String(contentsOf: file, encoding: .utf8) == text)
  }

  @Test("No line has over 80 cells and no page over 60 lines, however many goods there are", arguments: PaperKind.allCases, Languages.codes)
  func size(kind: PaperKind, code: String) throws {
    let many = (0..<70).map {
      OrderLine(
        sku: SKU(rawValue: "LAMP-\($0)-WITH-A-LONG-NUMBER-OF-ITS-OWN"),
        name: LocalizedName("Lamp \($0) for handlebars of every width", ["zh-Hans": "适用于各种宽度车把的车灯 \($0) 号"]),
        quantity: 999, price: money("999999.99"))
    }
    let order = fixture.order(further: many)
    let pages = try text(kind, code, fixture.papers(order)).components(separatedBy: "\u{0C}")
    #expect(pages.count > 3)
    for page in pages {
      let lines = page.split(separator: "\n", omittingEmptySubsequences: false).dropLast()
      #expect(lines.count <= 60)
      for line in lines { #expect(DisplayWidth.of(String(line)) <= 80, "\(line)") }
    }
    // Nothing is cut off.
    for index in 0..<70 {
      #expect(pages.joined().contains(kind == .customsDeclaration ? "Lamp \(index) for" : "LAMP-\(index)-"), "\(index)")
    }
    #expect(!pages.joined().contains("…"))
  }

  @Test("No number of the seller's scheme is shown: only that the carrier has it", arguments: Languages.codes)
  func ioss(code: String) throws {
    let papers = try fixture.papers(fixture.order(regime: .ioss))
    let texts = try PaperKind.allCases.map { try text($0, code, papers) }
    for text in texts { #expect(text.firstMatch(of: /IM\d/) == nil) }
    #expect(texts[2].contains("Tax scheme: with the carrier"))
  }

  @Test("A price that lacks taxes says DAP, what they are and who pays them; a whole one DDP", arguments: Languages.codes)
  func terms(code: String) throws {
    let papers = try fixture.papers(fixture.order(unknown: [.duty, .vat]))
    for kind in [PaperKind.confirmation, .invoice, .customsDeclaration] {
      let text = try text(kind, code, papers)
      #expect(text.contains("DAP Ghent") && text.contains("DDP Ghent") && text.contains("paid by the receiver"))
    }
  }

  @Test("Once the address is erased no paper has it", arguments: PaperKind.allCases)
  func erased(kind: PaperKind) throws {
    let text = try text(kind, "en", fixture.papers(fixture.order(address: nil)))
    #expect(text.contains("name and address were erased") && !text.contains("Veldstraat") && !text.contains("Peeters"))
  }

  @Test("Goods that have left the catalog are named, and what is not known of them is said")
  func gone() throws {
    let order = fixture.order(further: [OrderLine(sku: "GONE-1", name: LocalizedName("Former lamp"), quantity: 1, price: money("1"))])
    for kind in PaperKind.allCases where kind != .confirmation && kind != .returnLabel {
      let text = try text(kind, "en", fixture.papers(order))
      #expect(text.contains("Former") && text.contains("not known"))
    }
  }

  /// One paper, on one line.
  private func flat(_ kind: PaperKind, _ order: Order, _ code: String = "en", at now: String = "2026-11-27T10:00+01:00") throws -> String {
    try text(kind, code, fixture.papers(order, at: now)).replacing(/\s+/, with: " ")
  }

  private func delivered(_ shipment: Int, _ at: String) -> OrderEvent {
    OrderEvent(at: CoreSupport.at(at).date, kind: .delivered, shipment: shipment)
  }

  @Test("Days, their source, who pays the way back and by when to send are the law's, and the last day is known once all is delivered")
  func withdrawal() throws {
    let open = try flat(.confirmation, fixture.order())
    #expect(open.contains("within 14 days, counted from the day after the last of the goods was delivered"))
    #expect(open.contains("Directive 2011/83/EU") && open.contains("You pay the way back. Send the goods within 14 days"))
    #expect(!open.contains("last day is") && open.contains("Withdrawal form"))
    let order = fixture.order(of: 1, at: money("289.00"), events: [delivered(0, "2026-11-26T10:00+01:00")])
    #expect(try flat(.confirmation, order).contains("The last day is Thu 10 Dec 2026."))
    #expect(try flat(.confirmation, order, at: "2026-11-26T09:00+01:00").contains("last day is") == false)
    #expect(try text(.returnLabel, "en", fixture.papers(order)).contains("ask for it by Thu 10 Dec 2026"))
    #expect(try text(.confirmation, "zh-Hans", fixture.papers(order)).contains("自最后一件商品送达的次日起"))
  }

  @Test("In China the days are seven, of each parcel by itself; where no law gives any, they are the shop's own promise")
  func otherLaws() throws {
    let china = fixture.order(
      of: 1, at: money("289.00", .yuan), from: "CNURC-BW", zone: "CN-URC", events: [delivered(0, "2026-11-26T10:00+08:00")])
    let text = try flat(.confirmation, china)
    #expect(text.contains("within 7 days, counted from the day after each parcel was delivered"))
    #expect(text.contains("The last day is Thu 3 Dec 2026.") && !text.contains("Excepted"), "nobody confirmed an exception")
    let elsewhere = try flat(.confirmation, fixture.order(of: 1, at: money("289.00"), zone: "XX-NOWHERE"))
    #expect(elsewhere.contains("its own promise") && elsewhere.contains("14 days"))
  }

  @Test("Goods that cannot be given back once unsealed are named on the confirmation, others are not", arguments: Languages.codes)
  func exceptions(code: String) throws {
    let text = try flat(.confirmation, fixture.order(), code)
    #expect(
      text.contains("Excepted – Maison Aubrelle snow lotus serum: Goods that were sealed for hygiene cannot be given back once unsealed."))
    #expect(text.contains("例外——奥贝莱 雪莲精华：出于卫生原因密封的商品，拆封后不能退货。") == (code == "zh-Hans"))
    #expect(!text.contains(/Excepted – [^:]*bicycle/))
  }

  @Test("Pieces that were cancelled are said on each paper that has goods; where no refund was kept, what was agreed stays")
  func cancelled() throws {
    let papers = try fixture.papers(
      fixture.order(events: [
        OrderEvent(
          at: at("2026-11-24T13:00+01:00").date, kind: .cancelled, cause: .customer, shipment: 0,
          detail: .pieces([OrderPieces(sku: "AUB-SNOW-30ML", quantity: 2)], reason: nil)),
        OrderEvent(at: at("2026-11-24T14:00+01:00").date, kind: .cancelled, cause: .customer, shipment: 1),
      ]))
    #expect(papers.parcels.map { $0.goods.map(\.cancelled) } == [[2, 0], [2]])
    #expect(papers.parcels.map(\.isCancelled) == [false, true])
    for kind in PaperKind.allCases {
      let text = try text(kind, "en", papers)
      #expect(text.contains("2 of 3 cancelled") && text.contains("2 of 2 cancelled"))
      if kind == .confirmation {
        #expect(text.contains("This parcel was cancelled") && text.components(separatedBy: "Arrives by").count == 2)
      }
    }
    #expect(papers.parcels[0].goodsValue == money("361.17"))
  }

  @Test("Taxes that may be added are told with the terms")
  func possible() throws {
    let text = try text(.invoice, "en", fixture.papers(fixture.order(possible: money("2.00"))))
    #expect(text.replacing(/\s+/, with: " ").contains("EUR 2.00 may be added"))
  }

  @Test("Dates are those where the order goes, and a parcel is not posted before its carrier has it")
  func dates() throws {
    let order = fixture.order()
    #expect(try text(.confirmation, "en", fixture.papers(order)).contains("Tue 24 Nov 2026, 11:30 (Europe/Brussels)"))
    let before = try text(.customsDeclaration, "en", fixture.papers(order, at: "2026-11-24T12:00+01:00"))
    #expect(before.matches(of: /warehouse, –/).count == 2)
    let after = try text(.customsDeclaration, "en", fixture.papers(order))
    #expect(after.matches(of: /warehouse, –/).count == 1 && after.contains("Wed 25 Nov 2026"))
  }
}
