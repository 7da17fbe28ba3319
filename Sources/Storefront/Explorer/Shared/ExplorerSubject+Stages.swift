import Screen

extension ExplorerSubject {
  /// The keys of a list of the option's stages: ↑↓ another stage, ←→ another option, Enter the other view of them. Nil for any other key.
  mutating func press(_ key: Key, on stages: inout ScrollingList, enter view: ExplorerView, _ app: AppState) -> ExplorerAnswer? {
    let key = key.asMovement
    switch key {
    case .enter: return .show(view)
    case .left: stepOption(-1, app)
    case .right: stepOption(1, app)
    default:
      guard let move = ListMove(key) else { return nil }
      stages.move(move)
      stageIndex = stages.selected
    }
    return .done()
  }
}
