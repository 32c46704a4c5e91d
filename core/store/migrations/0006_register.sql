-- The record part of the register of voters: what is written by hand, objections, closed versions.
-- `person` is made anew because a status is added to its CHECK; its rows, ids and indexes stay.

PRAGMA defer_foreign_keys = ON
--;;
CREATE TABLE person_before AS SELECT * FROM person
--;;
DROP TABLE person
--;;
-- One row of a village's register. `identity` is how the row is known again when the file comes once more.
-- A row that was added by hand has no source_file.
CREATE TABLE person (
    id INTEGER PRIMARY KEY,
    village_id INTEGER NOT NULL REFERENCES village (id),
    identity TEXT NOT NULL,
    row_number INTEGER NOT NULL,
    source_file TEXT NOT NULL,
    source_sheet TEXT NOT NULL,
    source_row INTEGER NOT NULL,
    household TEXT NOT NULL,
    relation_to_head TEXT NOT NULL,
    name TEXT NOT NULL CHECK (name <> ''),
    name_strokes BLOB NOT NULL,
    name_pinyin BLOB NOT NULL,
    search_key TEXT NOT NULL,
    sex TEXT NOT NULL CHECK (sex IN ('', '男', '女')),
    ethnicity TEXT NOT NULL,
    birth_date TEXT NOT NULL,
    national_id TEXT NOT NULL,
    id_state TEXT NOT NULL CHECK (id_state IN ('good', 'missing', 'wrong_check', 'damaged', 'repaired')),
    education TEXT NOT NULL,
    political_status TEXT NOT NULL,
    villager_group TEXT NOT NULL,
    grid TEXT NOT NULL,
    address TEXT NOT NULL,
    phone TEXT NOT NULL,
    category TEXT NOT NULL CHECK (category IN ('', 'A', 'B', 'C')),
    declaration TEXT NOT NULL,
    remark TEXT NOT NULL,
    occurrence INTEGER NOT NULL CHECK (occurrence > 0),
    status TEXT NOT NULL CHECK (status IN ('registered', 'under_age', 'deprived', 'deceased', 'away_not_declared',
                                           'outside_no_consent', 'duplicate', 'removed')),
    gone INTEGER NOT NULL DEFAULT 0 CHECK (gone IN (0, 1)),
    birth_month_only INTEGER NOT NULL DEFAULT 0 CHECK (birth_month_only IN (0, 1)),
    id_upgraded INTEGER NOT NULL DEFAULT 0 CHECK (id_upgraded IN (0, 1)),
    UNIQUE (village_id, identity)
) STRICT
--;;
INSERT INTO person (id, village_id, identity, row_number, source_file, source_sheet, source_row, household,
                    relation_to_head, name, name_strokes, name_pinyin, search_key, sex, ethnicity, birth_date,
                    national_id, id_state, education, political_status, villager_group, grid, address, phone,
                    category, declaration, remark, occurrence, status, gone)
SELECT id, village_id, identity, row_number, source_file, source_sheet, source_row, household,
       relation_to_head, name, name_strokes, name_pinyin, search_key, sex, ethnicity, birth_date,
       national_id, id_state, education, political_status, villager_group, grid, address, phone,
       category, declaration, remark, occurrence, status, gone
FROM person_before
--;;
DROP TABLE person_before
--;;
CREATE INDEX person_by_id_number ON person (national_id)
--;;
CREATE INDEX person_by_name ON person (village_id, name)
--;;
CREATE INDEX person_by_strokes ON person (village_id, name_strokes)
--;;
CREATE INDEX person_by_status ON person (village_id, status, gone)
--;;
-- A field that was corrected by hand: it wins over later imports, which tell where the file differs.
-- `file_value` is what the office's file said when it was corrected.
CREATE TABLE person_correction (
    person_id INTEGER NOT NULL REFERENCES person (id),
    field TEXT NOT NULL,
    value TEXT NOT NULL,
    file_value TEXT NOT NULL,
    PRIMARY KEY (person_id, field)
) STRICT
--;;
-- What is on record about a person's registration beside his row; it outlives every import.
-- `removed`: the reason why he was taken off, empty while he is on. Category B: how, when and to whom he said
-- that he takes part. Category C: his application, and the meeting's resolution.
CREATE TABLE register_record (
    person_id INTEGER PRIMARY KEY REFERENCES person (id),
    removed TEXT NOT NULL DEFAULT '',
    rights_restored INTEGER NOT NULL DEFAULT 0 CHECK (rights_restored IN (0, 1)),
    statement_how TEXT NOT NULL DEFAULT '',
    statement_on TEXT NOT NULL DEFAULT '',
    statement_noted_by TEXT NOT NULL DEFAULT '',
    applied_on TEXT NOT NULL DEFAULT '',
    meeting TEXT NOT NULL DEFAULT '' CHECK (meeting IN ('', 'villagers', 'representatives')),
    resolved_on TEXT NOT NULL DEFAULT '',
    resolution_number TEXT NOT NULL DEFAULT ''
) STRICT
--;;
-- 四增四减 and corrections: every change by hand, in the order in which it was recorded.
CREATE TABLE register_change (
    id INTEGER PRIMARY KEY,
    village_id INTEGER NOT NULL REFERENCES village (id),
    person_id INTEGER NOT NULL REFERENCES person (id),
    kind TEXT NOT NULL CHECK (kind IN ('added', 'removed', 'corrected')),
    reason TEXT NOT NULL,
    happened_on TEXT NOT NULL,
    because TEXT NOT NULL,
    recorded_at TEXT NOT NULL,
    recorded_by TEXT NOT NULL
) STRICT
--;;
CREATE INDEX register_change_by_person ON register_change (person_id)
--;;
CREATE INDEX register_change_by_village ON register_change (village_id)
--;;
-- 异议: an objection to the posted register and what became of it. Empty dates have not come yet.
CREATE TABLE register_objection (
    id INTEGER PRIMARY KEY,
    village_id INTEGER NOT NULL REFERENCES village (id),
    number INTEGER NOT NULL CHECK (number > 0),
    objector TEXT NOT NULL CHECK (objector <> ''),
    about TEXT NOT NULL CHECK (about <> ''),
    about_person_id INTEGER REFERENCES person (id),
    claim TEXT NOT NULL CHECK (claim <> ''),
    posted_on TEXT NOT NULL CHECK (posted_on <> ''),
    received_at TEXT NOT NULL CHECK (received_at <> ''),
    received_by TEXT NOT NULL,
    outcome TEXT NOT NULL DEFAULT '' CHECK (outcome IN ('', 'upheld', 'rejected', 'withdrawn')),
    decided_on TEXT NOT NULL DEFAULT '',
    decision TEXT NOT NULL DEFAULT '',
    document_number TEXT NOT NULL DEFAULT '',
    published_on TEXT NOT NULL DEFAULT '',
    UNIQUE (village_id, number)
) STRICT
--;;
-- 选民登记册 as it was closed: 1 is the closing, every supplement makes the next one. Never changed.
-- `hash` is BLAKE2b-256 of the version's canonical text, as its papers print it; township, village and day stand
-- in that text as they were called then.
CREATE TABLE register_version (
    id INTEGER PRIMARY KEY,
    village_id INTEGER NOT NULL REFERENCES village (id),
    number INTEGER NOT NULL CHECK (number > 0),
    township TEXT NOT NULL,
    village_name TEXT NOT NULL,
    election_day TEXT NOT NULL,
    closed_at TEXT NOT NULL,
    closed_by TEXT NOT NULL,
    registered INTEGER NOT NULL CHECK (registered > 0),
    previous_hash TEXT NOT NULL,
    hash TEXT NOT NULL,
    UNIQUE (village_id, number)
) STRICT
--;;
-- Who was on it, as the rows stood.
CREATE TABLE register_version_row (
    version_id INTEGER NOT NULL REFERENCES register_version (id),
    position INTEGER NOT NULL CHECK (position > 0),
    person_id INTEGER NOT NULL REFERENCES person (id),
    row_number INTEGER NOT NULL,
    household TEXT NOT NULL,
    relation_to_head TEXT NOT NULL,
    name TEXT NOT NULL,
    sex TEXT NOT NULL,
    ethnicity TEXT NOT NULL,
    birth_date TEXT NOT NULL,
    national_id TEXT NOT NULL,
    id_state TEXT NOT NULL,
    education TEXT NOT NULL,
    political_status TEXT NOT NULL,
    villager_group TEXT NOT NULL,
    grid TEXT NOT NULL,
    address TEXT NOT NULL,
    category TEXT NOT NULL,
    PRIMARY KEY (version_id, position)
) STRICT
--;;
CREATE UNIQUE INDEX register_version_row_by_person ON register_version_row (version_id, person_id)
--;;
-- 补充公告: how a version differs from the one before it; `fields` names what was corrected.
CREATE TABLE register_version_change (
    version_id INTEGER NOT NULL REFERENCES register_version (id),
    position INTEGER NOT NULL CHECK (position > 0),
    kind TEXT NOT NULL CHECK (kind IN ('added', 'removed', 'corrected')),
    reason TEXT NOT NULL,
    person_id INTEGER NOT NULL REFERENCES person (id),
    fields TEXT NOT NULL,
    PRIMARY KEY (version_id, position)
) STRICT
--;;
CREATE TRIGGER register_version_no_update BEFORE UPDATE ON register_version
BEGIN SELECT RAISE(ABORT, 'a closed register is never changed'); END
--;;
CREATE TRIGGER register_version_no_delete BEFORE DELETE ON register_version
BEGIN SELECT RAISE(ABORT, 'a closed register is never changed'); END
--;;
CREATE TRIGGER register_version_row_no_update BEFORE UPDATE ON register_version_row
BEGIN SELECT RAISE(ABORT, 'a closed register is never changed'); END
--;;
CREATE TRIGGER register_version_row_no_delete BEFORE DELETE ON register_version_row
BEGIN SELECT RAISE(ABORT, 'a closed register is never changed'); END
--;;
CREATE TRIGGER register_version_change_no_update BEFORE UPDATE ON register_version_change
BEGIN SELECT RAISE(ABORT, 'a closed register is never changed'); END
--;;
CREATE TRIGGER register_version_change_no_delete BEFORE DELETE ON register_version_change
BEGIN SELECT RAISE(ABORT, 'a closed register is never changed'); END
