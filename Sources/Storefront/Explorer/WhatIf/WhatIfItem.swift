import Delivery
import Phrases
import Primitives
import Quotes
import Screen

/// A line of the what-if sheet.
enum WhatIfItem: Hashable, Sendable {
  /// The world as it is.
  case asItIs
  /// A scenario that was kept.
  case scenario(KeptScenario)
  case change(Scenario.Change)
  /// Keeps the scenario under a name, which it asks for.
  case keep
  /// Asks for dates.
  case close(SiteID)
  /// Asks for a factor.
  case slow(Disruption.Target)

  func words(_ app: AppState) -> PlainText {
    switch self {
    case .asItIs: app.text("scenario.asItIs")
    case .scenario(let kept):
      app.text(
        "scenario.item",
        [
          "name": kept.name,
          "all": kept.scenario.changes.map { app.shortWords($0).string }.joined(separator: " \(app.glyphs.separator) "),
        ])
    case .change(let change): app.words(change)
    case .keep: app.text("scenario.keep")
    case .close(let site): app.text("whatIf.close", ["site": app.language.site(site, in: app.network)])
    case .slow(let target): app.text("whatIf.slow", ["name": app.targetName(target)])
    }
  }

  /// The sign before it and whether it holds now.
  func sign(_ app: AppState) -> (sign: PlainText, holds: Bool) {
    switch self {
    case .asItIs, .scenario:
      let holds = if case .scenario(let kept) = self { kept == app.keptScenario } else { app.scenario.isEmpty }
      return (holds ? app.glyphs.radioOn : app.glyphs.radioOff, holds)
    case .change(let change):
      let holds = app.scenario.contains(change)
      return (holds ? app.glyphs.checkOn : app.glyphs.checkOff, holds)
    case .keep: return ("+", false)
    case .close, .slow: return (app.glyphs.checkOff, false)
    }
  }
}
