"""Words that look like doubt, a plan or a denial, and are something else here."""

import pytest

from newscorpus import assess_event
from newscorpus.model import Span


@pytest.mark.parametrize(
    ("text", "asserted"),
    [
        # a participle before a noun for a person, and one behind it
        ("Suspected rebels [killed] six in the village.", True),
        ("On Monday, alleged smugglers [shot] two guards.", True),
        ("The alleged killer [stabbed] his neighbour.", True),
        ("Troops [killed] suspected rebels.", True),
        ("Gunmen suspected to be herders [invaded] the village.", True),
        ("A man suspected of murder was [arrested].", True),
        ("Rebels not invited to Oslo [attacked] the port.", True),
        ("Roe was alleged to have [shot] two men.", False),
        ("The alleged [attack] was on Monday.", False),
        ("A suspected rebel [attack] hit the port.", False),
        ("A man believed to be [killed] in the blast was a guard.", False),
        ("Roe is suspected of [killing] his wife.", False),
        ("Police suspected rebels [killed] six.", False),
        ("He has alleged rebels [attacked] the port.", False),
        ("It is likely rebels [attacked] the port.", False),
        ("The suspected rebels may [attack] the port.", False),
        # months and names, prepositions, nouns, names of what is barred, initials
        ("A truce signed in May [ended].", True),
        ("They may [attack].", False),
        ("The port closed due to an [attack].", True),
        ("The port is due to [close].", False),
        ("A court sentenced Roe to ten years over a [fire].", True),
        ("A judge sentenced Roe to death for an [attack] on a bus.", True),
        ("They want to stop an [attack] on a bus.", False),
        ("Prosecutors plan to [bring] charges against Roe.", False),
        ("Prosecutors began [bringing] charges against Roe.", True),
        ("The banned party [claimed] the attack.", True),
        ("The guards banned [attacks].", False),
        ("Tom T. Roe [resigned].", True),
        ("Roe didn't [resign].", False),
    ],
)
def test_what_is_no_doubt(text: str, asserted: bool) -> None:
    start, end = text.index("["), text.index("]") - 1
    plain = text.replace("[", "").replace("]", "")
    assert assess_event(plain, Span.cut(plain, start, end)).asserted is asserted
