import Orders
import Primitives
import Testing

@testable import caravan

@Suite("Codes and exit statuses")
struct ExitStatusTests {
  @Test(
    "What the shop refuses ends with 1, what was typed wrongly with 64, the disk with 74, what is busy with 75",
    arguments: [
      (ShopError.beyondStock("LAMP", wanted: 1, inCart: 0, left: 0), "out-of-stock", 1),
      (.outOfStock("LAMP", wanted: 1, available: 0), "out-of-stock", 1),
      (.problems([.noRoute("BANK")]), "no-route", 1), (.noRoute(to: LocalizedName("Ghent"), closed: []), "no-route", 1),
      (.problems([.noRoute("BANK"), .soldOut("BELL", available: 1)]), "out-of-stock", 1),
      (.problems([.unknown("X"), .noRoute("BANK")]), "no-route", 1), (.problems([.unknown("X")]), "unknown-sku", 1),
      (.totalChanged(was: .zero(.euro), is: .zero(.euro)), "total-changed", 1),
      (.cartChanged(Cart(timesOrdered: 1), ordered: nil), "cart-changed", 1), (.tooLateToCancel("X", .delivered), "too-late", 1),
      (.promiseChanged, "total-changed", 1), (.notReturnable("X", .nothingLeft), "not-returnable", 1),
      (.actRefused("X", .noOpenCase([])), "usage", 64), (.keyUsed("k", "X"), "usage", 64),
      (.cartFull("X", inCart: 9, most: 9), "usage", 64),
      (.clockTooFar(lastYear: 9), "usage", 64), (.overtaken(.placement), "unavailable", 75),
      (.unknownSKU("X", near: []), "unknown-sku", 64),
      (.unknownPlace("X", near: []), "unknown-place", 64), (.doubtfulPlace("X", choices: []), "doubtful-place", 64),
      (.unknownOption("X", near: []), "unknown-option", 64), (.noDestination, "usage", 64), (.emptyCart, "usage", 64),
      (.storage("so"), "storage", 74), (.unavailable("so"), "unavailable", 75),
    ])
  func statuses(error: ShopError, code: String, status: Int32) {
    let failure = Failure(error, asJSON: true)
    #expect(failure.code.rawValue == code)
    #expect(failure.status == status)
    #expect(!failure.message.isEmpty)
  }

  @Test("A file that cannot be used ends with 65")
  func files() {
    let failure = Failure(BadFile.empty("rows.csv"), asJSON: true)
    #expect(failure.code.rawValue == "bad-file" && failure.status == 65)
  }
}
