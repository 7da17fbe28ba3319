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
      [words("paper.return.by")] + sendBy(parcel, words), words.each { $0.returnCarriage(withdrawal.returnPaidBy) },
    ]
    for (index, text) in texts.enumerated() { sheet.add(PaperCell(text, at: 42, width: 38, isBold: index == 0, isHeaded: true)) }
    let returned = parcel.returned.map { "[  ] / \($0.returning)" }
    let pieces = PaperCell.width(of: returned, least: 9)
    let amount = PaperCell.width(of: (parcel.returned.map(\.returningValue) + [parcel.returnedValue]).map(\.decimalString), least: 9)
    let (name, value) = (36 - pieces - amount, 80 - amount)
    sheet.table([
      PaperCell(words("paper.goods"), at: 42, width: name),
      PaperCell(words.each("paper.return.pieces"), at: 43 + name, width: pieces, isRight: true),
      PaperCell(parcel.currency.code, at: value, width: amount, isRight: true),
    ])
    for (goods, returned) in zip(parcel.returned, returned) {
      let code = [goods.hsCode?.grouped, goods.origin?.rawValue].compactMap { $0 }.joined(separator: ", ")
      sheet.add(
        PaperCell(description(of: goods, words) + [code], at: 42, width: name),
        PaperCell(returned, at: 43 + name, width: pieces, isRight: true),
        PaperCell(goods.returningValue.decimalString, at: value, width: amount, isRight: true))
    }
    sheet.endTable()
    sheet.add(
      PaperCell(words("paper.total.goods"), at: 42, width: 37 - amount, isBold: true),
      PaperCell(parcel.returnedValue.decimalString, at: value, width: amount, isRight: true, isBold: true))
    sheet.add(PaperCell(words.each("paper.return.tick"), at: 42, width: 38))
    sheet.skip(to: end)
    return numbered(sheet, words)
  }

  /// The day by which it has to be sent; before anybody has asked to send it, the last day for that.
  private func sendBy(_ parcel: PaperParcel, _ words: PaperWords) -> [String] {
    if let day = parcel.sendBackBy { return [date(day, words)] }
    guard let day = parcel.returnUntil else { return words.each("paper.return.by.unknown") }
    return words.each { language in
      let asked = language.longDate(day)
      return withdrawal.sendBackDays.map { language("paper.return.by.askThen", ["date": asked, "days": "\($0)"]) }
        ?? language("paper.return.by.ask", ["date": asked])
    }
  }
}
