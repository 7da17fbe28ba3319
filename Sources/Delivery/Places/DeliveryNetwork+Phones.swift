import Primitives

extension DeliveryNetwork {
  /// A telephone number after E.164, `+32470123456`; nil if a text is none.
  ///
  /// - Parameters:
  ///   - text: As it was typed: with its calling code, or as it is dialled within the country.
  ///   - country: Where its owner receives parcels.
  public func phone(_ text: String, in country: CountryCode) -> String? {
    if let form = addressFormats[country]?.phone { return form.number(text) }
    guard let digits = TypedPhone(text)?.international, TypedPhone.isPossible(digits) else { return nil }
    return "+" + digits
  }

  /// A number after E.164 in groups, as the country has them that it is of: `+32 470 12 34 56`.
  ///
  /// - Parameter country: Whose form comes first, where several share a calling code.
  public func grouped(phone number: String, in country: CountryCode) -> String {
    if let own = addressFormats[country]?.phone?.grouped(number) { return own }
    let forms = addressFormats.values.filter { $0.phone.map { number.hasPrefix("+" + $0.callingCode) } ?? false }
    let closest = forms.max { one, other in
      let (left, right) = (one.phone?.callingCode.count ?? 0, other.phone?.callingCode.count ?? 0)
      return left != right ? left < right : one.country.rawValue > other.country.rawValue
    }
    return closest?.phone?.grouped(number) ?? number
  }
}
