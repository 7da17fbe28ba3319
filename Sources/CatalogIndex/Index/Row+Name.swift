import Foundation
import GRDB
import Primitives

extension Row {
  /// A name in all its languages, if the column holds one as `LocalizedName.packed` writes it.
  func name(_ column: Int) -> LocalizedName? {
    let value: DatabaseValue = self[column]
    guard case .blob(let data) = value.storage else { return nil }
    return data.withUnsafeBytes { bytes in
      var reader = ByteReader(bytes)
      let name = reader.name()
      return reader.isDamaged ? nil : name
    }
  }
}
