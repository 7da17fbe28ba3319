import Catalog
import Delivery
import LandedCost
import Primitives
import Quotes

/// Reads Catalog/returns: the law of returns.
struct ReturnsReader {
  private let folder: CatalogFolder
  private let log: CatalogIssueLog
  private let tax: TaxReader
  /// Places and countries.
  private let places: KnownIDs
  private let destinations: KnownIDs
  private let countries: KnownIDs

  init(folder: CatalogFolder, log: CatalogIssueLog, tax: TaxReader, territories: [TaxPlace], countries: [Country]) {
    self.folder = folder
    self.log = log
    self.tax = tax
    self.countries = KnownIDs(countries.map(\.code.rawValue), .country, of: .countries, "code", in: folder)
    places = KnownIDs(territories.map(\.code.rawValue), .countryOrTerritory, of: .territories, "place", in: folder)
      .or(self.countries, .countryOrTerritory)
    destinations = tax.destinations(territories)
  }

  /// - Parameter calendars: All calendars of the catalog.
  func laws(_ calendars: [WorkingCalendar]) -> ReturnLaws {
    ReturnLaws(
      laws: laws(), exceptions: exceptions(), taxes: taxes(),
      workingDays: workingDays(KnownIDs(calendars.map(\.id.rawValue), .calendar, of: .calendars, "id", in: folder)))
  }

  private func laws() -> [ReturnLaw] {
    guard var table = CatalogTable(folder, .returnLaws, log: log) else { return [] }
    var keys = RowKeys()
    return table.rows { row in
      let (from, to) = tax.validity(row)
      let places = places(row)
      for place in places.isEmpty ? ["*"] : places.map(\.rawValue) { keys.check(row, "places", place, row.text("valid_from")) }
      let basis = row.choice("basis", ReturnLaw.Basis.self)
      let days: Int?
      switch basis {
      case .law, .own: days = row.integer("days", 1...400)
      case .none, .unknown:
        days = nil
        if !row.isBlank("days"), row.isSound { row.refuse("days", .daysWithoutLaw, ["text": .text(basis.rawValue)]) }
      }
      let assumed = row.list("assumed")
      for column in assumed where !CatalogFile.returnLaws.columns.contains(column) {
        row.refuseChoice("assumed", column, CatalogFile.returnLaws.columns)
      }
      _ = row.prose("notes")
      return ReturnLaw(
        places: places, basis: basis, days: days, counted: row.optionalChoice("counted", DayCount.self) ?? .calendar,
        start: row.optionalChoice("from", ReturnLaw.Start.self) ?? .delivery, movesLastDay: row.flag("moves"),
        sendBackDays: row.optionalInteger("send_back_days", 1...400),
        returnCarriage: row.choice("return_freight", ReturnLaw.Carriage.self), refundDays: row.optionalInteger("refund_days", 0...400),
        refundCounted: row.optionalChoice("refund_counted", DayCount.self) ?? .calendar,
        refundStart: row.optionalChoice("refund_from", ReturnLaw.RefundStart.self) ?? .goods, mayWait: row.flag("may_wait"),
        freightBack: row.choice("freight_back", ReturnLaw.FreightBack.self), confidence: row.choice("confidence", Confidence.self),
        assumed: assumed, lookedUp: row.optionalDate("looked_up"), validFrom: from, validTo: to, source: row.prose("source"))
    }
  }

  private func exceptions() -> [ReturnException] {
    guard var table = CatalogTable(folder, .returnExceptions, log: log) else { return [] }
    let categories = KnownIDs([String](), .category, of: .categories, "id", in: folder)
    var keys = RowKeys()
    return table.rows { row in
      let (from, to) = tax.validity(row)
      let places = places(row)
      for place in places.isEmpty ? ["*"] : places.map(\.rawValue) {
        keys.check(
          row, "places", place, row.text("hs"), row.text("category"), row.text("trait"), row.text("opened"), row.text("valid_from"))
      }
      let category = row.optional("category")
      if let category, !categories.isTold(category) { row.checkReference("category", category, categories) }
      return ReturnException(
        places: places, hs: beginnings(row), category: category, trait: row.optionalChoice("trait", GoodsTrait.self),
        isForOpened: row.flag("opened"), need: row.choice("needs", ReturnException.Need.self),
        reason: row.choice("reason", ReturnException.Reason.self), confidence: row.choice("confidence", Confidence.self), validFrom: from,
        validTo: to, source: row.prose("source"))
    }
  }

  private func taxes() -> [TaxReturn] {
    guard var table = CatalogTable(folder, .taxReturns, log: log) else { return [] }
    var keys = RowKeys()
    return table.rows { row in
      let (from, to) = tax.validity(row)
      let destination = row.filled("destination")
      if !destination.isEmpty, destination != "*" { row.checkReference("destination", destination, destinations) }
      keys.check(
        row, "destination", destination, row.text("regime"), row.text("paid_to"), row.text("kind"), row.text("cause"),
        row.text("valid_from"))
      let isCarrierFee = row.text("kind") == TaxBase.Part.clearanceFee.name
      let unit = row.optionalChoice("ask_unit", TaxReturn.Limit.Unit.self)
      let ask = row.optionalInteger("ask_within", 1...400)
      if (unit == nil) != (ask == nil), row.isSound { row.refuse(unit == nil ? "ask_unit" : "ask_within", .unitWithoutTime) }
      return TaxReturn(
        destination: destination, regime: tax.anyOr(row, "regime", Regime.self), paidTo: tax.anyOr(row, "paid_to", PaidTo.self),
        kind: isCarrierFee || row.text("kind") == "*" ? nil : tax.chargedKind(row), isCarrierFee: isCarrierFee,
        cause: tax.anyOr(row, "cause", ReturnCause.self), payer: row.choice("payer", RefundPayer.self),
        askWithin: ask.flatMap { count in unit.map { TaxReturn.Limit(count, $0) } },
        goodsWithin: row.optionalInteger("goods_within_days", 1...400).map { TaxReturn.Limit($0, .days) }, isReduced: row.flag("reduced"),
        reason: row.choice("reason", RefundReason.self), confidence: row.choice("confidence", Confidence.self), validFrom: from,
        validTo: to, source: row.prose("source"))
    }
  }

  private func workingDays(_ calendars: KnownIDs) -> [WorkingDaysRow] {
    guard var table = CatalogTable(folder, .workingDays, log: log) else { return [] }
    var keys = RowKeys()
    return table.rows { row in
      let country = row.reference("country", countries)
      keys.check(row, "country", country)
      _ = row.prose("source")
      return WorkingDaysRow(
        country: CountryCode(rawValue: country), calendar: CalendarID(rawValue: row.reference("calendar", calendars)))
    }
  }

  /// Countries and places joined by `|`; none for `*`.
  private func places(_ row: CatalogRow) -> [PlaceCode] {
    if row.text("places") == "*" { return [] }
    let codes = row.list("places")
    if codes.isEmpty { _ = row.filled("places") }
    for code in codes { row.checkReference("places", code, places) }
    return codes.map { PlaceCode(rawValue: $0) }
  }

  /// What codes begin with, joined by `|`; none for `*`.
  private func beginnings(_ row: CatalogRow) -> [String] {
    if row.text("hs") == "*" { return [] }
    let codes = row.list("hs")
    if codes.isEmpty { _ = row.filled("hs") }
    for code in codes where !code.utf8.allSatisfy({ (48...57).contains($0) }) || code.utf8.count > HSCode.lengths.upperBound {
      row.refuse("hs", .hsBeginning, ["text": .text(code), "most": "\(HSCode.lengths.upperBound)"])
    }
    return codes
  }
}
