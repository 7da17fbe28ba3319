import Foundation
import GRDB
import Primitives

extension Row {
  /// A name in all its languages, if the column holds one as `LocalizedName.packed` writes it.
  func name(_ column: Int) -> LocalizedName? {
    let name = try? withUnsafeData(atIndex: column) { data in
      data?.withUnsafeBytes { bytes -> LocalizedName? in
        var reader = ByteReader(bytes)
        let name = reader.name()
        return reader.isDamaged || reader.offset != bytes.count ? nil : name
      }
    }
    return name ?? nil
  }
}
