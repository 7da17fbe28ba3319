/// Words that say how many things are sold together, and not what they are: `light set` is a light.
enum CollectiveNouns {
  private static let english: Set<String> = ["set", "pair", "kit", "pack", "duo", "trio", "bundle", "collection", "piece"]
  private static let chinese = ["套装", "套组", "礼盒", "一对", "一套", "两件套", "三件套", "四件套", "组合", "对装", "组", "盒", "套"].map { Array($0.utf8) }

  /// Whether a folded word in the singular is one.
  static func holds(_ word: [UInt8]) -> Bool { english.contains(String(decoding: word, as: UTF8.self)) }

  /// How many bytes of a run of ideographs are left without such a word at its end; 0 if it has none, or is nothing else.
  static func length(ofRest run: ArraySlice<UInt8>) -> Int {
    for ending in chinese where run.count > ending.count && run.suffix(ending.count).elementsEqual(ending) {
      return run.count - ending.count
    }
    return 0
  }
}
