import Catalog
import Delivery
import Money
import Phrases
import Primitives
import Screen

extension AppState {
  /// The destination as a place that things come to: `Ghent`.
  var placeName: String { settings.destination.map { language.name($0.name) } ?? "" }

  /// Why goods do not come, as a few words after how many they are: `sold in China only (bonded)`.
  func words(_ reason: UndeliveredReason) -> String {
    switch reason {
    case .bondedOnly(let country): language("undelivered.bondedOnly", ["country": language.country(country)])
    case .battery: language("undelivered.battery")
    case .dangerousGoods: language("undelivered.dangerousGoods")
    case .tooHeavy: language("undelivered.tooHeavy")
    case .tooLarge: language("undelivered.tooLarge")
    case .exportOnly: language("undelivered.exportOnly")
    case .noService: language("undelivered.noService")
    }
  }

  /// The same as a sentence about one of the goods, with what helps.
  func sentence(_ reason: UndeliveredReason) -> PlainText {
    switch reason {
    case .bondedOnly(let country): text("undelivered.why.bondedOnly", ["country": language.country(country), "place": placeName])
    case .battery: text("undelivered.why.battery", ["place": placeName])
    case .dangerousGoods: text("undelivered.why.dangerousGoods", ["place": placeName])
    case .tooHeavy: text("undelivered.why.tooHeavy", ["place": placeName])
    case .tooLarge: text("undelivered.why.tooLarge", ["place": placeName])
    case .exportOnly: text("undelivered.why.exportOnly", ["place": placeName])
    case .noService: text("undelivered.why.noService", ["place": placeName])
    }
  }

  /// The same in one line, for places without room: `Not delivered to Ghent: sold in China only (bonded)`.
  func line(_ reason: UndeliveredReason?) -> PlainText {
    let title = text("undelivered.title", ["place": placeName])
    return reason.map { title + text("undelivered.because", ["reasons": words($0)]) } ?? title
  }

  /// Why goods that lie at some sites do not come to the destination, by what a quote says; nil while the network is not there.
  func undeliveredReason(at sites: [SiteID], _ closed: [ClosedService]) -> UndeliveredReason? {
    guard let network, let zone = settings.destination?.zone else { return nil }
    return UndeliveredReason(goodsAt: sites, to: zone, closed: closed, in: network)
  }

  /// `34 more not delivered to Ghent: sold in China only (bonded)`, in fewer words where there is less room: how many and why come first.
  func note(_ undelivered: Undelivered, width: Int) -> PlainText {
    func reasons(_ count: Int) -> PlainText {
      guard count > 0 else { return "" }
      // One reason for all needs no number.
      let texts = undelivered.reasons.prefix(count).map {
        undelivered.reasons.count == 1 ? words($0.value) : language.number($0.count) + " " + words($0.value)
      }
      let listed = texts.joined(separator: language("list.semicolon", ["space": " "]))
      return text("undelivered.because", ["reasons": listed])
    }
    let long = PlainText(language.count("undelivered.more", undelivered.total, ["place": placeName]))
    let short = PlainText(language.count("undelivered.short", undelivered.total))
    let most = min(3, undelivered.reasons.count)
    let notes = (0...most).reversed().flatMap { [long + reasons($0), short + reasons($0)] }
    return notes.first { $0.displayWidth <= width } ?? short
  }
}
