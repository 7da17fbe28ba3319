import Foundation
import Orders
import Primitives
import Shop

/// Orders as text or JSON.
struct OrderOutput {
  let workspace: Workspace
  let shop: Shop

  /// The local date of an hour where an order goes; in UTC, and saying so, once its zone has left the catalog.
  private func date(_ hour: Hour, of order: Order) -> String {
    local(order) { workspace.language.date(hour, in: $0) }
  }

  /// The local date and time of an instant where an order goes; in UTC, and saying so, once its zone has left the catalog.
  private func dateTime(_ instant: Date, of order: Order) -> String {
    local(order) { workspace.language.dateTime(second: Int(instant.timeIntervalSince1970), in: $0) }
  }

  private func local(_ order: Order, _ text: (TimeZoneID) -> String) -> String {
    guard let zone = shop.network.timeZone(of: order.zone) else { return "\(text(.utc)) \(TimeZoneID.utc)" }
    return text(zone)
  }

  /// Who gets it and where; the zone's name once the address was erased.
  private func recipient(of order: Order) -> String {
    let language = workspace.language
    guard let address = order.address else {
      return shop.network.zones[order.zone].map { language.name($0.name) } ?? order.zone.rawValue
    }
    return language.recipient(address)
  }

  private func status(of order: Order) -> String {
    let lifecycle = OrderLifecycle(order)
    return workspace.language.status(lifecycle.status(at: workspace.now), openReturn: lifecycle.openReturn(at: workspace.now))
  }

  func printPlaced(_ order: Order) throws {
    if workspace.options.json { return try Output.json(PlacedOrderJSON(order, at: workspace.now)) }
    let language = workspace.language
    Output.print(
      language(
        order.isComplete ? "order.placed" : "order.placed.known",
        [
          "order": order.id.rawValue, "total": language.money(order.total), "date": date(order.promise.p90, of: order),
        ]))
  }

  func printList(_ listing: OrderListing, asCSV: Bool) throws {
    let language = workspace.language
    let orders = listing.orders
    for id in listing.unreadable { Output.warn(ErrorText.warning(ErrorText.unreadable(id))) }
    let answer = OrderListJSON(orders, at: workspace.now)
    if asCSV { return Output.csv(answer.orders) }
    if workspace.options.json { return try Output.json(answer) }
    if orders.isEmpty {
      if listing.unreadable.isEmpty { Output.print(language("orders.none")) }
      return
    }
    Output.table(
      orders.map { order in
        [
          order.id.rawValue, dateTime(order.placedAt, of: order),
          order.lines.first.map { language.name($0.name) } ?? "", status(of: order),
          language.money(order.total), language("promise.by", ["date": date(order.promise.p90, of: order)]),
        ]
      }, right: [4])
  }

  func print(_ order: Order) throws {
    let language = workspace.language
    let lifecycle = OrderLifecycle(order)
    let events = lifecycle.events(at: workspace.now)
    if workspace.options.json {
      return try Output.json(OrderJSON(order, at: workspace.now, shop: shop, english: workspace.english))
    }
    Output.print("\(order.id)  \(status(of: order))  \(language.money(order.total))")
    Output.print(
      language(
        "order.promise",
        ["p50": date(order.promise.p50, of: order), "p90": date(order.promise.p90, of: order)]))
    Output.print(language("order.to", ["place": recipient(of: order)]))
    for (index, shipment) in order.shipments.enumerated() {
      let site = language.site(shipment.site, in: shop.network)
      Output.print(language("order.parcel", ["n": language.number(index + 1), "site": site, "goods": language.goods(shipment.lines)]))
      for line in standing(ofShipment: index, lifecycle, events) { Output.print("   " + line) }
    }
    if let zone = shop.network.zones[order.zone] { Output.print(language("order.times", ["place": language.name(zone.name)])) }
    Output.print()
    let payment = OrderPayment(of: order, after: events)
    Output.table(
      events.map { event in
        let (second, zone) = (Int(event.at.timeIntervalSince1970), shop.network.timeZone(of: event, in: order))
        return [
          language.dateTime(second: second, in: zone), language.clockOffset(second: second, in: zone),
          language.event(event, of: order, payment, in: shop.network),
        ]
      })
    printRefunds(of: order, events, payment)
    guard !payment.events.isEmpty else { return }
    Output.print()
    Output.print(language("order.payment"))
    Output.table(
      payment.events.map { own in
        [
          "  " + dateTime(own.at, of: order), language("payment.\(own.kind.rawValue)", ["amount": language.money(own.amount)]),
          own.shipment.flatMap { parcelSite($0, of: order) } ?? "",
        ]
      })
  }

  /// A parcel's number in the post, and what is known of its arrival: the forecast, or whether and by how much its promise was kept.
  private func standing(ofShipment index: Int, _ lifecycle: OrderLifecycle, _ events: [OrderEvent]) -> [String] {
    let (language, order, estimator) = (workspace.language, lifecycle.order, shop.finder.estimator)
    let zone = shop.timeZone(of: order)
    let number = shop.network.sites[order.shipments[index].site].flatMap { order.itemNumber(ofShipment: index, from: $0.country) }
    var lines = number.map { [language("order.tracking", ["number": $0.description])] } ?? []
    if let kept = lifecycle.promiseKept(ofShipment: index, at: workspace.now, in: zone, by: estimator) {
      let at = events.first { $0.kind == .delivered && $0.shipment == index && $0.caseNumber == nil }?.at ?? kept.delivered.date
      lines.append(language.verdict(delivered: at, kept.promise, in: zone))
      if let worst = kept.worst { lines.append(language.worst(worst, in: shop.network)) }
    } else if let forecast = try? lifecycle.forecast(ofShipment: index, at: workspace.now, by: estimator) {
      // A calendar that has ended or left the catalog leaves no forecast.
      lines.append(language.forecast(forecast, in: zone))
    }
    return lines
  }

  /// From which site a parcel comes, where there are several.
  private func parcelSite(_ index: Int, of order: Order) -> String? {
    guard order.shipments.count > 1, order.shipments.indices.contains(index) else { return nil }
    return workspace.language.site(order.shipments[index].site, in: shop.network)
  }

  /// Every refund, line by line: what came back and what did not, and why.
  private func printRefunds(of order: Order, _ events: [OrderEvent], _ payment: OrderPayment) {
    let language = workspace.language
    for event in events where event.kind == .refunded {
      guard let lines = event.detail?.refundLines, !lines.isEmpty else { continue }
      Output.print()
      let key = payment.released(by: event) == nil ? "order.refund" : "order.refund.released"
      Output.print(language(key, ["date": dateTime(event.at, of: order)]))
      Output.table(
        lines.map { line in
          let fate = line.isReturned ? "back" : line.isPending ? "claim" : "lost"
          return [
            "  " + language("order.refund.\(fate)"), language.money(line.amount), language.label(line.label), language.refundSentence(line),
          ]
        }, right: [1])
    }
  }
}
