import Orders
import Papers
import Phrases
import Primitives
import Shop
import Storefront

/// What a shopper asks of an order: what would come of it, the act itself, and its papers.
extension EffectRunner {
  func preview(_ ticket: Ticket, _ request: ActRequest) {
    inSession(lanes.customer, failed: { self.post(.actPreviewed(ticket, .failure(ShopError($0, self.words)))) }) { session in
      self.post(.actPreviewed(ticket, .success(try session.preview(request, now: self.now))))
    }
  }

  /// The order comes first: pages that only show it see it before the page that asked says that it is done.
  func perform(_ ticket: Ticket, _ request: ActRequest, _ key: PlacementKey) {
    inSession(lanes.customer, changes: true, failed: { self.post(.actDone(ticket, .failure(ShopError($0, self.words)))) }) { session in
      let order = try session.perform(request, key: key, now: self.now)
      self.post(.orderArrived(order))
      self.post(.actDone(ticket, .success(order)))
    }
  }

  func offer(_ ticket: Ticket, _ order: Order) {
    inShop(lanes.forecasts, failed: { _ in self.post(.returnOffered(ticket, nil)) }) { shop in
      self.post(.returnOffered(ticket, try shop.returnOffer(of: order, at: self.now)))
    }
  }

  /// In a lane of its own: the folder may lie on a slow disk.
  func write(_ ticket: Ticket, _ request: PaperRequest) {
    inSession(lanes.papers, changes: true, failed: { self.post(.papersWritten(ticket, .failure(self.failure($0)))) }) { session in
      let languages = self.assets.languages
      let english = languages.language(LanguageTag.fallback.rawValue, isWhole: true)
      let own = languages.language(request.languageCode, isWhole: true)
      let order = try session.order(request.order.rawValue, now: self.now)
      let papers = try session.papers(of: order, english: english, own: own, now: self.now)
      guard self.account == nil else {
        let words = PaperWords(english: english, own: own)
        let text = request.kinds.map { PaperText.text(of: papers.pages(of: $0, in: words)) }.joined(separator: "\u{C}")
        return self.post(.papersWritten(ticket, .success(PapersWritten(paths: [], shown: text))))
      }
      let written = try PaperFolder(UserPath.expanded(request.folder)).write(
        papers, in: PaperWords(english: english, own: own), as: PaperFolder.Format(request.format), only: request.kinds)
      self.post(
        .papersWritten(
          ticket,
          .success(
            PapersWritten(paths: written.paths, lacksLibrary: written.lacksLibrary, lostLetters: written.lostLetters))))
    }
  }

  private func failure(_ error: any Error) -> PapersFailure {
    switch error as? PaperFolder.Failure {
    case .exists(let path): .exists(path)
    case .system(let path, let why): .system(path, why: why)
    case .printing(let number): .printing(number)
    case nil: .shop(words.text(of: error))
    }
  }
}

extension PaperFolder.Format {
  /// How the shopper wants papers; nil for both ways.
  fileprivate init?(_ wanted: PaperRequest.Format) {
    switch wanted {
    case .both: return nil
    case .text: self = .text
    case .pdf: self = .pdf
    }
  }
}
