"""Words that may stand for one another, and the adjectives that speak of a quantity. Data only."""

from __future__ import annotations

from dataclasses import dataclass


def _synonyms(text: str) -> dict[str, tuple[str, ...]]:
    """`word: other, another;` entries, underscores standing for spaces."""
    entries = (entry.partition(":") for entry in text.split(";") if entry.strip())
    return {
        word.strip().replace("_", " "): tuple(other.strip().replace("_", " ") for other in others.split(","))
        for word, _, others in entries
    }


THESAURUS = _synonyms(
    """cost: price; price: cost; expensive: price, cost; sex: gender; gender: sex; age: old; salary: wage, pay, income,
    earnings; wage: salary, pay; pay: salary, payment; paid: salary; earn: salary, earnings; surname: last_name;
    family_name: last_name; forename: first_name; given_name: first_name; teacher: instructor, professor;
    instructor: teacher, professor; professor: instructor, teacher, faculty; lecturer: instructor; pupil: student;
    client: customer; customer: client; worker: employee, staff; employee: staff, worker; staff: employee; company:
    firm, business, organization; firm: company; film: movie; movie: film; song: track; track: song; nation:
    country; country: nation, nationality; nationality: country, citizenship; citizenship: nationality; town: city;
    city: town; phone: telephone; telephone: phone; mail: email; e-mail: email; email: mail; duration: length, time,
    minutes, milliseconds, seconds, runtime; length: duration; location: city, address, place; place: location;
    title: name; name: title; manufacturer: maker, producer; maker: manufacturer; quantity: amount, number; amount:
    quantity, total; id: identifier; identifier: id; ids: id; identification: id; description: detail, details;
    details: description; detail: description; category: type, class; type: category, kind; kind: type; number:
    count, quantity; count: number; enrollment: enrolment; participant: contestant; attendance: audience; rating:
    score, stars; score: point, rating; points: score; rank: ranking, position; ranking: rank; revenue: sales,
    turnover; sales: revenue; profit: earnings, gain; zip: postal_code; zipcode: zip_code; seat: capacity; hometown:
    home_town, home_city; spouse: wife, husband; car: automobile, vehicle; vehicle: car; plane: aircraft, airplane;
    airplane: aircraft, plane; author: writer; writer: author; writers: written_by; director: directed_by; written:
    writer; directed: director; produced: producer; boss: manager; supervisor: manager, advisor; date: day, time;
    born: birth; birthday: birth_date; weight: mass; speed: velocity; store: shop; shop: store; pet: animal; doctor:
    physician; physician: doctor; patient: person; major: field, subject; purchase: order, sale; order: purchase;
    flight: trip; state: province; province: state; founded: established, foundation; established: founded; opened:
    open, opening; opening: open; release: issue; released: release, issue; hired: hire; building: facility;
    occupation: job, profession; job: occupation, position; profession: occupation, job; position: role, rank, job;
    role: position; language: tongue; audience: attendance; spectator: attendance, audience; ceo: chief_executive;
    headquarter: headquarters; headquartered: headquarters; headquarters: hq; people: population, person;
    inhabitant: population; resident: population; user: member, customer; member: membership; product: item, goods;
    item: product; goods: product, item; contract: agreement; stock: inventory; copy: inventory, stock; balance: amount;
    altitude: elevation; elevation: altitude; cancelled: cancelation, cancel; advisor: adviser; trainer: coach; deal:
    opportunity; opportunity: deal; lead: prospect; yearly: annual; annually: annual; hour: hourly;
    make: salary, pay, wage; makes: salary, pay, wage;"""
)
"""Tried when the word itself matches nothing as well; each word with those it may stand for, likeliest first."""


@dataclass(frozen=True, slots=True)
class Scale:
    """A quantity and the adjectives that speak of it: "older than 30" is about an age."""

    words: tuple[str, ...]
    """Column words, best first."""
    more: tuple[str, ...]
    less: tuple[str, ...]
    inverted: tuple[str, ...] = ()
    """Column words for which more means less."""


def _scale(words: str, *, more: str, less: str = "", inverted: str = "") -> Scale:
    more_words = tuple(word.replace("_", " ") for word in more.split())
    return Scale(tuple(words.split()), more_words, tuple(less.split()), tuple(inverted.split()))


SCALES = (
    _scale(
        "age",
        more="old older oldest elder eldest",
        less="young younger youngest",
        inverted="birth birthday founded built established hire year date opened installed launched joined created",
    ),
    _scale(
        "price cost fee amount charge rate",
        more="expensive pricier priciest costly dear dearest costliest",
        less="cheap cheaper cheapest inexpensive",
    ),
    _scale(
        "length duration distance time runtime minutes hours milliseconds seconds days height",
        more="long longer longest",
        less="short shorter shortest",
    ),
    _scale("height elevation", more="tall taller tallest", less="short shorter shortest"),
    _scale("elevation altitude height level", more="higher highest", less="lower lowest"),
    _scale("depth", more="deep deeper deepest", less="shallow shallower shallowest"),
    _scale("weight mass", more="heavy heavier heaviest", less="light lighter lightest"),
    _scale("speed horsepower accelerate mph", more="fast faster fastest", less="slow slower slowest", inverted="time"),
    _scale("distance", more="far farther further farthest furthest", less="near nearer nearest closest closer"),
    _scale(
        ("size area population capacity amount enrollment surface employees total number square passengers value"),
        more="large larger largest big bigger biggest great greatest",
        less="small smaller smallest little tiny tiniest",
    ),
    _scale("population", more="populous populated"),
    _scale("salary wage pay income earnings", more="paid earning paying"),
    _scale(
        "income wealth worth money balance value", more="rich richer richest wealthy wealthiest", less="poor poorest"
    ),
    _scale(
        "date time year day month birth created hired",
        more="recent recently late later latest newer newest new last",
        less="early earlier earliest first",
    ),
    _scale(
        "rating score grade points result stars",
        more="good better best",
        less="bad worse worst",
        inverted="rank ranking position order",
    ),
    _scale(
        "date season day temperature", more="hot hotter hottest warm warmest", less="cold colder coldest cool coolest"
    ),
    _scale("profit margin", more="profitable"),
    _scale("points score grade", more="scoring"),
)

SCALED = frozenset(word for scale in SCALES for word in (*scale.more, *scale.less))
"""Adjectives that speak of a quantity: they compare and name nothing."""
