import Commerce
import Phrases
import Screen

/// What is closed to the goods, in sentences: services that refuse them for one reason stand together.
struct ClosedWays: Hashable, Sendable {
  /// A reason, the modes it concerns, and the services by name.
  struct Group: Hashable, Sendable {
    /// In words: a suspension by its name, else what the service says of the goods.
    let reason: PlainText
    /// The goods themselves are refused, on every day.
    let isOfGoods: Bool
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
      let (reason, isOfGoods) = Self.reason(item, service, app)
      if let index = groups.firstIndex(where: { $0.reason == reason && $0.mode == service?.mode }) {
        guard !groups[index].services.contains(name) else { continue }
        groups[index] = Group(reason: reason, isOfGoods: isOfGoods, mode: service?.mode, services: groups[index].services + [name])
      } else {
        groups.append(Group(reason: reason, isOfGoods: isOfGoods, mode: service?.mode, services: [name]))
      }
    }
    self.groups = groups
    self.openModes = openModes
  }

  private static func reason(_ item: ClosedService, _ service: Service?, _ app: AppState) -> (PlainText, Bool) {
    switch item.reason {
    case .noStart, .beyondCalendar:
      // Nothing departs for as long as anyone knows: the disruption that says so is the better word.
      let targets = [item.service.rawValue, service?.from.rawValue].compactMap { $0 }
      let disruption = app.network?.disruptions.first { disruption in
        disruption.kind != .slowdown && targets.contains(disruption.target) && disruption.from <= app.today && app.today <= disruption.to
      }
      if let disruption { return (app.name(disruption.name), false) }
      if case .beyondCalendar(let id) = item.reason, let calendar = app.network?.calendars[id] {
        return (app.text("closed.beyondCalendar", ["calendar": app.language.name(calendar.name)]), false)
      }
      return (PlainText(app.language.reason(item.reason)), false)
    default: return (PlainText(app.language.reason(item.reason)), true)
    }
  }

  /// `No option by air: takes no lithium batteries (Shanghai – Liège, 2 more)`; with `namesAll` every service by its name.
  func sentences(_ app: AppState, namesAll: Bool = false) -> [PlainText] {
    groups.map { group in
      let first = group.services.first?.string ?? ""
      let others = group.services.count - 1
      let all = group.services.map(\.string).joined(separator: app.language("list.comma", ["space": " "]))
      let names = namesAll ? all : others > 0 ? app.language("options.closed.more", ["name": first, "n": "\(others)"]) : first
      let isModeClosed = group.isOfGoods && group.mode.map { !openModes.contains($0) } ?? false
      return app.text(
        isModeClosed ? "options.closed.mode" : "options.closed.service",
        ["mode": group.mode.map(app.language.mode) ?? "", "services": names, "reason": group.reason.string])
    }
  }
}

extension Quote {
  /// The modes that some option takes.
  var openModes: Set<TransportMode> { Set(options.flatMap(\.modes)) }
}
