import LandedCost
import Money
import Orders
import Phrases
import Primitives

extension OrderPapers {
  /// The pages of one paper, for all parcels.
  public func pages(of kind: PaperKind, in words: PaperWords) -> [PaperPage] {
    switch kind {
    case .confirmation: confirmation(words)
    case .invoice: parcels.flatMap { invoice(of: $0, words) }
    case .customsDeclaration: parcels.flatMap { customsDeclaration(of: $0, words) }
    case .packingList: parcels.flatMap { packingList(of: $0, words) }
    case .returnLabel: parcels.flatMap { returnLabel(of: $0, words) }
    }
  }

  /// A title at the left, what it is about at the right.
  func head(_ title: String, _ subject: String, _ words: PaperWords) -> [PaperCell] {
    [
      PaperCell(words(title), at: 0, width: 48, isBold: true),
      PaperCell(subject, at: 49, width: 31, isRight: true, isBold: true),
    ]
  }

  /// The pages of a sheet with their feet.
  func numbered(_ sheet: PaperSheet, _ words: PaperWords) -> [PaperPage] {
    sheet.numbered(words("paper.demo"))
  }

  /// The seller or receiver with a heading, as a cell.
  func party(_ heading: String, _ party: PaperParty?, at column: Int, width: Int, _ words: PaperWords) -> PaperCell {
    PaperCell([words(heading)] + (party?.written(words) ?? words.each("paper.erased")), at: column, width: width, isHeaded: true)
  }

  /// A date in both languages on one line.
  func date(_ date: LocalDate, _ words: PaperWords) -> String { words.joined(words.each { $0.longDate(date) }) }

  /// When it was ordered: date, time and time zone.
  func placed(_ words: PaperWords) -> String {
    let time = words.each { $0.time(minute: placedMinute) }.first ?? ""
    return "\(date(placedOn, words)), \(time) (\(timeZone))"
  }

  /// Who pays duties and taxes, and where the seller's carriage ends.
  func terms(of parcel: PaperParcel, _ words: PaperWords) -> [String] {
    words.each { language in
      let cost = parcel.cost
      let (terms, place) = (cost.terms.rawValue, language.name(place))
      if !cost.isComplete {
        return language("paper.terms.unpaid", ["terms": terms, "place": place, "what": language.named(cost.unknown, from: cost)])
      }
      return cost.possible.isZero
        ? language("paper.terms.paid", ["terms": terms, "place": place])
        : language("paper.terms.maybe", ["terms": terms, "place": place, "amount": cost.possible.written])
    }
  }

  /// What goods are: their name, choices and SKU.
  func description(of goods: PaperGoods, _ words: PaperWords, withSKU: Bool = true) -> [String] {
    words.each { language in
      ([goods.name] + goods.choices.map(\.value)).map(language.name).joined(separator: ", ")
    } + (withSKU ? [goods.sku.rawValue] : [])
      + (goods.cancelled > 0 ? [words("paper.cancelled", ["n": "\(goods.cancelled)", "of": "\(goods.ordered)"])] : [])
  }

  /// A word for what is not known any more.
  func known(_ text: String?, _ words: PaperWords) -> String { text ?? words("paper.unknown") }
}

extension Money {
  /// With its currency before it, as customs write it: `EUR 329.00`.
  var written: String { "\(currency.code) \(decimalString)" }
}
