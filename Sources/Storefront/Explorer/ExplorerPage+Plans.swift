import Delivery
import Phrases
import Primitives
import Screen

/// Keys of the year, the matrix and order-by, of the form and of the sheet.
extension ExplorerPage {
  // MARK: Year

  mutating func pressYear(_ key: Key, _ app: inout AppState) -> [Effect]? {
    if year.move(key) { return [] }
    switch key {
    case .character("r"):
      year.isFixed = !followsOption(app)
      return askView(&app)
    case .enter:
      if year.work.isStopped { return year.work.resume(&app) }
      guard let point = year.point else { return [] }
      enter(.timeline, askingOther: true)
      orderedOn = point.on == app.today ? nil : point.on
      (chosen, kept) = (point.option, point.option)
      app.say(app.text("yearView.say", ["date": app.language.longDate(point.on)]))
      return ask(&app)
    default: return nil
    }
  }

  // MARK: Matrix

  mutating func pressMatrix(_ key: Key, _ app: inout AppState) -> [Effect]? {
    if matrix.move(key) { return [] }
    switch key {
    case .character("z"):
      matrix.showsCountry.toggle()
      return askView(&app)
    case .enter:
      if matrix.work.isStopped { return matrix.work.resume(&app) }
      return choosePair(&app)
    default: return nil
    }
  }

  /// The explorer turns to the pair in focus, by itself: the shop's destination and what the shopper supposes stay.
  private mutating func choosePair(_ app: inout AppState) -> [Effect] {
    guard let site = matrix.site, let id = matrix.zone, let zone = app.network?.zones[id] else { return [] }
    guard matrix.point?.p90Days != nil else {
      app.say(app.text("matrixView.noWay"))
      return []
    }
    enter(.options, askingOther: true)
    if parcel != nil { parcel?.site = site }
    if parcel == nil || app.onlySite != nil { scope.site = site }
    scope.destination = home?.zone == id ? nil : Destination(zone: id, country: zone.country, name: zone.name)
    app.settings.destination = scope.destination ?? home
    app.say(app.text("matrixView.say", ["site": app.language.site(site, in: app.network), "place": app.language.name(zone.name)]))
    (chosen, kept) = (nil, nil)
    return ask(&app)
  }

  // MARK: Order by

  mutating func pressOrderBy(_ key: Key, _ app: inout AppState) -> [Effect]? {
    switch key {
    case .left: orderBy.step(-1, app)
    case .right: orderBy.step(1, app)
    case .up: orderBy.step(-7, app)
    case .down: orderBy.step(7, app)
    case .home: orderBy.set(app.today, app)
    case .end: orderBy.set(app.today + OrderByState.horizon, app)
    case .character("s"): orderBy.stepConfidence(1)
    case .character("S"): orderBy.stepConfidence(-1)
    case .pageDown, .character("n"): orderBy.list.move(.down)
    case .pageUp, .character("N"): orderBy.list.move(.up)
    case .character(let digit) where digit.isASCII && (digit.isNumber || digit == "+"):
      orderBy.field = TextField(PlainText(String(digit)), limit: 10)
    case .enter:
      if orderBy.work.isStopped { return orderBy.work.resume(&app) }
      guard let moment = orderBy.selected else { return [] }
      enter(.timeline)
      (chosen, kept) = (moment.option.id, moment.option.id)
      return ask(&app)
    default: return nil
    }
    return askView(&app)
  }

  mutating func pressDate(_ key: Key, _ app: inout AppState) -> [Effect] {
    switch key {
    case .escape: orderBy.field = nil
    case .enter:
      guard let date = app.date(orderBy.field?.text.string ?? ""), date >= app.today else {
        app.say(app.text("orderByView.wrong"), role: .bad)
        return []
      }
      orderBy.field = nil
      orderBy.set(date, app)
      return askView(&app)
    default: orderBy.field?.handle(key)
    }
    return []
  }

  // MARK: The form

  /// The sites to choose from: those that hold the goods where they are known, else all.
  func formSites(_ app: AppState) -> [SiteID] {
    guard let product, let sku else { return Self.stockSites(app) }
    return Set(product.stock.filter { $0.sku == sku && $0.quantity > 0 }.map(\.site)).sorted()
  }

  mutating func pressForm(_ key: Key, _ app: inout AppState) -> [Effect] {
    switch key {
    case .escape: form = nil
    case .enter: return submit(&app)
    default: form?.press(key)
    }
    return []
  }

  private mutating func submit(_ app: inout AppState) -> [Effect] {
    guard let form else { return [] }
    let (date, isRight) = form.date(app)
    if !isRight {
      self.form?.wrong = .date
      return []
    }
    if parcel != nil {
      guard let weight = form.weight else {
        self.form?.wrong = .weight
        return []
      }
      guard let box = form.box else {
        self.form?.wrong = .size
        return []
      }
      if let site = form.site { parcel = Parcel(site: site, weight: weight, box: box) }
    } else if form.site != scope.site ?? app.onlySite {
      scope.site = form.site
      // Any site is any site.
      if form.site == nil, let old = app.onlySite { app.toggle(.only(old)) }
    }
    orderedOn = date
    self.form = nil
    return ask(&app)
  }

  // MARK: What if

  mutating func pressSheet(_ key: Key, _ app: inout AppState) -> [Effect] {
    if sheet?.field != nil {
      switch key {
      case .escape: sheet?.field = nil
      case .enter:
        guard let assumption = sheet?.assumption(app) else {
          sheet?.isWrong = true
          app.say(app.text("whatIf.wrong"), role: .bad)
          return []
        }
        return suppose(assumption, &app)
      default:
        sheet?.isWrong = false
        sheet?.field?.handle(key)
      }
      return []
    }
    switch key.asMovement {
    case .escape, .character("w"): sheet = nil
    case .character("W"):
      sheet = nil
      return clearAssumptions(&app)
    case .enter, .character(" "):
      if case .assumption(let assumption)? = sheet?.selected { return suppose(assumption, &app) }
      sheet?.openField(app)
    default: if let move = ListMove(key.asMovement) { sheet?.list.move(move) }
    }
    return []
  }

  private mutating func suppose(_ assumption: Assumption, _ app: inout AppState) -> [Effect] {
    app.toggle(assumption)
    if case .only = assumption { scope.site = nil }
    sheet = nil
    let isHeld = app.assumptions.contains(assumption)
    app.say(app.text(isHeld ? "whatIf.say" : "whatIf.say.not", ["what": app.words(assumption).string]))
    return ask(&app)
  }

  /// Everything as it is: nothing is supposed, and the explorer asks about the shop's own destination.
  mutating func clearAssumptions(_ app: inout AppState) -> [Effect] {
    guard !app.assumptions.isEmpty || !scope.isEmpty || trail.contains(where: { $0.isOfOther && $0.view == .matrix }) else { return [] }
    app.say(app.text(app.assumptions.isEmpty ? "explorer.scope.dropped" : "whatIf.cleared"))
    app.assumptions = []
    dropScope()
    app.settings.destination = home
    return ask(&app)
  }
}
