"""What the interpreter knows about English and about how people name columns. Data only; nothing about any database."""

from __future__ import annotations


def words_of(text: str) -> frozenset[str]:
    return frozenset(text.split())


FUNCTION_WORDS = words_of(
    """still again even very quite perhaps maybe soon now currently presently yet ever already a about above across
    after all along also am among an and any are as associated at available be been before being belong belonging
    belongs below between both by can corresponding could current did different display distinct do does during each
    either every exist existing exists fewer find following for from get give given had has have having he her him
    his how i i'd if in into is it its just know least less let like list many may me might more most much must my
    names no not number of on one ones only or our out over overall own per please print provide related report
    respective respectively return s same see she should show since so some such t tell than that the their them
    then there there's these they this those to together total under unique until up us use used using want was we
    were what what's when where which while who whom whose why will with within would you your"""
)
"""Words that need no match in the catalog to be understood."""

AUXILIARIES = words_of(
    """a am an any are at be been being by can could did do does for from had has have he her his how i in is it its
    may me might must my no not of on or our she should so that the their them there they this those to us was we were
    what which who will with would you your"""
)
"""Words that never name anything by themselves, even where a longer name holds them."""

LIGHT_WORDS = words_of(
    """actually alphabetical alphabetically altogether amount appear appeared appears approximately ascending assign
    assigned attend attended average bad based became become been belong big bought bring bringing brings brought
    buy call called came carried carries carry case cases come comes common consist contain containing contains
    corresponding count cover covers data database descending detail details do doing done earn earned earns end
    enroll enrolled entire entries entry exact exactly exist existing exists fall falls fell figure file first
    frequent gave generate generated generates get gets give given gives go goes good got group grouped hand handle
    handled handles happen happened having held hello hey hi high hold holds include includes including info
    information item join joined just keep keeps kept kind kindly know known large last lead leads led lexicographic
    lexicographical lie lies list live lives living locate located long look looks low made make makes maximum meet
    meets met minimum name named need needs new occur occurred offer offered offers old order ordered own owned owns
    part participate participated people person pick picked picks place placed play played plays please popular
    possible produce produced provide provides publish published purchase purchased put puts ran really receive
    received record recorded records register registered remain remaining remains respectively result results
    roughly row rows run runs say send sends serve served serves set sets short simply single situated small sort
    sorted stand stands start stay stays study studying sum table take taken takes teach teaches thanks time times
    title took turn turns type us use used uses value values visit visited want went whole win wins work working
    works write written young"""
)
"""Verbs and nouns so general that a question loses little when they match nothing."""


def _pairs(text: str) -> dict[str, str]:
    """`word=other` pairs, underscores standing for spaces."""
    pairs = (pair.partition("=") for pair in text.split())
    return {word.replace("_", " "): other.replace("_", " ") for word, _, other in pairs}


IRREGULAR = _pairs(
    """people=person persons=person men=man women=woman children=child feet=foot mice=mouse teeth=tooth geese=goose
    wives=wife lives=live criteria=criterion phenomena=phenomenon indices=index matrices=matrix analyses=analysis
    staffs=staff courses=course classes=class addresses=address statuses=status movies=movie paid=pay sold=sell
    bought=buy taught=teach born=birth died=death university=universiti universities=universiti universe=universe
    creation=created selling=sell won=win wins=win lost=lose loses=lose losing=lose news=news organization=organiz
    hourly=hourwise general=general generic=generic organisation=organiz"""
)
"""Forms the stemmer cannot relate, and different words it would confuse."""

_TO_TWENTY = """zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen
    seventeen eighteen nineteen twenty"""
NUMBER_WORDS = {word: number for number, word in enumerate(_TO_TWENTY.split())} | {
    "thirty": 30,
    "forty": 40,
    "fifty": 50,
    "sixty": 60,
    "seventy": 70,
    "eighty": 80,
    "ninety": 90,
    "dozen": 12,
}

MAGNITUDES = {"hundred": 100, "thousand": 1_000, "million": 1_000_000, "billion": 1_000_000_000}

ABBREVIATIONS = _pairs(
    """num=number no=number nbr=number nr=number qty=quantity amt=amount addr=address dept=department dob=birth_date
    desc=description descr=description fname=first_name lname=last_name mname=middle_name firstname=first_name
    lastname=last_name fullname=full_name emp=employee cust=customer prod=product prof=professor stu=student
    org=organization mgr=manager tel=telephone pct=percent perc=percent avg=average min=minimum max=maximum yr=year
    mon=month hrs=hours hr=hour sal=salary lat=latitude lng=longitude lon=longitude temp=temperature cat=category
    pop=population gdp=gdp cnt=count ref=reference acct=account acc=account inv=invoice txn=transaction
    trans=transaction loc=location bldg=building univ=university crs=course msg=message img=image lang=language
    mfr=manufacturer std=standard vol=volume wt=weight ht=height len=length dur=duration pos=position
    info=information intro=introduction fk= pk= tbl= nationality=nationality zipcode=zip_code postcode=postal_code
    email=email mail=mail ssn=ssn pid=pid sqft=square_feet perf=performance dist=distance pri=primary sec=secondary
    occ=occupation tot=total h=hourly pwd=password usr=user grp=group"""
)
"""Short forms in names of tables and columns. An empty expansion says the part means nothing to people."""

NAME_PARTS = words_of(
    """account actor address age aircraft airline airport album amount area artist author average bank birth bonus book
    branch breed building capital car card cat category charge city class code comment concert continent cost count
    country course credit customer date day department description detail details distance dog draft email employee
    end expectancy film first flight full fund game gender genre group height hire home hour hours id instructor
    invoice item job key language last length level life line loan location loss maker manager match maximum media
    member mile minimum model month name number official order owner payment percent pet phone pick player playlist
    point points population postal price product rank rate rating region reorder required result room salary school
    score season sex share ship shipped shop singer size song stadium staff start state status store student
    supplier support teacher team territory text time title total town track treatment type unit url value website
    weight win year zip"""
)
"""Words that often stand in run-together names ("petid", "hometown")."""

ASKED_BY = {
    "when": ('date', 'time', 'year', 'day', 'month'),
    "where": ('location', 'city', 'address', 'place', 'country', 'state', 'building'),
    "who": ('name',),
    "compare": (),
    "why": ('reason', 'cause'),
    "how old": ('age',),
    "how much": ('price', 'cost', 'amount', 'salary', 'value', 'balance', 'total'),
    "how long": ('length', 'duration', 'time', 'minutes', 'hours', 'days', 'milliseconds', 'distance'),
    "how tall": ('height',),
    "how high": ('height', 'elevation'),
    "how heavy": ('weight',),
    "how far": ('distance',),
    "how big": ('size', 'area', 'population', 'capacity'),
    "how large": ('size', 'area', 'population', 'capacity'),
}  # fmt: skip
"""Words of columns that answer a question word, best first."""

ASKED_TABLES = {
    "who": words_of(
        """person user employe staff member custom student teacher agent worker repres driver author artist
        player patient doctor physician technician manag owner peopl rep salespeopl technician actor director"""
    ),
    "where": words_of("locat citi place countri state build site region branch store"),
}
"""Stems of names of tables whose rows are people, or places."""

NAME_WORDS = ("name", "title", "label", "first name", "last name", "surname", "full name")
"""Column words that say what a row is called, best first."""

CODES: dict[str, tuple[str, ...]] = {
    "female": ("f", "female", "w", "woman"), "females": ("f", "female", "w"), "women": ("f", "female", "w"),
    "woman": ("f", "female", "w"), "girls": ("f", "female", "girl"), "girl": ("f", "female", "girl"),
    "male": ("m", "male", "man"), "males": ("m", "male"), "men": ("m", "male"), "man": ("m", "male"),
    "boys": ("m", "male", "boy"), "boy": ("m", "male", "boy"),
}  # fmt: skip
"""Words for values that are usually kept as codes, in columns with few values."""

ROUNDABOUT: dict[tuple[str, ...], tuple[str, ...]] = {
    tuple(phrase.split()): meant
    for phrases, meant in (
        ("stopped selling | stopped making | stopped producing | no longer sell | no longer sold | no longer make |"
         " no longer offer | don't sell anymore | not sell anymore", ("discontinued",)),
        ("no longer active | not active anymore", ("inactive",)),
        ("no longer employed | has left | have left", ("terminated", "resigned")),
    )
    for phrase in phrases.split("|")
}  # fmt: skip
"""Phrases for what a yes/no column has one word for."""

DEMONYMS = _pairs(
    """american=usa argentinian=argentina argentine=argentina australian=australia austrian=austria belgian=belgium
    bolivian=bolivia brazilian=brazil british=united_kingdom bulgarian=bulgaria canadian=canada chilean=chile
    chinese=china colombian=colombia croatian=croatia cuban=cuba czech=czech_republic danish=denmark dutch=netherlands
    egyptian=egypt english=england estonian=estonia finnish=finland french=france german=germany greek=greece
    hungarian=hungary icelandic=iceland indian=india indonesian=indonesia iranian=iran iraqi=iraq irish=ireland
    israeli=israel italian=italy jamaican=jamaica japanese=japan kenyan=kenya korean=south_korea latvian=latvia
    lithuanian=lithuania malaysian=malaysia mexican=mexico moroccan=morocco nigerian=nigeria norwegian=norway
    pakistani=pakistan peruvian=peru polish=poland portuguese=portugal romanian=romania russian=russia
    scottish=scotland serbian=serbia slovak=slovakia slovenian=slovenia spanish=spain swedish=sweden swiss=switzerland
    thai=thailand turkish=turkey ukrainian=ukraine venezuelan=venezuela vietnamese=vietnam welsh=wales"""
)
"""People and things of a country, and its name."""

YES_WORDS = ("yes", "y", "true", "t", "1")
NO_WORDS = ("no", "n", "false", "f", "0")
