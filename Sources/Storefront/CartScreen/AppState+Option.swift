import Delivery
import Primitives
import Quotes
import Screen

extension AppState {
  /// What stands between the things of a list.
  var comma: String { language("list.comma", ["space": " "]) }

  /// `recommended · fastest · road · parcel`; where that is too wide the way that goes furthest stands for all, then labels give way.
  func labelsAndModes(_ option: DeliveryOption, width: Int) -> PlainText {
    let labels = OptionLabel.allCases.filter(option.labels.contains).map(language.label)
    let main = language.mode(option.mainMode)
    let shorter = (0...labels.count).reversed().map { Array(labels.prefix($0)) + [main] }
    return PlainText.fitting(
      ([labels + option.modes.map(language.mode)] + shorter).map { PlainText($0.joined(separator: " \(glyphs.separator.string) ")) },
      width: width)
  }

  /// The 90% date in words, coloured and signed by whether it keeps the wish; `style` without one.
  func promiseText(_ arrival: ArrivalPercentiles, key: String, style: Style) -> (text: PlainText, style: Style) {
    let date = text(key, ["date": language.date(arrival.p90, in: timeZone)])
    guard let promise = promise(arrival) else { return (date, style) }
    return (date + " " + promise.sign, Style(promise.role, bold: style.isBold))
  }
}
