import Delivery
import Phrases
import Primitives
import Quotes
import Screen

/// The text forms of what a scenario may change: `without SERVICE`, `only SITE`, `close SITE=FROM..TO`, `slow SITE=x1.5`, `what-if none`.
extension PaletteQuery {
  func changes(_ form: PaletteForm, _ app: AppState) -> [PaletteEntry] {
    guard app.network != nil else { return [.wrong("shelf.say.networkLoads")] }
    switch form {
    case .without:
      let found = services(argument, app).map { PaletteEntry.change(.without($0)) }
      return found.isEmpty ? [.wrong("palette.wrong.service")] : found
    case .only:
      let found = sites(argument, app).filter { app.network?.sites[$0]?.kind.holdsStock == true }.map { PaletteEntry.change(.only($0)) }
      return found.isEmpty ? [.wrong("palette.wrong.site")] : found
    case .close:
      let (target, value) = parts
      let found = sites(target, app)
      guard !found.isEmpty else { return [.wrong("palette.wrong.site")] }
      guard let dates = value.flatMap({ app.dates($0) }) else { return [.wrong("palette.wrong.dates")] }
      return found.map { .change(.closed($0, from: dates.from, to: dates.to)) }
    case .slow:
      let (target, value) = parts
      let found =
        sites(target, app).map { Disruption.Target.site($0) } + (target.isEmpty ? [] : services(target, app).map { .service($0) })
      guard !found.isEmpty else { return [.wrong("palette.wrong.site")] }
      guard let factor = value.flatMap({ AppState.factor($0) }) else { return [.wrong("palette.wrong.factor")] }
      return found.map { .change(.slower($0, factor: factor)) }
    default:
      return app.scenario.changes.map { .change($0) } + [.noChanges]
    }
  }

  /// `SITE=VALUE`.
  private var parts: (target: String, value: String?) {
    let parts = argument.split(separator: "=", maxSplits: 1, omittingEmptySubsequences: false).map(String.init)
    return (parts.first ?? "", parts.count > 1 ? parts[1] : nil)
  }

  private func sites(_ text: String, _ app: AppState) -> [SiteID] {
    matches(text, (app.network?.sites.values ?? []).map { ($0.id, $0.id.rawValue, $0.name) })
  }

  private func services(_ text: String, _ app: AppState) -> [ServiceID] {
    matches(text, (app.network?.services.values ?? []).map { ($0.id, $0.id.rawValue, $0.name) })
  }

  /// The one whose id it is; else those whose id begins with the text, or whose names contain it.
  private func matches<ID: Comparable>(_ text: String, _ all: [(id: ID, code: String, name: LocalizedName)]) -> [ID] {
    let wanted = text.lowercased()
    if let exact = all.first(where: { $0.code.lowercased() == wanted }) { return [exact.id] }
    let found = all.filter {
      wanted.isEmpty || $0.code.lowercased().hasPrefix(wanted) || $0.name.texts.contains { $0.lowercased().contains(wanted) }
    }
    return found.map(\.id).sorted()
  }
}

extension Scenario.Change {
  /// As it is typed: `without sha-anr-cape`, `close PLMAA-X=2027-01-10..2027-01-20`.
  var code: String {
    switch self {
    case .without(let id): "without \(id)"
    case .only(let id): "only \(id)"
    case .closed(let id, let from, let to): "close \(id)=\(from)..\(to)"
    case .slower(let target, let factor): "slow \(target.code)=x\(AppState.written(factor))"
    }
  }
}
