import LandedCost
import Orders
import Money
import Phrases
import Primitives

extension OrderPapers {
  /// What the buyer keeps: goods, seller, total with freight and taxes, arrival, withdrawal with its form, guarantee, complaints
  /// (Directive 2011/83/EU, articles 6(1) and 8(7)).
  func confirmation(_ words: PaperWords) -> [PaperPage] {
    var sheet = PaperSheet(.a4, head: head("paper.confirmation", words.labelled("paper.order", order.rawValue), words))
    sheet.add(party("paper.seller", trader, at: 0, width: 38, words), party("paper.receiver", recipient, at: 41, width: 39, words))
    sheet.gap()
    sheet.paragraph([words.labelled("paper.placed", placed(words)), words.labelled("paper.payment", words("paper.payment.text"))])
    for parcel in parcels { confirm(parcel, &sheet, words) }
    sheet.rule()
    sheet.add(
      PaperCell(words("paper.total"), at: 0, width: 56, isBold: true),
      PaperCell(total.written, at: 57, width: 23, isRight: true, isBold: true)
    )
    sheet.rule()
    for (title, texts) in [
      ("paper.withdrawal", withdrawal(words)), ("paper.guarantee", words.each("paper.guarantee.text")),
      ("paper.complaints", words.each("paper.complaints.text", ["order": order.rawValue, "mail": trader.contact.first ?? ""])),
    ] {
      sheet.need(4)
      sheet.paragraph([words(title)], isBold: true)
      sheet.paragraph(texts, indent: 2)
    }
    if case .days = withdrawal.right { form(&sheet, words) }
    return numbered(sheet, words)
  }

  private func confirm(_ parcel: PaperParcel, _ sheet: inout PaperSheet, _ words: PaperWords) {
    sheet.gap()
    sheet.need(10)
    sheet.paragraph(
      [
        words("paper.parcel", ["n": "\(parcel.number)", "of": "\(parcels.count)"]) + ": "
          + (parcel.itemNumber.map(\.grouped) ?? words("paper.unknown"))
      ], isBold: true)
    sheet.paragraph([words.labelled("paper.from", words.name(parcel.site.name) + (parcel.site.country.map { ", \(words.name($0))" } ?? ""))]
    )
    let each = PaperCell.width(of: parcel.goods.map(\.unitPrice.written), least: 14)
    let amount = PaperCell.width(
      of: (parcel.goods.map(\.value) + parcel.cost.lines.map(\.amount) + [parcel.cost.total]).map(\.decimalString), least: 15)
    let (value, price) = (80 - amount, 79 - amount - each)
    sheet.table([
      PaperCell(words.each("paper.goods"), at: 0, width: price - 10),
      PaperCell(words.each("paper.pieces"), at: price - 9, width: 8, isRight: true),
      PaperCell(words.each("paper.unitPrice"), at: price, width: each, isRight: true),
      PaperCell([parcel.currency.code], at: value, width: amount, isRight: true),
    ])
    for goods in parcel.goods {
      sheet.add(
        PaperCell(description(of: goods, words), at: 0, width: price - 10),
        PaperCell("\(goods.quantity)", at: price - 9, width: 8, isRight: true),
        PaperCell(goods.unitPrice.written, at: price, width: each, isRight: true),
        PaperCell(goods.value.decimalString, at: value, width: amount, isRight: true))
    }
    for line in parcel.cost.lines where line.kind != .goods {
      sheet.add(
        PaperCell(words.each { Self.capitalised($0.costLine(line)) }, at: 0, width: value - 2),
        PaperCell(line.amount.decimalString, at: value, width: amount, isRight: true))
    }
    sheet.add(
      PaperCell(words("paper.total.parcel"), at: 0, width: value - 2, isBold: true),
      PaperCell(parcel.cost.total.decimalString, at: value, width: amount, isRight: true, isBold: true))
    sheet.endTable()
    guard !parcel.isCancelled else { return sheet.paragraph(words.each("paper.parcel.cancelled")) }
    sheet.paragraph(terms(of: parcel, words))
    sheet.paragraph(
      words.each { language in
        let surely = language.longDate(parcel.surelyBy)
        return parcel.likelyBy == parcel.surelyBy
          ? language("paper.arrival.same", ["surely": surely])
          : language("paper.arrival", ["likely": language.longDate(parcel.likelyBy), "surely": surely])
      })
  }

  /// Lines of a price begin in lower case where a language writes them so within sentences.
  private static func capitalised(_ text: String) -> String { text.prefix(1).uppercased() + text.dropFirst() }

  /// How long goods can be given back, who pays the way, and how the seller is told; or that they cannot. Then, since the shopper has to be told
  /// before it holds, which goods are excepted.
  func withdrawal(_ words: PaperWords) -> [String] {
    guard case .days(let days, let counted, let start) = withdrawal.right else { return words.each { $0.returnRefusal(.noPromise) } }
    let texts = words.each { language in
      let law = withdrawal.law
      let right = language(
        law == nil ? "paper.withdrawal.own" : "paper.withdrawal.days",
        ["days": language.returnDays(days, counted), "from": language.returnStart(start), "law": law ?? ""])
      let parts: [(part: ReturnTerms.Part, text: String?)] = [
        (.returnCarriage, language.returnCarriage(withdrawal.returnPaidBy)),
        (.sendingBack, withdrawal.sendBackDays.map { language("paper.withdrawal.sendBack", ["days": "\($0)"]) }),
      ]
      let byLaw = parts.filter { !withdrawal.promised.contains($0.part) }.compactMap(\.text)
      let byShop = parts.filter { withdrawal.promised.contains($0.part) }.compactMap(\.text)
      return language.sentences(
        [right] + lastDays(language) + byLaw + [language("paper.withdrawal.how", ["order": order.rawValue])]
          + (byShop.isEmpty ? [] : [language("returns.leftOpen")] + byShop))
    }
    return texts + exceptions(words)
  }

  /// The last day of all parcels, or of each that has one.
  private func lastDays(_ language: Language) -> [String] {
    let parcels = parcels.filter { !$0.isCancelled }
    if let day = parcels.first?.returnUntil, parcels.allSatisfy({ $0.returnUntil == day }) {
      return [language("paper.withdrawal.last", ["date": language.longDate(day)])]
    }
    return parcels.compactMap { parcel in
      parcel.returnUntil.map { language("paper.withdrawal.last.parcel", ["n": "\(parcel.number)", "date": language.longDate($0)]) }
    }
  }

  /// Which goods are excepted, reason by reason.
  private func exceptions(_ words: PaperWords) -> [String] {
    let goods = parcels.flatMap(\.goods).map { (name: $0.name, reasons: $0.exceptions) }
    return ReturnException.Reason.allCases.flatMap { reason in words.each { $0.exceptedGoods(goods, reason) ?? "" } }
  }

  /// The form by which a buyer may withdraw (Directive 2011/83/EU, annex I B).
  private func form(_ sheet: inout PaperSheet, _ words: PaperWords) {
    let blanks = String(repeating: "_", count: 30)
    let delivered = parcels.compactMap(\.deliveredOn)
    let received = delivered.count == parcels.count ? delivered.max().map { date($0, words) } : nil
    let skus = parcels.flatMap(\.goods).map { "\($0.quantity) × \($0.sku)" }.joined(separator: ", ")
    let fields: [(String, String)] = [
      ("paper.form.to", words.joined(words.names(trader.name)) + ", " + (trader.contact.first ?? "")),
      ("paper.form.goods", "\(order): \(skus)"), ("paper.form.ordered", date(placedOn, words)), ("paper.form.received", received ?? blanks),
      ("paper.form.name", recipient.map { words.name($0.name) } ?? blanks),
      ("paper.form.address", recipient.map { ($0.lines + [$0.country.map(words.name) ?? ""]).joined(separator: ", ") } ?? blanks),
      ("paper.form.signature", blanks), ("paper.form.date", blanks),
    ]
    sheet.gap()
    sheet.need(14)
    sheet.rule()
    sheet.paragraph([words("paper.form")], isBold: true)
    sheet.paragraph(words.each("paper.form.notice"))
    for (key, value) in fields { sheet.add(PaperCell(words(key), at: 0, width: 26), PaperCell(value, at: 28, width: 52)) }
  }
}
