import Foundation
import Primitives
import ShopRuntime
import Testing

@Suite("The country of the locale")
struct LocaleRegionTests {
  @Test(
    "It is the part of two letters, of the variable that says most about places",
    arguments: [
      (["LANG": "nl_BE.UTF-8"], "BE"), (["LANG": "de_AT@euro"], "AT"), (["LANG": "zh_Hans_CN.UTF-8"], "CN"), (["LANG": "sr-Latn-RS"], "RS"),
      (["LANG": "en_US.UTF-8", "LC_MESSAGES": "en_GB.UTF-8"], "GB"), (["LANG": "en_US.UTF-8", "LC_MONETARY": "kk_KZ.UTF-8"], "KZ"),
      (["LANG": "en_US.UTF-8", "LC_MONETARY": "pl_PL", "LC_ADDRESS": "hu_HU"], "HU"), (["LANG": "fr_FR", "LC_ALL": "nl_BE"], "BE"),
      (["LANG": "fr_FR", "LC_ALL": ""], "FR"), (["LANG": "nl_be"], "BE"), (["LANG": "fr_FR", "LC_ADDRESS": "C.UTF-8"], "FR"),
    ])
  func country(environment: [String: String], code: String) {
    #expect(Languages.countryOfEnvironment(environment)?.rawValue == code)
  }

  @Test(
    "There is none in a locale without a country",
    arguments: [
      [:], ["LANG": "C.UTF-8"], ["LANG": "POSIX"], ["LANG": "nl"], ["LANG": "es_419"], ["LANG": "BE"], ["LANG": "nl_BE", "LC_ALL": "C"],
      ["LANG": "zh_Hans"], ["LANG": ""],
    ] as [[String: String]])
  func none(environment: [String: String]) {
    #expect(Languages.countryOfEnvironment(environment) == nil)
  }
}
