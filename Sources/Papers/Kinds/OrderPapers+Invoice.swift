import LandedCost
import Money
import Orders
import Phrases
import Primitives

extension OrderPapers {
  /// The commercial invoice of a parcel, by which customs value it.
  func invoice(of parcel: PaperParcel, _ words: PaperWords) -> [PaperPage] {
    var sheet = PaperSheet(.a4, head: head("paper.invoice", parcel.invoice, words))
    sheet.add(
      PaperCell(
        [
          words.labelled("paper.date", date(placedOn, words)), words.labelled("paper.order", order.rawValue),
          words.labelled("paper.item", known(parcel.itemNumber?.grouped, words)),
        ], at: 0, width: 80))
    sheet.gap()
    sheet.add(
      party("paper.exporter", trader, at: 0, width: 38, words), party("paper.importer", recipient, at: 41, width: 39, words))
    sheet.gap()
    sheet.paragraph([
      words.labelled("paper.sentFrom", words.name(parcel.site.name) + (parcel.site.country.map { ", \(words.name($0))" } ?? "")),
      words.labelled("paper.eori", words("paper.eori.none")), words.labelled("paper.reason", words("paper.reason.sale")),
    ])
    sheet.paragraph(terms(of: parcel, words))
    sheet.gap()
    let each = PaperCell.width(of: parcel.packed.map(\.unitPrice.written), least: 12)
    // A column of its own beside a wide price each.
    let amount = PaperCell.width(of: parcel.packed.map(\.value.decimalString), least: 10) + 1
    let (value, price) = (80 - amount, 80 - amount - each)
    let name = price - 29
    sheet.table([
      PaperCell(words.each("paper.goods"), at: 0, width: name), PaperCell(words.each("paper.hs"), at: price - 28, width: 13),
      PaperCell(words.each("paper.origin"), at: price - 14, width: 7),
      PaperCell(words.each("paper.pieces"), at: price - 7, width: 6, isRight: true),
      PaperCell(words.each("paper.unitPrice"), at: price, width: each, isRight: true),
      PaperCell([parcel.currency.code], at: value, width: amount, isRight: true),
    ])
    for goods in parcel.packed {
      sheet.add(
        PaperCell(description(of: goods, words), at: 0, width: name),
        PaperCell(known(goods.hsCode?.grouped, words), at: price - 28, width: 13),
        PaperCell(known(goods.origin?.rawValue, words), at: price - 14, width: 7),
        PaperCell("\(goods.quantity)", at: price - 7, width: 6, isRight: true),
        PaperCell(goods.unitPrice.written, at: price, width: each, isRight: true),
        PaperCell(goods.value.decimalString, at: value, width: amount, isRight: true))
    }
    sheet.endTable()
    sheet.rule()
    let cost = parcel.cost
    let named = [("paper.freight", cost.sum(.freight)), ("paper.insurance", cost.sum(.insurance)), ("paper.discount", cost.sum(.discount))]
    // What is left is what authorities and carriers ask, so that the sum is the parcel's total.
    let rest = named.reduce(cost.total - parcel.goodsValue) { rest, part in rest.flatMap { $0 - part.1 } }
    let sums =
      [("paper.total.goods", parcel.goodsValue)] + named.filter { $0.0 == "paper.freight" || !$0.1.isZero }
      + [("paper.taxes", rest ?? .zero(parcel.currency))]
    for (key, amount) in sums {
      sheet.add(PaperCell(words(key), at: 0, width: 56), PaperCell(amount.written, at: 57, width: 23, isRight: true))
    }
    sheet.add(
      PaperCell(words("paper.total.paid"), at: 0, width: 56, isBold: true),
      PaperCell(cost.total.written, at: 57, width: 23, isRight: true, isBold: true))
    sheet.gap()
    sheet.paragraph([
      words.labelled("paper.packages", "1"), words.labelled("paper.piecesInAll", "\(parcel.pieces)"),
      words.labelled("paper.gross", known(parcel.grossWeight?.kilograms, words)),
    ])
    sheet.paragraph(words.each("paper.weights"))
    if parcel.packed.contains(where: { $0.unitPrice.currency != parcel.currency }) { sheet.paragraph(words.each("paper.converted")) }
    sheet.gap()
    sheet.add(PaperCell(words("paper.sign"), at: 0, width: 40), PaperCell(String(repeating: "_", count: 36), at: 44, width: 36))
    return numbered(sheet, words)
  }
}
