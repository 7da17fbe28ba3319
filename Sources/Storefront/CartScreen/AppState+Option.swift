import Delivery
import Primitives
import Quotes
import Screen

extension AppState {
  /// What stands between the things of a list.
  var comma: String { language("list.comma", ["space": " "]) }

  /// `recommended · fastest · road · parcel`
  func labelsAndModes(_ option: DeliveryOption) -> PlainText {
    let labels = OptionLabel.allCases.filter(option.labels.contains).map(language.label)
    return PlainText((labels + option.modes.map(language.mode)).joined(separator: " \(glyphs.separator.string) "))
  }

  /// The 90% date in words, coloured and signed by whether it keeps the wish; `style` without one.
  func promiseText(_ arrival: ArrivalPercentiles, key: String, style: Style) -> (text: PlainText, style: Style) {
    let date = text(key, ["date": language.date(arrival.p90, in: timeZone)])
    guard let promise = promise(arrival) else { return (date, style) }
    return (date + " " + promise.sign, Style(promise.role, bold: style.isBold))
  }
}
