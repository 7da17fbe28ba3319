import Money
import Primitives

/// One file of a catalog: where it lies and which columns it must have. Catalog/README.md says what they mean. A column `…_en` may have others in
/// further languages beside it (`LanguageColumns`).
struct CatalogFile: Sendable {
  let path: String
  /// Those that it must have.
  let columns: [String]
  /// Those that it may have besides.
  let optional: [String]
  /// Columns that are English and have no ending, and may have others in further languages beside them.
  let translated: [String]
  /// The columns by which a row is found: no two rows have the same in them.
  let key: [String]
  /// The catalog may do without it.
  let isOptional: Bool
  /// A header alone is a whole table.
  let mayBeEmpty: Bool

  private init(
    _ path: String, _ columns: String, key: String, optional: String = "", translated: String = "", isOptional: Bool = false,
    mayBeEmpty: Bool = false
  ) {
    func names(_ list: String) -> [String] { list.split(separator: ",").map(String.init) }
    self.path = path
    self.columns = names(columns)
    self.key = names(key)
    self.optional = names(optional)
    self.translated = names(translated)
    self.isOptional = isOptional
    self.mayBeEmpty = isOptional || mayBeEmpty
  }

  /// A file of another name with the same columns.
  func named(_ name: String) -> CatalogFile {
    CatalogFile(
      name, columns.joined(separator: ","), key: key.joined(separator: ","), optional: optional.joined(separator: ","),
      translated: translated.joined(separator: ","), isOptional: isOptional, mayBeEmpty: mayBeEmpty)
  }

  /// Brands of products.csv in further languages.
  static let brands = CatalogFile("products/brands.csv", "name_en", key: "name_en", isOptional: true)
  static let categories = CatalogFile("products/categories.csv", "id,parent,name_en,picture", key: "id")
  static let options = CatalogFile("products/options.csv", "id,name_en", key: "id", mayBeEmpty: true)
  static let products = CatalogFile(
    "products/products.csv",
    "handle,category,brand,name_en,description_en,hs_code,origin,currency,price,weight_g,length_mm,width_mm,height_mm,"
      + "content,content_unit,battery,battery_wh,dangerous_goods,picture,popularity", key: "handle")
  static let variants = CatalogFile(
    "products/variants.csv",
    "sku,handle,option1,value1_en,option2,value2_en,price,weight_g,length_mm,width_mm,height_mm,content,colour", key: "sku",
    optional: "option3,value3_en")
  static let attributes = CatalogFile("products/attributes.csv", "id,name_en,kind,unit_en,facet", key: "id", isOptional: true)
  /// The words that attributes of the kind `choice` may be.
  static let attributeValues = CatalogFile("products/attribute_values.csv", "attribute,id,name_en", key: "attribute,id", isOptional: true)
  static let specifications = CatalogFile(
    "products/specifications.csv", "handle,attribute,value", key: "handle,attribute,value", isOptional: true)
  static let stock = CatalogFile("products/stock.csv", "sku,site,quantity,price,currency", key: "sku,site")
  static let synonyms = CatalogFile("products/synonyms.csv", "group,language,term", key: "group,language,term", isOptional: true)

  static let sites = CatalogFile("network/sites.csv", "id,name_en,kind,country,latitude,longitude,time_zone,source", key: "id")
  static let zones = CatalogFile(
    "network/zones.csv", "id,name_en,country,latitude,longitude,time_zone,postcodes,capital,source", key: "id")
  static let services = CatalogFile(
    "network/services.csv",
    "id,name_en,operator,mode,from,to,km,gate,calendar,time_zone,cutoff_hours,min_hours,p50_hours,p90_hours,clock,work_calendar,"
      + "max_weight_kg,max_length_mm,max_girth_mm,batteries,dangerous_goods,kg_per_m3,clearance_fee,clearance_fee_currency,source",
    key: "id")
  static let secondAttempts = CatalogFile("network/second_attempts.csv", "zone,rate,source", key: "zone", isOptional: true)
  /// Operators of services.csv in further languages.
  static let operators = CatalogFile("network/operators.csv", "name_en", key: "name_en", isOptional: true)
  static let departures = CatalogFile("network/departures.csv", "service,day,time", key: "service,day,time", mayBeEmpty: true)
  static let handling = CatalogFile(
    "network/handling.csv", "site,activity,gate,calendar,weekly,min_hours,p50_hours,p90_hours,clock,work_calendar,source",
    key: "site,activity")
  static let clearances = CatalogFile(
    "network/clearances.csv",
    "site,direction,regime,gate,calendar,min_hours,p50_hours,p90_hours,clock,work_calendar,inspection_rate,inspection_min,inspection_p50,"
      + "inspection_p90,source", key: "site,direction,regime")
  static let crossings = CatalogFile(
    "network/crossings.csv",
    "from,to,name_en,km,gate,calendar,min_hours,p50_hours,p90_hours,clock,work_calendar,inspection_rate,inspection_min,"
      + "inspection_p50,inspection_p90,source", key: "from,to")
  static let prices = CatalogFile(
    "network/prices.csv", "service,class,max_kg,currency,fixed,per_kg,minimum,fuel,oversize_over_mm,oversize_fee,source",
    key: "service,class,max_kg")
  static let emissions = CatalogFile("network/emissions.csv", "mode,grams_per_tonne_km,source", key: "mode")
  static let bulkLegs = CatalogFile("network/bulk_ways.csv", "site,leg,mode,km,source", key: "site,leg", isOptional: true)
  static let disruptions = CatalogFile(
    "network/disruptions.csv", "id,name_en,kind,target,from,to,factor,source", key: "id", isOptional: true)
  static let partners = CatalogFile(
    "network/partners.csv", "country,name_en,year,signed,seen,spring_2021,source", key: "country", isOptional: true)
  /// How long lanes take by what was published. It changes no estimate: no index is made anew for it.
  static let evidence = CatalogFile(
    "network/evidence.csv", "lane,from,to,mode,segment,kind,min_days,max_days,share,within_hours,year,source",
    key: "lane,from,to,mode,segment,kind,within_hours,year", optional: "via,reason,by_days,counts", translated: "lane,reason",
    isOptional: true)

  static let calendars = CatalogFile(
    "calendars/calendars.csv", "id,name_en,time_zone,mon,tue,wed,thu,fri,sat,sun,holidays,make_up,source", key: "id")
  static let holidays = CatalogFile(
    "calendars/holidays.csv", "region,date,kind,estimated,name_en", key: "region,date", optional: "source", mayBeEmpty: true)
  static let closures = CatalogFile("calendars/closures.csv", "calendar,from,to,name_en,source", key: "calendar,from,to", isOptional: true)

  static let territories = CatalogFile(
    "tax/territories.csv", "place,customs,vat,fees,rival,rival_least,borders,currency,source", key: "place",
    optional: "rival_regimes,notes,confidence")
  static let regimes = CatalogFile(
    "tax/regimes.csv",
    "destination,regime,order,threshold_base,value_to,year_to,currency,label_en,valid_from,valid_to,source,confidence",
    key: "destination,regime,value_to,pieces_to,ships_from,valid_from", optional: "ships_from,together,weight_to_kg,pieces_to,asks_identity"
  )
  /// Which goods may use a regime.
  static let regimeGoods = CatalogFile(
    "tax/regime_goods.csv", "destination,regime,hs,allowed,valid_from,valid_to,source,confidence", key: "destination,regime,hs,valid_from",
    isOptional: true)
  static let waivers = CatalogFile(
    "tax/waivers.csv", "destination,regime,kind,up_to,currency,label_en,valid_from,valid_to,source,confidence",
    key: "destination,regime,kind,valid_from", isOptional: true)
  static let rules = CatalogFile(
    "tax/rules.csv",
    "id,kind,destination,regime,hs,origin,group,sequence,base,base_less,rate,gross_up,gross_up_base,amount,currency,per,minimum,maximum,limit_per,"
      + "limit_over_kg,threshold_base,value_from,value_to,value_currency,unit_price_from,unit_price_to,unit_price_unit,default,rounding_step,rounding_direction,base_rounding_step,base_rounding_direction,"
      + "confidence,label_en,note_en,valid_from,valid_to,source", key: "id",
    optional: "ships_from,arrives_by,preference,rank,together,weight_from_kg,weight_to_kg")

  /// Within which days goods may be given back, by country.
  static let returnLaws = CatalogFile(
    "returns/laws.csv",
    "places,basis,days,counted,from,moves,send_back_days,return_freight,refund_days,refund_counted,refund_from,may_wait,freight_back,"
      + "confidence,assumed,looked_up,valid_from,valid_to,source", key: "places,valid_from", optional: "notes", isOptional: true)
  /// Goods that may not be given back.
  static let returnExceptions = CatalogFile(
    "returns/exceptions.csv", "places,hs,category,trait,opened,needs,reason,confidence,valid_from,valid_to,source",
    key: "places,hs,category,trait,opened,valid_from", isOptional: true)
  /// Which taxes come back with the goods.
  static let taxReturns = CatalogFile(
    "returns/taxes.csv",
    "destination,regime,paid_to,kind,cause,payer,ask_within,ask_unit,goods_within_days,reduced,reason,confidence,valid_from,valid_to,source",
    key: "destination,regime,paid_to,kind,cause,valid_from", isOptional: true)
  /// By which calendars the working days of countries are known.
  static let workingDays = CatalogFile("returns/working_days.csv", "country,calendar,source", key: "country", isOptional: true)

  /// Whose exchange rates customs count by.
  static let customsRates = CatalogFile("tax/customs_rates.csv", "destination,publisher,day,source", key: "destination", isOptional: true)

  /// Rates as they were published, for customs.
  static let publishedRates = CatalogFile(
    "rates/published.csv", "publisher,date,base,currency,units,source", key: "publisher,date,currency", isOptional: true)
  static let rates = CatalogFile("rates/rates.csv", "currency,per_eur,date,source", key: "currency,date")
  static let currencies = CatalogFile("rates/currencies.csv", "code,minor_digits,symbol,name_en", key: "code")

  static let cities = CatalogFile(
    "places/cities.csv", "id,name_en,country,latitude,longitude,population,capital,region_en,also", key: "id", optional: "territory")
  static let countries = CatalogFile("places/countries.csv", "code,name_en,capital,currency,also", key: "code")
  static let specialTerritories = CatalogFile(
    "places/territories.csv",
    "country,postcodes,territory,name_en,also,area,served,reason_en,source,confidence", key: "country,territory,postcodes",
    optional: "shared_postcodes")
  static let addressFormats = CatalogFile(
    "places/address_formats.csv",
    "country,format,required,postal_regex,area_regex,postal_example", key: "country",
    optional:
      "latin_format,upper,state_name_type,district_name_type,postcode_name_type,phone_example,phone_lengths,trunk_prefix,phone_needed")

  /// How a merchant feed calls what the shop has: no file of a catalog.
  static let feedNames = CatalogFile("google.csv", "table,id,google", key: "table,id")

  /// Every file that an index depends on, by path.
  static let all = [
    brands, operators, calendars, closures, holidays, bulkLegs, clearances, crossings, departures, disruptions, emissions, handling,
    partners, prices, secondAttempts,
    services,
    sites, zones, addressFormats, cities, countries, specialTerritories, attributeValues, attributes, categories, options, products,
    specifications, stock, synonyms, variants,
    currencies,
    returnExceptions, returnLaws, taxReturns, workingDays,
    customsRates, publishedRates, rates, regimeGoods, regimes, rules, territories, waivers,
  ].sorted { $0.path < $1.path }
}
