import LandedCost
import Money
import Orders
import Phrases
import Primitives

extension OrderPapers {
  /// The customs declaration CN 23 of the posts: its boxes have the numbers of the form, in its order.
  func customsDeclaration(of parcel: PaperParcel, _ words: PaperWords) -> [PaperPage] {
    var sheet = PaperSheet(.a5Landscape, head: head("paper.declaration", "CN 23", words))
    let top = sheet.row
    if let number = parcel.itemNumber {
      sheet.code(number, at: 51)
      sheet.skip(to: top + 15)
      sheet.add(PaperCell(number.grouped, at: 57, width: 23, isBold: true))
    }
    let side = sheet.row
    sheet.back(to: top)
    sheet.add(PaperCell(words.labelled("paper.operator", known(parcel.carriers.last, words)), at: 0, width: 50))
    sheet.add(
      PaperCell(
        [words("paper.sender")] + trader.written(words) + [customsReference(of: parcel, words)],
        at: 0, width: 50, isHeaded: true))
    sheet.add(party("paper.addressee", recipient, at: 0, width: 50, words))
    sheet.skip(to: side)
    sheet.rule()
    let amount = PaperCell.width(of: parcel.packed.map(\.value.decimalString), least: 11)
    let kilograms = PaperCell.width(of: parcel.packed.compactMap { $0.totalWeight?.kilograms }, least: 10)
    let (value, weight) = (57 - amount, 56 - amount - kilograms)
    let pieces = weight - 9
    sheet.table([
      PaperCell(words.each("paper.cn23.1"), at: 0, width: pieces - 1),
      PaperCell(words.each("paper.cn23.2"), at: pieces, width: 8, isRight: true),
      PaperCell(words.each("paper.cn23.3"), at: weight, width: kilograms, isRight: true),
      PaperCell(words.each("paper.cn23.5", ["currency": parcel.currency.code]), at: value, width: amount, isRight: true),
      PaperCell(words.each("paper.cn23.7"), at: 58, width: 13), PaperCell(words.each("paper.cn23.8"), at: 72, width: 8),
    ])
    for goods in parcel.packed {
      sheet.add(
        PaperCell(description(of: goods, words, withSKU: false), at: 0, width: pieces - 1),
        PaperCell("\(goods.quantity)", at: pieces, width: 8, isRight: true),
        PaperCell(known(goods.totalWeight?.kilograms, words), at: weight, width: kilograms, isRight: true),
        PaperCell(goods.value.decimalString, at: value, width: amount, isRight: true),
        PaperCell(known(goods.hsCode?.grouped, words), at: 58, width: 13), PaperCell(known(goods.origin?.rawValue, words), at: 72, width: 8)
      )
    }
    sheet.endTable()
    sheet.need(14)
    sheet.rule()
    sheet.add(
      PaperCell(words.stacked("paper.cn23.4", known(parcel.grossWeight?.kilograms, words)), at: 0, width: 26),
      PaperCell(words.stacked("paper.cn23.6", parcel.goodsValue.written), at: 27, width: 26),
      PaperCell(words.stacked("paper.cn23.9", parcel.cost.sum(.freight).written), at: 54, width: 26))
    let categories = category(.sale, words)
    let half = categories.count / 2
    sheet.add(
      PaperCell(words("paper.cn23.10"), at: 0, width: 18), PaperCell(Array(categories[..<half]), at: 19, width: 30),
      PaperCell(Array(categories[half...]), at: 50, width: 30))
    sheet.add(
      PaperCell(words("paper.cn23.11"), at: 0, width: 18), PaperCell(comments(on: parcel, words), at: 19, width: 61))
    sheet.add(
      PaperCell(words.labelled("paper.cn23.12", "–"), at: 0, width: 24), PaperCell(words.labelled("paper.cn23.13", "–"), at: 25, width: 24),
      PaperCell(words.labelled("paper.cn23.14", parcel.invoice), at: 50, width: 30))
    sheet.add(
      PaperCell(
        words.labelled(
          "paper.posted", "\(words.name(parcel.site.name)), \(parcel.handedOverOn.map { date($0, words) } ?? "–")"),
        at: 0, width: 80))
    sheet.add(
      PaperCell(words.each("paper.cn23.15"), at: 0, width: 54),
      PaperCell(["\(placedOn)", "", String(repeating: "_", count: 24)], at: 56, width: 24))
    return numbered(sheet, words)
  }

  /// What a parcel is sent as.
  enum PostalCategory: String, CaseIterable { case gift, documents, sale, returned, sample, other }

  /// All categories with the right one ticked.
  func category(_ ticked: PostalCategory, _ words: PaperWords) -> [String] {
    PostalCategory.allCases.map { "[\($0 == ticked ? "x" : " ")] " + words("paper.category.\($0.rawValue)") }
  }

  /// The number of a seller's scheme goes to the carrier with the data sent ahead, and to nobody else.
  private func customsReference(of parcel: PaperParcel, _ words: PaperWords) -> String {
    parcel.cost.regime == .ioss ? words("paper.ioss") : words.labelled("paper.customsReference", parcel.invoice)
  }

  private func comments(on parcel: PaperParcel, _ words: PaperWords) -> [String] {
    (parcel.crossesCustoms ? [] : words.each("paper.noCustoms")) + terms(of: parcel, words) + words.each("paper.weights")
  }
}
