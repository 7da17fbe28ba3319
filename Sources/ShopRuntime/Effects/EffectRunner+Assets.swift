import Storefront

/// What is read from the files that come with the program.
extension EffectRunner {
  func carryOut(_ effect: AssetEffect) {
    switch effect {
    case .loadPicture(let name): lanes.assets.run { self.post(.pictureArrived(name, self.assets.picture(name))) }
    case .loadMap: lanes.assets.run { self.loadMap() }
    case .loadLanguage(let code): lanes.assets.run { self.post(.languageArrived(self.assets.languages.language(code))) }
    }
  }

  private func loadMap() {
    do {
      post(.mapArrived(try assets.map()))
    } catch {
      post(.failed(words.text(of: error)))
    }
  }
}
