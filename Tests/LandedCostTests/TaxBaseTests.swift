import Money
import Testing

@testable import LandedCost

@Suite("Bases of taxes as a catalog writes them")
struct TaxBaseTests {
  @Test("A sum of parts is read in any order and written in the order of the price")
  func roundTrip() throws {
    let base = try TaxBase(parsing: "duty + insurance+freight-to-border+ goods")
    #expect("\(base)" == "goods+freight-to-border+insurance+duty")
    for text in [
      "goods", "0.6*goods", "duty:duty", "goods+vat:national", "1.1*goods+freight-inland+clearance-fee+antidumping+excise+fee",
    ] {
      #expect("\(try TaxBase(parsing: text))" == text)
    }
    #expect(try TaxBase(parsing: "goods+freight-to-border+insurance") == .customsValue)
    #expect(TaxBase.vatBase.contains(.tax(.excise)) && !TaxBase.vatBase.contains(.tax(.vat)))
  }

  @Test("What is no part, stands twice or has no factor is told")
  func wrong() {
    func fault(_ text: String) -> TaxBaseError? {
      do throws(TaxBaseError) {
        _ = try TaxBase(parsing: text)
        return nil
      } catch { return error }
    }
    #expect(fault("goods+frieght") == .unknownPart("frieght"))
    #expect(fault("customs-value") == .unknownPart("customs-value"))
    #expect(fault("goods+") == .unknownPart(""))
    #expect(fault("goods:one") == .unknownPart("goods:one"))
    #expect(fault("duty:") == .unknownPart("duty:"))
    #expect(fault("discount") == .unknownPart("discount"))
    #expect(fault("goods+duty+goods") == .twice("goods"))
    #expect(fault("duty:a+duty:a") == .twice("duty:a"))
    #expect(fault("duty:a+duty:b") == nil)
    for factor in ["x", "0", "-1", ""] { #expect(fault("\(factor)*goods") == .noFactor(factor)) }
  }
}
