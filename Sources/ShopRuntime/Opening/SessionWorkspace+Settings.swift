import Foundation
import Phrases
import Shop

extension SessionWorkspace {
  /// At a door: from now on the customer's settings hold, which the ledger has. Elsewhere they are known from the beginning.
  public mutating func useSettings(of session: CustomerSession) throws {
    guard request.account != nil else { return }
    settings = try session.settings()
    guard request.language == nil, let wanted = settings.language, let code = languages.match(wanted), code != language.code else { return }
    let (symbols, today) = (language.symbols, language.today)
    language = code == english.code ? english : languages.language(code)
    (language.symbols, language.today) = (symbols, today)
  }
}
