import Foundation
import Orders
import Phrases
import Primitives
import Screen

/// How two keys become one account: this session's code, and a field for another's.
public struct LinkPage: Page {
  private var field = TextField("", limit: 24)
  private var offer: JoinOffer?
  private var keys: [AccountKey] = []
  /// The code that was asked for.
  private var offering: Ticket?
  /// A code that is being redeemed.
  private var joining: Ticket?
  /// What is wrong with what was typed, or with the asking.
  private var fault: PlainText?

  init() {}

  public var isEditingText: Bool { true }
  public var command: Command? { .link }

  public mutating func appeared(_ app: inout AppState) -> [Effect] {
    let ticket = app.ticket()
    offering = ticket
    return [.customer(.offerJoin(ticket))]
  }

  public mutating func update(_ action: Action, _ app: inout AppState) -> [Effect] {
    switch action {
    case .key(.escape): if field.isEmpty { app.pop() } else { field.clear() }
    case .key(.enter): return join(&app)
    case .key(let key):
      fault = nil
      field.handle(key)
    case .paste(let text):
      fault = nil
      field.insert(text)
    case .joinOffered(let ticket, let result) where ticket == offering:
      switch result {
      case .success(let answer): (offer, keys) = (answer.offer, answer.keys)
      case .failure(let error): fault = PlainText(app.language.shopError(error, in: app.network))
      }
    case .joined(let ticket, let result) where ticket == joining:
      joining = nil
      return answered(result, &app)
    default: break
    }
    return []
  }

  private mutating func join(_ app: inout AppState) -> [Effect] {
    guard joining == nil, !field.isEmpty else { return [] }
    guard let code = JoinCode(field.text.string) else {
      fault = app.text("account.noCode")
      return []
    }
    let ticket = app.ticket()
    joining = ticket
    return [.customer(.join(ticket, code))]
  }

  private mutating func answered(_ result: Result<JoinOutcome, ShopError>, _ app: inout AppState) -> [Effect] {
    switch result {
    case .success(.joined(_, let goods)):
      // Every page may show what was the other customer's: the shelf is the same for all.
      app.say(PlainText(app.language.joined(goods)), role: .good)
      app.actDrafts = [:]
      app.quotes.clear()
      app.navigation.append(.home)
      return [.shop(.forgetQuotes), .customer(.loadCart)]
    case .success(.alreadyJoined): fault = app.text("account.already")
    case .success(.wrongCode(let left)):
      fault = PlainText(app.language.count("account.wrong", left))
      field.clear()
    case .success(.tooManyTries(let until)): fault = app.text("account.tries", ["at": time(until, app)])
    case .failure(let error): fault = PlainText(app.language.shopError(error, in: app.network))
    }
    return []
  }

  /// The time of day at the destination.
  private func time(_ date: Date, _ app: AppState) -> String {
    app.language.dateTime(second: Int(date.timeIntervalSince1970), in: app.timeZone)
  }

  public func draw(on surface: inout Surface, in rect: Rect, _ app: AppState) {
    var rest = rect.droppingTop(rect.height < 20 ? 0 : 1).droppingLeft(2).droppingRight(2)
    func put(_ text: PlainText, _ style: Style = .plain, after gap: Int = 0) {
      rest = rest.droppingTop(surface.putWrapped([text], in: rest, style: style) + gap)
    }
    put(app.text("link.about"), .muted, after: 1)
    put(app.text("link.code"), Style(.plain, bold: true))
    if let offer {
      put("  " + PlainText("\(offer.code)") + "   " + app.text("link.until", ["time": time(offer.until, app)]), Style(.accent, bold: true))
    } else {
      put("  " + app.text("link.wait"), .muted)
    }
    put(app.text("link.howShown"), .muted, after: 1)
    put(app.text("link.type"), Style(.plain, bold: true))
    field.draw(on: &surface, in: rest.row(0).left(min(rest.width, 28)), isFocused: true)
    rest = rest.droppingTop(1)
    if let fault { put(fault, Style(.bad)) }
    rest = rest.droppingTop(1)
    guard !keys.isEmpty else { return }
    put(app.text("link.keys"), Style(.plain, bold: true))
    let room = max(0, rest.height)
    let shown = keys.count <= room ? keys.count : max(0, room - 1)
    for key in keys.prefix(shown) {
      put("  " + PlainText(key.fingerprint.short) + "  " + PlainText(time(key.since, app)), .muted)
    }
    surface.putHidden(keys.count - shown, on: rest.row(0), app)
  }

  public func title(_ app: AppState) -> PlainText { app.text("link.title") }

  public func keyHints(_ app: AppState) -> [KeyHint] { [KeyHint("Enter", "link.key.join"), KeyHint("Esc", "link.key.back")] }
}
