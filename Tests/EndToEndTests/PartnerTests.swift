import Foundation
import TestSupport
import Testing

@Suite("Partner countries")
struct PartnerTests {
  @Test("Each says whether its taxes are whole for what the shop sells, and of what is not known which kinds")
  func partners() throws {
    let home = try Home(catalog: PackageFolder.shippedCatalog)
    let answer = try Program.run("network", "partners", "--json", home: home)
    let partners = answer.json["partners"] as? [[String: Any]] ?? []
    let taxes = partners.map { ($0["country"] as? String ?? "", $0["taxes"] as? [String: Any]) }
    #expect(taxes.count > 20 && taxes.allSatisfy { $0.1 != nil })
    for (country, taxes) in taxes {
      let unknown = taxes?["unknown"] as? [String] ?? []
      #expect((taxes?["known"] as? String == "whole") == unknown.isEmpty, "\(country)")
    }
    #expect(taxes.contains { $0.0 == "HU" && $0.1?["known"] as? String == "whole" })
    let text = try Program.run("network", "partners", home: home).output
    #expect(text.split(separator: "\n").contains { $0.hasPrefix("HU") && $0.contains("taxes whole") })
  }
}
