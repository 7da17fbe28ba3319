import DeliverySupport
import QuotesSupport
import Testing

@testable import Delivery
@testable import Primitives
@testable import Quotes

@Suite("Why an itinerary is not offered")
struct DominanceTests {
  private let small = SmallNetwork()

  @Test("A dominated option names one of the Pareto set that is better by the exact figures, and the step", arguments: UInt64(200)..<225)
  func exact(seed: UInt64) {
    let random = RandomNetwork(seed: seed, .spread)
    var draw = random.ways
    let hour = draw.start()
    let all = random.finder.quote(RandomNetwork.request(at: hour, all: true))
    let few = random.finder.quote(RandomNetwork.request(at: hour))
    for option in all.options {
      guard let dominance = option.dominatedBy else { continue }
      let by = all.options.first { $0.id == dominance.option }
      #expect(by?.dominates(option) == true, "\(option.id) by \(dominance)")
      #expect([.byMeans, .afterArrival, .pareto].contains(dominance.step))
      #expect(!few.options.contains { $0.id == option.id } || dominance.step == .pareto)
    }
  }

  @Test("From Ghent it is earlier, cheaper and greener, which drops flight and train")
  func dominatedByLocal() throws {
    let request = SmallNetwork.request(from: ["CNSHA", "BEGNE-W"], all: false)
    let finder = small.finder
    for id in [SmallNetwork.flightID, SmallNetwork.trainID] {
      let dominance = try #require(finder.dominance(of: id, in: request))
      #expect(dominance.option == SmallNetwork.localID)
      #expect([.byMeans, .afterArrival, .pareto].contains(dominance.step))
    }
    #expect(finder.dominance(of: SmallNetwork.localID, in: request) == nil)
    #expect(finder.dominance(of: "CNSHA+nothing", in: request) == nil)
  }

  /// The small network with more vans from Liège to Ghent.
  private func withVans(_ vans: [(id: ServiceID, hours: Double, euros: String)]) -> OptionFinder {
    var network = small
    for van in vans {
      network.services.append(SmallNetwork.service(van.id, .parcel, "BELGG", .zone("BE-GNE"), 150, van.hours, euros: van.euros))
    }
    return network.finder
  }

  private func train(with van: ServiceID) -> OptionID {
    OptionID(rawValue: (["CNSHA"] + SmallNetwork.train.dropLast().map(\.rawValue) + [van.rawValue]).joined(separator: "+"))
  }

  @Test("One that is nearly the same as a kept one is its near-twin")
  func nearTwin() {
    let finder = withVans([("van-twin", 13, "6.10")])
    #expect(
      finder.dominance(of: train(with: "van-twin"), in: SmallNetwork.request())
        == Dominance(
          option: SmallNetwork.trainID, step: .nearTwin))
  }

  @Test("One that three others dominate at the door is dropped there")
  func atTheDoor() {
    let finder = withVans([("van-b", 13, "7"), ("van-c", 14, "8"), ("van-slow", 80, "20")])
    let dominance = finder.dominance(of: train(with: "van-slow"), in: SmallNetwork.request())
    #expect(dominance?.step == .atTheDoor)
    #expect(dominance.map { [SmallNetwork.trainID, train(with: "van-b"), train(with: "van-c")].contains($0.option) } == true)
  }

  @Test("What is dropped on the way names the place's better beginning, and all that begins like it is answered by it")
  func onTheWay() {
    // A lorry to Xi'an that comes two days after the other, for more.
    var network = small
    network.services.append(SmallNetwork.service("lorry-slow", .road, "CNSHA", .site("CNXAN"), 1000, 90, euros: "9"))
    let finder = network.finder
    let slow = OptionID(rawValue: SmallNetwork.trainID.rawValue.replacing("lorry-xian", with: "lorry-slow"))
    let dominance = finder.dominance(of: slow, in: SmallNetwork.request())
    #expect(dominance == Dominance(option: "CNSHA+lorry-xian", step: .onTheWay))
    let dropped = finder.dropped(SmallNetwork.request())
    #expect(dropped.contains { $0.id == "CNSHA+lorry-slow" && !$0.isWhole })
  }

  @Test("Where more than twelve are worth keeping, those past the twelfth say so")
  func twelve() {
    // Each a little later and a little cheaper than the one before, by more than a twin's share.
    let vans = (0..<16).map { (id: ServiceID("van-\($0 + 10)"), hours: Double(20 + 9 * $0), euros: "\(90 - 5 * $0)") }
    var network = small
    network.services.removeAll { $0.id == "van-ghent" }
    for van in vans {
      network.services.append(SmallNetwork.service(van.id, .parcel, "BELGG", .zone("BE-GNE"), 150, van.hours, euros: van.euros))
    }
    let dropped = network.finder.dropped(SmallNetwork.request())
    #expect(dropped.count { $0.isWhole && $0.dominance.step == .twelveKept } >= 4)
  }
}
