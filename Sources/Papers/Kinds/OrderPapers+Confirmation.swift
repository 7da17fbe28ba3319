import LandedCost
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
    sheet.table([
      PaperCell(words.each("paper.goods"), at: 0, width: 40), PaperCell(words.each("paper.pieces"), at: 41, width: 8, isRight: true),
      PaperCell(words.each("paper.unitPrice"), at: 50, width: 14, isRight: true),
      PaperCell([parcel.currency.code], at: 65, width: 15, isRight: true),
    ])
    for goods in parcel.goods {
      sheet.add(
        PaperCell(description(of: goods, words), at: 0, width: 40), PaperCell("\(goods.quantity)", at: 41, width: 8, isRight: true),
        PaperCell(goods.unitPrice.written, at: 50, width: 14, isRight: true),
        PaperCell(goods.value.decimalString, at: 65, width: 15, isRight: true))
    }
    for line in parcel.cost.lines where line.kind != .goods {
      sheet.add(
        PaperCell(words.each { Self.capitalised($0.costLine(line)) }, at: 0, width: 63),
        PaperCell(line.amount.decimalString, at: 65, width: 15, isRight: true))
    }
    sheet.add(
      PaperCell(words("paper.total.parcel"), at: 0, width: 63, isBold: true),
      PaperCell(parcel.cost.total.decimalString, at: 65, width: 15, isRight: true, isBold: true))
    sheet.endTable()
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

  /// How long goods can be sent back, who pays the way, and how the seller is told; or why they cannot.
  func withdrawal(_ words: PaperWords) -> [String] {
    switch withdrawal.right {
    case .none(let reason): words.each { $0("paper.withdrawal.none", ["reason": $0.name(reason)]) }
    case .days(let days, let last):
      words.each { language in
        let law = withdrawal.law
        let sentences = [
          language(law == nil ? "paper.withdrawal.own" : "paper.withdrawal.days", ["days": "\(days)", "law": law ?? ""]),
          last.map { language("paper.withdrawal.last", ["date": language.longDate($0)]) },
          language("paper.withdrawal.freight.\(withdrawal.returnPaidBy.rawValue)"),
          language("paper.withdrawal.how", ["order": order.rawValue]),
        ]
        return language.sentences(sentences.compactMap { $0 })
      }
    }
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
