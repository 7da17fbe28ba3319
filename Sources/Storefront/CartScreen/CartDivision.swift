import Orders
import Primitives

/// How the shopper wants the cart to be divided among sites.
struct CartDivision: Hashable, Sendable {
  /// By what; nil: by nothing, or by hand.
  var preference: SplitPreference?
  /// The site that each line goes from; lines without one go from that of their recommended option.
  var sites: [SKU: SiteID] = [:]
  /// The option of each site.
  var options: [SiteID: OptionID] = [:]

  /// Nothing is divided.
  init() {}

  /// As a split says.
  init(_ split: CartSplit) {
    preference = split.preference
    sites = split.sites
    options = split.preference == nil ? [:] : split.options
  }
}
