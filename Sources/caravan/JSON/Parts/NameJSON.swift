import Primitives

/// A name in every language that it has: `{"en": "Ghent", "zh-Hans": "根特"}`.
struct NameJSON: Encodable {
  let english: String
  let chinese: String

  init(_ name: LocalizedName) {
    english = name.english
    chinese = name.chinese
  }

  private enum CodingKeys: String, CodingKey {
    case english = "en"
    case chinese = "zh-Hans"
  }
}
