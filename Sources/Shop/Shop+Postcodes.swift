import Delivery
import Foundation
import Orders
import Primitives

extension Shop {
  /// The places that a postcode without a country may mean, by country: `JE2 3AB`, `H2X 1Y4`, `9000`. A part of one that names the area is
  /// enough if it has a letter: `BT1`.
  func postcodeMatches(_ text: String) -> [PlaceMatch] {
    let signs = text.filter { !$0.isWhitespace && !PlaceNames.isDash($0) }
    guard (3...10).contains(signs.count), signs.contains(where: \.isNumber),
      signs.allSatisfy({ $0.isASCII && ($0.isLetter || $0.isNumber) })
    else { return [] }
    let mayBeArea = signs.contains(where: \.isLetter)
    var found: [PlaceMatch] = []
    for country in Set(network.zones.values.map(\.country)).sorted() {
      guard let format = network.addressFormats[country] else { continue }
      // Of a territory's postcodes some have another form than its country's: GX11 1AA.
      let usual = format.postcode(text) ?? (mayBeArea ? format.area(text) ?? text : nil)
      // As it was typed: without a zero put before it.
      guard let usual, usual.filter({ $0.isLetter || $0.isNumber }).uppercased() == signs.uppercased() else { continue }
      // `B-9000` is no postcode of Argentina: letters before a dash are a country's.
      guard text.allSatisfy({ !PlaceNames.isDash($0) }) || usual.contains("-") else { continue }
      do {
        let zone = try network.delivery(toPostcode: usual, in: country, allowingArea: true).zone
        let new = match(Destination(zone: zone.id, country: zone.country, name: zone.name, postcode: usual))
        if !found.contains(where: { $0.destination?.zone == zone.id }) { found.append(new) }
      } catch  where error.isOfPlace {
        let new = refused(country, error)
        if !found.contains(where: { $0.refusal == error }) { found.append(new) }
      } catch {}
    }
    return found
  }

  /// The places that a postcode of a country may mean, where a territory has it in common with places around it; nil if none has.
  func sharedMatches(_ text: String) -> [PlaceMatch]? {
    guard let (code, typed) = country(named: text), let postcode = typed, let territory = network.territory(sharing: postcode, in: code),
      let usual = try? network.usualPostcode(postcode, in: code, allowingArea: false),
      let own = match(territory), let zone = network.zone(ofPostcode: usual, in: code), zone.id != own.destination?.zone
    else { return nil }
    return [own, match(Destination(zone: zone.id, country: code, name: zone.name))]
  }
}
