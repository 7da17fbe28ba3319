extension CatalogFault {
  /// What can be wrong with a catalog; its text is the language's `issue.<kind>`.
  public enum Kind: String, CaseIterable, Sendable {
    // Files and their headers
    case fileMissing, fileUnreadable, utf16, separator, headerNotUTF8, headingTwice
    case headingNear, columnLacking, columnLackingNear, columnsLacking, noRows
    // Rows of a table
    case cellCount, quoteNeverClosed, quoteMet, textAfterQuote, quoteInside
    // Texts, codes and choices
    case blank, encoding, unprintable, codeSign, kebab, kebabNear, onlyChoice, choice, choiceNear, reference, referenceNear
    case referenceLines, referenceNearLines, repeated
    // Numbers, dates, money and places
    case numberComma, numberUnit, numberPercent
    case integerRange, numberRange, tooLarge, decimal, decimalFromZero, share, date, dateNear, datesReversed, noRate
    case amount, amountTooLarge, currencyCode, countryCode, timeZone, timeZoneNear
    // Calendars, gates and durations
    case neverOpen, durationTooLong, durationOrder, kilograms, time, departure, noDepartures, weeklyNeeded, noTimetableHere
    case closureTooLong, makeUpRegion, openingHours, hoursOverlap
    // The network and its places
    case locode, zoneID, feeCurrency, postcodePrefix, addressPart, regularExpression
    case exampleWithoutPattern, exampleMissing, exampleMismatch, phoneExample, phoneExampleMissing, refusalReason, area, siteAndService,
      daysReversed
    // Goods
    case twoLevels, elsewhereInGroup, stockTwice, noVariants, holdsNoStock, hsCode, contentUnit, contentWithoutUnit
    case valueWithoutOption, colour, attributeRange, specificationTwice
    // Rates and taxes
    case rateNotAboveZero, euroIsOne, baseDiffers, limitCurrency, taxKind, hsBeginning, rateOrAmount, rateBase, grossUp, boundCurrency,
      boundUnit
    case leastCurrency, percentage, negativeRate, amountCurrency, step, limitsReversed, pieceSum, spanBase
    case basePart, baseTwice, baseFactor, baseGroup, baseLater
    // Returns
    case daysWithoutLaw, unitWithoutTime
    // Rules that never hold
    case ruleBehind, noValueBetween, noPriceBetween, untaxed, regimeNotAsked, beyondRegime
  }
}
