/// What is to be done outside: data, so that a test compares it, grouped by who carries it out.
///
/// Whoever carries out a group switches over all of its cases, without a `default`: a new case that nobody carries out does not compile.
public enum Effect: Hashable, Sendable {
  /// The loop that holds the terminal.
  case terminal(TerminalEffect)
  /// What is the same for every customer: goods, network, quotes, plans.
  case shop(ShopEffect)
  /// What belongs to the customer: cart, orders, addresses, settings.
  case customer(CustomerEffect)
  /// Files that come with the program.
  case assets(AssetEffect)
  /// The clock, answered with `.woke`.
  case wake(Ticket, afterMilliseconds: Int)
}
