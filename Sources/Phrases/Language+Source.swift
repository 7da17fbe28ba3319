extension Language {
  /// Where a figure of the catalog is from; that it is only assumed is said in the language, what it is assumed from stays as it was noted.
  public func source(_ text: String) -> String {
    let mark = "assumed:"
    guard text.hasPrefix(mark) else { return text }
    return self("source.assumed", ["what": String(text.dropFirst(mark.count).drop { $0 == " " })])
  }
}
