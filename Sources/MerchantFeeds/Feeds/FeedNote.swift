/// What became of a row of a feed, or what was assumed for it; languages have a text for each kind, `import.<kind>`.
package struct FeedNote: Hashable, Sendable {
  /// What there is to say.
  package enum Kind: String, CaseIterable, Sendable {
    // Left out: the row itself
    case cellCount, openQuote, xmlCutShort, noHandle, noID, noTitle
    // Left out: its price
    case noPrice, priceUnreadable, priceZero, priceNegative, priceTooLarge, noCurrency, currencyUnknown, otherCurrency
    // Left out: what it is
    case notShipped, notPublished, sameOptions, noParent, groupedProduct, externalProduct, unknownType, noVariants, withProduct
    // Left out: what customs and carriers need
    case noHSCode, noOrigin, noSite, noWeight, weightTooLarge, sizeTooLarge, stockTooLarge
    // Merged
    case image, productRow, nothingNew, repeated
    // Said of what was imported
    case titleDiffers, handleAgain, handleMade, handleChanged, skuMade, skuDoubled, skuChanged, optionsJoined, axisMade, textCut, brandMade
    case stockNegative, stockAssumed, stockUnknown, notInStockYet, priceRounded, priceDoubtful, salePrice, saleEnded
    case weightAssumed, weightUnitUnknown, boxAssumed, boxFromWeight, contentUnknown
    case hsAssumed, hsUnreadable, originUnreadable, categoryAssumed, categoryMade, categoryOther, batteryAssumed, dangerousAssumed
    case quoteKept, bytesReplaced, encodingGuessed, pictures, pricesAsTheyStand
  }

  /// The line of the file; 0 where it is about the whole file.
  package let line: Int
  /// What there is to say.
  package let kind: Kind
  /// What fills the text's `{name}`s.
  package let details: [String: String]

  init(_ line: Int, _ kind: Kind, _ details: [String: String] = [:]) {
    self.line = line
    self.kind = kind
    self.details = details
  }
}
