"""Law: numbers that are counts, prices, scores, codes, addresses or laws are no dates, whatever their digits."""

import re
from datetime import date

from hypothesis import given
from hypothesis import strategies as st

from newscorpus.dates import find_timexes

NUMBERS = {
    "digit": st.integers(1, 9).map(str),
    "two": st.integers(10, 99).map(str),
    "three": st.integers(100, 999).map(str),
    "thousands": st.integers(0, 999).map("{:03d}".format),
    "year": (st.integers(1000, 2199) | st.integers(1900, 2030)).map(str),
}
"""The numbers to fill in; four digits always look like a year."""

SENTENCES = (
    "United beat City {digit}-{digit}.",
    "The vote was {three}-{three} with {digit} abstentions.",
    "She won {digit}-{digit}, {digit}-{digit}, {digit}-{digit} in the final.",
    "It costs ${year}.",
    "It costs ${year}.{two} plus tax.",
    "Shares rose {digit}.{two} percent to {year}.{two}.",
    "The index fell {year}.{two} points to {two},{thousands}.{two}.",
    "He paid {year} euros and £{year} more.",
    "The town has {two},{thousands} inhabitants and {year} houses.",
    "Some {year} people marched past {year} soldiers.",
    "About {year} troops and {year} tanks crossed the river.",
    "He lives at {year} Elm Street, Apartment {digit}.",
    "Send it to {year} Oak Avenue, Suite {year}, Springfield, IL 6{two}{two}{digit}.",
    "The office is at {digit} Downing Street.",
    "Flight {year} from Oslo landed.",
    "Flight AB{year} and flight AB {year} were late.",
    "Take Route {digit} to Interstate {two}, then Highway {year}.",
    "Version {digit}.{two}.{digit} replaces {digit}.{digit}.{two}.",
    "Version {year}.{digit} of the driver supports model X{year}.",
    "Install release {digit}.{two} and firmware {year}-{two}.",
    "See {two} U.S.C. {year} and {year} F.3d {thousands}.",
    "Under Section {year} and Article {digit} of Act {year}, the rule applies.",
    "In Smith v. Jones, {three} U.S. {three} (slip op. at {digit}), the court agreed.",
    "Pub. L. No. {three}-{three}, {three} Stat. {year}, applies.",
    "Call {three}-{three}-{year} or +44 20 {year} {year}.",
    "Room {year}, building {digit}, channel {two}.",
    "Mix {digit} cups of flour with {three} g of sugar and {digit} {digit}/4 teaspoons of salt.",
    "Bake at {three} degrees and cut into {two} squares of {digit} by {digit} inches.",
    "Add {digit}/{digit} cup of milk and {three} ml of water.",
    "The ratio is {digit}:{digit} and the scale 1:{year}.",
    "Psalm {two}:{digit} and Luke {digit}:{two} say so.",
    "Page {year} of {year}; chapter {digit}, verse {two}.",
    "The part number is {year}-{year}-{digit}.",
    "ISBN 978-{digit}-{three}-{year}-{digit}.",
    "It weighs {year} kg and is {digit}.{two} meters long.",
    "It runs {two} km per litre and makes {three} horsepower at {year} rpm.",
    "He scored {two} points on {digit}-for-{two} shooting.",
    "The odds are {digit}/{digit}, or {two} to {digit}.",
    "The player is {two} and weighs {three} pounds.",
    "The patient, {two}, had a pressure of {three}/{two}.",
    "The temperature fell to {two} degrees, with winds of {two} mph.",
    "A {two}-{two} majority; turnout was {two}.{digit} percent.",
    "He ran the {year} meters in {digit}:{two}.{two}.",
    "Order No. {year}, Docket {two}-{year}, case number {year}.",
    "The ticket {year} won; the code is {year} {year}.",
    "The IP address is 10.{digit}.{two}.{three}.",
    "Boeing {year} and Airbus {three} jets carry {three} people.",
    "It has {year} seats, {year} rows and {year} steps.",
    "Their earnings were {digit}.{two} cents a share on sales of {year} million.",
    "The loan carries {digit}.{two} percent over {three} basis points.",
    "The bus number {two} stops at gate {digit}.",
    "He finished {two}th of {two} runners and {digit}rd overall.",
    "The {two}th floor and the {two}th Infantry Regiment.",
    "Model {year}, serial {year}{year}.",
    "Vitamin B{two}, uranium-{three} and carbon-{two}.",
    "The asteroid {year} AB{digit} passed.",
    "Windows {year}, Office {year} and Python {digit}.{two}.",
    "In {digit} of {two} games they led {digit}-{digit} at the break.",
    "Lot {year} sold for {year} dollars.",
    "They counted {year} birds, {year} fish and {year} trees.",
    "The {year}-foot tower and the {year}-acre farm.",
    "The altitude is {year} feet; the depth {year} metres.",
    "PO Box {year}, ZIP {two}{thousands}.",
)


@given(st.fixed_dictionaries({kind: st.lists(some, min_size=6, max_size=6) for kind, some in NUMBERS.items()}))
def test_numbers_are_no_dates(numbers: dict[str, list[str]]) -> None:
    for sentence in SENTENCES:
        left = {kind: iter(some) for kind, some in numbers.items()}
        text = re.sub(r"\{(\w+)\}", lambda slot, left=left: next(left[slot[1]]), sentence)
        assert not find_timexes(text, anchor=date(2018, 10, 26))
