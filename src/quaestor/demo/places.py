"""Where sample companies and people are: regions, countries with their weight, cities (largest share first)."""

from __future__ import annotations

from dataclasses import dataclass

from quaestor.demo.chance import Wheel, zipf


@dataclass(frozen=True, slots=True)
class Country:
    name: str
    region: str
    weight: float
    cities: Wheel[str]
    dialling: str
    web: str


def _country(name: str, region: str, weight: float, dialling: str, web: str, *cities: str) -> Country:
    return Country(name, region, weight, zipf(cities, 0.7), dialling, web)


NORTH, EUROPE, ASIA, LATIN, GULF = (
    "North America",
    "Europe",
    "Asia Pacific",
    "Latin America",
    "Middle East and Africa",
)

COUNTRIES = (
    _country(
        "United States", NORTH, 34, "1", "com",
        "New York", "Chicago", "San Francisco", "Boston", "Seattle", "Dallas", "Atlanta", "Denver", "Austin",
        "Los Angeles", "Portland", "Minneapolis", "Philadelphia", "San Diego", "Nashville",
    ),
    _country("Canada", NORTH, 6, "1", "ca", "Toronto", "Vancouver", "Montreal", "Calgary", "Ottawa"),
    _country("United Kingdom", EUROPE, 10, "44", "co.uk", "London", "Manchester", "Birmingham", "Leeds", "Bristol"),
    _country("Germany", EUROPE, 9, "49", "de", "Berlin", "Munich", "Hamburg", "Frankfurt", "Cologne", "Stuttgart"),
    _country("France", EUROPE, 6, "33", "fr", "Paris", "Lyon", "Marseille", "Toulouse", "Nantes"),
    _country("Netherlands", EUROPE, 4, "31", "nl", "Amsterdam", "Rotterdam", "Utrecht", "Eindhoven"),
    _country("Spain", EUROPE, 3, "34", "es", "Madrid", "Barcelona", "Valencia", "Seville"),
    _country("Sweden", EUROPE, 2, "46", "se", "Stockholm", "Gothenburg", "Malmö"),
    _country("Switzerland", EUROPE, 2, "41", "ch", "Zürich", "Geneva", "Basel"),
    _country("Japan", ASIA, 4, "81", "jp", "Tokyo", "Osaka", "Nagoya", "Fukuoka"),
    _country("Australia", ASIA, 4, "61", "com.au", "Sydney", "Melbourne", "Brisbane", "Perth"),
    _country("India", ASIA, 4, "91", "in", "Bengaluru", "Mumbai", "Delhi", "Pune", "Chennai"),
    _country("Singapore", ASIA, 2, "65", "sg", "Singapore"),
    _country("Brazil", LATIN, 4, "55", "com.br", "São Paulo", "Rio de Janeiro", "Curitiba", "Belo Horizonte"),
    _country("Mexico", LATIN, 3, "52", "mx", "Mexico City", "Monterrey", "Guadalajara"),
    _country("Chile", LATIN, 1, "56", "cl", "Santiago", "Valparaíso"),
    _country("United Arab Emirates", GULF, 2, "971", "ae", "Dubai", "Abu Dhabi"),
    _country("South Africa", GULF, 2, "27", "co.za", "Johannesburg", "Cape Town", "Durban"),
)  # fmt: skip

BY_WEIGHT = Wheel(COUNTRIES, [country.weight for country in COUNTRIES])
REGIONS = (NORTH, EUROPE, ASIA, LATIN, GULF)
