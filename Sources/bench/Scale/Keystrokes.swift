import Primitives

/// Queries as shoppers type them, in both scripts: each key gives a text of its own. scale.py reads the same from .build.
enum Keystrokes {
  static let queries = [
    "bicycle", "folding bike 20", "28 inch city bike", "helmet", "red lipstick", "serum 30ml", "face cream", "oak desk", "office chair",
    "bookshelf", "brake pads", "led headlamp", "tea kettle", "stainless steel pan", "cotton towel", "battery", "fenghuang", "zixingche",
    "kouhong", "yizi", "自行车", "凤凰自行车", "折叠车", "口红", "面霜", "办公椅", "书柜", "刹车片", "茶壶", "不锈钢锅", "毛巾", "黑色头盔",
  ]

  /// Every beginning of each.
  static let all = queries.flatMap { query in (1...query.count).map { String(query.prefix($0)) } }
}
