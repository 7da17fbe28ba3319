/// Small files that are well formed, from which cases are made: each with the quirks of its kind.
enum Seeds {
  static let shopify =
    "Handle,Title,Body (HTML),Vendor,Type,Published,Option1 Name,Option1 Value,Option2 Name,Option2 Value,Variant SKU,Variant Grams,"
    + "Variant Inventory Qty,Variant Price,Image Src,Gift Card,Status,Colour (product.metafields.my.colour)\n"
    + "oak-chair,Oak chair,\"<p>Solid \"\"oak\"\"</p>\n<ul><li>45 cm</ul>\",Holm,Chairs,TRUE,Colour,Black,Size,S,OC-1,6400,12,129.00,a.jpg,,active,brown\n"
    + "oak-chair,,,,,,,White,,M,OC-2,0,-2,\"1,139.50\",,,,\n" + "oak-chair,,,,,,,,,,,,,,b.jpg,,,\n"
    + "lamp,Desk lamp,plain < text,Lux,Lighting,true,Title,Default Title,,,,450,3,$19.99,c.jpg,,,\n"
    + "card,Gift card,,,,true,Title,Default Title,,,G-1,0,,25,,true,,\n" + "oak-chair,Oak chair,,,,,,White,,L,OC-2,6500,1,1e2,,,,\n"

  static let newShopify =
    "\u{FEFF}Title;URL handle;Description;Vendor;Product category;Type;SKU;Option1 name;Option1 value;Price;Weight value (grams);"
    + "Inventory quantity;Unit price total measure;Unit price total measure unit\r\n"
    + "Gesichtsserum;serum;Größe;Lumi;Health & Beauty;Serums;FS-30;Inhalt;30 ml;18,90;92;40;30;ml\r\n"
    + ";serum;;;;;FS-50;;50 ml;1.028,90;110;5;50;ml\r\n"

  static let wooCommerce =
    "ID,Type,SKU,Name,Published,Description,In stock?,Stock,Weight (lbs),Length (in),Width (in),Height (in),Sale price,Regular price,"
    + "Categories,Parent,Attribute 1 name,Attribute 1 value(s)\n"
    + "1,variable,T,Table,1,<b>Solid</b>,1,7,88.2,60,33,6,,,\"Furniture > Tables, Sale\",,Wood,\"Oak, Ash\"\n"
    + "2,variation,T-2,Table,1,,1,,,,,,,250,,T,Wood,Oak\n" + "3,variation,,Table,1,,0,,90,,,,200,240,,id:1,Wood,Ash\n"
    + "4,\"simple, virtual\",E,Book,1,,1,,,,,,,5,Books,,,\n" + "5,simple,C,Cup,1,,1,4,1,4,4,4,,9.5,Kitchen,,Colour,\"Red, Blue\"\n"
    + "6,grouped,,Set,1,,1,,,,,,,,,,,\n"

  static let rss =
    "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<!DOCTYPE rss [<!ENTITY a \"b\">]>\n<rss xmlns:g=\"http://base.google.com/ns/1.0\"><channel>\n"
    + "<item><g:id>B-1</g:id><g:item_group_id>B</g:item_group_id><title>City bicycle, black</title><g:description><![CDATA[<p>Steel</p>]]></g:description>"
    + "<g:price>249.00 EUR</g:price><g:availability>in_stock</g:availability><g:color>black</g:color><g:shipping_weight>17.4 kg</g:shipping_weight>"
    + "<g:shipping><g:country>BE</g:country></g:shipping></item>\n"
    + "<item><g:id>B-2</g:id><g:item_group_id>B</g:item_group_id><title>City bicycle, red</title><g:price>249,00 EUR</g:price>"
    + "<g:availability>preorder</g:availability><g:color>red</g:color><g:sale_price>199 EUR</g:sale_price>"
    + "<g:product_detail><g:attribute_name>Gears</g:attribute_name><g:attribute_value>7</g:attribute_value></g:product_detail></item>\n"
    + "<entry><id>S</id><title>Caf&eacute; table &amp; co</title><price>89</price><link href=\"x\"/></entry>\n</channel></rss>\n"

  static let tabs =
    "id\tItem group id\ttitle\tprice\tavailability\tcolor\tsize\tshipping weight\tunit pricing measure\n"
    + "A-1\tA\tWheel 27\" black\t49.00 EUR\tin stock\tblack\t27\t2 kg\t\nA-2\tA\tWheel 28\" black\t51.00 EUR\tout of stock\tblack\t28\t2.1 kg\t\n"
    + "S\t\tFace serum\t18.90 EUR\tin_stock\t\t\t92 g\t30 ml\n"

  /// A table of the catalog itself, for its own reader.
  static let catalog = "sku,site,quantity,price,currency\nA-1,BELGG-OW,10,329,EUR\n\"A,2\",CNSHA-MW,4,\"1\"\"5\",\n,,,,\nA-3,CNSHA-MW,7,,\n"

  static let all = [shopify, newShopify, wooCommerce, rss, tabs, catalog]
}
