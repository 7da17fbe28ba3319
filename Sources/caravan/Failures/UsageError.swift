import ArgumentParser
import LandedCost
import Money
import Orders
import Primitives
import ShopRuntime

/// Wrong words on the command line: what is wrong and what would be right. `ErrorText` has the sentences.
enum UsageError: Error {
  /// A sentence of its own, with what fills it, and what may have been meant.
  case of(Kind, [String: String], near: [String])
  case noHSCode(String, HSCodeError)
  /// An amount or measure that is past its limit: `option`, or all goods of the question together where it is nil.
  case tooLarge(option: String?, most: Int64, unit: String)
  /// A regime that goods cannot come under.
  case regime(Regime, LocalizedName, TariffSchedule.RegimeRefusal)
  case noLanguage(UnknownLanguage)
  /// A word that is none of an option's, or of a list in one.
  case noMode(String, ChoiceOption.Unknown)

  static func of(_ kind: Kind, _ arguments: [String: String] = [:]) -> UsageError { .of(kind, arguments, near: []) }

  /// How many of a SKU an option may ask for.
  static var quantity: UsageError { .of(.quantity, ["most": "\(Cart.mostOfOne)"]) }

  /// As the parser's own, with the command's usage below it.
  var refusal: ValidationError { ValidationError(ErrorText.of(self)) }

  /// Each has its text: the language's `usageError.<kind>`.
  enum Kind: String, CaseIterable {
    // Dates and instants
    case noDate, beyondCalendars, tooEarly, beforeCalendars, noInstant
    // Figures
    case quantity, weightOfParcel, cellWeight, cellQuantity, limit, confidence, days, keyLength, pieces, grams
    case amount, rate, content, contentLimit, size, sizeMissing
    // Goods and places
    case addressPart, addressOrTo, addressUnchanged
    case orderLine, resolution, words, fileExists, erasureUnconfirmed, nothingErased
    case goodsMissing, goodsMissingInRow, skuOrParcel, batchHasGoods, notInCart, notSaved, noCategory, noOriginCode, noZones
    case noBrand, attribute, noAttribute, noAttributeValue
    case countryMissing, hsAlone, item, itemsMissing
    // Imports
    case encodingName, siteWithoutStock, stockPieces
    // What-if
    case close, closeReversed, slow
    // Catalogs
    case products
    // Commands
    case serverMissing
    case keyWords, offeredKey, listen, doorCommand, doorOption, doorWords, doorAccount, doorTerminal, doorPath
    case noAccount, joinCode, wrongCode, codeTries, intoMissing
    case noCommand, noCommandOf, csvOrJSON, feedOrJSON, feedLink, confirmationMissing, nothingOrdered, daysOrStatus
  }
}
