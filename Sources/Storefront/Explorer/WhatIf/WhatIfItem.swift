import Phrases
import Primitives
import Screen

/// A line of the what-if sheet.
enum WhatIfItem: Hashable, Sendable {
  /// Nothing is supposed.
  case asItIs
  /// What is supposed is that of a scenario that was kept.
  case scenario(Scenario)
  case assumption(Assumption)
  /// Keeps what is supposed under a name, which it asks for.
  case keep
  /// Asks for dates.
  case close(SiteID)
  /// Asks for a factor.
  case slow(String)

  func words(_ app: AppState) -> PlainText {
    switch self {
    case .asItIs: app.text("scenario.asItIs")
    case .scenario(let scenario):
      app.text(
        "scenario.item",
        [
          "name": scenario.name,
          "all": scenario.assumptions.map { app.shortWords($0).string }.joined(separator: " \(app.glyphs.separator) "),
        ])
    case .assumption(let assumption): app.words(assumption)
    case .keep: app.text("scenario.keep")
    case .close(let site): app.text("whatIf.close", ["site": app.language.site(site, in: app.network)])
    case .slow(let target): app.text("whatIf.slow", ["name": app.targetName(target)])
    }
  }

  /// The sign before it and whether it holds now.
  func sign(_ app: AppState) -> (sign: PlainText, holds: Bool) {
    switch self {
    case .asItIs, .scenario:
      let holds = if case .scenario(let scenario) = self { scenario == app.scenario } else { app.assumptions.isEmpty }
      return (holds ? app.glyphs.radioOn : app.glyphs.radioOff, holds)
    case .assumption(let assumption):
      let holds = app.assumptions.contains(assumption)
      return (holds ? app.glyphs.checkOn : app.glyphs.checkOff, holds)
    case .keep: return ("+", false)
    case .close, .slow: return (app.glyphs.checkOff, false)
    }
  }
}
