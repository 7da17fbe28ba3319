import Orders
import Primitives
import Shop
import Storefront

/// What belongs to the customer. A page that waits for an answer gets one: none stands at “Loading…” for good.
extension EffectRunner {
  func carryOut(_ effect: CustomerEffect) {
    switch effect {
    case .loadCart: inCustomersLane(failed: { self.post(.cartFailed($0)) }) { self.post(.cartArrived(try $0.cart())) }
    case .addToCart(let sku, let quantity, let option):
      changeCart { try $0.addToCart(sku, quantity: quantity, option: option) }
    case .setCart(let sku, let quantity):
      changeCart { try $0.setCart(sku, quantity: quantity) }
    case .plan(let ticket, let zone, let currency, let chosen):
      inSession(lanes.plans, failed: { self.post(.planArrived(ticket, .failure(ShopError($0, self.words)))) }) { session in
        let plan = try session.planOfCart(zone: zone, hour: self.hour, currency: currency, chosen: chosen)
        self.post(.planArrived(ticket, .success(plan)))
      }
    case .place(let ticket, let request): place(ticket, request)
    case .loadOrders(let ticket):
      inSession(lanes.customer, failed: { self.post(.ordersArrived(ticket, .failure(ShopError($0, self.words)))) }) {
        self.post(.ordersArrived(ticket, .success(try $0.orders(now: self.now))))
      }
    case .loadOrder(let id): inCustomersLane { self.post(.orderArrived(try $0.order(id.rawValue, now: self.now))) }
    case .advance(let id, let advance): inCustomersLane(changes: true) { self.post(.orderArrived(try self.advanced(id, advance, $0))) }
    case .previewAct(let ticket, let request): preview(ticket, request)
    case .act(let ticket, let request, let key): perform(ticket, request, key)
    case .writePapers(let ticket, let request): write(ticket, request)
    case .loadAddresses: inCustomersLane { self.post(.addressesArrived(try $0.addresses())) }
    case .saveSettings(let settings): lanes.settings.run { self.keep(settings) }
    }
  }

  /// In the customer's lane, in the order of asking; what fails is told in words.
  private func inCustomersLane(
    changes: Bool = false, failed: (@Sendable (String) -> Void)? = nil, _ ask: @escaping @Sendable (CustomerSession) throws -> Void
  ) {
    let tell = failed ?? { self.post(.failed($0)) }
    inSession(lanes.customer, changes: changes, failed: { tell(self.words.text(of: $0)) }, ask)
  }

  private func changeCart(_ change: @escaping @Sendable (CustomerSession) throws -> Cart) {
    inCustomersLane(changes: true) { session in
      do {
        self.post(.cartArrived(try change(session)))
      } catch ShopError.beyondStock(let sku, _, _, let left) {
        self.post(.cartRefused(sku, left: left))
      }
    }
  }

  private func place(_ ticket: Ticket, _ request: CheckoutRequest) {
    inSession(lanes.customer, changes: true, failed: { self.placingFailed(ticket, $0) }) { session in
      self.post(.placed(ticket, .success(try session.place(request, now: self.now))))
    }
  }

  private func placingFailed(_ ticket: Ticket, _ error: any Error) {
    let error = ShopError(error, words)
    // What was placed meanwhile is shown in its place.
    var meanwhile: Order?
    if case .cartChanged(_, let id?) = error { meanwhile = try? opening.session?.order(id.rawValue) }
    post(.placed(ticket, .failure(error), meanwhile: meanwhile))
  }

  private func advanced(_ id: OrderID, _ advance: OrderAdvance, _ session: CustomerSession) throws -> Order {
    switch advance {
    case .hours(let hours): try session.advance(id, hours: hours, now: now)
    case .toNextEvent: try session.advanceToNextEvent(id, now: now)
    case .toEnd: try session.advanceToEnd(id, now: now)
    }
  }

  private func keep(_ settings: Settings) {
    do {
      var kept = CustomerSettings(settings)
      if settings.destination == nil {
        // Not known yet, or not in this catalog: what was remembered stays.
        let saved = try self.settings.settings(of: .local)
        (kept.destination, kept.postcode) = (saved.destination, saved.postcode)
        if opening.session == nil { kept.currency = saved.currency ?? kept.currency }
      }
      try self.settings.keep(kept, of: .local)
    } catch {
      post(.failed(words.text(of: error)))
    }
  }
}
