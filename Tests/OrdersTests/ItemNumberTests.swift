import CoreSupport
import Foundation
import Testing

@testable import Orders
@testable import Primitives

/// Numbers of parcels after UPU S10.
struct ItemNumberTests {
  @Test(
    "The check digit is that of UPU S10, also where the remainder is 0 or 1",
    arguments: [(47_312_482, 9), (12_345_678, 5), (20_261_128, 3), (30_000_003, 0), (30_000_006, 5)])
  func checkDigit(serial: Int, digit: Int) {
    #expect(ItemNumber.checkDigit(of: serial) == digit)
  }

  @Test("A number is written with eight digits and read again with blanks or without; one wrong digit is noticed")
  func text() throws {
    let number = try #require(ItemNumber(service: "ZK", serial: 43, country: "CN"))
    #expect(number.description == "ZK000000439CN" && number.grouped == "ZK 00000043 9 CN")
    #expect(ItemNumber(number.description) == number && ItemNumber(number.grouped) == number)
    #expect(ItemNumber("RR473124829GB")?.serial == 47_312_482)
    #expect(ItemNumber("RR47312482GB") == nil && ItemNumber("R1473124829GB") == nil && ItemNumber("") == nil)
    // The weights are no multiples of 11. (Only two remainders share a digit: 5.)
    for place in 2..<11 {
      for other in "0123456789" where other != Array(number.description)[place] {
        var wrong = Array(number.description)
        wrong[place] = other
        #expect(ItemNumber(String(wrong)) == nil)
      }
    }
  }

  @Test("No serial of nine digits, and no letters but A to Z")
  func refused() {
    #expect(
      ItemNumber(service: "ZK", serial: 100_000_000, country: "CN") == nil && ItemNumber(service: "ZK", serial: -1, country: "CN") == nil)
    #expect(ItemNumber(service: "Z1", serial: 1, country: "CN") == nil && ItemNumber(service: "ZKK", serial: 1, country: "CN") == nil)
    #expect(ItemNumber(service: "ZK", serial: 1, country: "CHN") == nil)
  }

  private func order(_ id: String) -> Order {
    Order(
      id: OrderID(rawValue: id), placedAt: Date(timeIntervalSince1970: 1_800_000_000), zone: "BE-GNE", address: nil, shipments: [],
      total: money("1"), seed: 1, journey: .told(events: []))
  }

  @Test("An order's numbers are of the Z series, always the same, and differ from shipment to shipment and from the way back")
  func ofOrder() throws {
    let order = order("7F3K-2QX6")
    let out = try (0..<40).map { try #require(order.itemNumber(ofShipment: $0, from: "CN")) }
    let back = try (0..<40).map { try #require(order.returnNumber(ofShipment: $0, from: "CN")) }
    #expect(Set(out + back).count == 80 && (out + back).allSatisfy { $0.service.hasPrefix("Z") })
    #expect(out[0] == self.order("7F3K-2QX6").itemNumber(ofShipment: 0, from: "CN"))
    #expect(out[0].description == Self.first)
    #expect(order.itemNumber(ofShipment: 0, from: "CHN") == nil)
  }

  /// Kept, since a parcel's number has to be the same in every version of the program.
  private static let first = "ZE461342455CN"

  @Test("Five thousand orders that follow each other share hardly a number: the birthday bound of 13 × 10⁸ expects 0.01 pairs")
  func spread() {
    let letters = Array("23456789ABCDEFGHJKMNPQRSTVWXYZ")
    let numbers = (0..<5_000).map { index in
      let id = "7F3K-2" + String([letters[index / 900 % 30], letters[index / 30 % 30], letters[index % 30]])
      return order(id).itemNumber(ofShipment: 0, from: "CN")
    }
    #expect(Set(numbers).count == 5_000)
    // Every letter is used, and digits are not bunched.
    #expect(Set(numbers.compactMap { $0?.service }).count == 13)
    #expect(Set(numbers.compactMap { $0.map { $0.serial / 1_000_000 } }).count == 100)
  }
}
