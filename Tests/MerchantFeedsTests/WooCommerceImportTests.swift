import Catalog
import Primitives
import Testing

@testable import MerchantFeeds

@Suite("Importing WooCommerce's product CSV")
struct WooCommerceImportTests {
  private static let head =
    "ID,Type,SKU,Name,Published,Short description,Description,Date sale price starts,Date sale price ends,In stock?,Stock,Weight (lbs),"
    + "Length (in),Width (in),Height (in),Sale price,Regular price,Categories,Parent,Attribute 1 name,Attribute 1 value(s),"
    + "Attribute 2 name,Attribute 2 value(s)\n"

  @Test("Variations find their parent by SKU and by id, in any order, and inherit what they do not say")
  func variations() throws {
    let sample = try Sample(
      Self.head
        + "12,variation,T-2,Table - oak,1,,,,,1,,,,,,,250,,T,Wood,Oak,,\n"
        + "11,variable,T,Table,1,,<b>Solid</b>,,,1,7,88.2,60,33,6,,,\"Furniture > Tables, Sale\",,Wood,\"Oak, Ash\",Finish,Oiled\n"
        + "13,variation,,Table - ash,1,,,,,0,,90,,,,,240,,id:11,Wood,Ash,,\n" + "14,variation,T-9,Lost,1,,,,,1,,,,,,,5,,id:99,Wood,Ash,,\n",
      .woocommerce)
    #expect(sample.issues == [] && sample.report.addsUp)
    let table = try #require(sample.product("table"))
    #expect(table.lines == ["T-2 250.00 40007 wood=Oak", "table-ash 240.00 40823 wood=Ash"])
    #expect(table.variants[0].box == Dimensions(1524, 839, 153) && table.category.rawValue == "tables" && table.text.base == "Solid")
    #expect(sample.stock == ["T-2": 7, "table-ash": 7])
    #expect(table.specifications.map(\.attribute.name.base) == ["Finish"])
    #expect(sample.merged == [3: .productRow] && sample.leftOut == [5: .noParent])
  }

  @Test("Every type is imported or left out with its reason")
  func types() throws {
    func row(_ id: Int, _ type: String, published: String = "1") -> String {
      "\(id),\(type),S\(id),Chair \(id),\(published),,,,,1,,2,,,,,10,Chairs,,,,,\n"
    }
    let sample = try Sample(
      Self.head + row(1, "simple") + row(2, "\"simple, virtual\"") + row(3, "\"simple, downloadable, virtual\"") + row(4, "grouped")
        + row(5, "external") + row(6, "variable") + row(7, "subscription") + row(8, "simple", published: "-1")
        + row(9, "simple", published: "0"),
      .woocommerce)
    #expect(sample.report.addsUp && sample.report.variants == 1)
    #expect(
      sample.leftOut == [
        3: .notShipped, 4: .notShipped, 5: .groupedProduct, 6: .externalProduct, 7: .noVariants, 8: .unknownType, 9: .notPublished,
        10: .notPublished,
      ])
  }

  @Test("A sale price holds within its dates, and always without any")
  func sales() throws {
    func row(_ id: Int, _ from: String, _ to: String) -> String {
      "\(id),simple,S\(id),Chair \(id),1,,,\(from),\(to),1,1,2,,,,8,10,,,,,,\n"
    }
    let sample = try Sample(
      Self.head + row(1, "", "") + row(2, "2026-11-20", "2026-11-24") + row(3, "", "2026-11-23") + row(4, "2026-11-25 00:00:00", ""),
      .woocommerce)
    #expect(sample.products.map { $0.variants[0].price.decimalString } == ["8.00", "8.00", "10.00", "10.00"])
  }

  @Test(
    "Headings in French, German and Spanish",
    arguments: [
      "ID,Type,UGS,Nom,Publié,Description,En stock ?,Stock,Poids (kg),Longueur (cm),Largeur (cm),Hauteur (cm),Tarif promo,Tarif régulier,Catégories,"
        + "Parent,Nom de l’attribut 1,Valeur(s) de l’attribut 1 ",
      "ID,Typ,Artikelnummer,Name,Veröffentlicht,Beschreibung,Vorrätig?,Lager,Gewicht (kg),Länge (cm),Breite (cm),Höhe (cm),Angebotspreis,"
        + "Regulärer Preis,Kategorien,Übergeordnetes Produkt,Attribut 1 Name,Attribut 1 Wert(e)",
      "ID,Tipo,SKU,Nombre,Publicado,Descripción,¿Existencias?,Inventario,Peso (kg),Longitud (cm),Anchura (cm),Altura (cm),Precio rebajado,"
        + "Precio normal,Categorías,Superior,Nombre del atributo 1,Valor(es) del atributo 1",
    ])
  func translated(headings: String) throws {
    let sample = try Sample(
      headings + "\n1,variable,P,Sofa,1,Doux,1,,30,190,90,60,,,Sofas,,Couleur,\"Rouge, Bleu\"\n"
        + "2,variation,P-1,Sofa,1,,1,3,,,,,,\"899,90\",,P,Couleur,Rouge\n",
      .woocommerce)
    #expect(sample.issues == [] && sample.report.addsUp)
    #expect(sample.products.first?.lines == ["P-1 899.90 30000 colour=Rouge"])
    #expect(sample.products.first?.variants.first?.box == Dimensions(1900, 900, 600) && sample.stock == ["P-1": 3])
  }
}
