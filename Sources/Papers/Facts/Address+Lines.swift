import Delivery
import Orders

extension Address {
  /// The lines below the name, without the country: in the country's order if that begins with the street, as letters from abroad do, else
  /// street, then postcode and city.
  func lines(in format: AddressFormat?) -> [String] {
    let parts: [Character: String] = ["A": street, "Z": postcode, "C": city]
    let plain = [street, [postcode, city].filter { !$0.isEmpty }.joined(separator: " ")].filter { !$0.isEmpty }
    guard let layout = format?.layout, let first = layout.range(of: "%A"), let later = layout.range(of: "%C"),
      first.lowerBound < later.lowerBound, postcode.isEmpty || layout.contains("%Z")
    else { return plain }
    let lines = layout.split(separator: "%n").map { line in
      var text = ""
      var isPart = false
      for character in line {
        if isPart { text += parts[character] ?? "" } else if character != "%" { text.append(character) }
        isPart = !isPart && character == "%"
      }
      return text.split(separator: " ").joined(separator: " ")
    }
    // What is left of a line whose parts are all empty is punctuation.
    return lines.filter { $0.contains { $0.isLetter || $0.isNumber } }.map { $0.trimming(" ,-") }
  }
}

extension String {
  /// Without some characters at its ends.
  fileprivate func trimming(_ characters: String) -> String {
    var text = self[...]
    while let first = text.first, characters.contains(first) { text.removeFirst() }
    while let last = text.last, characters.contains(last) { text.removeLast() }
    return String(text)
  }
}
