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
    case .moveSaved(let sku, let move): changeCart { try $0.move(sku, move) }
    case .split(let ticket, let zone, let currency):
      inSession(lanes.plans, failed: { self.post(.splitsArrived(ticket, .failure(ShopError($0, self.words)))) }) { session in
        let lines = try session.cart().lines
        let splits = try session.shop.splits(lines, zone: zone, hour: self.hour, currency: currency, now: self.now)
        self.post(.splitsArrived(ticket, .success(splits)))
      }
    case .reserve(let ticket, let goods):
      state.withLock { $0.hasReserved = true }
      inSession(lanes.customer, changes: true, failed: { self.post(.reserved(ticket, .failure(ShopError($0, self.words)))) }) { session in
        self.post(.reserved(ticket, .success(try session.reserve(goods, now: self.now))))
      }
    case .release: giveBackReservation()
    case .plan(let ticket, let zone, let currency, let chosen, let sites):
      inSession(lanes.plans, failed: { self.post(.planArrived(ticket, .failure(ShopError($0, self.words)))) }) { session in
        session.shop.settleDue(now: self.now)
        let plan = try session.planOfCart(zone: zone, hour: self.hour, currency: currency, chosen: chosen, sites: sites, now: self.now)
        self.post(.planArrived(ticket, .success(plan)))
      }
    case .place(let ticket, let request): place(ticket, request)
    case .loadOrders(let ticket, let places):
      inSession(lanes.customer, failed: { self.post(.ordersArrived(ticket, .failure(ShopError($0, self.words)))) }) {
        let began = ContinuousClock.now
        self.post(.ordersArrived(ticket, .success(try $0.overview(reading: places, now: self.now))))
        self.log.answered("orders", after: .now - began)
      }
    case .loadOrderRows(let ticket, let ids):
      inSession(lanes.customer, failed: { self.post(.orderRowsArrived(ticket, .failure(ShopError($0, self.words)))) }) {
        self.post(.orderRowsArrived(ticket, .success(try $0.orders(ids, now: self.now))))
      }
    case .reportOrders(let ticket): report(ticket)
    case .loadOrder(let id): inCustomersLane { self.post(.orderArrived(try $0.order(id.rawValue, now: self.now))) }
    case .repeatOrder(let id):
      inSession(lanes.customer, changes: true, failed: { self.post(.orderRepeated(id, .failure(ShopError($0, self.words)))) }) { session in
        let repeated = try session.repeatOrder(id.rawValue, now: self.now)
        self.post(.cartArrived(repeated.cart))
        self.post(.orderRepeated(id, .success(repeated)))
      }
    case .advance(let id, let advance): inCustomersLane(changes: true) { self.post(.orderArrived(try self.advanced(id, advance, $0))) }
    case .previewAct(let ticket, let request): preview(ticket, request)
    case .act(let ticket, let request, let key): perform(ticket, request, key)
    case .writePapers(let ticket, let request): write(ticket, request)
    case .loadAddresses: inCustomersLane { self.post(.addressesArrived(try $0.addressBook())) }
    case .keepAddress(let address, let id, let isUsual):
      changeBook { _ = try $0.keep(address, inPlaceOf: id, isUsual: isUsual, now: self.now) }
    case .removeAddress(let id): changeBook { try $0.removeAddress(id) }
    case .readdress(let id, let address):
      changeOrder(id) { session throws(ShopError) in try session.readdress(id, to: address, now: self.now) }
    case .loadDraft: inCustomersLane { self.post(.draftArrived(try $0.draft())) }
    case .keepDraft(let draft): keep(draft)
    case .saveSettings(let settings): account == nil ? lanes.settings.run { self.keep(settings) } : keepAtDoor(settings)
    case .offerJoin(let ticket): offerJoin(ticket)
    case .join(let ticket, let code): join(ticket, code)
    }
  }

  /// In the customer's lane, in the order of asking; what fails is told in words.
  private func inCustomersLane(
    changes: Bool = false, failed: (@Sendable (String) -> Void)? = nil, _ ask: @escaping @Sendable (CustomerSession) throws -> Void
  ) {
    let tell = failed ?? { self.post(.failed($0)) }
    inSession(lanes.customer, changes: changes, failed: { tell(self.words.text(of: $0)) }, ask)
  }

  /// Does something to an order, or tells why it cannot be done.
  private func changeOrder(_ id: OrderID, _ change: @escaping @Sendable (CustomerSession) throws(ShopError) -> Order) {
    inCustomersLane(changes: true) { session in
      do throws(ShopError) {
        self.post(.orderArrived(try change(session)))
      } catch {
        self.post(.orderRefused(id, self.words.text(of: error)))
      }
    }
  }

  /// Changes the address book, which is then told as it is.
  private func changeBook(_ change: @escaping @Sendable (CustomerSession) throws -> Void) {
    inCustomersLane(changes: true, failed: { self.post(.addressRefused($0)) }) { session in
      try change(session)
      self.post(.addressesArrived(try session.addressBook()))
    }
  }

  /// Keeps the latest of what was typed: while the disk is slow, what came in between is not written.
  private func keep(_ draft: CheckoutDraft?) {
    guard drafts.hand(in: draft) else { return }
    inCustomersLane(changes: true) { session in
      if let latest = self.drafts.take() { try session.keep(latest.draft) }
    }
  }

  /// Gives back what this session has reserved, if it has.
  func giveBackReservation() {
    inCustomersLane(changes: true) { session in
      guard self.state.withLock({ $0.hasReserved }) else { return }
      try session.releaseReservation()
      self.state.withLock { $0.hasReserved = false }
    }
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

  /// Nobody orders by prices, rates or laws that are no longer those of the shop: where its files have changed they are read first, unless the
  /// order is placed already. Files with something wrong in them, or that cannot be read, change nothing, and at a door the files of its
  /// beginning hold for the session.
  private func place(_ ticket: Ticket, _ request: CheckoutRequest) {
    inSession(lanes.customer, changes: true, failed: { self.placingFailed(ticket, $0) }) { session in
      if self.hasNewFiles, try session.placed(request.key, asking: request.terms) == nil { self.readNewFiles() }
      let order = try (self.opening.session ?? session).place(request, now: self.now)
      self.state.withLock { $0.hasReserved = false }
      self.post(.placed(ticket, .success(order)))
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
