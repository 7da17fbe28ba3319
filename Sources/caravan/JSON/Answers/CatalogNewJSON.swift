/// What `catalog new` answers.
struct CatalogNewJSON: Encodable {
  /// The folder, as it was named.
  let into: String
  let products: Int
  /// The paths of the files in the folder.
  let files: [String]
}
