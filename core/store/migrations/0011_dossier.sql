-- The dossier of a nominee: facts with their dates, talks written down here, second persons, and the township's
-- own versions of the nine checks. No row is overwritten: what was a mistake is taken out with its reason.

-- Clauses of the list of bars that a check failed under, one a line; why an earlier answer was changed.
ALTER TABLE check_entry ADD COLUMN clauses TEXT NOT NULL DEFAULT ''
--;;
ALTER TABLE check_entry ADD COLUMN because TEXT NOT NULL DEFAULT ''
--;;
-- What is held against a nominee. `clauses` one a line; `ended_on` empty: not known, or (running) lasts still.
CREATE TABLE bar_fact (
    id INTEGER PRIMARY KEY,
    nomination_id INTEGER NOT NULL REFERENCES nomination (id),
    clauses TEXT NOT NULL CHECK (clauses <> ''),
    matter TEXT NOT NULL CHECK (matter <> ''),
    ended_on TEXT NOT NULL,
    running INTEGER NOT NULL CHECK (running IN (0, 1)),
    source TEXT NOT NULL CHECK (source <> ''),
    entered_by TEXT NOT NULL CHECK (entered_by <> ''),
    entered_at TEXT NOT NULL CHECK (entered_at <> ''),
    gone INTEGER NOT NULL DEFAULT 0 CHECK (gone IN (0, 1))
) STRICT
--;;
CREATE INDEX bar_fact_by_nomination ON bar_fact (nomination_id)
--;;
-- 三问谈话 written down here; the newest of a nomination counts and goes before the office's list (ask_record).
CREATE TABLE talk_record (
    id INTEGER PRIMARY KEY,
    nomination_id INTEGER NOT NULL REFERENCES nomination (id),
    talked_on TEXT NOT NULL CHECK (talked_on <> ''),
    place TEXT NOT NULL,
    talked_by TEXT NOT NULL CHECK (talked_by <> ''),
    recorded_by TEXT NOT NULL,
    signed TEXT NOT NULL CHECK (signed IN ('', 'yes', 'no')),
    question_1 TEXT NOT NULL, said_1 TEXT NOT NULL, finding_1 TEXT NOT NULL,
    question_2 TEXT NOT NULL, said_2 TEXT NOT NULL, finding_2 TEXT NOT NULL,
    question_3 TEXT NOT NULL, said_3 TEXT NOT NULL, finding_3 TEXT NOT NULL,
    entered_by TEXT NOT NULL CHECK (entered_by <> ''),
    entered_at TEXT NOT NULL CHECK (entered_at <> ''),
    because TEXT NOT NULL
) STRICT
--;;
CREATE INDEX talk_record_by_nomination ON talk_record (nomination_id)
--;;
-- 四眼: a second named person on what one person holds against a nominee; the newest of a subject counts.
-- `subject_id`: the row of that table; for 'computed' the check's index 0 … 8.
CREATE TABLE second_look (
    id INTEGER PRIMARY KEY,
    nomination_id INTEGER NOT NULL REFERENCES nomination (id),
    subject TEXT NOT NULL CHECK (subject IN ('check_entry', 'bar_fact', 'talk_record', 'computed')),
    subject_id INTEGER NOT NULL,
    agreed INTEGER NOT NULL CHECK (agreed IN (0, 1)),
    looked_by TEXT NOT NULL CHECK (looked_by <> ''),
    looked_at TEXT NOT NULL CHECK (looked_at <> ''),
    note TEXT NOT NULL,
    CHECK (agreed = 1 OR note <> '')
) STRICT
--;;
CREATE INDEX second_look_by_nomination ON second_look (nomination_id)
--;;
-- The nine checks and the lists of bars as this township has them. Number 0 is the program's own and has no row.
-- Without a day of freezing it is the draft; only that one row changes.
CREATE TABLE check_template_version (
    number INTEGER PRIMARY KEY CHECK (number > 0),
    json TEXT NOT NULL CHECK (json <> ''),
    sha256 TEXT NOT NULL CHECK (sha256 <> ''),
    made_by TEXT NOT NULL CHECK (made_by <> ''),
    made_at TEXT NOT NULL CHECK (made_at <> ''),
    frozen_by TEXT NOT NULL DEFAULT '',
    frozen_at TEXT NOT NULL DEFAULT '',
    because TEXT NOT NULL DEFAULT ''
) STRICT
--;;
-- Dossiers that were judged before a newer version was frozen stay with theirs; all others follow the newest.
CREATE TABLE dossier_template (
    nomination_id INTEGER PRIMARY KEY REFERENCES nomination (id),
    version INTEGER NOT NULL CHECK (version >= 0)
) STRICT
