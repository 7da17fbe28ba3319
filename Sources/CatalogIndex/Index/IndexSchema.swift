import Delivery
import Primitives

/// The tables of an index file. The file is made at one go and never changed, so there are no migrations: another format is another file.
enum IndexSchema {
  /// Raised with every change of the tables or of what their bytes mean.
  static let tablesFormat = 22
  /// Of the tables and of the world that lies in them.
  static let format = tablesFormat * 1000 + WorldCoder.format

  static let tables = """
    -- Among others `terms` (SynonymTable), `words` (WordList) and `tables` (RecordTables).
    CREATE TABLE meta (key TEXT PRIMARY KEY, value BLOB NOT NULL) WITHOUT ROWID;
    -- Best first; the number in postings is id - 1. Records are of ProductRecordWriter.
    CREATE TABLE products (id INTEGER PRIMARY KEY, record BLOB NOT NULL);
    -- Blocks of names in the order of their bytes (NameBlocks): of products by handle and SKU, of cities by folded name.
    CREATE TABLE names (kind TEXT NOT NULL, first BLOB NOT NULL, block BLOB NOT NULL, PRIMARY KEY (kind, first)) WITHOUT ROWID;
    -- Packed lists of products (PostingList), of a token and of beginnings that many tokens share; and those that are too long to lie in rows
    -- that are looked for by their bytes.
    CREATE TABLE tokens (token BLOB PRIMARY KEY, list BLOB NOT NULL) WITHOUT ROWID;
    CREATE TABLE beginnings (beginning BLOB PRIMARY KEY, list BLOB NOT NULL) WITHOUT ROWID;
    CREATE TABLE long_lists (id INTEGER PRIMARY KEY, list BLOB NOT NULL);
    -- The same of each group of synonyms: goods that bear one of its terms, that are called so by the end of their names, that lie in a
    -- category of such a name, and goods with a specification or a description that has one.
    CREATE TABLE synonyms (
      id INTEGER PRIMARY KEY, list BLOB NOT NULL, heads BLOB NOT NULL, kinds BLOB NOT NULL, specs BLOB NOT NULL, texts BLOB NOT NULL);
    -- The same of each category (those inside it included), brand and site, and their lengths.
    CREATE TABLE filters (kind TEXT NOT NULL, value TEXT NOT NULL, list BLOB NOT NULL, PRIMARY KEY (kind, value));
    CREATE TABLE totals (kind TEXT NOT NULL, value TEXT NOT NULL, count INTEGER NOT NULL, PRIMARY KEY (kind, value)) WITHOUT ROWID;
    -- Names are in all their languages (ByteWriter).
    CREATE TABLE categories (id INTEGER PRIMARY KEY, category TEXT, parent TEXT, name BLOB, picture TEXT);
    CREATE TABLE brands (id INTEGER PRIMARY KEY, brand TEXT NOT NULL);
    CREATE TABLE site_sets (id INTEGER NOT NULL, site TEXT NOT NULL, PRIMARY KEY (id, site)) WITHOUT ROWID;
    -- Packed lists of products of each value of an attribute, by its number in `tables`; and which of them goods of a category have.
    CREATE TABLE specifications (id INTEGER PRIMARY KEY, list BLOB NOT NULL);
    CREATE TABLE category_specifications (
      category INTEGER NOT NULL, specification INTEGER NOT NULL, PRIMARY KEY (category, specification)) WITHOUT ROWID;
    -- Loads that the services of the network treat alike (LoadGrades), one of each grade and site; and which of them a product is in stock as.
    CREATE TABLE loads (
      id INTEGER PRIMARY KEY, site TEXT, weight INTEGER, length INTEGER, width INTEGER, height INTEGER, battery INTEGER, dangerous INTEGER);
    CREATE TABLE load_sets (id INTEGER NOT NULL, load INTEGER NOT NULL, PRIMARY KEY (id, load)) WITHOUT ROWID;
    -- What bounds the price of goods from below (GoodsClass): by class the HS code and the weights (GoodsWeight); the currencies of least prices
    -- with their rates; whether sites have goods at the variant's price, and at prices of their own.
    CREATE TABLE goods_classes (id INTEGER PRIMARY KEY, hs TEXT, step INTEGER, weights INTEGER);
    CREATE TABLE goods_currencies (currency TEXT PRIMARY KEY, digits INTEGER, per_euro REAL) WITHOUT ROWID;
    CREATE TABLE site_prices (site TEXT PRIMARY KEY, base INTEGER, own INTEGER) WITHOUT ROWID;
    -- Largest first.
    CREATE TABLE cities (
      id INTEGER PRIMARY KEY, city TEXT, name BLOB, country TEXT, latitude REAL, longitude REAL, population INTEGER,
      capital INTEGER, region BLOB, territory TEXT);
    """

  enum Names: String { case handle, sku, city }
  enum Filter: String { case category, brand, site }
  /// One number a product (NumberColumn), for counting; and products in orders other than the best first. They lie behind the tables
  /// (IndexSections).
  enum Column: String { case category, brand, siteSet, loadSet, goodsClass, basePrice, ownPrice, byPrice, byName }
}
