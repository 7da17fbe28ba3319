import Orders

extension Language {
  /// An address in one line: `Veldstraat 12, 9000 Ghent`; one in Chinese from wide to close, with no signs between, whoever reads it:
  /// `新疆乌鲁木齐沙依巴克区友好北路 12 号 830000`.
  public func address(_ address: Address) -> String {
    let isChinese = [address.street, address.city].contains { $0.unicodeScalars.contains { (0x3400...0x9FFF).contains($0.value) } }
    if isChinese {
      let place = address.state + address.city + address.district + address.street
      return address.postcode.isEmpty ? place : place + " " + address.postcode
    }
    let city = [address.postcode, address.city].filter { !$0.isEmpty }.joined(separator: " ")
    let place = list([city, address.state].filter { !$0.isEmpty })
    let street = list([address.street, address.district].filter { !$0.isEmpty })
    return street.isEmpty ? place : self("checkout.address.line", ["street": street, "city": place])
  }

  /// Who gets something, and where: `Marieke Peeters, Veldstraat 12, 9000 Ghent`.
  public func recipient(_ address: Address) -> String {
    self("address.recipient", ["name": address.name, "address": self.address(address)])
  }
}
