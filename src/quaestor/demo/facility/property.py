"""Sites with their buildings, the people who look after them, and what stands in them."""

from __future__ import annotations

import datetime as dt
from collections.abc import Sequence
from dataclasses import dataclass
from itertools import count

from quaestor.demo.chance import LAST_DAY, Chance, Wheel, zipf
from quaestor.demo.people import ascii_letters, person, phone


@dataclass(frozen=True, slots=True)
class Site:
    id: int
    name: str
    kind: str
    city: str
    country: str
    opened_on: dt.date
    floor_area: int


@dataclass(frozen=True, slots=True)
class Location:
    id: int
    site_id: int
    parent_id: int | None
    name: str
    kind: str


@dataclass(frozen=True, slots=True)
class Worker:
    id: int
    name: str
    job_title: str
    team_id: int | None
    site_id: int | None
    email: str | None
    phone: str | None
    hired_on: dt.date
    hourly_rate: float | None
    active: bool


@dataclass(frozen=True, slots=True)
class Category:
    id: int
    name: str
    life: int
    price: float
    makers: tuple[str, ...]
    common: float
    checks: tuple[str, ...]
    faults: tuple[str, ...]
    measured: tuple[str, str, float] | None = None
    """Quantity, unit and usual value of its readings."""


@dataclass(frozen=True, slots=True)
class Asset:
    id: int
    tag: str
    name: str
    category: Category
    location_id: int | None
    site_id: int
    manufacturer: str | None
    serial_number: str | None
    status: str
    installed_on: dt.date | None
    warranty_until: dt.date | None
    cost: float | None


SITES = tuple(
    Site(number, name, kind, city, country, dt.date.fromisoformat(day), area)
    for number, (name, kind, city, country, day, area) in enumerate(
        (
            ("Northgate Campus", "office", "Hamburg", "Germany", "2004-05-01", 28_400),
            ("Harbour Warehouse", "warehouse", "Rotterdam", "Netherlands", "2009-09-15", 41_000),
            ("Riverside Hospital", "hospital", "Leeds", "United Kingdom", "1998-03-20", 52_600),
            ("Oakfield School", "school", "Bristol", "United Kingdom", "2011-08-25", 12_300),
            ("Central Plaza", "mall", "Vienna", "Austria", "2015-11-05", 63_200),
            ("Lakeview Hotel", "hotel", "Geneva", "Switzerland", "2007-06-12", 17_900),
            ("Southpark Data Centre", "data centre", "Frankfurt", "Germany", "2018-02-01", 8_700),
            ("Hillcrest Laboratory", "laboratory", "Basel", "Switzerland", "2013-04-18", 9_600),
            ("Eastside Depot", "warehouse", "Warsaw", "Poland", "2016-10-03", 22_800),
            ("Meadow Office Park", "office", "Lyon", "France", "2012-01-16", 19_500),
            ("Westhaven Factory", "factory", "Porto", "Portugal", "2001-09-10", 36_700),
            ("Old Town Library", "library", "Ghent", "Belgium", "1987-05-30", 6_400),
            ("Airport Terminal B", "terminal", "Copenhagen", "Denmark", "2019-12-01", 48_900),
            ("Pinewood Clinic", "hospital", "Malmö", "Sweden", "2022-03-14", 7_800),
        ),
        start=1,
    )
)

TEAMS = ("HVAC", "Electrical", "Plumbing", "Safety", "Grounds", "Cleaning", "IT Infrastructure")

CATEGORIES = (
    Category(1, "Boiler", 20, 21_000.0, ("Viessmann", "Bosch", "Weishaupt"), 5,
     ("Check the water pressure", "Clean the burner", "Test the safety valve", "Read the flue gas values",
      "Look for leaks"), ("No hot water", "Burner does not ignite", "Pressure too low"),
     ("water temperature", "°C", 68.0)),
    Category(2, "Chiller", 18, 48_000.0, ("Carrier", "Trane", "Daikin"), 4,
     ("Check the refrigerant level", "Clean the condenser", "Test the flow switch", "Listen for vibration"),
     ("Cooling too weak", "Refrigerant leak", "Compressor is noisy"), ("supply temperature", "°C", 7.0)),
    Category(3, "Air Handling Unit", 18, 16_500.0, ("Swegon", "Systemair", "Trox"), 12,
     ("Replace the filters", "Check the belt tension", "Clean the drain pan", "Test the dampers"),
     ("Filter blocked", "Fan belt broken", "Bad smell from the vents")),
    Category(4, "Elevator", 25, 74_000.0, ("Kone", "Otis", "Schindler"), 7,
     ("Test the emergency call", "Check the door sensors", "Inspect the ropes", "Test the brake"),
     ("Stuck between floors", "Doors do not close", "Strange noise")),
    Category(5, "Fire Extinguisher", 12, 95.0, ("Gloria", "Minimax", "Jockel"), 24,
     ("Check the seal", "Check the pressure gauge", "Check the sign on the wall"),
     ("Seal broken", "Pressure too low")),
    Category(6, "Fire Alarm Panel", 15, 5_400.0, ("Siemens", "Honeywell", "Bosch"), 5,
     ("Test the battery", "Trigger a test alarm", "Check the event log", "Check the link to the fire brigade"),
     ("False alarm", "Battery fault", "Detector dirty")),
    Category(7, "Emergency Generator", 25, 39_000.0, ("Caterpillar", "Cummins", "Perkins"), 3,
     ("Run under load for 30 minutes", "Check the oil level", "Check the fuel level",
      "Test the transfer switch"),
     ("Does not start", "Oil leak"), ("fuel level", "%", 82.0)),
    Category(8, "Pump", 15, 2_800.0, ("Grundfos", "Wilo", "KSB"), 14,
     ("Check the bearings", "Look for leaks", "Measure the vibration"),
     ("Pump leaks", "Bearing worn out", "No flow")),
    Category(9, "Lighting Panel", 20, 1_900.0, ("Schneider", "ABB", "Eaton"), 11,
     ("Tighten the terminals", "Take a thermal image", "Test the residual current device"),
     ("Lights flicker", "Breaker trips")),
    Category(10, "Electricity Meter", 16, 640.0, ("Landis+Gyr", "Iskra", "Itron"), 5,
     ("Read the counter", "Check the seal"), ("No data received",), ("consumption", "kWh", 5_200.0)),
    Category(11, "Automatic Door", 15, 4_300.0, ("Dormakaba", "Geze", "Record"), 10,
     ("Test the safety sensor", "Grease the rail", "Test the emergency opening"),
     ("Door does not open", "Door closes too fast")),
    Category(12, "Server Rack Cooler", 12, 12_800.0, ("Vertiv", "Stulz", "Rittal"), 3,
     ("Check the condensate pump", "Clean the filters", "Check the alarm contacts"),
     ("Temperature alarm", "Water under the floor"), ("air temperature", "°C", 22.0)),
)  # fmt: skip

_TITLES = Wheel(("Technician", "Senior Technician", "Team Lead", "Apprentice"), (60, 22, 8, 10))
_RATES = {"Technician": 34.0, "Senior Technician": 43.0, "Team Lead": 52.0, "Apprentice": 19.0, "Site Manager": 61.0}
_ROOMS = ("Plant Room", "Lobby", "Kitchen", "Storage", "Workshop", "Server Room", "Meeting Room", "Corridor", "Office")


def make_locations() -> list[Location]:
    chance, ids = Chance("facility/locations"), count(1)
    locations: list[Location] = []
    for site in SITES:
        for building in range(1 + site.floor_area // 16_000):
            top = Location(next(ids), site.id, None, f"Building {'ABCDE'[building]}", "building")
            locations.append(top)
            for level in range(chance.whole(2, 5)):
                name = "Ground Floor" if level == 0 else f"Floor {level}"
                floor = Location(next(ids), site.id, top.id, name, "floor")
                locations.append(floor)
                for room in range(chance.whole(2, 6)):
                    name = f"{chance.pick(_ROOMS)} {level}{room + 1:02d}"
                    locations.append(Location(next(ids), site.id, floor.id, name, "room"))
    return locations


def make_workers() -> list[Worker]:
    chance, ids = Chance("facility/people"), count(1)
    workers: list[Worker] = []
    taken: set[str] = set()

    def hire(job_title: str, team_id: int | None, site_id: int | None) -> None:
        first, last = person(chance)
        while f"{first} {last}" in taken:
            first, last = person(chance)
        name = f"{first} {last}"
        taken.add(name)
        workers.append(
            Worker(
                next(ids),
                name,
                job_title,
                team_id,
                site_id,
                None if chance.happens(0.04) else f"{ascii_letters(name)}@facility.example",
                None if chance.happens(0.1) else phone(chance, "49"),
                chance.day(dt.date(2006, 1, 9), dt.date(2026, 6, 30)),
                None if chance.happens(0.03) else round(_RATES[job_title] * (0.9 + 0.25 * chance.share()), 2),
                chance.happens(0.93),
            )
        )

    for site in SITES:
        hire("Site Manager", None, site.id)
    for team_id, size in enumerate((19, 16, 12, 9, 6, 8, 5), start=1):
        for _ in range(size):
            site_id = None if chance.happens(0.12) else chance.pick(SITES).id
            hire(_TITLES.spin(chance), team_id, site_id)
    return workers


def make_assets(locations: Sequence[Location], total: int = 1_140) -> list[Asset]:
    chance = Chance("facility/assets")
    common = Wheel(CATEGORIES, [category.common for category in CATEGORIES])
    sites = Wheel(SITES, [site.floor_area for site in SITES])
    rooms = {site.id: [each for each in locations if each.site_id == site.id] for site in SITES}
    numbers = {category.id: count(1) for category in CATEGORIES}
    assets = []
    for number in range(1, total + 1):
        category, site = common.spin(chance), sites.spin(chance)
        installed = chance.day(max(site.opened_on, dt.date(2003, 1, 1)), dt.date(2026, 9, 30))
        warranty = dt.date(installed.year + chance.pick((2, 2, 3, 5)), installed.month, min(installed.day, 28))
        old = (LAST_DAY - installed).days > category.life * 365
        retired = chance.happens(0.5 if old else 0.03)
        code = "".join(word[0] for word in category.name.split()) if " " in category.name else category.name[:2].upper()
        assets.append(
            Asset(
                number,
                f"{code}-{number:04d}",
                f"{category.name} {next(numbers[category.id])}",
                category,
                None if chance.happens(0.03) else chance.pick(rooms[site.id]).id,
                site.id,
                None if chance.happens(0.04) else zipf(category.makers).spin(chance),
                None if chance.happens(0.06) else f"SN{chance.whole(100_000, 999_999)}{chance.pick('ABCDEFGH')}",
                "retired" if retired else "out of service" if chance.happens(0.05) else "in service",
                None if chance.happens(0.02) else installed,
                None if chance.happens(0.15) else warranty,
                None if chance.happens(0.05) else round(chance.around(category.price, 0.3), 2),
            )
        )
    return assets
