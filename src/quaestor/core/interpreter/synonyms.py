"""Groups of words that people use for the same thing, in everyday and in business English. Data only, written by hand.

A word of a group is tried where the word itself matches nothing in a catalog as well. Order within a group does not
matter; a word may be in several groups. Words that are more often something else are left out on purpose.
"""

from __future__ import annotations

_GROUPS = """
movie film picture
genre category kind type style
song track tune
singer artist musician performer
band group artist
album record release
author writer
book title publication
actor performer cast
show programme program series
episode instalment
game match fixture
team club side squad
player athlete
coach trainer manager
stadium arena venue
tournament competition championship contest
concert gig event
ticket pass
guest visitor attendee
customer client buyer shopper consumer patron purchaser
company firm business organisation organization corporation enterprise
account company customer client organisation organization
supplier vendor seller provider
shipper carrier courier
employee worker staff staffer personnel
salesperson salespeople seller rep representative agent sales_agent sales_rep
rep representative agent salesperson sales_rep
owner holder
manager boss supervisor head lead leader chief
colleague coworker staff employee
technician engineer mechanic
tenant occupant renter
landlord owner
teacher instructor lecturer professor tutor
student pupil learner
course class lesson subject module
school college university
degree qualification diploma
doctor physician medic
patient sufferer
nurse carer
drug medicine medication
disease illness condition
treatment therapy procedure
hospital clinic
person people human individual
man male
woman female
child kid
spouse partner
sex gender
yearly annual per_year
salesman salespeople salesperson sales_agent sales_rep
age years_old
birthday birth_date date_of_birth dob born
nation country
nationality citizenship country
state province region
region area district territory zone
city town municipality
town city
county district
street road address
address location street
location place site
site location facility premises
building property premises facility
room space
floor storey level
warehouse depot store
shop store outlet branch
branch office location
office location site regional_office
zip postcode postal_code zip_code
phone telephone phone_number tel mobile
email e-mail mail email_address
website url homepage site
language tongue
salary wage pay earnings income compensation remuneration
wage pay salary earnings
pay earn salary wage mean_wage
earn pay salary wage income
job occupation profession position role
occupation job profession trade
title name
price cost rate fee charge
cost price expense expenditure spending
fee charge cost
discount reduction rebate
tax vat duty
amount sum total value
total amount sum
value worth amount
worth value amount
money amount total revenue sales payment
revenue sales turnover income proceeds takings
turnover revenue sales
sale order transaction purchase
sales revenue turnover
profit margin gain
spend pay spending expenditure amount total
spent paid spending amount total
payment transaction
bill invoice
invoice bill
order purchase
purchase order buy
buy purchase order
sell sale sales
product item good article merchandise
goods product item
line_item order_line line
stock inventory units_in_stock
quantity amount count number units
unit piece item quantity
shipment delivery dispatch
ship deliver send dispatch
delivered shipped
freight shipping postage
return refund
contract agreement
deal opportunity sale
opportunity deal prospect
lead prospect
stage phase step status
status state condition stage
priority urgency importance
task job ticket work_order assignment to-do
ticket issue case request
work_order task job
appointment meeting visit
meeting appointment call
schedule plan timetable
due deadline due_date
deadline due_date
overdue late
asset equipment machine device
equipment asset machine device
machine equipment asset
checklist inspection
inspection check audit
repair fix corrective maintenance
maintenance servicing upkeep
fault defect failure problem
reading measurement value
vehicle car automobile
plane aircraft airplane
flight trip
airline carrier
airport airfield
passenger traveller traveler
departure origin
arrival destination
hotel accommodation
booking reservation
rental hire loan
rent hire rental
borrow loan rent
library collection
loan credit
bank lender
branch office
balance amount
share stock
investment holding
budget funding
project programme initiative
department division unit section
industry sector branch vertical
sector industry
segment tier class
tier level segment class
grade mark score
mark grade score
score points rating result
rating score stars
review feedback comment rating
comment remark note
note remark comment
message mail text
call phone_call
conversation call transcript
duration length time
length duration runtime
height tall
weight heavy
size area
population inhabitants people residents
inhabitant resident citizen
river stream
mountain peak
lake water
capital city
border neighbour neighbor
temperature heat
date day
start begin beginning opening
end finish close closing
created opened entered made
closed finished completed ended
finished completed done
completed done finished
hired joined started
joined hired registered
founded established created
established founded
cancelled canceled
active current
former inactive previous
manufacturer maker producer brand
brand make manufacturer
model version
colour color
picture image photo
description detail
code id identifier
number no
id identifier code
name title label
surname last_name family_name
first_name forename given_name
headquarters headquartered hq head_office based
subsidiary parent
parent mother
member membership
vote ballot
election poll
party faction
president head
ceo chief_executive
soldier military
ship vessel boat
captain skipper
crew staff
dish meal food
recipe dish
restaurant diner eatery
ingredient component
drink beverage
farm ranch
animal pet
breed race species
dog hound
plant species
"""


def _pairs() -> dict[str, tuple[str, ...]]:
    found: dict[str, dict[str, None]] = {}
    for line in _GROUPS.strip().splitlines():
        words = [word.replace("_", " ") for word in line.split()]
        for word in words:
            found.setdefault(word, {}).update(dict.fromkeys(other for other in words if other != word))
    return {word: tuple(others) for word, others in found.items()}


SYNONYMS = _pairs()
"""Each word with those it may stand for, in the order in which the groups name them."""
