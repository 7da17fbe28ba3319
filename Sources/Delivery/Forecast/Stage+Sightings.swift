extension Stage {
  /// Whether goods that reach a point of the stage are seen there. At `firstEnd` they are where either of two things may happen.
  ///
  /// - Parameter isHandOver: Whether the first carrier takes the goods over for this stage.
  func tells(_ point: StagePoint, isHandOver: Bool) -> Bool {
    switch point {
    case .ready: kind == .delivery || isHandOver
    case .start: kind == .transit || kind == .delivery
    case .firstEnd: isInspectionTold || isAttemptTold
    case .secondStart: kind == .delivery
    case .end: kind != .transshipment
    }
  }

  /// Whether it is seen that an inspection begins: at customs and borders.
  var isInspectionTold: Bool {
    switch kind {
    case .export, .import, .border: inspection != nil && secondAttempt == nil
    case .handling, .transit, .transshipment, .delivery: false
    }
  }

  /// Whether it is seen that a first attempt fails.
  var isAttemptTold: Bool { kind == .delivery && secondAttempt != nil }

  /// The stage with the duration that it had when goods were ordered; nothing changes it any more.
  func asPlaced(_ duration: StageDuration) -> Stage {
    Stage(
      kind: kind, from: from, to: to, service: service, mode: mode, ownName: ownName, gate: gate, duration: duration, clock: clock,
      inspection: inspection, secondAttempt: secondAttempt, source: source)
  }
}
