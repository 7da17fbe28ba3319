import Delivery
import Orders
import PhrasesSupport
import Primitives
import Quotes

@testable import Storefront

extension Scenario.Change: Exemplary {
  package static var first: Scenario.Change { .without("sha-anr") }

  package var next: Scenario.Change? {
    switch self {
    case .without: .only("BELGG-OW")
    case .only(let site): .closed(site, from: LocalDate(days: 20_800), to: LocalDate(days: 20_802))
    case .closed(let site, _, _): .slower(.site(site), factor: 1.5)
    case .slower: nil
    }
  }
}

extension ShopError: Exemplary {
  package static var first: ShopError { .noRoute(to: LocalizedName("Ghent", ["zh-Hans": "根特"]), closed: []) }

  private static var place: PlaceMatch { CartFixture.places("gh")[0] }

  package var next: ShopError? {
    switch self {
    case .noRoute: .outOfStock("FH-1", wanted: 1, available: 0)
    case .outOfStock: .unknownSKU("FH-0", near: [])
    case .unknownSKU: .unknownPlace("Atlantis", near: [])
    case .unknownPlace: .wrongPostcode("0", Self.place)
    case .wrongPostcode: .notServed(Self.place, others: [])
    case .notServed: .doubtfulPlace("Springfield", choices: [])
    case .doubtfulPlace: .noDestination
    case .noDestination: .badAddress([AddressFault(.phone, .phone(example: nil)), AddressFault(.identity, .identity(.checkDigit))])
    case .badAddress: .unknownAddress("7", known: [])
    case .unknownAddress: .unknownOption("BELGG-OW+none", near: [])
    case .unknownOption: .unknownOrder("0000-0000", near: [])
    case .unknownOrder: .unknownSite("NOWHERE", near: [])
    case .unknownSite: .unknownService("none", near: [])
    case .unknownService: .unknownCurrency("XXX", near: [])
    case .unknownCurrency: .beyondStock("FH-1", wanted: 9, inCart: 0, left: 2)
    case .beyondStock: .notAtSite("FH-1", "BELGG-OW", elsewhere: [])
    case .notAtSite: .emptyCart
    case .emptyCart: .problems([.soldOut("FH-1", available: 2), .noRoute("FH-1")])
    case .problems: .totalChanged(was: .zero(.euro), is: .zero(.yuan))
    case .totalChanged: .cartChanged(CartFixture.cart, ordered: nil)
    case .cartChanged: .promiseChanged
    case .promiseChanged: .keyUsed("key", "7F3K-2QX6")
    case .keyUsed: .tooLateToCancel("7F3K-2QX6", .delivered)
    case .tooLateToCancel: .notReturnable("7F3K-2QX6", .notDelivered(.inTransit))
    case .notReturnable(let id, .notDelivered): .notReturnable(id, .nothingLeft)
    case .notReturnable(let id, .nothingLeft): .notReturnable(id, .terms("FH-1", .ended(LocalDate(days: 20_800))))
    case .notReturnable(let id, .terms): .actRefused(id, .noShipment(3, of: 2))
    case .actRefused(let id, .noShipment): .actRefused(id, .tooMany("FH-1", asked: 3, there: 2))
    case .actRefused(let id, .tooMany): .actRefused(id, .notDisputable(.picked))
    case .actRefused(let id, .notDisputable): .actRefused(id, .noOpenCase([]))
    case .actRefused(let id, .noOpenCase([])): .actRefused(id, .noOpenCase([1, 2]))
    case .actRefused(let id, .noOpenCase): .actRefused(id, .notForReturns(1))
    case .actRefused(let id, .notForReturns): .actRefused(id, .inDispute(1))
    case .actRefused(let id, .inDispute): .actRefused(id, .addressTooLate(.inTransit))
    case .actRefused(let id, .addressTooLate):
      .actRefused(
        id,
        .addressElsewhere(
          AddressElsewhere(
            agreed: LocalizedName("Ghent", ["zh-Hans": "根特"]), other: LocalizedName("Brussels", ["zh-Hans": "布鲁塞尔"]), total: nil,
            arrival: nil,
            timeZone: nil)))
    case .actRefused(let id, .addressElsewhere): .actRefused(id, .changed)
    case .actRefused(let id, .changed): .actRefused(id, .reductionOutOfRange(most: .zero(.euro)))
    case .actRefused(_, .reductionOutOfRange): .tooLateToOrder(by: LocalDate(days: 20_800), confidence: 0.9)
    case .tooLateToOrder: .neverReaches("7F3K-2QX6", .delivered)
    case .neverReaches: .storage("the disk is full")
    case .storage: .unavailable("the disk is busy")
    case .unavailable: .cartFull("FH-1", inCart: 998, most: 999)
    case .cartFull: .clockTooFar(lastYear: 2199)
    case .clockTooFar: .overtaken(.question)
    case .overtaken(.question): .overtaken(.placement)
    case .overtaken(.placement): .overtaken(.change(of: "7F3K-2QX6"))
    case .overtaken(.change): .outcomeUnknown(nil, "the line broke")
    case .outcomeUnknown: nil
    }
  }
}
