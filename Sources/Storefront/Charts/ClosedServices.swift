import Delivery
import Phrases
import Primitives
import Quotes
import Screen

/// What is closed to the goods, in sentences: services that refuse them for one reason stand together, and those of a mode that do not run.
struct ClosedServices: Hashable, Sendable {
  /// Why a service cannot be taken.
  enum Cause: Hashable, Sendable {
    /// It refuses the goods themselves, on every day.
    case goods
    /// It does not run now.
    case notRunning
    /// The scenario leaves it out.
    case leftOut
  }

  /// A reason, the modes it concerns, and the services by name.
  struct Group: Hashable, Sendable {
    /// In words: a suspension by its name, else what the service says of the goods.
    let reason: PlainText
    let cause: Cause
    /// The reason says by itself which service it is.
    let isNamed: Bool
    let mode: TransportMode?
    let services: [PlainText]
  }

  let groups: [Group]
  private let openModes: Set<TransportMode>

  /// `openModes` are those that some option takes.
  init(_ closed: [ClosedService], openModes: Set<TransportMode>, _ app: AppState) {
    var groups: [Group] = []
    for item in closed {
      let service = app.network?.services[item.service]
      let name = service.map { app.name($0.name) } ?? PlainText(item.service.rawValue)
      let (reason, cause, isNamed) = Self.reason(item, service, app)
      if let index = groups.firstIndex(where: { $0.reason == reason && $0.mode == service?.mode }) {
        guard !groups[index].services.contains(name) else { continue }
        groups[index] = Group(
          reason: reason, cause: cause, isNamed: isNamed, mode: service?.mode, services: groups[index].services + [name])
      } else {
        groups.append(Group(reason: reason, cause: cause, isNamed: isNamed, mode: service?.mode, services: [name]))
      }
    }
    self.groups = groups
    self.openModes = openModes
  }

  private static func reason(_ item: ClosedService, _ service: Service?, _ app: AppState) -> (PlainText, Cause, isNamed: Bool) {
    switch item.reason {
    case .noStart, .beyondCalendar:
      // Nothing departs for as long as anyone knows: the disruption that says so is the better word.
      let targets: [Disruption.Target] = [.service(item.service)] + (service.map { [.site($0.from)] } ?? [])
      let disruption = app.network?.disruptions.first { disruption in
        disruption.kind != .slowdown && targets.contains(disruption.target) && disruption.from <= app.today && app.today <= disruption.to
      }
      if let disruption { return (app.name(disruption.name), .notRunning, true) }
      if case .beyondCalendar(let id) = item.reason, let calendar = app.network?.calendars[id] {
        return (app.text("closed.beyondCalendar", ["calendar": app.language.name(calendar.name)]), .notRunning, false)
      }
      return (PlainText(app.language.reason(item.reason)), .notRunning, false)
    case .suspended: return (PlainText(app.language.reason(item.reason)), .notRunning, true)
    case .leftOut: return (PlainText(app.language.reason(item.reason)), .leftOut, false)
    case .battery, .dangerousGoods, .tooHeavy, .tooLong, .tooBulky: return (PlainText(app.language.reason(item.reason)), .goods, false)
    }
  }

  /// `No option by air: takes no lithium batteries (Shanghai – Liège and 2 more).`, then what does not run, a sentence for each mode; with
  /// `namesAll` everything by its name. Beside an option that is looked at, what does not run of other modes than `modes` does not matter.
  func sentences(_ app: AppState, namesAll: Bool = false, beside modes: Set<TransportMode>? = nil) -> [PlainText] {
    var sentences: [PlainText] = []
    for group in groups where group.cause == .goods || group.mode == nil {
      let isModeClosed = group.mode.map { !openModes.contains($0) } ?? false
      let key = group.mode == nil ? "options.closed.unknown" : isModeClosed ? "options.closed.mode" : "options.closed.service"
      let names = listed(group.services, namesAll: namesAll, "options.closed.more", app)
      sentences.append(
        app.text(
          key,
          ["mode": group.mode.map(app.language.mode) ?? "", "services": names, "reason": group.reason.string]))
    }
    for mode in TransportMode.allCases where modes.map({ $0.contains(mode) }) ?? true {
      let items = groups.filter { $0.cause == .notRunning && $0.mode == mode }.flatMap { group -> [PlainText] in
        group.isNamed
          ? [group.reason]
          : group.services.map { app.text("options.closed.item", ["name": $0.string, "reason": group.reason.string]) }
      }
      guard !items.isEmpty else { continue }
      let reasons = listed(items, namesAll: namesAll, "options.closed.others", app)
      sentences.append(app.text("options.closed.now", ["mode": app.language.mode(mode), "reasons": reasons]))
    }
    for group in groups where group.cause == .leftOut && group.mode != nil {
      sentences.append(
        app.text("options.closed.leftOut", ["services": listed(group.services, namesAll: true, "options.closed.more", app)]))
    }
    return sentences
  }

  private func listed(_ items: [PlainText], namesAll: Bool, _ more: String, _ app: AppState) -> String {
    let first = items.first?.string ?? ""
    guard items.count > 1 else { return first }
    if namesAll { return items.map(\.string).joined(separator: app.language("list.semicolon", ["space": " "])) }
    return app.language(more, ["first": first, "n": "\(items.count - 1)"])
  }
}

extension Quote {
  /// The modes that some option takes.
  var openModes: Set<TransportMode> { Set(options.flatMap(\.modes)) }
}
