import Commerce
import Phrases
import Screen

/// What is closed to the goods, in sentences: services that refuse them for one reason stand together.
struct ClosedWays: Hashable, Sendable {
  /// A reason, the modes it concerns, and the services by name.
  struct Group: Hashable, Sendable {
    let reason: ClosedReason
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
      if let index = groups.firstIndex(where: { $0.reason == item.reason && $0.mode == service?.mode }) {
        guard !groups[index].services.contains(name) else { continue }
        groups[index] = Group(reason: item.reason, mode: service?.mode, services: groups[index].services + [name])
      } else {
        groups.append(Group(reason: item.reason, mode: service?.mode, services: [name]))
      }
    }
    self.groups = groups
    self.openModes = openModes
  }

  /// `No option by air: takes no lithium batteries (Shanghai – Liège, 2 more)`.
  func sentences(_ app: AppState) -> [PlainText] {
    groups.map { group in
      let reason = app.language.reason(group.reason)
      let first = group.services.first?.string ?? ""
      let others = group.services.count - 1
      let names = others > 0 ? app.language("options.closed.more", ["name": first, "n": "\(others)"]) : first
      let isModeClosed = group.mode.map { !openModes.contains($0) } ?? false
      return app.text(
        isModeClosed ? "options.closed.mode" : "options.closed.service",
        ["mode": group.mode.map(app.language.mode) ?? "", "services": names, "reason": reason])
    }
  }
}

extension Quote {
  /// The modes that some option takes.
  var openModes: Set<TransportMode> { Set(options.flatMap(\.modes)) }
}
