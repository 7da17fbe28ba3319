import Commerce
import Phrases
import Screen

extension ExplorerPage {
  // MARK: What is asked

  /// What the quote depends on: the goods or the parcel, the destination, the day, and what is supposed. Nil without a destination or network.
  func question(_ app: AppState) -> QuoteKey? {
    guard var key = app.quoteKey(sku ?? "", quantity: quantity, includesDominated: includesDominated), sku != nil || parcel != nil else {
      return nil
    }
    key.parcel = parcel
    key.assumptions = assumptions(app)
    if let orderedOn {
      key.hour = app.hour(on: orderedOn)
    } else if let wanted = watch.wanted, wanted.zone == key.zone, wanted.currency == key.currency, wanted.hour <= key.hour {
      // The hour of the order stays what it was; another destination or currency is another question.
      key.hour = wanted.hour
    }
    return key
  }

  /// Asks for what the view needs and is not there yet.
  mutating func ask(_ app: inout AppState) -> [Effect] {
    if sku == nil, parcel == nil { parcel = Self.defaultParcel(app) }
    var effects = watch.follow(question(app), &app)
    // Which option is in focus the year has to know.
    settle(app)
    if !app.assumptions.isEmpty, app.supposed?.assumptions != app.assumptions { effects.append(.suppose(app.assumptions)) }
    return effects + askView(&app)
  }

  mutating func askView(_ app: inout AppState) -> [Effect] {
    if view == .map, app.map == nil { return [.loadMap] }
    guard let key = watch.wanted else { return [] }
    switch view {
    case .year:
      // Until the options are there nobody knows which one is in focus.
      if year.isFixed != false, option(app) == nil { return [] }
      let fixed = followsOption(app) ? option(app)?.id : nil
      return year.ask(.year(key, fixed), &app)
    case .matrix:
      // All sites are its rows, also while one of them is looked at alone.
      var all = key
      if scope.site != nil { all.assumptions = app.assumptions }
      let (effects, isNew) = matrix.ask(all, &app)
      if isNew { matrix.focus(focusedSite(app), key.zone, app) }
      return effects
    case .orderBy: return orderBy.ask(key, &app)
    case .options, .timeline, .map: return []
    }
  }

  /// Whether the year is that of the option in focus, or of what is recommended on each day.
  func followsOption(_ app: AppState) -> Bool { year.isFixed ?? true }

  /// A parcel of 5 kg from the first warehouse of another country than the destination's.
  static func defaultParcel(_ app: AppState) -> Parcel? {
    let sites = stockSites(app)
    let country = app.settings.destination?.country
    let abroad = sites.first { app.network?.sites[$0]?.kind == .warehouse && app.network?.sites[$0]?.country != country }
    return (abroad ?? sites.first).map { Parcel(site: $0) }
  }

  static func stockSites(_ app: AppState) -> [SiteID] {
    (app.network?.sites.values.filter(\.kind.holdsStock) ?? []).map(\.id).sorted()
  }

  /// The storefront in the world that is supposed: its calendars hold what was closed.
  func supposing(_ app: AppState) -> AppState {
    guard !app.assumptions.isEmpty, let supposed = app.supposed, supposed.assumptions == app.assumptions else { return app }
    var app = app
    app.network = supposed.network
    return app
  }

  // MARK: What is said of it

  /// What differs from goods ordered now: the parcel, the day, what is supposed.
  func chips(_ app: AppState) -> PlainText {
    var parts: [PlainText] = []
    if let parcel {
      parts.append(
        app.text(
          "parcelForm.chip",
          [
            "weight": app.language.weight(parcel.weight), "size": app.language.box(parcel.box),
            "site": app.language.site(parcel.site, in: app.network),
          ]))
    }
    if let scope = scopeChip(app) { parts.append(scope) }
    let shown = app.assumptions.filter { assumptions(app).contains($0) }
    if !shown.isEmpty {
      let separator = " \(app.glyphs.separator) "
      func all(_ words: (Assumption) -> PlainText) -> PlainText {
        app.text("whatIf.chip", ["all": shown.map { words($0).string }.joined(separator: separator)])
      }
      let room = app.size.width - 4 - parts.reduce(0) { $0 + $1.displayWidth + 3 }
      let whole = all(app.words)
      parts.append(whole.displayWidth <= room ? whole : all(app.shortWords))
    }
    return parts.reduce("") { $0.isEmpty ? $1 : $0 + "   " + $1 }
  }

  /// `only here: from Xi'an to Vienna`: what the explorer asks about by itself.
  private func scopeChip(_ app: AppState) -> PlainText? {
    let site = scope.site.map { app.shortSiteName($0).string }
    let place = scope.destination.map { app.language.name($0.name) }
    return switch (site, place) {
    case (let site?, let place?): app.text("explorer.scope.pair", ["site": site, "place": place])
    case (let site?, nil): app.text("explorer.scope.from", ["site": site])
    case (nil, let place?): app.text("explorer.scope.to", ["place": place])
    case (nil, nil): nil
    }
  }

  public func title(_ app: AppState) -> PlainText {
    let goods = goodsName.map(app.name) ?? sku.map { PlainText($0.rawValue) } ?? app.text("explorer.title")
    let separator = PlainText(" ") + app.glyphs.crumb + " "
    return goods + separator + app.text("explorer.\(view.rawValue)")
  }

  public func keyHints(_ app: AppState) -> [KeyHint] {
    if form != nil {
      return [
        KeyHint("⏎", "explorer.hint.apply"), KeyHint("↑↓", "explorer.hint.field"), KeyHint("←→", "explorer.hint.site"),
        KeyHint("Esc", "product.hint.back"),
      ]
    }
    if let sheet {
      return sheet.field == nil
        ? [
          KeyHint("⏎", "explorer.hint.suppose"), KeyHint("↑↓", "explorer.hint.choice"), KeyHint("W", "explorer.hint.clear"),
          KeyHint("Esc", "product.hint.back"),
        ] : [KeyHint("⏎", "explorer.hint.apply"), KeyHint("Esc", "product.hint.back")]
    }
    if orderBy.field != nil { return [KeyHint("⏎", "explorer.hint.apply"), KeyHint("Esc", "product.hint.back")] }
    let isBusy = [year.work, matrix.work, orderBy.work].contains(where: \.isUnderWay) && !view.isOfOption && view != .options
    let last = [KeyHint("Esc", isBusy ? "explorer.hint.stop" : "product.hint.back")]
    let clear = app.assumptions.isEmpty && scope.isEmpty ? [] : [KeyHint("W", "explorer.hint.clear")]
    let both =
      [KeyHint("w", "explorer.hint.whatIf")] + clear + [KeyHint("f", parcel == nil ? "explorer.hint.from" : "explorer.hint.parcel")]
    let others =
      [KeyHint("⇥", "product.hint.view"), KeyHint("t", "product.hint.timeline"), KeyHint("M", "product.hint.map")]
      + [KeyHint("y", "explorer.hint.year"), KeyHint("x", "explorer.hint.matrix"), KeyHint("b", "explorer.hint.orderBy")]
    let own: [KeyHint] =
      switch view {
      case .options:
        [KeyHint("⏎", "product.hint.timeline"), KeyHint("↑↓", "product.hint.option")]
          + (hiddenReasons(app) > 0 || firstReason > 0 ? [KeyHint("[ ]", "explorer.hint.reasons")] : []) + [
            KeyHint("A", includesDominated ? "product.hint.fewer" : "product.hint.beaten")
          ]
      case .timeline:
        [
          KeyHint("↑↓", "product.hint.stage"), KeyHint("←→", "product.hint.option"),
          KeyHint("p", showsPercentiles ? "product.hint.why" : "product.hint.percentiles"),
        ]
      case .map: [KeyHint("↑↓", "product.hint.leg"), KeyHint("←→", "product.hint.option")]
      case .year:
        [
          KeyHint("←→", "explorer.hint.day"), KeyHint("↑↓", "explorer.hint.week"),
          KeyHint("r", followsOption(app) ? "explorer.hint.recommended" : "explorer.hint.thisOption"),
          KeyHint("⏎", "explorer.hint.thatDay"),
        ]
      case .matrix:
        [
          KeyHint("⏎", "explorer.hint.pair"), KeyHint("z", matrix.showsCountry ? "explorer.hint.capitals" : "explorer.hint.country"),
        ]
      case .orderBy:
        [
          KeyHint("←→", "explorer.hint.day"), KeyHint("↑↓", "explorer.hint.week"), KeyHint("0-9", "explorer.hint.date"),
          KeyHint("s", "explorer.hint.surely"), KeyHint("⏎", "product.hint.timeline"),
        ]
      }
    return own + last + both + others + [KeyHint("a", "product.hint.add"), KeyHint("g", "product.hint.destination")]
  }
}

extension AppState {
  /// The hour of an order on another day, at the clock's time of day at the destination.
  func hour(on date: LocalDate) -> Hour {
    let clock = ZoneClock.named(timeZone)
    let minute = clock.local(second: Int(now.timeIntervalSince1970)).second / 60
    guard let second = clock.second(of: date, minute: minute) ?? clock.second(of: date, minute: minute + 60) else {
      return hour + (date - today) * 24
    }
    return Hour((second + 3599) / 3600)
  }
}
