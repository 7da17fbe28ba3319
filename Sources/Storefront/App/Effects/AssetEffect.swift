/// What is read from the files that come with the program.
public enum AssetEffect: Hashable, Sendable {
  /// A picture by its name, without folder and ending.
  case loadPicture(String)
  /// Coastlines and the routes over the sea.
  case loadMap
  /// The texts of a language by its code.
  case loadLanguage(String)
}
