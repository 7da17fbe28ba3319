import Door

/// Why a visitor is not let in now. Its sentence is `door.refused.<name>`.
enum DoorRefusal: String, Error, CaseIterable {
  /// All places are taken.
  case sessions
  /// The account's.
  case account
  /// The network address's.
  case source
  /// Too many logins within a minute.
  case rate
  /// Another long question of the account is under way.
  case long
  /// What should keep visitors apart does not work: nobody is let in.
  case failed
}
