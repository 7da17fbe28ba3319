import Foundation
import Primitives
import Quotes
import Shop
import Storefront

/// The opening: first the index, which the first frame shows, then the network, then what waits for the shop.
extension EffectRunner {
  func openGoods() {
    do {
      let began = ContinuousClock.now
      let goods = try source.openGoods(note: { [weak self] in self?.post($0) }) { progress in
        // Only a wait that a person notices is spoken of.
        if began.duration(to: .now) > .milliseconds(300) { post(.indexing(progress)) }
      }
      opening.opened(goods)
    } catch {
      openingFailed(error)
    }
  }

  func loadNetwork() {
    guard let goods = opening.goods else { return }
    do {
      let session = try opening.session ?? goods.openSession()
      let shop = session.shop
      // A page that hears of the network asks for quotes and deliverable goods at once: the shop has to be there before.
      opening.opened(session)
      let start = try source.start(of: session)
      post(.settingsArrived(start.destination, start.currency))
      if start.language != nil || start.theme != nil {
        post(.preferencesArrived(start.language.map { assets.languages.language($0) }, start.theme))
      }
      tellWorld(of: shop)
      opening.admit()
    } catch {
      openingFailed(error)
    }
  }

  /// Told to the shopper. The shop keeps whom to tell: it must not keep the session.
  public func post(_ note: SessionNote) {
    switch note {
    case .waitingForLedger: post(.ledgerWaits(true))
    case .ledgerAnswers: post(.ledgerWaits(false))
    case .indexDamaged, .indexNotKept, .withoutDatabase, .ratesDamaged: post(.noted(words.text(of: note)))
    }
  }

  private func openingFailed(_ error: any Error) {
    log.failed("opening", error)
    let message = words.text(of: error)
    opening.failed(message)
    post(.networkFailed(message))
  }
}
