import Orders
import Primitives
import Screen

extension AddressForm {
  /// What a key in the form asks its page to do.
  enum KeyAnswer: Sendable {
    /// The form has taken it.
    case taken([Effect])
    /// The address is to be used as it stands.
    case done
    /// Away from the form.
    case back
    /// It means nothing in the form.
    case other
  }

  /// Takes a key: moving, editing, choosing a place or a kept address.
  mutating func press(_ key: Key, _ app: inout AppState) -> KeyAnswer {
    switch key {
    case .escape: return .back
    case .tab:
      takePlace(app)
      move(1, app)
    case .backTab: move(-1, app)
    case .down: if offersPlaces { highlight(highlighted + 1) } else { move(1, app) }
    case .up: if offersPlaces, highlighted > 0 { highlight(highlighted - 1) } else { move(-1, app) }
    case .enter:
      if takePlace(app) { return .taken([]) }
      if case .saved(let index) = focus, saved.indices.contains(index) {
        fill(with: saved[index].address, app)
        isTouched = true
      }
      return .done
    default:
      if case .saved = focus {
        guard let move = ListMove(key.asMovement) else { return .other }
        self.move(move == .up ? -1 : 1, app)
        return .taken([])
      }
      let (taken, effects) = edit(.key(key), &app)
      return taken ? .taken(effects) : .other
    }
    return .taken([])
  }

  /// Takes a click; false if it hit nothing of the form.
  mutating func press(at point: Point, _ layout: AddressLayout, _ app: AppState) -> Bool {
    for field in fields where layout.row(of: field).contains(point) {
      move(to: .field(field), app)
      let box = layout.box(of: field)
      self[field].click(column: point.x - box.x, width: box.width)
      return true
    }
    guard offersPlaces else { return false }
    for index in suggestions.indices where layout.listRow(index, first: layout.firstSuggestion(self)).contains(point) {
      highlight(index)
      takePlace(app)
      return true
    }
    return !layout.isWide
  }
}
