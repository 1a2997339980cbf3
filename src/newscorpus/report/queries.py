"""The questions that a report asks, in SQL. To try one in DuckDB's own shell, define `articles` first.

`articles` has the schema of `newscorpus.formats.arrow.article_schema`; a date lies *around* the day of publication when
that day is one of several that it covers: "this week", "in 2018".
"""

__all__ = (
    "COPIES",
    "CUES",
    "DISTANCES",
    "EVENTS",
    "EVENT_TYPES",
    "LINKED_EVENTS",
    "LINKED_WORDS",
    "NOTES",
    "ONE_SPEAKER",
    "PER_DAY",
    "PRESENT",
    "QUOTED_BY",
    "SAID",
    "SAME_EVENTS",
    "SAME_WORDS",
    "SIMILAR_SPEAKERS",
    "SPEAKERS",
    "SPEAKER_CUES",
    "SPEAKER_OUTLETS",
    "SPEAKER_PER_DAY",
    "SPEAKER_QUOTES",
    "TOTALS",
    "WINDOW",
)

SAID = r"""
CREATE VIEW said AS
SELECT a.speaker.name AS speaker, lower(regexp_replace(a.speaker.name, '(\w) \w\. ', '\1 ', 'g')) AS folded,
  a.kind AS kind, a.cue.text AS cue, article, day,
  array_to_string(list_transform(a.content, lambda c: c.text), ' … ') AS content,
  concat_ws(', ', coalesce(source, article), concat(a.span.start, '–', a.span."end")) AS place,
  concat_ws(', ', coalesce(given.headline, header.headline.text, '(no headline)'),
    coalesce(given.outlet, header.outlet.text), published) AS headline,
  coalesce(
    given.outlet, header.outlet.text, header.byline.outlet.text, header.dateline.agency.text,
    nullif(regexp_extract(url, '^https?://(?:www\.)?([^/:?#]+)', 1), ''), 'not said'
  ) AS outlet
FROM (
  SELECT unnest(attributions) AS a, header, given, url, id AS article, published_day AS day, published, source
  FROM articles
)
"""
"""A row for each attribution, with the outlet: what the source says, else the article, else the host of its address.

A speaker is one with or without the initial in the middle: Donald J. Trump, Donald Trump.
"""

_ONE = r"WHERE folded = lower(regexp_replace($1, '(\w) \w\. ', '\1 ', 'g'))"

ONE_SPEAKER = f"""
SELECT mode(speaker), count(*), count(DISTINCT article), count(DISTINCT outlet), min(day), max(day) FROM said {_ONE}
"""  # noqa: S608 - the parts are ours

SIMILAR_SPEAKERS = """
SELECT mode(speaker) AS speaker FROM said WHERE speaker IS NOT NULL GROUP BY folded
ORDER BY jaro_winkler_similarity(folded, lower($1)) DESC LIMIT 5
"""

SPEAKER_PER_DAY = f"""
SELECT date_trunc($2, day)::DATE AS day, count(*) AS quotations FROM said {_ONE} AND day IS NOT NULL
GROUP BY ALL ORDER BY ALL
"""  # noqa: S608 - the parts are ours

SPEAKER_OUTLETS = f"""
SELECT outlet, count(*) AS quotations FROM said {_ONE} GROUP BY ALL ORDER BY quotations DESC, outlet LIMIT 20
"""  # noqa: S608 - the parts are ours

SPEAKER_CUES = f"""
SELECT lower(cue) AS cue, count(*) AS quotations FROM said {_ONE} AND cue IS NOT NULL GROUP BY ALL
ORDER BY quotations DESC, cue LIMIT 20
"""  # noqa: S608 - the parts are ours

SPEAKER_QUOTES = f"""
SELECT content[:1000], concat_ws(', ', kind, cue), headline, place FROM said {_ONE} ORDER BY day, place LIMIT $2
"""  # noqa: S608 - the parts are ours

TOTALS = """
SELECT count(*) AS articles, count(published_day) AS "with a date",
  coalesce(sum(len(attributions)), 0)::BIGINT AS attributions,
  coalesce(sum(len(list_filter(attributions, lambda a: a.speaker.name IS NOT NULL))), 0)::BIGINT AS "with a speaker",
  (SELECT approx_count_distinct(folded) FROM said)::BIGINT AS speakers,
  coalesce(sum(len(timexes)), 0)::BIGINT AS dates,
  coalesce(sum(len(events)), 0)::BIGINT AS events,
  coalesce(sum(len(list_filter(events, lambda e: e.asserted))), 0)::BIGINT AS "asserted events"
FROM articles
"""

WINDOW = """
WITH ends AS (
  SELECT quantile_disc(published_day, 0.005) AS first, quantile_disc(published_day, 0.995) AS last FROM articles
)
SELECT any_value(first), any_value(last), count(*) FILTER (published_day NOT BETWEEN first AND last) FROM articles, ends
"""

PER_DAY = """
SELECT date_trunc($1, published_day)::DATE AS day, count(*) AS articles FROM articles
WHERE published_day BETWEEN $2 AND $3 GROUP BY ALL ORDER BY ALL
"""

SPEAKERS = """
WITH most AS (
  SELECT folded, mode(speaker) AS speaker, count(*) AS n FROM said WHERE speaker IS NOT NULL
  GROUP BY folded ORDER BY n DESC, folded LIMIT 20
)
SELECT most.speaker, kind, count(*) AS attributions, count(DISTINCT article) AS articles
FROM said JOIN most USING (folded) GROUP BY most.speaker, kind, n ORDER BY n DESC, most.speaker, kind
"""

QUOTED_BY = """
WITH most AS (
  SELECT folded, mode(speaker) AS speaker, count(*) AS n FROM said WHERE speaker IS NOT NULL
  GROUP BY folded ORDER BY n DESC, folded LIMIT 15
), pairs AS (
  SELECT most.speaker, n, outlet, count(*) AS attributions FROM said JOIN most USING (folded)
  GROUP BY most.speaker, n, outlet
), outlets AS (
  SELECT outlet, sum(attributions) AS m FROM pairs GROUP BY outlet ORDER BY outlet <> 'not said', m DESC, outlet
  LIMIT 10
)
SELECT speaker, outlet, attributions FROM pairs JOIN outlets USING (outlet)
ORDER BY n DESC, speaker, outlet = 'not said', m DESC, outlet
"""

CUES = """
SELECT lower(cue) AS cue, count(*) AS attributions FROM said WHERE cue IS NOT NULL
GROUP BY ALL ORDER BY attributions DESC, cue LIMIT $1
"""

DISTANCES = """
WITH dates AS (
  SELECT unnest(timexes) AS t, published_day AS day FROM articles WHERE published_day IS NOT NULL
), away AS (
  SELECT CASE WHEN day BETWEEN t."begin" AND t."end" THEN 0 WHEN t."begin" > day THEN t."begin" - day ELSE t."end" - day
    END AS n, t."begin" = t."end" AS one
  FROM dates WHERE t."begin" IS NOT NULL AND t."end" IS NOT NULL
), named(place, distance) AS (VALUES
  (0, 'over 10 years before'), (1, '1 to 10 years before'), (2, '1 to 12 months before'), (3, '8 to 30 days before'),
  (4, '2 to 7 days before'), (5, 'the day before'), (6, 'the day itself'), (7, 'around it'), (8, 'the day after'),
  (9, '2 to 7 days after'), (10, '8 to 30 days after'), (11, '1 to 12 months after'), (12, 'over a year after')
), placed AS (
  SELECT CASE WHEN n < -3652 THEN 0 WHEN n < -365 THEN 1 WHEN n < -30 THEN 2 WHEN n < -7 THEN 3 WHEN n < -1 THEN 4
    WHEN n = -1 THEN 5 WHEN n = 0 AND one THEN 6 WHEN n = 0 THEN 7 WHEN n = 1 THEN 8 WHEN n <= 7 THEN 9
    WHEN n <= 30 THEN 10 WHEN n <= 365 THEN 11 ELSE 12 END AS place FROM away
)
SELECT distance, count(placed.place) AS dates FROM named LEFT JOIN placed USING (place) GROUP BY place, distance
ORDER BY place
"""

EVENTS = """
WITH happened AS (
  SELECT e.type AS type, e.time."begin" AS first, coalesce(e.time."end", e.time."begin") AS last
  FROM (SELECT unnest(events) AS e FROM articles)
), types AS (
  SELECT type, count(*) AS n FROM happened WHERE type IS NOT NULL GROUP BY ALL ORDER BY n DESC, type LIMIT 12
)
SELECT type, date_trunc($1, first)::DATE AS day, count(*) AS events FROM happened JOIN types USING (type)
WHERE last - first <= 31 AND first BETWEEN $2::DATE - 31 AND $3::DATE + 31
GROUP BY type, day, n ORDER BY n DESC, type, day
"""

EVENT_TYPES = """
SELECT coalesce(e.type, 'no type') AS type, count(*) FILTER (e.asserted) AS asserted,
  count(*) FILTER (NOT e.asserted) AS "not asserted"
FROM (SELECT unnest(events) AS e FROM articles) GROUP BY ALL ORDER BY count(*) DESC, type
"""

PRESENT = """
SELECT unnest(['headline', 'author', 'outlet', 'dateline', 'publication date', 'quotation with speaker', 'date',
    'event', 'lead event']) AS field,
  unnest([count(coalesce(given.headline, header.headline.text)),
    count(*) FILTER (len(given.authors) > 0 OR len(header.byline.contributors) > 0),
    count(coalesce(given.outlet, header.outlet.text, header.byline.outlet.text)),
    count(header.dateline), count(published_day),
    count(*) FILTER (len(list_filter(attributions, lambda a: a.speaker.name IS NOT NULL)) > 0),
    count(*) FILTER (len(timexes) > 0), count(*) FILTER (len(events) > 0), count(lead_event)]) AS articles
FROM articles
"""

SAME_WORDS = """
SELECT any_value(fullest)[:300] AS quotation, count(DISTINCT article_id) AS articles, count(DISTINCT outlet) AS outlets,
  CASE WHEN length(any_value(speakers)) > 90 THEN any_value(speakers)[:90] || '…' ELSE any_value(speakers) END
    AS speakers
FROM linked_quotes GROUP BY cluster ORDER BY articles DESC, outlets DESC, quotation LIMIT 20
"""
"""Of the table that `newscorpus link` wrote."""

SAME_EVENTS = """
SELECT regexp_replace(rtrim(any_value("key"), '|'), '[|]+', ', ', 'g') AS event, count(DISTINCT article_id) AS articles,
  count(DISTINCT outlet) AS outlets,
  min(text) AS words
FROM linked_events GROUP BY cluster ORDER BY articles DESC, outlets DESC, event LIMIT 20
"""

LINKED_WORDS = """
SELECT fullest[:300] AS key, content[:300],
  concat_ws(', ', coalesce(speaker, 'nobody named'), concat(round(100 * kept), ' %')),
  concat_ws(', ', outlet, published), concat(article_id, ', ', start, '–', "end"), articles
FROM linked_quotes WHERE cluster < 20
QUALIFY row_number() OVER (PARTITION BY cluster ORDER BY hash(article_id)) <= $1 ORDER BY cluster, hash(article_id)
"""

LINKED_EVENTS = """
SELECT regexp_replace(rtrim("key", '|'), '[|]+', ', ', 'g') AS key, text,
  concat_ws(' → ', nullif(actors, ''), nullif(recipients, '')),
  concat_ws(', ', outlet, published), concat(article_id, ', ', start, '–', "end"), articles
FROM linked_events WHERE cluster < 20
QUALIFY row_number() OVER (PARTITION BY cluster ORDER BY hash(article_id)) <= $1 ORDER BY cluster, hash(article_id)
"""

COPIES = """
SELECT kind, count(*) AS articles FROM copies GROUP BY ALL ORDER BY articles DESC, kind
"""
"""Of the table that `annotate --duplicates` wrote."""

NOTES = """
SELECT n.kind AS kind, count(*) AS notes, count(DISTINCT article) AS articles
FROM (SELECT unnest(notes) AS n, id AS article FROM articles) GROUP BY ALL ORDER BY notes DESC, kind
"""
