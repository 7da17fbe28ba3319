import Catalog
import Delivery
import Foundation
import Money
import Primitives

/// One row of a table while its cells are read. A bad cell is noted, makes the row unsound, and reads as some value of its type, so that
/// all bad cells of a row are found in one pass.
final class CatalogRow {
  private let file: String
  var indexes: [String: Int] { columns.indexes }
  private var columns: ColumnPlaces
  private let languages: LanguageColumns
  private let log: CatalogIssueLog
  private(set) var record = CSVRecord(bytes: [], cells: [])
  /// No cell read so far was bad.
  private(set) var isSound = true
  /// A file in another encoding is told once, not cell by cell.
  private var hasToldEncoding = false
  /// Told of each column that is asked for; nil unless somebody wants to know.
  private let use = ColumnUse.current

  convenience init(file: String, indexes: [String: Int], log: CatalogIssueLog) {
    self.init(file: file, indexes: indexes, languages: LanguageColumns(indexes), log: log)
  }

  private init(file: String, indexes: [String: Int], languages: LanguageColumns, log: CatalogIssueLog) {
    self.file = file
    columns = ColumnPlaces(indexes)
    self.languages = languages
    self.log = log
  }

  /// A row of the same table that notes elsewhere.
  func copy(log: CatalogIssueLog) -> CatalogRow { CatalogRow(file: file, indexes: indexes, languages: languages, log: log) }

  func take(_ record: CSVRecord) {
    self.record = record
    isSound = true
  }

  /// Gives up the record, so that its room can be used for the next one.
  func giveUp() -> CSVRecord {
    var given = CSVRecord(bytes: [], cells: [])
    swap(&given, &record)
    return given
  }

  var line: Int { record.line }

  /// The number of a column, from 1.
  func number(of column: String) -> Int { (indexes[column] ?? 0) + 1 }

  /// Notes that a cell is bad.
  func refuse(_ column: String, _ kind: CatalogFault.Kind, _ details: [String: CatalogFault.Detail] = [:]) {
    tell(column, kind, details)
    isSound = false
  }

  /// Notes what is wrong with a cell without which the row holds.
  func tell(_ column: String, _ kind: CatalogFault.Kind, _ details: [String: CatalogFault.Detail] = [:]) {
    let index = indexes[column] ?? 0
    log.add(CatalogIssue(file: file, line: record.line(of: index), column: index + 1, CatalogFault(kind, details)))
  }

  /// Leaves the row out without a word: what is wrong with it was told elsewhere.
  func leaveOut() { isSound = false }

  /// A column is asked for.
  func noteUse(of column: String) { use?.note(column, of: file) }

  /// The place of a column that is asked for in the order of the table.
  func askedPlace(of column: String) -> Int? {
    use?.note(column, of: file)
    return columns[column]
  }

  func isBlank(_ column: String) -> Bool {
    use?.note(column, of: file)
    guard let place = columns[column] else { return true }
    return record.isBlank(place)
  }

  func hash(_ column: String) -> UInt64 {
    use?.note(column, of: file)
    guard let place = columns[column] else { return 0 }
    return record.hash(place)
  }

  // MARK: Text

  /// One line of text, possibly empty, without control characters. Blanks around it are dropped.
  func text(_ column: String) -> String { cleaned(column, mayHoldLines: false) }

  /// Text that may have several lines.
  func prose(_ column: String) -> String { cleaned(column, mayHoldLines: true) }

  /// Text that must be there.
  func filled(_ column: String) -> String {
    let text = text(column)
    if text.isEmpty, isBlank(column) { refuse(column, .blank, ["column": .text(column)]) }
    return text
  }

  func optional(_ column: String) -> String? {
    let text = text(column)
    return text.isEmpty ? nil : text
  }

  /// The column `<stem>_en`, which must be filled, and those of other languages.
  func name(_ stem: String) -> LocalizedName {
    let base = filled(languages.english(stem))
    let others = languages.columns(stem)
    if others.count == 1 { return LocalizedName(base, in: others[0].tag, text(others[0].column)) }
    return LocalizedName(base, others.map { (key: $0.tag, value: text($0.column)) })
  }

  /// The same where it may be blank, and may have several lines. Without English the first language that is there stands for it.
  func optionalName(_ stem: String) -> LocalizedName? {
    let english = prose(languages.english(stem))
    let others = languages.columns(stem).map { (key: $0.tag, value: prose($0.column)) }
    guard let base = english.isEmpty ? others.first(where: { !$0.value.isEmpty })?.value : english else { return nil }
    return LocalizedName(base, others)
  }

  /// The column itself, which must be filled and is English, and those of other languages: `lane` and `lane_zh-Hans`.
  func translated(_ column: String) -> LocalizedName {
    LocalizedName(filled(column), languages.columns(column).map { (key: $0.tag, value: text($0.column)) })
  }

  /// The parts of a list joined by `|`.
  func list(_ column: String) -> [String] {
    var text = text(column)
    return text.withUTF8 { bytes in
      var parts: [String] = []
      var start = 0
      for end in 0...bytes.count where end == bytes.count || bytes[end] == UInt8(ascii: "|") {
        var part = start..<end
        while let first = part.first, bytes[first] == UInt8(ascii: " ") { part.removeFirst() }
        while let last = part.last, bytes[last] == UInt8(ascii: " ") { part.removeLast() }
        if !part.isEmpty { parts.append(String(decoding: UnsafeBufferPointer(rebasing: bytes[part]), as: UTF8.self)) }
        start = end + 1
      }
      return parts
    }
  }

  private func cleaned(_ column: String, mayHoldLines: Bool) -> String {
    use?.note(column, of: file)
    guard let index = columns[column], !record.isBlank(index) else { return "" }
    if let plain = record.plainText(index) { return plain }
    guard let text = record.text(index) else {
      if hasToldEncoding {
        leaveOut()
      } else {
        refuse(column, .encoding)
        hasToldEncoding = true
      }
      return ""
    }
    if let bad = text.firstUnprintable(mayHoldLines: mayHoldLines) {
      refuse(column, .unprintable, ["sign": bad])
      return ""
    }
    return text.trimming(" ")
  }

  // MARK: Codes and choices

  /// Letters, digits, dashes, dots and underscores.
  func code(_ column: String) -> String {
    let text = filled(column)
    if !text.utf8.allSatisfy({ Unicode.Scalar($0).isCodeCharacter }), let bad = text.unicodeScalars.first(where: { !$0.isCodeCharacter }) {
      refuse(column, .codeSign, ["text": .text(text), "sign": "\(bad)"])
    }
    return text
  }

  /// Lower case letters and digits, in words joined by dashes.
  func kebab(_ column: String) -> String {
    let text = filled(column)
    let isKebab =
      text.utf8.allSatisfy { (97...122).contains($0) || (48...57).contains($0) || $0 == 45 } && text.utf8.first != 45
      && text.utf8.last != 45
    if !text.isEmpty, !isKebab {
      let near = text.kebabCase
      refuse(column, near.isEmpty ? .kebab : .kebabNear, ["text": .text(text), "near": .text(near)])
    }
    return text
  }

  func choice<Choice: RawRepresentable<String> & CaseIterable>(_ column: String, _: Choice.Type) -> Choice
  where Choice.AllCases == [Choice] {
    let text = filled(column)
    if let choice = Choice(rawValue: text) { return choice }
    if !text.isEmpty { refuseChoice(column, text, Choice.allCases.map(\.rawValue)) }
    return Choice.allCases[0]
  }

  func optionalChoice<Choice: RawRepresentable<String> & CaseIterable>(_ column: String, _: Choice.Type) -> Choice?
  where Choice.AllCases == [Choice] {
    guard let text = optional(column) else { return nil }
    let choice = Choice(rawValue: text)
    if choice == nil { refuseChoice(column, text, Choice.allCases.map(\.rawValue)) }
    return choice
  }

  /// A cell that is one of a few words.
  func word(_ column: String, of words: [String]) -> String {
    let text = text(column)
    if !words.contains(text) { refuseChoice(column, text, words) }
    return text
  }

  func refuseChoice(_ column: String, _ text: String, _ choices: [String]) {
    let near = EditDistance.nearest(to: text, in: choices).first
    let expected = CatalogFault.Detail.list(choices.map { $0.isEmpty ? .word(.blank) : .text($0) })
    let kind: CatalogFault.Kind = choices.count == 1 ? .onlyChoice : near == nil ? .choice : .choiceNear
    refuse(column, kind, ["text": .text(text), "choices": expected, "near": .text(near ?? "")])
  }

  /// An id that must be among known ones.
  func reference(_ column: String, _ known: KnownIDs) -> String {
    let text = filled(column)
    if !text.isEmpty { checkReference(column, text, known) }
    return text
  }

  func optionalReference(_ column: String, _ known: KnownIDs) -> String? {
    guard let text = optional(column) else { return nil }
    checkReference(column, text, known)
    return text
  }

  func checkReference(_ column: String, _ text: String, _ known: KnownIDs) {
    guard !known.contains(text) else { return }
    if known.isTold(text) { return leaveOut() }
    let near = known.nearMatch(text)
    refuse(column, near == nil ? .reference : .referenceNear, ["text": .text(text), "what": .word(known.what), "near": .text(near ?? "")])
  }

  // MARK: Numbers

  /// Tells of a number that is written as people write it for people: with its unit, a percent sign, a decimal comma or in groups.
  ///
  /// - Returns: Whether it is one.
  private func refuseNumber(_ column: String, _ text: String) -> Bool {
    switch NumberSlip(text) {
    case nil: return false
    case .comma: refuse(column, .numberComma, ["text": .text(text)])
    case .unit: refuse(column, .numberUnit, ["text": .text(text), "column": .text(column)])
    case .percent(let share): refuse(column, .numberPercent, ["text": .text(text), "share": .text(share)])
    }
    return true
  }

  func integer(_ column: String, _ range: ClosedRange<Int>) -> Int {
    if let plain = plainNumber(at: askedPlace(of: column)), range.contains(plain) { return plain }
    let text = filled(column)
    if let number = Int(text), range.contains(number) { return number }
    if !text.isEmpty, !refuseNumber(column, text) {
      refuse(column, .integerRange, ["text": .text(text), "least": "\(range.lowerBound)", "most": "\(range.upperBound)"])
    }
    return range.lowerBound
  }

  func optionalInteger(_ column: String, _ range: ClosedRange<Int>) -> Int? { isBlank(column) ? nil : integer(column, range) }

  func number(_ column: String, _ range: ClosedRange<Double>) -> Double {
    let text = filled(column)
    if text.isPlainNumber, let number = Double(text), range.contains(number) { return number }
    if !text.isEmpty, !refuseNumber(column, text) {
      refuse(
        column, .numberRange,
        ["text": .text(text), "least": .text(Self.plain(range.lowerBound)), "most": .text(Self.plain(range.upperBound))])
    }
    return range.lowerBound
  }

  func optionalNumber(_ column: String, _ range: ClosedRange<Double>) -> Double? { isBlank(column) ? nil : number(column, range) }

  /// An exact decimal.
  func ratio(_ column: String, mayBeNegative: Bool = false) -> Ratio {
    if let plain = plainRatio(at: askedPlace(of: column)) { return plain }
    let text = filled(column)
    if let ratio = Ratio(decimal: text), mayBeNegative || ratio.numerator >= 0 {
      guard ratio.numerator.magnitude / ratio.denominator.magnitude < Money.mostUnits.magnitude else {
        refuse(column, .tooLarge, ["text": .text(text), "most": "\(Money.mostUnits)"])
        return .zero
      }
      return ratio
    }
    if !text.isEmpty, !refuseNumber(column, text) {
      refuse(column, mayBeNegative ? .decimal : .decimalFromZero, ["text": .text(text)])
    }
    return .zero
  }

  func optionalRatio(_ column: String, mayBeNegative: Bool = false) -> Ratio? {
    isBlank(column) ? nil : ratio(column, mayBeNegative: mayBeNegative)
  }

  /// A share from 0 to 1.
  func share(_ column: String) -> Ratio {
    let share = ratio(column)
    if share.numerator > share.denominator {
      refuse(column, .share, ["text": .text(text(column))])
      return .zero
    }
    return share
  }

  func optionalShare(_ column: String) -> Ratio? { isBlank(column) ? nil : share(column) }

  /// `1` or `0`; blank is 0.
  func flag(_ column: String) -> Bool { word(column, of: ["0", "1", ""]) == "1" }

  func yesOrNo(_ column: String) -> Bool { word(column, of: ["yes", "no"]) == "yes" }

  // MARK: Dates and money

  func date(_ column: String) -> LocalDate {
    if let plain = plainDate(at: askedPlace(of: column)) { return plain }
    let text = filled(column)
    if let date = LocalDate(text) { return date }
    if !text.isEmpty {
      let near = LocalDate(writtenOtherwise: text)
      refuse(
        column, near == nil ? .date : .dateNear,
        ["text": .text(text), "forms": .text("YYYY-MM-DD"), "near": .text(near.map { "\($0)" } ?? "")])
    }
    return LocalDate(days: 0)
  }

  func optionalDate(_ column: String) -> LocalDate? { isBlank(column) ? nil : date(column) }

  /// Two dates of which the second is not before the first.
  func dates(_ from: String, _ to: String) -> ClosedRange<LocalDate> {
    let first = date(from)
    let last = date(to)
    if last < first {
      if isSound { refuse(to, .datesReversed, ["date": "\(last)", "first": "\(first)"]) }
      return first...first
    }
    return first...last
  }

  /// A currency that has a rate.
  func currency(_ column: String, _ currencies: CurrencyTable) -> Currency {
    let text = filled(column)
    guard !text.isEmpty else { return .euro }
    guard let currency = currencies.known[text] else {
      checkReference(column, text, currencies.names)
      return .euro
    }
    if !currencies.rated.contains(text) {
      if currencies.rated.isTold(text) { leaveOut() } else { refuse(column, .noRate, ["text": .text(text)]) }
    }
    return currency
  }

  func optionalCurrency(_ column: String, _ currencies: CurrencyTable) -> Currency? {
    isBlank(column) ? nil : currency(column, currencies)
  }

  /// A currency of a law; nil if the cell is blank. One without an exchange rate is told, and the row holds: what it says cannot be computed
  /// then, which is not the same as no such law.
  func lawCurrency(_ column: String, _ currencies: CurrencyTable) -> Currency? {
    guard let text = optional(column) else { return nil }
    guard let currency = currencies.known[text] else {
      checkReference(column, text, currencies.names)
      return nil
    }
    if !currencies.rated.contains(text), !currencies.rated.isTold(text) { tell(column, .noRate, ["text": .text(text)]) }
    return currency
  }

  /// An amount with at most the currency's places.
  func money(_ column: String, in currency: Currency) -> Money {
    if let plain = plainMoney(at: askedPlace(of: column), in: currency) { return plain }
    let text = filled(column)
    if let money = Money(decimal: text, currency: currency), money.minor >= 0 {
      if !money.isWithinLimits {
        refuse(column, .amountTooLarge, ["text": .text(text), "most": "\(Money.mostUnits)", "currency": "\(currency)"])
      }
      return money.isWithinLimits ? money : .zero(currency)
    }
    if !text.isEmpty, !refuseNumber(column, text) {
      refuse(column, .amount, ["text": .text(text), "currency": "\(currency)", "places": "\(currency.minorDigits)"])
    }
    return .zero(currency)
  }

  private static func plain(_ number: Double) -> String {
    number == number.rounded() && abs(number) < 1e15 ? "\(Int(number))" : "\(number)"
  }
}
