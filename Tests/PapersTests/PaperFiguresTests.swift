import CoreSupport
import LandedCost
import Money
import Orders
import Phrases
import PhrasesSupport
import Primitives
import Screen
import Testing

@testable import Papers

/// All papers of an order show the same figures.
struct PaperFiguresTests {
  private let fixture = PapersFixture()

  /// What stands on the pages of a paper of one parcel, as words.
  private func words(_ kind: PaperKind, _ parcel: Int, _ papers: OrderPapers, _ code: String) throws -> Set<String> {
    let words = try PapersFixture.words(code)
    let parcel = papers.parcels[parcel]
    let pages =
      switch kind {
      case .confirmation: papers.confirmation(words)
      case .invoice: papers.invoice(of: parcel, words)
      case .customsDeclaration: papers.customsDeclaration(of: parcel, words)
      case .packingList: papers.packingList(of: parcel, words)
      case .returnLabel: papers.returnLabel(of: parcel, words)
      }
    return Set(pages.flatMap(\.texts).map(\.string))
  }

  @Test("Quantities, values, weights, HS codes, origins and parcel numbers are the same on all that have them", arguments: Languages.codes)
  func same(code: String) throws {
    let papers = try fixture.papers(fixture.order())
    for (index, parcel) in papers.parcels.enumerated() {
      for kind in PaperKind.allCases {
        let texts = try words(kind, index, papers, code)
        func expect(_ text: String, on kinds: PaperKind...) {
          guard kinds.contains(kind) else { return }
          #expect(
            texts.contains { $0 == text || $0.hasSuffix(" " + text) || $0.hasPrefix(text + ",") }, "\(kind) of parcel \(index + 1): \(text)"
          )
        }
        for goods in parcel.goods {
          expect("\(goods.quantity)", on: .confirmation, .invoice, .customsDeclaration, .packingList, .returnLabel)
          expect(goods.value.decimalString, on: .confirmation, .invoice, .customsDeclaration, .returnLabel)
          expect(goods.unitPrice.written, on: .confirmation, .invoice)
          expect(try #require(goods.hsCode).grouped, on: .invoice, .customsDeclaration, .packingList, .returnLabel)
          expect(try #require(goods.origin).rawValue, on: .invoice, .customsDeclaration, .packingList)
          expect(try #require(goods.totalWeight).kilograms, on: .customsDeclaration, .packingList)
        }
        expect(try #require(parcel.itemNumber).grouped, on: .confirmation, .invoice, .customsDeclaration, .packingList, .returnLabel)
        expect(try #require(parcel.grossWeight).kilograms, on: .invoice, .customsDeclaration, .packingList)
        expect(parcel.invoice, on: .invoice, .customsDeclaration, .packingList, .returnLabel)
        expect(parcel.goodsValue.written, on: .invoice, .customsDeclaration)
        expect(parcel.cost.sum(.freight).written, on: .invoice, .customsDeclaration)
        expect(parcel.cost.total.decimalString, on: .confirmation)
        expect(parcel.cost.total.written, on: .invoice)
      }
      // The goods' own line of the price is what their values add up to.
      #expect(parcel.goodsValue == parcel.cost.sum(.goods))
    }
    #expect(papers.parcels.map(\.cost.total).sum(in: .euro) == papers.total)
  }

  @Test("The packing list has no price and no amount", arguments: Languages.codes)
  func packing(code: String) throws {
    let papers = try fixture.papers(fixture.order())
    for (index, parcel) in papers.parcels.enumerated() {
      let texts = try words(.packingList, index, papers, code)
      for amount in parcel.goods.flatMap({ [$0.value, $0.unitPrice] }) + [parcel.goodsValue, parcel.cost.total] {
        #expect(!texts.contains { $0.contains(amount.decimalString) })
      }
      #expect(!texts.contains { $0.contains("EUR") || $0.contains("CNY") })
    }
  }

  @Test("Values of goods priced in another currency are shares of the price's own line, to the cent, whatever the rates are")
  func shares() throws {
    for further in 0..<25 {
      let lines = (0..<further).map {
        OrderLine(sku: SKU(rawValue: "X-\($0)"), name: LocalizedName("X"), quantity: 1 + $0 % 3, price: money("\(7 + $0).3", .yuan))
      }
      let papers = try fixture.papers(fixture.order(further: lines))
      #expect(papers.parcels[0].goodsValue == money("361.17"))
      #expect(papers.parcels[0].goods.allSatisfy { $0.value.minor >= 0 })
      #expect(papers.parcels[1].goods.map(\.value) == [money("658.00")])
    }
  }

  @Test("The numbers of a parcel are the order's own, of the country that each way starts from")
  func numbers() throws {
    let order = fixture.order()
    let papers = try fixture.papers(order)
    #expect(papers.parcels[0].itemNumber == order.itemNumber(ofShipment: 0, from: "CN"))
    #expect(papers.parcels[1].itemNumber == order.itemNumber(ofShipment: 1, from: "BE"))
    #expect(papers.parcels[0].returnNumber == order.returnNumber(ofShipment: 0, from: "BE"))
    #expect(papers.parcels[0].crossesCustoms && !papers.parcels[1].crossesCustoms)
  }

  @Test("The codes on CN 23 and return label are the numbers that stand beside them")
  func codes() throws {
    let papers = try fixture.papers(fixture.order())
    let words = try PapersFixture.words("zh-Hans")
    for parcel in papers.parcels {
      for (page, number) in [
        (papers.customsDeclaration(of: parcel, words)[0], parcel.itemNumber),
        (papers.returnLabel(of: parcel, words)[0], parcel.returnNumber),
      ] {
        let codes = page.items.compactMap { if case .code(let code) = $0 { code } else { nil } }
        let text = try #require(number).description
        #expect(codes.count == 1)
        #expect(try QRReader(codes[0].square).text() == text && Code128Reader.text(of: codes[0].bars.modules) == text)
        #expect(codes[0].row + codes[0].height < page.format.rows)
      }
    }
  }

  @Test(
    "No figure stands on two lines, however large its currency makes it",
    arguments: [
      money("44343245.10", Currency(code: "UZS")), money("98765432.10", Currency(code: "COP")),
      money("123456789.00", Currency(code: "IDR")),
    ], Languages.codes)
  func large(price: Money, code: String) throws {
    let papers = try fixture.papers(fixture.order(of: 999, at: price))
    let goods = try #require(papers.parcels.first?.goods.first)
    #expect(goods.value == price * 999)
    for kind in PaperKind.allCases where kind != .packingList {
      let texts = try words(kind, 0, papers, code)
      #expect(texts.contains(goods.value.decimalString), "\(kind)")
      if kind == .confirmation || kind == .invoice { #expect(texts.contains(price.written), "\(kind)") }
      if kind == .returnLabel { #expect(texts.contains("[  ] / 999")) }
    }
    for kind in PaperKind.allCases {
      let text = PaperText.text(of: papers.pages(of: kind, in: try PapersFixture.words(code)))
      for line in text.split(whereSeparator: { "\n\u{0C}".contains($0) }) {
        #expect(DisplayWidth.of(String(line)) <= 80, "\(kind): \(line)")
      }
    }
  }

  @Test("Goods of cross-border retail in a bonded warehouse cross customs, though they stay in the country")
  func bonded() throws {
    let papers = try fixture.papers(fixture.order(of: 1, at: money("290.00", .yuan), from: "CNURC-BW", zone: "CN-URC"))
    #expect(papers.parcels.map(\.crossesCustoms) == [true])
    let near = try fixture.papers(fixture.order(of: 1, at: money("290.00", .yuan), zone: "CN-URC"))
    #expect(near.parcels.map(\.crossesCustoms) == [false])
  }
}
