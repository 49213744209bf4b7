"""What the interpreter knows about English and about how people name columns. Data only; nothing about any database."""

from __future__ import annotations

from dataclasses import dataclass

FUNCTION_WORDS = frozenset(
    """a an the of to in on at by for from with and or is are was were be been being am do does did have has had having
    that which who whom whose what when where how why this these those there their them they it its he his him she her
    i me my we us our you your all any some each every as than then also please tell give show list find return get
    display not no so such can could would should will may might must let us about into out up if both either while
    along together along only just own same different distinct unique number many much names please would like want
    know see using used use provide print report s t one ones between within per during across among most least more
    less fewer over under above below after before since until i'd what's there's current currently total following
    corresponding respective respectively associated belonging belong belongs related given available exist exists
    existing ever overall """.split()
)
"""Words that need no match in the catalog to be understood."""

LIGHT_WORDS = frozenset(
    """record recorded records call called named name entry entries row rows item made make makes take takes took taken
    live lives living work works working locate located offer offers offered contain contains containing include
    includes including hold holds held held belong come comes came go goes went say written write database table data
    information info detail details type kind sort sorted order ordered result results list value values people person
    happen happened consist occur occurred study studying teach teaches attend attended participate participated
    own owns owned register registered enroll enrolled play plays played publish published produce produced
    appear appears appeared start end buy bought purchase purchased place placed visit visited assign assigned
    receive received earn earns earned win won wins join joined use uses used provide provides serve serves served
    high low big small large long short old young first last new good bad common popular frequent time times title
    please count average maximum minimum sum group grouped respectively corresponding case cases possible us
    amount ascending descending order alphabetical alphabetically lexicographic lexicographical figure whole entire
    do done doing having been become became get gets got give gives gave given need needs run runs ran lead leads led
    """.split()
)
"""Verbs and nouns so general that a question loses little when they match nothing."""

IRREGULAR = {
    "people": "person", "persons": "person", "men": "man", "women": "woman", "children": "child", "feet": "foot",
    "mice": "mouse", "teeth": "tooth", "geese": "goose", "wives": "wife", "lives": "live", "criteria": "criterion",
    "phenomena": "phenomenon", "indices": "index", "matrices": "matrix", "analyses": "analysis", "staffs": "staff",
    "courses": "course", "classes": "class", "addresses": "address", "statuses": "status", "movies": "movie",
    "paid": "pay", "sold": "sell", "bought": "buy", "taught": "teach", "born": "birth", "died": "death",
    "university": "universiti", "universities": "universiti", "universe": "universe", "news": "news",
    "organization": "organiz", "general": "general", "generic": "generic", "organisation": "organiz",
}  # fmt: skip
"""Forms the stemmer cannot relate, and different words it would confuse."""

NUMBER_WORDS = {
    "zero": 0, "one": 1, "two": 2, "three": 3, "four": 4, "five": 5, "six": 6, "seven": 7, "eight": 8, "nine": 9,
    "ten": 10, "eleven": 11, "twelve": 12, "thirteen": 13, "fourteen": 14, "fifteen": 15, "sixteen": 16,
    "seventeen": 17, "eighteen": 18, "nineteen": 19, "twenty": 20, "thirty": 30, "forty": 40, "fifty": 50,
    "sixty": 60, "seventy": 70, "eighty": 80, "ninety": 90, "dozen": 12,
}  # fmt: skip

MAGNITUDES = {"hundred": 100, "thousand": 1_000, "million": 1_000_000, "billion": 1_000_000_000}

ABBREVIATIONS = {
    "num": "number", "no": "number", "nbr": "number", "nr": "number", "qty": "quantity", "amt": "amount", "addr": "address",
    "dept": "department", "dob": "birth date", "desc": "description", "descr": "description", "fname": "first name",
    "lname": "last name", "mname": "middle name", "firstname": "first name", "lastname": "last name",
    "fullname": "full name", "emp": "employee", "cust": "customer", "prod": "product", "prof": "professor",
    "stu": "student", "org": "organization", "mgr": "manager", "tel": "telephone", "pct": "percent", "perc": "percent",
    "avg": "average", "min": "minimum", "max": "maximum", "yr": "year", "mon": "month", "hrs": "hours", "hr": "hour",
    "sal": "salary", "lat": "latitude", "lng": "longitude", "lon": "longitude", "temp": "temperature", "cat": "category",
    "pop": "population", "gdp": "gdp", "cnt": "count", "ref": "reference", "acct": "account", "acc": "account",
    "inv": "invoice", "txn": "transaction", "trans": "transaction", "loc": "location", "bldg": "building",
    "univ": "university", "crs": "course", "msg": "message", "img": "image", "lang": "language", "mfr": "manufacturer",
    "std": "standard", "vol": "volume", "wt": "weight", "ht": "height", "len": "length", "dur": "duration",
    "pos": "position", "info": "information", "intro": "introduction", "fk": "", "pk": "", "tbl": "", "nationality": "nationality",
    "zipcode": "zip code", "postcode": "postal code", "email": "email", "mail": "mail", "ssn": "ssn", "pid": "pid",
    "sqft": "square feet", "perf": "performance", "dist": "distance", "pri": "primary", "sec": "secondary",
    "occ": "occupation", "tot": "total", "h": "hourly", "pwd": "password", "usr": "user", "grp": "group",
}  # fmt: skip
"""Short forms in names of tables and columns. An empty expansion says the part means nothing to people."""

NAME_PARTS = frozenset(
    """id name date time year month day type code number price cost city country state address phone email status title
    age gender sex rate rating count amount total size weight height length key first last full birth start end order
    customer product employee student course teacher school department manager account payment invoice line item store
    staff film actor category language album artist track genre playlist media support unit reorder ship shipped
    required region territory supplier home town location level group team player match game result score song book
    author pet dog cat room building class credit hours instructor salary bonus hire job description detail details
    stadium concert singer car model maker continent airline airport flight aircraft distance owner breed charge
    treatment zip postal shop member card branch fund loan bank capital area population life expectancy official
    percent share point mile hour average minimum maximum url website comment text value rank points win loss season draft pick""".split()
)
"""Words that often stand in run-together names ("petid", "hometown")."""

THESAURUS: dict[str, tuple[str, ...]] = {
    "cost": ("price",), "price": ("cost",), "expensive": ("price", "cost"), "sex": ("gender",), "gender": ("sex",),
    "age": ("old",), "salary": ("wage", "pay", "income", "earnings"), "wage": ("salary", "pay"),
    "pay": ("salary", "payment"), "paid": ("salary",), "earn": ("salary", "earnings"), "surname": ("last name",),
    "family name": ("last name",), "forename": ("first name",), "given name": ("first name",),
    "teacher": ("instructor", "professor"), "instructor": ("teacher", "professor"),
    "professor": ("instructor", "teacher", "faculty"), "lecturer": ("instructor",), "pupil": ("student",), "client": ("customer",),
    "customer": ("client",), "worker": ("employee", "staff"), "employee": ("staff", "worker"), "staff": ("employee",),
    "company": ("firm", "business", "organization"), "firm": ("company",), "film": ("movie",), "movie": ("film",),
    "song": ("track",), "track": ("song",), "nation": ("country",), "country": ("nation", "nationality"),
    "nationality": ("country", "citizenship"), "citizenship": ("nationality",), "town": ("city",), "city": ("town",),
    "phone": ("telephone",), "telephone": ("phone",), "mail": ("email",), "e-mail": ("email",), "email": ("mail",),
    "duration": ("length", "time"), "length": ("duration",), "location": ("city", "address", "place"),
    "place": ("location",), "title": ("name",), "name": ("title",), "manufacturer": ("maker", "producer"),
    "maker": ("manufacturer",), "quantity": ("amount", "number"), "amount": ("quantity", "total"), "id": ("identifier",),
    "identifier": ("id",), "ids": ("id",), "identification": ("id",), "description": ("detail", "details"),
    "details": ("description",), "detail": ("description",), "category": ("type", "class"), "type": ("category", "kind"),
    "kind": ("type",), "number": ("count", "quantity"), "count": ("number",), "enrollment": ("enrolment",),
    "participant": ("contestant",), "attendance": ("audience",), "rating": ("score", "stars"), "score": ("point", "rating"),
    "points": ("score",), "rank": ("ranking", "position"), "ranking": ("rank",), "revenue": ("sales", "turnover"),
    "sales": ("revenue",), "profit": ("earnings", "gain"), "zip": ("postal code",), "zipcode": ("zip code",),
    "seat": ("capacity",), "hometown": ("home town", "home city"), "spouse": ("wife", "husband"), "car": ("automobile", "vehicle"),
    "vehicle": ("car",), "plane": ("aircraft", "airplane"), "airplane": ("aircraft", "plane"), "author": ("writer",),
    "writer": ("author",), "writers": ("written by",), "director": ("directed by",), "written": ("writer",),
    "directed": ("director",), "produced": ("producer",), "boss": ("manager",),
    "supervisor": ("manager", "advisor"), "date": ("day", "time"), "born": ("birth",), "birthday": ("birth date",),
    "weight": ("mass",), "speed": ("velocity",), "store": ("shop",), "shop": ("store",), "pet": ("animal",),
    "doctor": ("physician",), "physician": ("doctor",), "patient": ("person",), "major": ("field", "subject"),
    "purchase": ("order", "sale"), "order": ("purchase",), "flight": ("trip",), "state": ("province",), "province": ("state",),
    "founded": ("established", "foundation"), "established": ("founded",), "opened": ("open", "opening"),
    "opening": ("open",), "release": ("issue",), "released": ("release", "issue"), "hired": ("hire",),
    "building": ("facility",), "occupation": ("job", "profession"), "job": ("occupation", "position"),
    "profession": ("occupation", "job"), "position": ("role", "rank", "job"), "role": ("position",),
    "language": ("tongue",), "audience": ("attendance",), "spectator": ("attendance", "audience"),
    "ceo": ("chief executive",), "headquarter": ("headquarters",), "headquartered": ("headquarters",), "headquarters": ("hq",),
    "people": ("population", "person"), "inhabitant": ("population",), "resident": ("population",),
    "user": ("member", "customer"), "member": ("membership",), "product": ("item", "goods"), "item": ("product",),
    "goods": ("product", "item"), "contract": ("agreement",), "stock": ("inventory",), "balance": ("amount",), "altitude": ("elevation",), "elevation": ("altitude",),
    "cancelled": ("cancelation", "cancel"), "advisor": ("adviser",), "trainer": ("coach",), "deal": ("opportunity",),
    "opportunity": ("deal",), "lead": ("prospect",),
}  # fmt: skip
"""Words that may stand for one another, tried when the word itself matches nothing as well."""


@dataclass(frozen=True, slots=True)
class Scale:
    """A quantity and the adjectives that speak of it: "older than 30" is about an age, or a date of birth turned round."""

    words: tuple[str, ...]
    """Column words, best first."""
    more: tuple[str, ...]
    less: tuple[str, ...]
    inverted: tuple[str, ...] = ()
    """Column words for which more means less."""


SCALES = (
    Scale(
        ("age",), ("old", "older", "oldest", "elder", "eldest"), ("young", "younger", "youngest"),
        ("birth", "birthday", "founded", "built", "established", "hire", "year", "date"),
    ),
    Scale(
        ("price", "cost", "fee", "amount", "charge", "rate"),
        ("expensive", "pricier", "priciest", "costly", "dear", "dearest", "costliest"),
        ("cheap", "cheaper", "cheapest", "inexpensive"),
    ),
    Scale(
        ("length", "duration", "distance", "time", "runtime", "minutes", "hours", "milliseconds", "seconds", "days", "height"),
        ("long", "longer", "longest"),
        ("short", "shorter", "shortest"),
    ),
    Scale(("height", "elevation"), ("tall", "taller", "tallest"), ("short", "shorter", "shortest")),
    Scale(("elevation", "altitude", "height", "level"), ("higher", "highest"), ("lower", "lowest")),
    Scale(("depth",), ("deep", "deeper", "deepest"), ("shallow", "shallower", "shallowest")),
    Scale(("weight", "mass"), ("heavy", "heavier", "heaviest"), ("light", "lighter", "lightest")),
    Scale(("speed", "horsepower", "accelerate", "mph"), ("fast", "faster", "fastest"), ("slow", "slower", "slowest"), ("time",)),
    Scale(("distance",), ("far", "farther", "further", "farthest", "furthest"), ("near", "nearer", "nearest", "closest", "closer")),
    Scale(
        ("size", "area", "population", "capacity", "amount", "enrollment", "surface", "employees", "total", "number", "square", "passengers", "value"),
        ("large", "larger", "largest", "big", "bigger", "biggest", "great", "greatest"),
        ("small", "smaller", "smallest", "little", "tiny", "tiniest"),
    ),
    Scale(("population",), ("populous", "populated"), ()),
    Scale(("salary", "wage", "pay", "income", "earnings"), ("paid", "earning", "paying"), ()),
    Scale(("income", "wealth", "worth", "money", "balance", "value"), ("rich", "richer", "richest", "wealthy", "wealthiest"), ("poor", "poorest")),
    Scale(
        ("date", "time", "year", "day", "month", "birth", "created", "hired"),
        ("recent", "recently", "late", "later", "latest", "newer", "newest", "new", "last"),
        ("early", "earlier", "earliest", "first"),
    ),
    Scale(("rating", "score", "grade", "points", "result", "stars"), ("good", "better", "best"), ("bad", "worse", "worst"), ("rank", "ranking", "position", "order")),
    Scale(("date", "season", "day", "temperature"), ("hot", "hotter", "hottest", "warm", "warmest"), ("cold", "colder", "coldest", "cool", "coolest")),
    Scale(("profit", "margin"), ("profitable",), ()),
    Scale(("points", "score", "grade"), ("scoring",), ()),
)  # fmt: skip

ASKED_BY = {
    "when": ("date", "time", "year", "day", "month"),
    "where": ("location", "city", "address", "place", "country", "state", "building"),
    "who": ("name",),
    "how old": ("age",),
    "how much": ("price", "cost", "amount", "salary", "value", "balance", "total"),
    "how long": ("length", "duration", "time", "minutes", "hours", "days", "milliseconds", "distance"),
    "how tall": ("height",),
    "how high": ("height", "elevation"),
    "how heavy": ("weight",),
    "how far": ("distance",),
    "how big": ("size", "area", "population", "capacity"),
    "how large": ("size", "area", "population", "capacity"),
}
"""Words of columns that answer a question word, best first."""

NAME_WORDS = ("name", "title", "label", "first name", "last name", "surname", "full name")
"""Column words that say what a row is called, best first."""

CODES: dict[str, tuple[str, ...]] = {
    "female": ("f", "female", "w", "woman"), "females": ("f", "female", "w"), "women": ("f", "female", "w"),
    "woman": ("f", "female", "w"), "girls": ("f", "female", "girl"), "girl": ("f", "female", "girl"),
    "male": ("m", "male", "man"), "males": ("m", "male"), "men": ("m", "male"), "man": ("m", "male"),
    "boys": ("m", "male", "boy"), "boy": ("m", "male", "boy"),
}  # fmt: skip
"""Words for values that are usually kept as codes, in columns with few values."""

YES_WORDS = ("yes", "y", "true", "t", "1")
NO_WORDS = ("no", "n", "false", "f", "0")
