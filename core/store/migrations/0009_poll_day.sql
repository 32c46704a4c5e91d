-- The day of the vote, its rounds, and what became of the result. No row is ever deleted: what was a mistake is
-- ended, with the reason.

-- A box and a ballot belong to one round. The boxes of a later round have names of their own in the village.
ALTER TABLE box ADD COLUMN round_number INTEGER NOT NULL DEFAULT 1 CHECK (round_number > 0)
--;;
ALTER TABLE ballot ADD COLUMN round_number INTEGER NOT NULL DEFAULT 1 CHECK (round_number > 0)
--;;
-- 再次投票, 另行选举, 重新选举: every round after the first. `posts` is a JSON list: code, seats, candidates.
CREATE TABLE vote_round (
    id INTEGER PRIMARY KEY,
    village_id INTEGER NOT NULL REFERENCES village (id),
    body TEXT NOT NULL,
    number INTEGER NOT NULL CHECK (number > 1),
    kind TEXT NOT NULL CHECK (kind IN ('second', 'revote', 'rerun')),
    mode TEXT NOT NULL CHECK (mode IN ('self_nomination', 'candidates')),
    held_on TEXT NOT NULL CHECK (held_on <> ''),
    posts TEXT NOT NULL,
    note TEXT NOT NULL,
    UNIQUE (village_id, body, number)
) STRICT
--;;
-- 当选后资格复审. The newest row of a person in a round counts. `person` is the id of the contest: P17, N3.
CREATE TABLE post_count_review (
    id INTEGER PRIMARY KEY,
    village_id INTEGER NOT NULL REFERENCES village (id),
    body TEXT NOT NULL,
    round_number INTEGER NOT NULL CHECK (round_number > 0),
    person TEXT NOT NULL CHECK (person <> ''),
    name TEXT NOT NULL,
    passed INTEGER NOT NULL CHECK (passed IN (0, 1)),
    reason TEXT NOT NULL,
    decided_on TEXT NOT NULL CHECK (decided_on <> ''),
    document_number TEXT NOT NULL,
    CHECK (passed = 1 OR reason <> '')
) STRICT
--;;
CREATE INDEX post_count_review_by_round ON post_count_review (village_id, body, round_number)
--;;
-- 宣布结果: what was declared, with all that it was counted from but the ballots, which can't change from then on.
CREATE TABLE declaration (
    id INTEGER PRIMARY KEY,
    village_id INTEGER NOT NULL REFERENCES village (id),
    body TEXT NOT NULL,
    round_number INTEGER NOT NULL CHECK (round_number > 0),
    declared_on TEXT NOT NULL CHECK (declared_on <> ''),
    place TEXT NOT NULL,
    signatories TEXT NOT NULL,
    contest TEXT NOT NULL,
    outcome TEXT NOT NULL,
    declared_by TEXT NOT NULL,
    reopened_on TEXT NOT NULL DEFAULT '',
    reopened_by TEXT NOT NULL DEFAULT '',
    reopened_with TEXT NOT NULL DEFAULT '',
    reopened_because TEXT NOT NULL DEFAULT ''
) STRICT
--;;
CREATE UNIQUE INDEX declaration_one_in_force ON declaration (village_id, body, round_number) WHERE reopened_on = ''
--;;
-- Issued papers of a result that was reopened: they are replaced even before the new one is issued.
CREATE TABLE superseded_document (
    document_id INTEGER PRIMARY KEY REFERENCES issued_document (id),
    declaration_id INTEGER NOT NULL REFERENCES declaration (id)
) STRICT
--;;
-- 票箱: where and when it stands, before anything was put into it. Its ledger (`box`) follows after the poll.
CREATE TABLE planned_box (
    id INTEGER PRIMARY KEY,
    village_id INTEGER NOT NULL REFERENCES village (id),
    round_number INTEGER NOT NULL DEFAULT 1 CHECK (round_number > 0),
    name TEXT NOT NULL CHECK (name <> ''),
    kind TEXT NOT NULL CHECK (kind IN ('main_venue', 'polling_station', 'roving_box')),
    place TEXT NOT NULL,
    opens TEXT NOT NULL,
    closes TEXT NOT NULL,
    why_roving TEXT NOT NULL,
    applied_on TEXT NOT NULL,
    approval_number TEXT NOT NULL,
    approved_on TEXT NOT NULL,
    list_posted_on TEXT NOT NULL,
    gone INTEGER NOT NULL DEFAULT 0 CHECK (gone IN (0, 1)),
    UNIQUE (village_id, name)
) STRICT
--;;
-- 流动票箱投票人员: whom the roving box goes to.
CREATE TABLE roving_voter (
    id INTEGER PRIMARY KEY,
    box_id INTEGER NOT NULL REFERENCES planned_box (id),
    person_id INTEGER NOT NULL REFERENCES person (id),
    reason TEXT NOT NULL,
    gone INTEGER NOT NULL DEFAULT 0 CHECK (gone IN (0, 1)),
    UNIQUE (box_id, person_id)
) STRICT
--;;
-- 唱票人, 监票人, 计票人, 发票, 代写人 …: named people, at one box or at all.
CREATE TABLE poll_staff (
    id INTEGER PRIMARY KEY,
    village_id INTEGER NOT NULL REFERENCES village (id),
    round_number INTEGER NOT NULL DEFAULT 1 CHECK (round_number > 0),
    role TEXT NOT NULL CHECK (role IN ('chief_scrutineer', 'scrutineer', 'caller', 'teller', 'issuer', 'writer',
                                       'steward')),
    person_id INTEGER REFERENCES person (id),
    name TEXT NOT NULL CHECK (name <> ''),
    box_id INTEGER REFERENCES planned_box (id),
    ended_because TEXT NOT NULL DEFAULT ''
) STRICT
--;;
CREATE INDEX poll_staff_by_village ON poll_staff (village_id)
--;;
-- 领票: whose ballot, and who took it. Stands here alone: nothing leads from here to a ballot, and the time is told
-- nowhere else. `slot` is the half hour, for the curve.
CREATE TABLE check_in (
    id INTEGER PRIMARY KEY,
    village_id INTEGER NOT NULL REFERENCES village (id),
    round_number INTEGER NOT NULL CHECK (round_number > 0),
    box TEXT NOT NULL CHECK (box <> ''),
    person_id INTEGER NOT NULL REFERENCES person (id),
    taken_by INTEGER NOT NULL REFERENCES person (id),
    assisted INTEGER NOT NULL CHECK (assisted IN (0, 1)),
    at TEXT NOT NULL,
    slot TEXT NOT NULL,
    taken_back_because TEXT NOT NULL DEFAULT ''
) STRICT
--;;
CREATE UNIQUE INDEX check_in_never_twice ON check_in (village_id, round_number, person_id) WHERE taken_back_because = ''
--;;
-- Ballots issued up to a time: typed, counted by the button, or phoned in for the whole village (`box` is empty).
CREATE TABLE issue_reading (
    village_id INTEGER NOT NULL REFERENCES village (id),
    round_number INTEGER NOT NULL DEFAULT 1 CHECK (round_number > 0),
    box TEXT NOT NULL,
    at TEXT NOT NULL,
    issued INTEGER NOT NULL CHECK (issued >= 0),
    proxy INTEGER NOT NULL DEFAULT 0 CHECK (proxy >= 0),
    assisted INTEGER NOT NULL DEFAULT 0 CHECK (assisted >= 0),
    gone INTEGER NOT NULL DEFAULT 0 CHECK (gone IN (0, 1)),
    PRIMARY KEY (village_id, round_number, box, at)
) STRICT
--;;
-- 封箱: the box at the end of the poll, before it is opened.
CREATE TABLE box_closing (
    id INTEGER PRIMARY KEY,
    village_id INTEGER NOT NULL REFERENCES village (id),
    round_number INTEGER NOT NULL CHECK (round_number > 0),
    box TEXT NOT NULL CHECK (box <> ''),
    closed_at TEXT NOT NULL CHECK (closed_at <> ''),
    seal_number TEXT NOT NULL CHECK (seal_number <> ''),
    first_name TEXT NOT NULL CHECK (first_name <> ''),
    second_name TEXT NOT NULL CHECK (second_name <> ''),
    issued INTEGER NOT NULL CHECK (issued >= 0),
    proxy INTEGER NOT NULL CHECK (proxy >= 0),
    assisted INTEGER NOT NULL CHECK (assisted >= 0),
    undone_because TEXT NOT NULL DEFAULT '',
    CHECK (first_name <> second_name AND proxy <= issued AND assisted <= issued)
) STRICT
--;;
CREATE UNIQUE INDEX box_closing_one_in_force ON box_closing (village_id, box) WHERE undone_because = ''
--;;
-- 选票台账: printed = issued + replaced + destroyed.
CREATE TABLE ballot_ledger (
    id INTEGER PRIMARY KEY,
    village_id INTEGER NOT NULL REFERENCES village (id),
    body TEXT NOT NULL,
    round_number INTEGER NOT NULL CHECK (round_number > 0),
    kind TEXT NOT NULL CHECK (kind IN ('printed', 'replaced', 'destroyed')),
    amount INTEGER NOT NULL CHECK (amount > 0),
    bundle_size INTEGER NOT NULL CHECK (bundle_size >= 0),
    entered_on TEXT NOT NULL CHECK (entered_on <> ''),
    by_whom TEXT NOT NULL CHECK (by_whom <> ''),
    witness TEXT NOT NULL,
    note TEXT NOT NULL,
    ended_because TEXT NOT NULL DEFAULT ''
) STRICT
--;;
CREATE INDEX ballot_ledger_by_village ON ballot_ledger (village_id, body, round_number)
--;;
-- 突发情况. A row whose `what` is empty states that there was none.
CREATE TABLE incident (
    id INTEGER PRIMARY KEY,
    village_id INTEGER NOT NULL REFERENCES village (id),
    round_number INTEGER NOT NULL CHECK (round_number > 0),
    happened_at TEXT NOT NULL CHECK (happened_at <> ''),
    place TEXT NOT NULL,
    what TEXT NOT NULL,
    witnesses TEXT NOT NULL,
    measures TEXT NOT NULL,
    box TEXT NOT NULL,
    effect TEXT NOT NULL,
    stated_by TEXT NOT NULL,
    ended_because TEXT NOT NULL DEFAULT ''
) STRICT
--;;
CREATE INDEX incident_by_village ON incident (village_id)
--;;
-- Bodies chosen at a meeting: 村务监督委员会, 合作社, and the party branch as a record only.
CREATE TABLE meeting_vote (
    id INTEGER PRIMARY KEY,
    village_id INTEGER NOT NULL REFERENCES village (id),
    body TEXT NOT NULL,
    held_on TEXT NOT NULL CHECK (held_on <> ''),
    meeting TEXT NOT NULL CHECK (meeting IN ('villagers', 'representatives', 'members', 'member_representatives',
                                             'party')),
    entitled INTEGER NOT NULL CHECK (entitled >= 0),
    attended INTEGER NOT NULL CHECK (attended >= 0),
    collected INTEGER NOT NULL CHECK (collected >= 0),
    chaired_by TEXT NOT NULL,
    note TEXT NOT NULL,
    ended_because TEXT NOT NULL DEFAULT ''
) STRICT
--;;
CREATE INDEX meeting_vote_by_village ON meeting_vote (village_id, body)
--;;
CREATE TABLE meeting_vote_line (
    id INTEGER PRIMARY KEY,
    meeting_id INTEGER NOT NULL REFERENCES meeting_vote (id),
    post_title TEXT NOT NULL,
    person_id INTEGER REFERENCES person (id),
    name TEXT NOT NULL CHECK (name <> ''),
    votes INTEGER NOT NULL CHECK (votes >= 0),
    elected INTEGER NOT NULL CHECK (elected IN (0, 1))
) STRICT
--;;
CREATE INDEX meeting_vote_line_by_meeting ON meeting_vote_line (meeting_id)
--;;
-- 罢免, 辞职, 自行终止, 补选: what came after the election. `facts` is a JSON object of the fields of its kind.
CREATE TABLE later_event (
    id INTEGER PRIMARY KEY,
    village_id INTEGER NOT NULL REFERENCES village (id),
    kind TEXT NOT NULL CHECK (kind IN ('recall', 'resignation', 'termination', 'by_election')),
    name TEXT NOT NULL CHECK (name <> ''),
    post_title TEXT NOT NULL,
    received_on TEXT NOT NULL CHECK (received_on <> ''),
    facts TEXT NOT NULL,
    ended_because TEXT NOT NULL DEFAULT ''
) STRICT
--;;
CREATE INDEX later_event_by_village ON later_event (village_id)
