import Testing

@testable import Storefront

@Suite("Matches in names")
struct NameMarksTests {
  private func marked(_ text: String, in name: String) -> [String] {
    let characters = Array(name)
    return NameMarks(text).ranges(in: name).map { String(characters[$0]) }
  }

  @Test(
    "What was typed is marked where a word begins with it, in any number, and in Chinese wherever it stands",
    arguments: [
      ("bicy", "Fenghuang City bicycle", ["bicy"]), ("BIKES", "Grain Rain e-bike", ["bike"]),
      ("lamp desk", "Homework wide desk lamp", ["desk", "lamp"]),
      ("creme", "Aubrelle snow crème", ["crème"]), ("折叠", "疾风 20 寸折叠自行车", ["折叠"]), ("凤凰自行车", "凤凰 28 寸自行车", ["凤凰", "自行车"]),
      ("28", "Fenghuang Classic 28 bicycle", ["28"]), ("ike", "Grain Rain e-bike", []), ("pedelec", "Grain Rain e-bike", []),
      ("", "bicycle", []),
      ("b", "bicycle", []), ("车", "自行车", ["车"]), ("bed", "Weir oak bedside table", ["bed"]),
    ])
  func marks(_ text: String, _ name: String, _ expected: [String]) { #expect(marked(text, in: name) == expected) }
}
