/// Where a shopper lives: what is typed into the destination chooser and into the form of an address.
struct Home {
  let city: String
  let postcode: String
  let street: String

  /// Cities that the shipped catalog delivers to, in countries whose addresses have street and postcode.
  static let all = [
    Home(city: "Ghent", postcode: "9000", street: "Veldstraat 1"), Home(city: "Hamburg", postcode: "20095", street: "Mönckebergstraße 7"),
    Home(city: "Lyon", postcode: "69002", street: "Rue Mercière 12"), Home(city: "Vienna", postcode: "1010", street: "Wollzeile 9"),
  ]
}
