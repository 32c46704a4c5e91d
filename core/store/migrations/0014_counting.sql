-- How a village counts, and what was settled on the way from the box to the totals. No record is ever deleted;
-- a ballot that another way of counting replaced moves, with all that it said, into ballot_set_aside.

-- 计票方式. The newest row of a count is in force; every later one has a reason.
CREATE TABLE counting_way (
    id INTEGER PRIMARY KEY,
    village_id INTEGER NOT NULL REFERENCES village (id),
    body TEXT NOT NULL,
    round_number INTEGER NOT NULL CHECK (round_number > 0),
    way TEXT NOT NULL CHECK (way IN ('calling', 'two_tellers', 'totals', 'imported')),
    chosen_at TEXT NOT NULL CHECK (chosen_at <> ''),
    because TEXT NOT NULL
) STRICT
--;;
CREATE INDEX counting_way_by_village ON counting_way (village_id, body, round_number)
--;;
CREATE TABLE ballot_set_aside (
    id INTEGER PRIMARY KEY,
    way_id INTEGER NOT NULL REFERENCES counting_way (id),
    village_id INTEGER NOT NULL REFERENCES village (id),
    body TEXT NOT NULL,
    box TEXT NOT NULL,
    number TEXT NOT NULL,
    cells TEXT NOT NULL,
    ruled_void INTEGER NOT NULL CHECK (ruled_void IN (0, 1)),
    void_reason TEXT NOT NULL,
    source TEXT NOT NULL
) STRICT
--;;
-- 零票报告
CREATE TABLE zero_report (
    id INTEGER PRIMARY KEY,
    village_id INTEGER NOT NULL REFERENCES village (id),
    body TEXT NOT NULL,
    round_number INTEGER NOT NULL CHECK (round_number > 0),
    made_at TEXT NOT NULL CHECK (made_at <> ''),
    boxes TEXT NOT NULL CHECK (boxes <> ''),
    caller TEXT NOT NULL,
    tellers TEXT NOT NULL CHECK (tellers <> ''),
    scrutineers TEXT NOT NULL CHECK (scrutineers <> ''),
    gone INTEGER NOT NULL DEFAULT 0 CHECK (gone IN (0, 1))
) STRICT
--;;
CREATE INDEX zero_report_by_village ON zero_report (village_id, body, round_number)
--;;
-- 并箱: the ballots of `box` lie among those of `into_box` since before they were read.
CREATE TABLE box_mixing (
    id INTEGER PRIMARY KEY,
    village_id INTEGER NOT NULL REFERENCES village (id),
    body TEXT NOT NULL,
    round_number INTEGER NOT NULL CHECK (round_number > 0),
    box TEXT NOT NULL CHECK (box <> ''),
    into_box TEXT NOT NULL CHECK (into_box <> '' AND into_box <> box),
    UNIQUE (village_id, body, round_number, box)
) STRICT
--;;
-- 双人计票: a bundle that both tellers read.
CREATE TABLE teller_bundle (
    id INTEGER PRIMARY KEY,
    village_id INTEGER NOT NULL REFERENCES village (id),
    body TEXT NOT NULL,
    round_number INTEGER NOT NULL CHECK (round_number > 0),
    number INTEGER NOT NULL CHECK (number > 0),
    box TEXT NOT NULL CHECK (box <> ''),
    size INTEGER NOT NULL CHECK (size > 0),
    first_teller TEXT NOT NULL CHECK (first_teller <> ''),
    second_teller TEXT NOT NULL CHECK (second_teller <> '' AND second_teller <> first_teller),
    state TEXT NOT NULL DEFAULT 'first' CHECK (state IN ('first', 'second', 'compare', 'agreed')),
    gone INTEGER NOT NULL DEFAULT 0 CHECK (gone IN (0, 1))
) STRICT
--;;
CREATE UNIQUE INDEX teller_bundle_number ON teller_bundle (village_id, body, round_number, number) WHERE gone = 0
--;;
CREATE TABLE teller_reading (
    id INTEGER PRIMARY KEY,
    bundle_id INTEGER NOT NULL REFERENCES teller_bundle (id),
    place INTEGER NOT NULL CHECK (place > 0),
    teller INTEGER NOT NULL CHECK (teller IN (0, 1)),
    attempt INTEGER NOT NULL CHECK (attempt > 0),
    cells TEXT NOT NULL,
    ruled_void INTEGER NOT NULL CHECK (ruled_void IN (0, 1)),
    void_reason TEXT NOT NULL,
    UNIQUE (bundle_id, place, teller, attempt)
) STRICT
--;;
CREATE TABLE teller_decision (
    id INTEGER PRIMARY KEY,
    bundle_id INTEGER NOT NULL REFERENCES teller_bundle (id),
    place INTEGER NOT NULL CHECK (place > 0),
    teller INTEGER NOT NULL CHECK (teller IN (0, 1)),
    decided_by TEXT NOT NULL CHECK (decided_by <> ''),
    because TEXT NOT NULL CHECK (because <> ''),
    UNIQUE (bundle_id, place)
) STRICT
--;;
-- 汇总录入: what a typist handed over. The newest row of a seat counts.
CREATE TABLE totals_entry (
    id INTEGER PRIMARY KEY,
    village_id INTEGER NOT NULL REFERENCES village (id),
    body TEXT NOT NULL,
    round_number INTEGER NOT NULL CHECK (round_number > 0),
    seat INTEGER NOT NULL CHECK (seat IN (0, 1)),
    typist TEXT NOT NULL CHECK (typist <> ''),
    sheet TEXT NOT NULL,
    note TEXT NOT NULL,
    handed_over_at TEXT NOT NULL CHECK (handed_over_at <> ''),
    gone INTEGER NOT NULL DEFAULT 0 CHECK (gone IN (0, 1))
) STRICT
--;;
CREATE INDEX totals_entry_by_village ON totals_entry (village_id, body, round_number)
--;;
-- What counts in the end: both entries agreed, or the coordinator took one of them.
CREATE TABLE totals_result (
    id INTEGER PRIMARY KEY,
    village_id INTEGER NOT NULL REFERENCES village (id),
    body TEXT NOT NULL,
    round_number INTEGER NOT NULL CHECK (round_number > 0),
    sheet TEXT NOT NULL,
    how TEXT NOT NULL CHECK (how IN ('agreed', 'first', 'second')),
    decided_by TEXT NOT NULL,
    because TEXT NOT NULL,
    gone INTEGER NOT NULL DEFAULT 0 CHECK (gone IN (0, 1))
) STRICT
--;;
CREATE INDEX totals_result_by_village ON totals_result (village_id, body, round_number)
--;;
-- 裁定. The newest row of a post and name counts unless it was taken back.
CREATE TABLE ruling (
    id INTEGER PRIMARY KEY,
    village_id INTEGER NOT NULL REFERENCES village (id),
    body TEXT NOT NULL,
    round_number INTEGER NOT NULL CHECK (round_number > 0),
    post TEXT NOT NULL CHECK (post <> ''),
    name TEXT NOT NULL CHECK (name <> ''),
    kind TEXT NOT NULL CHECK (kind IN ('person', 'nobody', 'taken_back')),
    person TEXT NOT NULL,
    because TEXT NOT NULL CHECK (because <> ''),
    ruled_on TEXT NOT NULL CHECK (ruled_on <> ''),
    ruled_by TEXT NOT NULL CHECK (ruled_by <> ''),
    CHECK ((kind = 'person') = (person <> ''))
) STRICT
--;;
CREATE INDEX ruling_by_village ON ruling (village_id, body, round_number)
