import Commerce
import Foundation
import Shop

/// Settings of the one customer of a machine, in a commented file that a person may edit.
struct FileSettings: SettingsStore {
  let file: URL

  func settings(of customer: CustomerID) -> CustomerSettings {
    let file = SettingsFile(reading: file)
    return CustomerSettings(
      destination: file.destination, postcode: file.postcode, currency: file.currency, language: file.language, theme: file.theme)
  }

  func keep(_ settings: CustomerSettings, of customer: CustomerID) throws(LedgerError) {
    var kept = SettingsFile(reading: file)
    (kept.destination, kept.postcode, kept.currency) = (settings.destination, settings.postcode, settings.currency)
    (kept.language, kept.theme) = (settings.language, settings.theme)
    do {
      try kept.write(to: file)
    } catch {
      throw .failed(LedgerFault(place: file.path, reason: "The settings cannot be kept: \(error.localizedDescription)"))
    }
  }
}
