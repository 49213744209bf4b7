"""E-mails with their text and calls with their transcripts, between users and contacts."""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from quaestor.demo.chance import LAST_DAY, Chance, Wheel
from quaestor.demo.crm.companies import Account, Contact, User
from quaestor.demo.crm.selling import PRODUCTS
from quaestor.demo.tables import Row

FIRST_DAY = dt.date(2024, 11, 1)


@dataclass(frozen=True, slots=True)
class Topic:
    """What people write and talk about. *asked* is what the contact says, *answered* what we say."""

    subjects: tuple[str, ...]
    asked: tuple[str, ...]
    answered: tuple[str, ...]
    weight: float


TOPICS = (
    Topic(
        ("Quote for {product}", "Pricing question", "Request for a quote"),
        (
            "Could you send us a quote for {product} for {count} users?",
            "We compare three suppliers and need your best price by {day}.",
            "Is there a discount if we sign for three years instead of one?",
            "The list price seems high for a company of our size.",
        ),
        (
            "Thank you for your interest in {product}. The quote for {count} users is attached.",
            "For a three-year term we can offer 10 percent off the list price.",
            "The offer is valid until {day}.",
        ),
        24,
    ),
    Topic(
        ("Renewal of {product}", "Your subscription ends soon", "Renewal"),
        (
            "Our subscription of {product} ends on {day}. What are the conditions for a renewal?",
            "We would like to renew, but with fewer licences than last year.",
            "Please confirm that the price stays the same.",
        ),
        (
            "Your subscription of {product} ends on {day}; I have prepared the renewal.",
            "If nothing changes, the price stays as it is for another year.",
            "Shall we go through the number of licences together?",
        ),
        15,
    ),
    Topic(
        ("Problem with {product}", "URGENT: {product} is down", "Error after the update"),
        (
            "Since this morning {product} shows an error and nobody can log in.",
            "This is the second outage this month and our month-end closing is at risk.",
            "The export stops after about {count} rows without any message.",
            "Please call back as soon as possible.",
        ),
        (
            "I am sorry for the trouble. Our engineers have found the cause and work on a fix.",
            "The problem with {product} is solved since {day}; please try again.",
            "We will credit the days of the outage on your next invoice.",
        ),
        16,
    ),
    Topic(
        ("Invoice", "Question about invoice {count}", "Wrong amount on invoice"),
        (
            "Invoice {count} lists {product} twice.",
            "Please send the invoice to our new address and add our purchase order number.",
            "We have paid on {day}, yet received a reminder.",
        ),
        (
            "You are right, I will have invoice {count} corrected.",
            "The payment has arrived; please ignore the reminder.",
        ),
        12,
    ),
    Topic(
        ("Demo of {product}", "Meeting next week?", "Presentation for our board"),
        (
            "Could you show {product} to our finance team? About {count} people would join.",
            "Would {day} at ten suit you?",
            "Our board wants to see it before they decide.",
        ),
        (
            "I would be glad to show you {product}. Does {day} suit you?",
            "The demo takes 45 minutes, with time for questions.",
        ),
        16,
    ),
    Topic(
        ("Thank you", "Great work", "Feedback on the workshop"),
        (
            "The workshop was excellent; our team finally uses {product} every day.",
            "Thank you for the quick help last week.",
            "I have recommended you to a colleague at another company.",
        ),
        ("Thank you for the kind words, I will pass them on.", "May we quote you on our website?"),
        8,
    ),
    Topic(
        ("Cancellation of {product}", "We are leaving", "Ending our contract"),
        (
            "We hereby cancel {product} at the end of the term.",
            "A competitor offers the same for a third less.",
            "The budget for next year was cut and we have to stop.",
        ),
        (
            "I am sorry to hear that. May I call you to understand the reasons?",
            "I confirm the cancellation of {product} for {day}.",
        ),
        5,
    ),
    Topic(
        ("Security questionnaire", "Data protection", "Where is our data stored?"),
        (
            "Our auditors need to know where the data of {product} is stored.",
            "Please fill in the attached questionnaire with {count} questions.",
            "Do you support single sign-on?",
        ),
        (
            "All data stays in the region you choose.",
            "The completed questionnaire is attached; {product} supports SSO.",
        ),
        4,
    ),
)
_TOPIC = Wheel(TOPICS, [topic.weight for topic in TOPICS])
_HELLO = Wheel(("Dear {them}", "Hello {them}", "Hi {them}", "Good morning {them}"), (3, 4, 4, 1))
_GOODBYE = ("Kind regards", "Best regards", "Best", "Many thanks", "Regards")


@dataclass(frozen=True, slots=True)
class Pair:
    """A contact and the user who talks to them."""

    account: Account
    contact: Contact
    user: User


class Talks:
    """Who may talk to whom: contacts of customers far more often than the others."""

    def __init__(self, accounts: Sequence[Account], contacts: Sequence[Contact], users: Sequence[User]) -> None:
        self._accounts = {account.id: account for account in accounts}
        self._users = {user.id: user for user in users}
        self._support = [user for user in users if user.role == "Support Agent"]
        known = [each for each in contacts if each.account_id and each.email]
        weights = {"customer": 6.0, "former": 1.5, "prospect": 1.0}
        self._contacts = Wheel(known, [weights[self._accounts[each.account_id or 0].status] for each in known])

    def pair(self, chance: Chance, support: float) -> Pair:
        contact = self._contacts.spin(chance)
        account = self._accounts[contact.account_id or 0]
        owner = self._users.get(account.owner_id or 0)
        helped = owner is None or chance.happens(support)
        return Pair(account, contact, chance.pick(self._support) if helped or owner is None else owner)


def make_emails(talks: Talks, total: int = 13_000) -> Iterator[Row]:
    chance = Chance("crm/emails")
    days = sorted(_day(chance) for _ in range(total))
    for number, day in enumerate(days, start=1):
        pair, topic, incoming = talks.pair(chance, support=0.2), _TOPIC.spin(chance), chance.happens(0.54)
        words = _words(chance, day)
        subject = chance.pick(topic.subjects).format(**words)
        if chance.happens(0.35):
            subject = f"Re: {subject}"
        matched = chance.happens(0.96)
        yield (
            number,
            pair.account.id if matched else None,
            pair.contact.id if matched else None,
            pair.user.id,
            "in" if incoming else "out",
            None if chance.happens(0.01) else subject,
            _letter(chance, pair, topic, incoming, words),
            chance.moment(day),
        )


def _letter(chance: Chance, pair: Pair, topic: Topic, incoming: bool, words: dict[str, str]) -> str:
    contact, user = f"{pair.contact.first_name} {pair.contact.last_name}", pair.user.name
    said = chance.sample(topic.asked if incoming else topic.answered, chance.whole(1, 3))
    hello = _HELLO.spin(chance).format(them=user.split()[0] if incoming else pair.contact.first_name)
    text = " ".join(said).format(**words)
    return f"{hello},\n\n{text}\n\n{chance.pick(_GOODBYE)}\n{contact if incoming else user}"


_OUTCOMES = Wheel(("connected", "voicemail", "no answer", "wrong number"), (58, 24, 16, 2))
_SMALL_TALK = (
    ("Good morning, this is {us} from Ledger.", "Good morning, what is it about?"),
    ("Hello, {us} here. Is this a good time?", "Yes, I have a few minutes."),
    ("Hi, it is {us}. Thank you for taking the call.", "No problem, go ahead."),
)
_ENDING = (
    ("I will send you a summary by e-mail.", "Perfect, thank you. Goodbye."),
    ("Then I will call you again on {day}.", "That works for me. Goodbye."),
    ("Is there anything else I can do?", "No, that is all for today. Bye."),
)


def make_calls(talks: Talks, total: int = 5_200) -> Iterator[Row]:
    chance = Chance("crm/calls")
    days = sorted(_day(chance) for _ in range(total))
    for number, day in enumerate(days, start=1):
        pair, outcome = talks.pair(chance, support=0.3), _OUTCOMES.spin(chance)
        seconds = 0
        if outcome == "connected":
            seconds = min(5_400, 40 + round(chance.around(330, 0.8)))
        elif outcome == "voicemail":
            seconds = chance.whole(12, 55)
        elif outcome == "wrong number":
            seconds = chance.whole(6, 25)
        yield (
            number,
            pair.account.id,
            None if outcome == "wrong number" else pair.contact.id,
            pair.user.id,
            outcome,
            chance.moment(day, 8, 17),
            seconds,
            _transcript(chance, pair, day) if outcome == "connected" and chance.happens(0.94) else None,
        )


def _transcript(chance: Chance, pair: Pair, day: dt.date) -> str:
    topic, words = _TOPIC.spin(chance), _words(chance, day)
    turns = [chance.pick(_SMALL_TALK)]
    asked = chance.sample(topic.asked, 3)
    answered = chance.sample(topic.answered, len(asked))
    spoken = [line for pair_of in turns for line in pair_of]
    for index, line in enumerate(asked):
        spoken += [line, answered[index % len(answered)]] if index < len(answered) else [line, "I see."]
    spoken += chance.pick(_ENDING)
    names = (pair.user.name.split()[0], pair.contact.first_name)
    # The opening is ours; after it the customer speaks first.
    speakers = [names[0], names[1], *(names[1], names[0]) * len(asked), names[0], names[1]]
    lines = zip(speakers, spoken, strict=True)
    return "\n".join(f"{speaker}: {line.format(us=names[0], **words)}" for speaker, line in lines)


def _words(chance: Chance, day: dt.date) -> dict[str, str]:
    later = day + dt.timedelta(days=chance.whole(3, 60))
    product = chance.pick(PRODUCTS[:-1]).name
    return {"product": product, "count": str(chance.whole(5, 900)), "day": f"{later.day} {_MONTHS[later.month - 1]}"}


_MONTHS = (
    "January", "February", "March", "April", "May", "June", "July", "August", "September", "October", "November",
    "December",
)  # fmt: skip


def _day(chance: Chance) -> dt.date:
    """A working day; the recent months are the busiest."""
    while True:
        day = chance.day(FIRST_DAY, LAST_DAY, lean=1.2)
        if day.weekday() < 5 or chance.happens(0.06):
            return day
