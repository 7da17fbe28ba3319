import LandedCost
import Money
import Orders
import Phrases
import Primitives

extension OrderPapers {
  /// A sheet to send a parcel back with: its left half is the label, its right half goes inside.
  func returnLabel(of parcel: PaperParcel, _ words: PaperWords) -> [PaperPage] {
    var sheet = PaperSheet(.a5Landscape, head: head("paper.return", words.labelled("paper.order", order.rawValue), words))
    let top = sheet.row
    // The label.
    sheet.add(PaperCell(words.each("paper.return.cut"), at: 0, width: 39))
    if let number = parcel.returnNumber {
      let code = sheet.row
      sheet.code(number, at: 4)
      sheet.skip(to: code + 15)
      sheet.add(PaperCell(number.grouped, at: 10, width: 29, isBold: true))
    }
    sheet.add(party("paper.return.to", parcel.site, at: 0, width: 39, words))
    sheet.gap()
    sheet.add(party("paper.sender", recipient, at: 0, width: 39, words))
    sheet.gap()
    sheet.add(PaperCell("[x] " + words("paper.category.returned"), at: 0, width: 39))
    let end = sheet.row
    // The slip.
    sheet.back(to: top)
    sheet.cut(at: 40, from: top)
    let texts: [[String]] = [
      words.each("paper.return.slip"), words.stacked("paper.return.number", known(parcel.returnNumber?.grouped, words)),
      words.stacked("paper.return.wayOut", known(parcel.itemNumber?.grouped, words)),
      words.stacked("paper.return.invoice", parcel.invoice),
      [words("paper.return.by")] + (withdrawal.lastDay.map { [date($0, words)] } ?? words.each("paper.return.by.unknown")),
      words.each("paper.withdrawal.freight.\(withdrawal.returnPaidBy.rawValue)"),
    ]
    for (index, text) in texts.enumerated() { sheet.add(PaperCell(text, at: 42, width: 38, isBold: index == 0, isHeaded: true)) }
    sheet.table([
      PaperCell(words("paper.goods"), at: 42, width: 18), PaperCell(words.each("paper.return.pieces"), at: 61, width: 9, isRight: true),
      PaperCell(parcel.currency.code, at: 71, width: 9, isRight: true),
    ])
    for goods in parcel.goods {
      let code = [goods.hsCode?.grouped, goods.origin?.rawValue].compactMap { $0 }.joined(separator: ", ")
      sheet.add(
        PaperCell(description(of: goods, words) + [code], at: 42, width: 18),
        PaperCell("[  ] / \(goods.quantity)", at: 61, width: 9, isRight: true),
        PaperCell(goods.value.decimalString, at: 71, width: 9, isRight: true))
    }
    sheet.endTable()
    sheet.add(
      PaperCell(words("paper.total.goods"), at: 42, width: 29, isBold: true),
      PaperCell(parcel.goodsValue.decimalString, at: 71, width: 9, isRight: true, isBold: true))
    sheet.add(PaperCell(words.each("paper.return.tick"), at: 42, width: 38))
    sheet.skip(to: end)
    return numbered(sheet, words)
  }
}
