import Testing

@testable import CatalogIndex

@Suite("Forms of English words")
struct EnglishFormsTests {
  @Test(
    "A word has its other number and its other spelling",
    arguments: [
      ("bicycles", "bicycle"), ("battery", "batteries"), ("batteries", "battery"), ("shelf", "shelves"), ("shelves", "shelf"),
      ("knives", "knife"), ("boxes", "box"), ("brush", "brushes"), ("brushes", "brush"), ("glasses", "glass"), ("glass", "glasses"),
      ("women", "woman"), ("child", "children"), ("childrens", "child"), ("colour", "color"), ("color", "colour"), ("colors", "colour"),
      ("colours", "color"), ("coloured", "colored"), ("moisturizers", "moisturiser"), ("organiser", "organizer"), ("fibre", "fiber"),
      ("centers", "centre"), ("gray", "grey"), ("tires", "tyre"), ("aluminum", "aluminium"), ("traveling", "travelling"),
      ("catalogue", "catalog"), ("jewelry", "jewellery"), ("torch", "torches"), ("gloves", "glove"), ("potatoes", "potato"),
    ])
  func forms(_ word: String, _ other: String) {
    #expect(EnglishForms.of(Array(word.utf8)).contains(Array(other.utf8)))
  }

  @Test("Words of other scripts, short ones and numbers have none", arguments: ["凤凰", "велосипед", "xs", "28", "h7", ""])
  func none(_ word: String) { #expect(EnglishForms.of(Array(word.utf8)).isEmpty) }

  @Test(
    "A word is no form of itself, and its forms are few",
    arguments: ["glass", "bus", "colour", "organisers", "travelling", "sss", "mississippi"])
  func few(_ word: String) {
    let forms = EnglishForms.of(Array(word.utf8))
    #expect(!forms.contains(Array(word.utf8)) && forms.count <= 10 && Set(forms).count == forms.count)
  }
}
