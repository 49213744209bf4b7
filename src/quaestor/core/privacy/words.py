"""Words by which columns give away that they are private, as data: English, and how others name columns."""

from __future__ import annotations

from quaestor.core.privacy.holdings import Holding

Phrase = tuple[str, ...]


def _phrases(text: str) -> frozenset[Phrase]:
    return frozenset(tuple(line.split()) for part in text.split("|") if (line := part.strip()))


PHRASES: tuple[tuple[Holding, frozenset[Phrase]], ...] = (
    (
        Holding.CREDENTIAL,
        _phrases(
            """
            password | passwd | passwort | pwd | pass | passphrase | passcode | contrasena | contraseña | senha
            | wachtwoord | hasło | userpass | passwordhash | secret | secrets | token | tokens | salt | hash
            | hashed | otp | totp | cvv | cvc | cvv2 | pin | pin code | credential | credentials | signature
            | apikey | apitoken | accesskey | privatekey | api key | access key | private key | secret key
            | encryption key | auth key | signing key | ssh key | session key | license key | recovery code
            | security answer | security question
            """
        ),
    ),
    (
        Holding.CARD,
        _phrases(
            """
            credit card | debit card | creditcard | card number | card no | cardnumber | ccnumber | cc number
            | kartennummer
            """
        ),
    ),
    (
        Holding.BANK_ACCOUNT,
        _phrases(
            """
            iban | account number | account no | bank account | bankaccount | accountnumber | kontonummer
            | routing number | sort code | bsb
            """
        ),
    ),
    (
        Holding.NATIONAL_ID,
        _phrases(
            """
            ssn | essn | social security | socialsecurity | passport | passportno | reisepass | personalausweis
            | nino | nric | curp | cpf | cnp | pesel | bsn | dni | nie | nif | nir | ahv | bvn | tckn | aadhaar
            | codice fiscale | codicefiscale | personnummer | fodselsnummer | sozialversicherungsnummer
            | steuer id | steuerid | steuernummer | tax id | taxid | tax number | national id | nationalid
            | national number | identity card | identity number | identity document | id card | personal number
            | driver license | drivers license | driver licence | drivers licence | driving license
            | driving licence | license number | licence number | insurance number | medicare | nhs number
            | medical record number | mrn | nin
            """
        ),
    ),
    (
        Holding.IP_ADDRESS,
        _phrases(
            """
            ip | ipv4 | ipv6 | ip address | ipaddress | ip addr | remote addr | mac address | macaddress | imei
            | imsi | idfa | gaid
            """
        ),
    ),
    (
        Holding.EMAIL,
        _phrases(
            """
            email | emails | mail | e mail | emailaddress | email address | mail address | correo | courriel
            """
        ),
    ),
    (
        Holding.PHONE,
        _phrases(
            """
            phone | phones | phonenumber | phoneno | telephone | telefon | telefono | teléfono | telefone
            | telefoon | tel | mobile | mobil | mobilnummer | handy | handynummer | cell | cellphone | homephone
            | workphone | fax | faxno | msisdn | whatsapp | contact number | contact no
            """
        ),
    ),
    (
        Holding.BIRTH_DATE,
        _phrases(
            """
            birthday | birthdate | dateofbirth | dob | bdate | birth date | birth day | date of birth
            | date birth | geburtsdatum | geburtstag | date naissance | date de naissance | fecha nacimiento
            | fecha de nacimiento | data nascita | data di nascita | data nascimento | data de nascimento
            | geboortedatum
            """
        ),
    ),
    (
        Holding.COORDINATES,
        _phrases(
            """
            latitude | longitude | lat | lon | lng | gps | geolocation | coordinates | latlng | latlong
            """
        ),
    ),
    (
        Holding.LOGIN,
        _phrases(
            """
            username | user name | login | loginname | login name | screen name | uniqname | user login
            """
        ),
    ),
    (
        Holding.ADDRESS,
        _phrases(
            """
            street | street address | streetaddress | home address | postal address | mailing address
            | billing address | shipping address | delivery address | residential address | address line
            | addressline | strasse | straße | anschrift | wohnort
            """
        ),
    ),
    (
        Holding.NAME,
        _phrases(
            """
            first name | last name | middle name | given name | family name | personal name | maiden name
            | maiden | surname | forename | firstname | lastname | middlename | fname | lname | mname
            | name first | name last | name given | vorname | nachname | familienname | geburtsname
            | ansprechpartner | prenom | prénom | nom famille | nom de famille | apellido | apellidos | cognome
            | sobrenome | voornaam | achternaam | imie | imię | nazwisko | cardholder | card holder
            | account holder | kontoinhaber | contact person | contact name | kontaktperson | next of kin
            """
        ),
    ),
    (
        Holding.TRAIT,
        _phrases(
            """
            religion | ethnicity | ethnic group | diagnosis | disability | blood type | marital status
            | sexual orientation | medical condition | health condition | allergies
            """
        ),
    ),
)
"""The first that fits counts: `card_holder_email` holds e-mail addresses."""

FULL_NAME = _phrases(
    """
            full name | fullname | name full | complete name | display name
            """
)
"""Full names of people, but also of companies and colleges: the values tell."""

_ABOUT = """
    accuracy active allowed app at attempts available banking bill bounced campaign carrier catchall category
    charges city class clicks code codes color colour confirmed consent consented copy count country county
    created data date days deliverability delivered description device district domain enabled encoding error
    exists expires expiry failed flag format frequency group hits id ids key kind label language length level
    lights limit locale method minutes model network nr_of opened operator opt opted optin optout orders os out
    plan plans position postal postcode preference preferences price provider province quality quota rate ratio
    reason received region required revenue sales score sent share size sold source spend state status subject
    subscribed template time title total town traffic type types usage used users valid validated verified
    version views visible visits volume zip zipcode
"""
ABOUT = frozenset(_ABOUT.split())
"""Words after which a column is about a thing, and not the thing: `email_bounced`, `phone_model`, `address_city`."""

_ASKING = """
    accepts allow allows average avg can count did do does enable enabled has is last logged max min
    needs no num number opted out receive receives require requires send sends show shows skip sum total uses
    want wants was
"""
ASKING = frozenset(_ASKING.split()) - {"last"}
"""Words before which a column asks whether or how many: `has_opted_out_of_email`, `number_of_phones`."""

MEASURES = frozenset({"count", "total", "rate", "share", "avg", "average", "score"})

OWN_NAME = frozenset({"name", "names", "fullname", "nombre", "nome", "nom", "naam", "nm"})
OWN_ADDRESS = frozenset(
    {"address", "addr", "adresse", "direccion", "dirección", "indirizzo", "endereco", "endereço", "adres"}
)
OWN = frozenset({"full", "display", "legal", "preferred", "complete", "birth", "person", "screen", "real", "sort"})
DETAILS = frozenset({"details", "detail", "info", "data", "label"})
_LISTED = """
    account accounts acct contact contacts data detail details directory history info list lists master profile profiles
    record records table tbl view
"""
LISTED = frozenset(_LISTED.split())
"""What a table about people may be called after them: `customer_list`, but not `customer_orders`."""
PARTS_OF_ADDRESS = frozenset({"line", "address", "street", "building", "house"})

_PEOPLE = """
    accountant actor actress addressee adviser advisor agent analyst applicant approver architect artist
    assignee assistant attendant attendee attorney author beneficiary borrower buyer caller candidate captain
    citizen clerk client climber coach colleague consultant contact contractor coordinator coworker cust
    customer dependent designer developer director doctor donor driver editor emp employee engineer faculty
    founder friend guardian guest head holder host individual inspector instructor investigator investor
    journalist judge kunde landlord lawyer lead leader learner lecturer librarian loser manager member mentor
    minister mitarbeiter musician nominee nurse occupant officer operator organizer owner parent participant
    passenger patient payee payer people performer person personnel photographer physician pilot player
    politician principal professor prospect pupil recipient rep reporter representative requester researcher
    resident reviewer rider rower sailor salesman salesperson scholar scientist secretary seller senator sender
    shareholder singer speaker spouse staff stu student subscriber supervisor surgeon swimmer teacher technician
    tenant therapist tourist trainer traveler traveller tutor user useracct victim visitor volunteer voter
    waiter winner witness worker wrestler writer
"""
PEOPLE = frozenset(_PEOPLE.split())
"""Tables whose rows are people: there a plain `name` or `address` is somebody's."""

_ORGANISATIONS_TOO = """
    agent artist beneficiary buyer client consultant contact contractor cust customer designer developer donor
    host investor leader loser operator organizer owner payee payer performer prospect recipient seller sender
    shareholder tenant user vendor winner
"""
ORGANISATIONS_TOO = frozenset(_ORGANISATIONS_TOO.split())
"""Of these, a single word may as well be a company: `owner` “Disney”."""

_ROLES = """
    by cast chair chairman chairwoman chief commander composer comptroller conductor delegate executive governor
    mayor president producer star
"""
ROLES = frozenset(_ROLES.split())
"""Columns that may name somebody, though nobody keeps a table of them: `directed_by`, `governor`."""

_PLACES = """
    airport airports area branch bridge building business cinema city college company country county department
    district facility factory firm hospital hotel house institution lake landmark library location market
    mountain museum office organisation organization park place plant port property region restaurant room
    school shop site stadium state station stop store supplier theater theatre town university vendor venue
    warehouse
"""
PLACES = frozenset(_PLACES.split())
"""Where a coordinate, or a name, is not that of a person."""
