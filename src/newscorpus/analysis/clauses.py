"""clauses"""

from functools import cache

from newscorpus.analysis.codes import Coded
from newscorpus.analysis.groups import FINITE, INFINITIVE, ING, NOUN, PARTICIPLE
from newscorpus.lexicon import Lexicon
from newscorpus.lexicon.inflection import verb_forms

CLAUSE, SAY, TWO, BARE, NAME, ASK = (1 << i for i in range(6))
_FRAMES = {"clause": CLAUSE, "say": SAY, "two": TWO, "bare": BARE, "name": NAME, "ask": ASK}


@cache
def verb_frames(lexicon: Lexicon) -> dict[str, int]:
    """Return verb form -> what it takes, as bits."""
    out: dict[str, int] = {}
    for line in lexicon.lines("verb_frames"):
        name, _, words = line.partition("|")
        for base in words.split():
            for form in verb_forms(base, lexicon):
                out[form] = out.get(form, 0) | _FRAMES[name.strip()]
    return out


MAIN, COMPLEMENT, RELATIVE, ADVERBIAL, PART, INF = range(6)
NONE = -1


class Frame:
    __slots__ = (
        "adj",
        "bracket",
        "conj",
        "cur",
        "fresh",
        "gov",
        "kind",
        "last",
        "listed",
        "mark",
        "opener",
        "rel",
        "subj",
        "verb",
        "waits",
    )

    def __init__(self, kind: int, gov: int, opener: int) -> None:
        self.kind = kind
        self.gov = gov
        self.opener = opener  # item that opened it
        self.rel = NONE  # relative pronoun item
        self.subj = NONE  # first NP without preposition
        self.fresh = NONE  # first NP since the last mark or verb
        self.last = NONE  # last such NP
        self.verb = NONE  # clause of its last finite verb
        self.cur = NONE  # clause of the last verb of any kind
        self.conj = NONE  # a coordinator since the last verb
        self.mark = NONE  # the last comma or dash
        self.listed = False
        self.bracket = ""


class Rec:
    __slots__ = (
        "a",
        "b",
        "bits",
        "finite",
        "frame",
        "gov",
        "j",
        "kind",
        "neg",
        "obj",
        "passive",
        "subj",
        "two",
        "verb",
        "whole",
    )

    def __init__(self, j: int, a: int, b: int, verb: int, kind: int, gov: int) -> None:
        self.j = j
        self.a = a
        self.b = b
        self.verb = verb
        self.kind = kind
        self.gov = gov
        self.subj = NONE
        self.whole: tuple[int, int] | None = None  # the tokens of a clause that is the subject
        self.obj = NONE
        self.two = NONE
        self.passive = False
        self.neg = False
        self.finite = False
        self.bits = 0
        self.frame: Frame | None = None


class Walk:
    def __init__(
        self, coded: Coded, items: list[tuple[int, int, int]], words: list[str], frames: dict[str, int]
    ) -> None:
        self.codes = coded.codes
        self.coded = coded
        self.words = words
        self.items = items
        self.bits = frames
        self.recs: list[Rec] = []
        self.stack: list[Frame] = [Frame(MAIN, NONE, NONE)]
        self.size = len(items)
        self.ahead = self._ahead()
        self.pp = [False] * self.size  # NP behind a preposition
        self.prepositions: set[int] = set()
        self.popped: Frame | None = None
        self.quoted = NONE
        self.quote = NONE  # frame depth of open quote

    def _ahead(self) -> list[int]:
        """For each item the next finite verb behind it before a mark or a word that opens a clause."""
        out = [NONE] * (self.size + 1)
        nxt = NONE
        codes = self.codes
        for j in range(self.size - 1, -1, -1):
            out[j] = nxt
            kind, a, b = self.items[j]
            if kind == FINITE or (kind == PARTICIPLE and codes[a] == "A"):
                nxt = j
            elif kind == 6 and codes[a] in ",;:-“”()!ukwavc":
                nxt = NONE
        return out

    def letter(self, j: int) -> str:
        if not 0 <= j < self.size:
            return ""
        kind, a, b = self.items[j]
        return self.codes[a] if kind == 6 else ""

    def kind(self, j: int) -> int:
        return self.items[j][0] if 0 <= j < self.size else 0

    def head(self, j: int) -> str:
        return self.codes[self.items[j][2] - 1]

    def run(self) -> list[Rec]:
        for j, (kind, a, b) in enumerate(self.items):
            if kind == NOUN:
                self.noun(j)
            elif kind == FINITE:
                self.finite(j)
            elif kind == PARTICIPLE:
                self.participle(j)
            elif kind in (ING, INFINITIVE):
                self.nonfinite(j, PART if kind == ING else INF)
            else:
                self.other(j, self.codes[a])
        return self.recs

    # -- nouns
    def noun(self, j: int) -> None:
        f = self.stack[-1]
        before = self.letter(j - 1)
        if before == "p" or (before == "u" and j - 1 in self.prepositions):
            self.pp[j] = True
            return
        if before == "c" and self.kind(j - 2) == NOUN and self.pp[j - 2] and not self.opens_clause(j):
            self.pp[j] = True
            return
        if (
            before == ","
            and self.kind(j - 2) == NOUN
            and self.pp[j - 2]
            and (self.letter(j + 1) in (",", "c"))
            and f.verb != NONE
        ):
            self.pp[j] = True
            return
        time = self.head(j) == "T"
        if f.cur != NONE and f.fresh == NONE and f.mark == NONE and f.conj == NONE and not time:
            rec = self.recs[f.cur]
            if rec.obj == NONE and not self.copula(rec):
                rec.obj = j
        elif (
            f.cur != NONE
            and f.fresh == j - 1
            and f.mark == NONE
            and f.conj == NONE
            and not time
            and self.recs[f.cur].obj == j - 1
            and self.recs[f.cur].bits & TWO
        ):
            self.recs[f.cur].two = j - 1
            self.recs[f.cur].obj = j
        if before == "c" and self.kind(j - 2) == NOUN and not self.opens_clause(j):
            return
        if f.verb == NONE and f.subj == NONE and not (time and self.kind(j + 1) != FINITE):
            f.subj = j
        if f.fresh == NONE and not (time and self.kind(j + 1) not in (FINITE, PARTICIPLE)):
            f.fresh = j
        f.last = j

    def opens_clause(self, j: int) -> bool:
        """Whether behind `and NP` a finite verb follows."""
        v = self.ahead[j]
        f = self.stack[-1]
        return v != NONE and f.verb != NONE

    def expletive(self, rec: Rec) -> bool:
        """Whether the subject is an "it" that stands for a clause behind the verb."""
        return rec.subj != NONE and self.codes[self.items[rec.subj][1]] == "z" and self.copula(rec)

    def copula(self, rec: Rec) -> bool:
        return self.codes[rec.verb] in "fBEI"

    # -- verbs
    def new(self, j: int, kind: int, gov: int, finite: bool) -> Rec:
        _, a, b = self.items[j]
        codes = self.codes
        verb = b - 1
        while verb > a and codes[verb] in "Rn":
            verb -= 1
        rec = Rec(j, a, b, verb, kind, gov)
        letters = codes[a:verb]
        rec.passive = codes[verb] in "PA" and any(c in letters for c in "fBEI") and codes[verb - 1] not in "hHK"
        if codes[verb] in "PA" and not finite:
            rec.passive = rec.passive or not any(c in letters for c in "hHK")
        if rec.passive and letters.replace("R", "").replace("n", "")[-1:] in ("h", "H", "K"):
            rec.passive = False
        rec.neg = "n" in codes[a:b] or codes[b : b + 1] == "n" or (codes[a - 1 : a] == "n" and a > 0)
        rec.finite = finite
        rec.bits = self.bits.get(self.words[self.coded.first[verb]].lower(), 0)
        self.recs.append(rec)
        return rec

    def attach(self, f: Frame, j: int, kind: int, gov: int, subj: int) -> Rec:
        rec = self.new(j, kind, gov, True)
        rec.subj = subj
        rec.frame = f
        if self.quoted != NONE:
            if rec.bits & SAY and self.recs[self.quoted].kind == MAIN:
                self.recs[self.quoted].kind = COMPLEMENT
                self.recs[self.quoted].gov = len(self.recs) - 1
            self.quoted = NONE
        first = f.verb == NONE
        f.verb = f.cur = len(self.recs) - 1
        f.fresh = f.last = f.conj = f.mark = NONE
        if (
            first
            and f.rel != NONE
            and subj != f.rel
            and not self.copula(rec)
            and self.letter(f.rel) not in "v"
            and self.letter(f.rel - 1) != "p"
        ):
            rec.obj = f.rel
        return rec

    def inverted(self, j: int) -> bool:
        """Join a verb with its auxiliary in front of the subject: did he say."""
        if not (self.recs and self.kind(j - 1) == NOUN and self.kind(j - 2) == FINITE and self.recs[-1].j == j - 2):
            return False
        rec = self.recs[-1]
        aux = self.codes[rec.verb]
        _, a, b = self.items[j]
        first = self.codes[a]
        if not (
            (aux in "mx" and first in "VHB") or (aux in "hH" and first in "PAE") or (aux in "f" and first in "GPAI")
        ):
            return False
        before = self.kind(j - 3)
        if before and self.letter(j - 3) not in ("a", "v", "c", ",", "“", "-", ":", ";", "!", "k", "("):
            return False
        rec.subj = j - 1
        verb = b - 1
        while verb > a and self.codes[verb] in "Rn":
            verb -= 1
        rec.b = b
        rec.obj = NONE
        if self.letter(j - 3) == "a" and rec.frame is not None and rec.frame.rel != NONE:
            rec.obj = rec.frame.rel
        rec.verb = verb
        rec.passive = self.codes[verb] in "PA" and aux == "f"
        rec.neg = rec.neg or "n" in self.codes[a:b]
        rec.bits = self.bits.get(self.words[self.coded.first[verb]].lower(), 0)
        f = self.stack[-1]
        f.fresh = f.last = NONE
        return True

    def finite(self, j: int) -> None:
        _, a, b = self.items[j]
        if self.inverted(j):
            return None
        f = self.stack[-1]
        if f.verb == NONE:
            if self.adjacent(f, j):
                return self.relative(j, f.last)
            if self.inserted(f, j):
                return None
            if f.subj == NONE and f.rel == NONE and len(self.stack) > 1 and f.kind in (PART, INF):
                self.stack.pop()
                return self.finite(j)
            if (
                f.subj == NONE
                and f.rel == NONE
                and self.kind(j + 1) == NOUN
                and self.items[j][2] - self.items[j][1] == 1
                and self.codes[self.items[j][1]] in "fhHxm"
            ):
                pass
            self.attach(f, j, f.kind, f.gov, self.subject(f, j))
            self.clausal(f, j)
            self.popped = None
            s = self.recs[-1].subj
            if (
                self.codes[a] in "f"
                and b - a == 1
                and s >= 0
                and s == j - 1
                and self.letter(s) == "a"
                and self.kind(j + 1) == NOUN
                and f.kind != COMPLEMENT
            ):
                self.recs[-1].subj = j + 1
            if (
                (s == NONE and self.recs[-1].whole is None) or (s != NONE and self.codes[self.items[s][1]] == "e")
            ) and self.kind(j + 1) == NOUN:
                self.recs[-1].subj = j + 1  # inverted
            return None
        waiting = self.waiting()
        governor = self.recs[f.cur]
        n1 = f.fresh
        if self.bare(f, j, governor):
            return self.nonfinite(j, INF)
        if f.conj != NONE:
            after = self.after(f.conj)
            if n1 != NONE and n1 == governor.obj == f.conj - 1 and after == f.conj + 1 and governor.bits & CLAUSE:
                self.contact(f, j, n1, governor)
            elif after != NONE:
                self.attach(f, j, f.kind, f.gov, after)
            else:
                self.attach(f, j, f.kind, f.gov, self.recs[f.verb].subj)
            return None
        if n1 == NONE:
            if waiting:
                self.pop_to(waiting)
                self.finite(j)
            else:
                self.attach(f, j, f.kind, f.gov, self.recs[f.verb].subj)
            return None
        if (
            n1 in (governor.obj, governor.two)
            and n1 != NONE
            and governor.bits & CLAUSE
            and f.mark == NONE
            and (f.last == n1 or (f.last == n1 + 1 and self.head(n1) == "o"))
        ):
            self.contact(f, j, f.last, governor)
            return None
        if self.adjacent(f, j):
            if governor.bits & CLAUSE and governor.bits & TWO and f.mark == NONE and n1 == f.last - 1:
                return self.contact(f, j, f.last, governor)
            return self.relative(j, f.last)
        if waiting:
            self.pop_to(waiting)
            g = self.stack[-1]
            if g.subj == NONE:
                g.subj = g.fresh = n1
            self.finite(j)
            return None
        if f.mark != NONE or f.kind == MAIN:
            self.attach(f, j, f.kind if f.mark == NONE else f.kind, f.gov, n1)
            return None
        self.attach(f, j, f.kind, f.gov, n1)

    def bare(self, f: Frame, j: int, governor: Rec) -> bool:
        """Whether a base form is an infinitive: let him go."""
        n1 = f.fresh
        if self.codes[self.items[j][1]] not in "VHB" or n1 == NONE or n1 != governor.obj or f.conj != NONE:
            return False
        head = self.head(n1)
        return (
            head == "o"
            or bool(governor.bits & BARE)
            or (head in "NM" and self.codes[self.items[j][1]] == "V" and not governor.bits & CLAUSE)
        )

    def adjacent(self, f: Frame, j: int) -> bool:
        """Whether two noun groups stand side by side before the verb: the clock he made."""
        k = f.last
        if (
            k < 1
            or k != self.prev_noun(j)
            or self.kind(k - 1) != NOUN
            or self.head(k - 1) in "Tsoez"
            or self.head(k) == "T"
        ):
            return False
        if f.verb == NONE and ((self.ahead[j] == NONE and not self.later_finite(j)) or f.subj == NONE or f.subj == k):
            return False
        return f.rel != k - 1

    def inserted(self, f: Frame, j: int) -> bool:
        """Take a clause between commas out: the plan, he said, is dead."""
        if (
            f.mark == NONE
            or f.subj == NONE
            or f.fresh != j - 1
            or f.mark != j - 2
            or f.subj > f.mark
            or self.letter(j + 1) != ","
        ):
            return False
        if not self.verb_bits(j) & (CLAUSE | SAY) or not self.later_finite(j):
            return False
        rec = self.new(j, MAIN, NONE, True)
        rec.subj = f.fresh
        f.fresh = f.last = NONE
        return True

    def verb_bits(self, j: int) -> int:
        return self.bits.get(self.words[self.coded.first[self.items[j][2] - 1]].lower(), 0)

    def prev_noun(self, j: int) -> int:
        j -= 1
        while j >= 0 and self.kind(j) != NOUN:
            j -= 1
        return j

    def after(self, conj: int) -> int:
        """The noun group behind a coordinator that may be a subject."""
        for j in range(conj + 1, min(conj + 8, self.size)):
            kind = self.kind(j)
            if kind == NOUN and not self.pp[j] and not (self.head(j) == "T" and self.kind(j + 1) == NOUN):
                return j
            if kind in (FINITE, PARTICIPLE, INFINITIVE):
                return NONE
        return NONE

    def contact(self, f: Frame, j: int, subj: int, governor: Rec) -> None:
        governor.obj = governor.two
        g = Frame(COMPLEMENT, f.cur, j)
        self.stack.append(g)
        self.attach(g, j, COMPLEMENT, f.cur, subj)

    def relative(self, j: int, subj: int) -> None:
        g = Frame(RELATIVE, NONE, j)
        self.stack.append(g)
        self.attach(g, j, RELATIVE, NONE, subj)

    def subject(self, f: Frame, j: int) -> int:
        if f.rel != NONE and f.subj == NONE:
            return f.rel
        if f.mark == NONE or self.letter(j - 1) in (",", "-", ")"):
            return f.subj
        if f.listed:
            return f.subj
        if (
            f.fresh == j - 1
            and f.mark == j - 2
            and f.subj == j - 3
            and self.head(j - 1) == "M"
            and self.head(j - 3) in "NM"
        ):
            return f.subj
        return f.fresh if f.fresh != NONE else f.subj

    def waiting(self) -> int:
        for i in range(len(self.stack) - 2, max(-1, len(self.stack) - 10), -1):
            g = self.stack[i]
            if g.verb == NONE and (g.subj != NONE or g.kind in (MAIN, COMPLEMENT) or g.rel != NONE):
                return i + 1
        return 0

    def pop_to(self, i: int) -> None:
        self.popped = self.stack[i]
        del self.stack[i:]

    def clausal(self, f: Frame, j: int) -> None:
        """Let a clause be the subject: to leave now is wrong."""
        g = self.popped
        if g is None or f.subj != NONE or f.rel != NONE or f.mark != NONE or g.opener <= f.opener:
            return
        if g.kind in (PART, INF) or g.rel != NONE:
            rec = self.recs[g.verb]
            self.recs[-1].whole = (self.items[g.opener][1], self.items[j][1])
            if rec.kind in (PART, INF, ADVERBIAL):
                rec.kind, rec.gov = COMPLEMENT, len(self.recs) - 1

    def participle(self, j: int) -> None:
        f = self.stack[-1]
        _, a, b = self.items[j]
        if self.inverted(j):
            return
        if self.codes[a] == "A" and self.is_past(f, j):
            self.finite(j)
        else:
            self.nonfinite(j, PART)

    def is_past(self, f: Frame, j: int) -> bool:
        """Whether a form in -ed is the past tense."""
        if self.adjacent(f, j) and self.head(f.last) in "sMNSi9" and (self.codes[self.items[f.last][1]] in "sdyiM"):
            return True
        if f.verb == NONE:
            if f.subj == NONE and f.rel == NONE:
                return bool(self.stack[-1].kind in (COMPLEMENT, RELATIVE)) or f.subj != NONE
            if self.letter(j - 1) == "," and f.rel == NONE and f.mark == j - 1 and f.subj == j - 2:
                return self.ahead[j] == NONE and not self.later_finite(j)
            nxt = self.ahead[j]
            if nxt == NONE or self.kind(j + 1) == INFINITIVE:
                return True
            if self.kind(j + 1) == NOUN and self.head(j + 1) != "T":
                return True
            if any(
                self.kind(i) == NOUN and self.letter(i - 1) not in ("p", "c") and self.head(i) != "T"
                for i in range(j + 2, min(nxt, j + 9))
            ):
                return True
            if self.kind(nxt) == FINITE:
                return False
            return self.kind(nxt + 1) not in (NOUN, INFINITIVE) and self.letter(nxt + 1) not in ("k", ",", "“")
        if f.conj != NONE:
            rec = self.recs[f.cur]
            return (rec.finite and not rec.passive) or self.after(f.conj) != NONE
        governor = self.recs[f.cur]
        if f.fresh != NONE and f.fresh == governor.obj and governor.bits & CLAUSE and f.mark == NONE:
            return True
        if f.mark != NONE and f.fresh != NONE and f.fresh == j - 1:
            return True
        if self.waiting() and (f.fresh == NONE or self.letter(j - 1) == ","):
            return True
        return False

    def later_finite(self, j: int) -> bool:
        for i in range(j + 1, min(j + 12, self.size)):
            if self.kind(i) == FINITE:
                return True
            if self.letter(i) in (";", "”", "“"):
                return False
        return False

    def nonfinite(self, j: int, kind: int) -> None:
        if self.inverted(j):
            return
        f = self.stack[-1]
        if kind == INF and f.cur != NONE and self.expletive(self.recs[f.cur]):
            kind = COMPLEMENT
        rec = self.new(j, kind, f.cur, False)
        if f.verb != NONE or f.cur != NONE or True:
            f.cur = len(self.recs) - 1
            if f.verb != NONE:
                f.fresh = f.last = NONE
                f.conj = NONE
                f.mark = NONE
        if f.verb == NONE:
            g = Frame(kind, NONE, j)
            g.verb = len(self.recs) - 1
            g.cur = g.verb
            f.cur = NONE
            self.stack.append(g)

    # -- the rest
    def other(self, j: int, letter: str) -> None:
        f = self.stack[-1]
        if letter in ",-":
            while f.kind in (PART, INF) and not f.bracket and len(self.stack) > 1 and self.stack[-2].verb == NONE:
                self.stack.pop()
                f = self.stack[-1]
            f.mark = j
            if f.verb == NONE:
                self.comma(f, j)
            else:
                f.fresh = f.last = NONE
        elif letter == "c":
            f.conj = j
        elif letter == "k":
            self.that(f, j)
        elif letter == "w":
            self.push_relative(f, j)
        elif letter in "av":
            self.question(f, j)
        elif letter == "u":
            self.subordinate(f, j)
        elif letter in ";:!":
            del self.stack[1:]
            self.stack[0] = Frame(MAIN, NONE, j)
        elif letter == "“":
            kind, gov = MAIN, NONE
            if f.verb != NONE and self.recs[f.cur].bits & CLAUSE:
                kind, gov = COMPLEMENT, f.cur
            if self.letter(j - 1) in (",", ":") or (f.verb == NONE and f.subj == NONE):
                g = Frame(kind, gov, j)
                g.bracket = "”"
                self.stack.append(g)
        elif letter == "”":
            self.close(j, "”")
        elif letter == "(":
            g = Frame(MAIN, NONE, j)
            g.bracket = ")"
            self.stack.append(g)
        elif letter == ")":
            self.close(j, ")")

    def comma(self, f: Frame, j: int) -> None:
        if (
            self.kind(j + 1) == NOUN
            and self.letter(j + 2) in (",", "c")
            and self.kind(j - 1) == NOUN
            and not self.pp[j - 1]
            and f.fresh == j - 1
        ):
            k = j + 2
            while self.letter(k) in (",", "c") and k < j + 20:
                if self.letter(k) == "c":
                    f.listed = True
                    break
                if self.kind(k + 1) != NOUN and self.letter(k + 1) != "c":
                    break
                k += 2 if self.kind(k + 1) == NOUN else 1
        f.fresh = f.last = NONE

    def close(self, j: int, bracket: str) -> None:
        for i in range(len(self.stack) - 1, max(0, len(self.stack) - 8), -1):
            g = self.stack[i]
            if g.bracket == bracket:
                if bracket == "”" and g.gov == NONE:
                    self.quoted = next(
                        (k for k in range(len(self.recs)) if self.recs[k].j > g.opener and self.recs[k].kind == MAIN),
                        NONE,
                    )
                del self.stack[i:]
                return
        f = self.stack[0]
        if len(self.stack) == 1 and f.verb == NONE:
            f.subj = f.fresh = f.last = NONE
        elif bracket == "”" and self.letter(j - 1) in (",", "!", "-"):  # the sentence began inside the quotation
            self.quoted = next((k for k in range(len(self.recs)) if self.recs[k].kind == MAIN), NONE)
            self.stack[:] = [Frame(MAIN, NONE, j)]

    def that(self, f: Frame, j: int) -> None:
        gov = f.cur
        noun = self.kind(j - 1) == NOUN
        if gov != NONE and self.expletive(self.recs[gov]):
            self.stack.append(Frame(COMPLEMENT, gov, j))
            return
        if gov != NONE and (self.recs[gov].bits & CLAUSE or not noun):
            self.stack.append(Frame(COMPLEMENT, gov, j))
        elif noun:
            self.push_relative(f, j)
        else:
            self.stack.append(Frame(COMPLEMENT, gov, j))

    def push_relative(self, f: Frame, j: int) -> None:
        g = Frame(RELATIVE, NONE, j)
        g.rel = j
        self.stack.append(g)

    def question(self, f: Frame, j: int) -> None:
        g = Frame(
            COMPLEMENT
            if f.cur != NONE
            and self.kind(j - 1) in (FINITE, INFINITIVE, ING, PARTICIPLE, NOUN)
            and self.recs[f.cur].bits & CLAUSE
            else ADVERBIAL,
            f.cur,
            j,
        )
        g.rel = j
        self.stack.append(g)

    def subordinate(self, f: Frame, j: int) -> None:
        v = self.ahead[j]
        if f.cur != NONE and self.recs[f.cur].bits & ASK and self.recs[f.cur].j == j - 1:
            self.stack.append(Frame(COMPLEMENT, f.cur, j))
            return
        if v != NONE and self.kind(j + 1) != FINITE:
            while (
                len(self.stack) > 1
                and self.stack[-1].verb != NONE
                and not self.stack[-1].bracket
                and self.stack[-1].kind in (ADVERBIAL, PART)
            ):
                self.stack.pop()
            self.stack.append(Frame(ADVERBIAL, self.stack[-1].cur, j))
        else:
            self.prepositions.add(j)
