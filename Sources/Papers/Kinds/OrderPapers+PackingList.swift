import LandedCost
import Money
import Orders
import Phrases
import Primitives

extension OrderPapers {
  /// What is in a parcel, for whoever packs and unpacks it: without prices.
  func packingList(of parcel: PaperParcel, _ words: PaperWords) -> [PaperPage] {
    var sheet = PaperSheet(.a4, head: head("paper.packing", words.labelled("paper.order", order.rawValue), words))
    sheet.add(
      PaperCell(
        [
          words("paper.parcel", ["n": "\(parcel.number)", "of": "\(parcels.count)"]),
          words.labelled("paper.marks", known(parcel.itemNumber?.grouped, words)), words.labelled("paper.invoice", parcel.invoice),
        ], at: 0, width: 80))
    sheet.gap()
    sheet.add(party("paper.from", parcel.site, at: 0, width: 38, words), party("paper.receiver", recipient, at: 41, width: 39, words))
    sheet.gap()
    sheet.table([
      PaperCell(words.each("paper.goods"), at: 0, width: 27), PaperCell(words.each("paper.hs"), at: 28, width: 13),
      PaperCell(words.each("paper.origin"), at: 41, width: 7), PaperCell(words.each("paper.pieces"), at: 48, width: 6, isRight: true),
      PaperCell(words.each("paper.box"), at: 55, width: 15, isRight: true),
      PaperCell(words.each("paper.kilograms"), at: 71, width: 9, isRight: true),
    ])
    for goods in parcel.packed {
      sheet.add(
        PaperCell(description(of: goods, words), at: 0, width: 27), PaperCell(known(goods.hsCode?.grouped, words), at: 28, width: 13),
        PaperCell(known(goods.origin?.rawValue, words), at: 41, width: 7), PaperCell("\(goods.quantity)", at: 48, width: 6, isRight: true),
        PaperCell(known(goods.box.map { "\($0.length)x\($0.width)x\($0.height)" }, words), at: 55, width: 15, isRight: true),
        PaperCell(known(goods.totalWeight?.kilograms, words), at: 71, width: 9, isRight: true))
    }
    sheet.endTable()
    sheet.rule()
    sheet.add(
      PaperCell(words("paper.piecesInAll"), at: 0, width: 47, isBold: true),
      PaperCell("\(parcel.pieces)", at: 48, width: 6, isRight: true, isBold: true),
      PaperCell(known(parcel.grossWeight?.kilograms, words), at: 60, width: 20, isRight: true, isBold: true))
    sheet.paragraph(words.each("paper.weights"))
    return numbered(sheet, words)
  }
}
