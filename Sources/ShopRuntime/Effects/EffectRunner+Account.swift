import Orders
import Primitives
import Shop
import Storefront

/// What a customer of a door has besides: settings in the ledger, and keys that are joined.
extension EffectRunner {
  func keepAtDoor(_ settings: Settings) {
    inSession(lanes.settings, changes: true, failed: { self.post(.failed(self.words.text(of: $0))) }) { session in
      var kept = CustomerSettings(settings)
      if settings.destination == nil {
        // Not known yet, or not in this catalog: what was remembered stays.
        let saved = try session.settings()
        (kept.destination, kept.postcode) = (saved.destination, saved.postcode)
      }
      try session.keep(kept)
    }
  }

  func offerJoin(_ ticket: Ticket) {
    inSession(lanes.customer, changes: true, failed: { self.post(.joinOffered(ticket, .failure(ShopError($0, self.words)))) }) { session in
      let offer = try session.joinOffer(now: self.now)
      self.post(.joinOffered(ticket, .success(AccountAnswer(offer: offer, keys: try session.keys()))))
    }
  }

  /// From then on the session is the other customer's.
  func join(_ ticket: Ticket, _ code: JoinCode) {
    guard let account else { return }
    inSession(lanes.customer, changes: true, failed: { self.post(.joined(ticket, .failure(ShopError($0, self.words)))) }) { session in
      let outcome = try session.join(account, by: code, now: self.now)
      if case .joined(let customer, _) = outcome, let goods = self.opening.goods {
        self.opening.replaced(by: goods, session.shop.session(for: customer))
      }
      self.post(.joined(ticket, .success(outcome)))
    }
  }
}
