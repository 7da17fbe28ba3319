import Primitives
import Quotes
import Screen

extension ParcelForm: ExplorerOverlay {
  var isEditingText: Bool { true }

  var keyHints: [KeyHint] {
    [
      KeyHint("⏎", "explorer.hint.apply"), KeyHint("↑↓", "explorer.hint.field"), KeyHint("←→", "explorer.hint.site"),
      KeyHint("Esc", "product.hint.back"),
    ]
  }

  mutating func fit(_ rect: Rect) {}

  mutating func paste(_ text: PlainText) { texts[field]?.insert(text) }

  mutating func point(
    _ mouse: Mouse, in rect: Rect, _ subject: inout ExplorerSubject, _ app: inout AppState
  ) -> ExplorerOverlayAnswer {
    if mouse.kind == .press || mouse.kind == .doublePress { press(at: mouse.at, in: rect, app) }
    return .stays
  }

  mutating func press(_ key: Key, _ subject: inout ExplorerSubject, _ app: inout AppState) -> ExplorerOverlayAnswer {
    switch key {
    case .escape: return .closes
    case .enter: return submit(&subject, &app)
    default: press(key)
    }
    return .stays
  }

  /// Takes what was typed to the question, or says which field is wrong.
  private mutating func submit(_ subject: inout ExplorerSubject, _ app: inout AppState) -> ExplorerOverlayAnswer {
    let (date, isRight) = date(app)
    guard isRight else { return refuse(.date) }
    if subject.parcel != nil {
      guard let weight else { return refuse(.weight) }
      guard let box else { return refuse(.size) }
      if let site { subject.parcel = Parcel(site: site, weight: weight, box: box) }
    } else if site != subject.scope.site ?? app.scenario.onlySite {
      subject.scope.site = site
      // Any site is any site.
      if site == nil, let old = app.scenario.onlySite { app.scenario.toggle(.only(old)) }
    }
    subject.orderedOn = date
    return .asks
  }

  private mutating func refuse(_ field: Field) -> ExplorerOverlayAnswer {
    wrong = field
    return .stays
  }
}
