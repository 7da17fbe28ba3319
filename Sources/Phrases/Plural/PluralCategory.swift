/// The forms that languages have for numbers of things, as CLDR names them. Which a language has, and when each holds, its file says
/// (`plural.one = i = 1 and v = 0`); `other` is for all the rest and needs no rule.
public enum PluralCategory: String, CaseIterable, Sendable {
  case zero, one, two, few, many, other
}
