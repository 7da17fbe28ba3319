import Catalog
import CatalogIndex
import Primitives
import Testing

@Suite("What may have been meant")
struct SuggestionTests {
  private func page(_ request: SearchRequest) throws -> SearchPage {
    let shelf = Shelf()
    return try SearchFixture.index(shelf).search(request)
  }

  @Test(
    "Where nothing is found, the whole query is told and shown with near words: slips, swaps of neighbours, missing and doubled letters",
    arguments: [
      ("fenghaung", "fenghuang"), ("fneghuang", "fenghuang"), ("fenghunag bike", "fenghuang bike"), ("bicylce", "bicycle"),
      ("bicycel red", "bicycle red"),
      ("lipstikc", "lipstick"), ("lipstcik velvet", "lipstick velvet"), ("foldign bicycle", "folding bicycle"), ("bokcase", "bookcase"),
      ("biek", "bike"),
      ("vacum flask", "vacuum flask"), ("ladder shlef", "ladder shelf"), ("aubrele", "aubrelle"), ("zixngche", "zixingche"),
      ("fenghaung bycicle", "fenghuang bicycle"), ("fenghaung electic bike", "fenghuang electric bike"), ("suitcsae", "suitcase"),
      ("凤皇", "凤凰"), ("凤皇自行车", "凤凰自行车"), ("自形车", "自行车"), ("口虹", "口红"), ("凤凰自型车", "凤凰自行车"), ("保温被", "保温杯"),
    ])
  func near(_ text: String, _ meant: String) throws {
    let page = try page(SearchRequest(text: text))
    #expect(page.didYouMean.first == meant)
    // What it finds is shown, and said so.
    #expect(page.showing == meant)
    #expect(try page.rows.map(\.handle) == self.page(SearchRequest(text: meant)).rows.map(\.handle) && page.total > 0)
  }

  @Test(
    "Every suggestion finds something, and there are at most three",
    arguments: ["fenghaung", "bicylce", "口虹", "自形车", "lipstick bicycle", "凤凰口红"])
  func finds(_ text: String) throws {
    let shelf = Shelf()
    let index = try SearchFixture.index(shelf)
    let meant = try index.search(SearchRequest(text: text)).didYouMean
    #expect(!meant.isEmpty && meant.count <= 3)
    for query in meant { #expect(try index.search(SearchRequest(text: query)).total > 0, "\(query)") }
  }

  @Test(
    "Words that find nothing together are told apart",
    arguments: [("lipstick bicycle", ["lipstick", "bicycle"]), ("凤凰口红", ["凤凰", "口红"]), ("fenghuang xyzzyx", ["fenghuang"])])
  func fewer(_ text: String, _ meant: [String]) throws { #expect(try Set(page(SearchRequest(text: text)).didYouMean) == Set(meant)) }

  @Test(
    "Nothing is told of short words, numbers, words far from any, and a thing by its right name that is not sold",
    arguments: ["xq", "bkx", "99887", "qwertyuiop", "tyre", "轮胎", "龘"])
  func nothing(_ text: String) throws {
    let page = try page(SearchRequest(text: text))
    #expect(page.total == 0 && page.rows.isEmpty)
    #expect(page.didYouMean == [] && page.showing == nil)
  }

  @Test(
    "Of words that nothing has all of, those are left out that do not say what the goods are",
    arguments: [
      ("xyzzyx bookcase", "bookcase"), ("crimson ladder shelf", "ladder shelf"), ("velvet ladder shelf", "ladder shelf"), ("凤凰书柜", "书柜"),
    ])
  func kept(_ text: String, _ words: String) throws {
    let page = try page(SearchRequest(text: text))
    #expect(page.total > 0 && page.showing == words)
  }

  @Test("What is found has no suggestions, nor has what only the filters hide: then it is told how much they hide")
  func filters() throws {
    #expect(try page(SearchRequest(text: "bike")).didYouMean == [])
    #expect(try page(SearchRequest(text: "bike")).withoutFilters == nil)
    let hidden = try page(SearchRequest(text: "bike", category: "cream"))
    #expect(hidden.total == 0 && hidden.didYouMean == [])
    #expect(hidden.withoutFilters == 5)
    #expect(try page(SearchRequest(text: "bike", brands: ["Aubrelle"])).withoutFilters == 5)
    #expect(try page(SearchRequest(text: "fenghaung", sites: ["BELGG-OW"])).withoutFilters == 3)
    #expect(try page(SearchRequest(text: "fenghaung", sites: ["BELGG-OW"])).total == 0)
    #expect(try page(SearchRequest(text: "fenghaung", sites: ["BELGG-OW"])).didYouMean == ["fenghuang"])
  }
}
