import Orders

extension Language {
  /// What came along when a key was joined: `Joined: 2 orders, 1 address and 3 lines of the cart came along.`
  public func joined(_ goods: JoinedGoods) -> String {
    let parts = [("orders", goods.orders), ("addresses", goods.addresses), ("lines", goods.lines)].filter { $0.1 > 0 }
      .map { count("account.joined.\($0.0)", $0.1) }
    return parts.isEmpty ? self("account.joined") : self("account.joined.with", ["what": list(parts)])
  }
}
