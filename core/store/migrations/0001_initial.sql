-- The first schema of an .election file. Released migrations are never changed: a test holds their SHA-256.
-- Dates are ISO text, instants are UTC ISO text with milliseconds, truth values are 0 and 1.
-- `gone` rows were missing in the last import of their file: shown, never removed by themselves.

-- One row: the election that this file is. `rules` is the frozen copy of the rule set (JSON).
CREATE TABLE election (
    id INTEGER PRIMARY KEY CHECK (id = 1),
    township TEXT NOT NULL CHECK (township <> ''),
    rule_set_id TEXT NOT NULL,
    rules TEXT NOT NULL,
    election_day TEXT NOT NULL,
    created_at TEXT NOT NULL
) STRICT
--;;
CREATE TABLE village (
    id INTEGER PRIMARY KEY,
    number INTEGER NOT NULL UNIQUE CHECK (number > 0),
    name TEXT NOT NULL UNIQUE CHECK (name <> '')
) STRICT
--;;
CREATE TABLE post (
    id INTEGER PRIMARY KEY,
    village_id INTEGER NOT NULL REFERENCES village (id),
    body TEXT NOT NULL CHECK (body IN ('villagers_committee', 'supervision_committee', 'coop_board',
                                       'coop_supervisors', 'party_branch')),
    title TEXT NOT NULL CHECK (title <> ''),
    code TEXT NOT NULL,
    seats INTEGER NOT NULL CHECK (seats > 0),
    rank INTEGER NOT NULL CHECK (rank > 0),
    women_only INTEGER NOT NULL CHECK (women_only IN (0, 1)),
    note TEXT NOT NULL,
    gone INTEGER NOT NULL DEFAULT 0 CHECK (gone IN (0, 1)),
    UNIQUE (village_id, body, title)
) STRICT
--;;
-- One row of a village's register. `identity` is how the row is known again when the file comes once more.
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
                                           'outside_no_consent', 'duplicate')),
    gone INTEGER NOT NULL DEFAULT 0 CHECK (gone IN (0, 1)),
    UNIQUE (village_id, identity)
) STRICT
--;;
CREATE INDEX person_by_id_number ON person (national_id)
--;;
CREATE INDEX person_by_name ON person (village_id, name)
--;;
CREATE INDEX person_by_strokes ON person (village_id, name_strokes)
--;;
CREATE INDEX person_by_status ON person (village_id, status, gone)
--;;
CREATE TABLE nomination (
    id INTEGER PRIMARY KEY,
    no INTEGER NOT NULL CHECK (no > 0),
    village_id INTEGER NOT NULL REFERENCES village (id),
    body TEXT NOT NULL,
    post_title TEXT NOT NULL,
    identity TEXT NOT NULL UNIQUE,
    source_row INTEGER NOT NULL,
    name TEXT NOT NULL CHECK (name <> ''),
    name_strokes BLOB NOT NULL,
    search_key TEXT NOT NULL,
    sex TEXT NOT NULL,
    birth_month TEXT NOT NULL,
    national_id TEXT NOT NULL,
    ethnicity TEXT NOT NULL,
    political_status TEXT NOT NULL,
    education TEXT NOT NULL,
    current_post TEXT NOT NULL,
    filed_at TEXT NOT NULL,
    in_person TEXT NOT NULL CHECK (in_person IN ('', 'yes', 'no')),
    nomination_form TEXT NOT NULL CHECK (nomination_form IN ('', 'yes', 'no')),
    review_form TEXT NOT NULL CHECK (review_form IN ('', 'yes', 'no')),
    pledge TEXT NOT NULL CHECK (pledge IN ('', 'yes', 'no')),
    phone TEXT NOT NULL,
    remark TEXT NOT NULL,
    gone INTEGER NOT NULL DEFAULT 0 CHECK (gone IN (0, 1))
) STRICT
--;;
CREATE INDEX nomination_by_village ON nomination (village_id, body)
--;;
-- 联审: one department's answer about one nomination; no row = not answered.
CREATE TABLE department_opinion (
    nomination_id INTEGER NOT NULL REFERENCES nomination (id),
    department TEXT NOT NULL,
    answered INTEGER NOT NULL CHECK (answered IN (0, 1)),
    objection INTEGER NOT NULL CHECK (objection IN (0, 1)),
    matter TEXT NOT NULL,
    clause TEXT NOT NULL,
    officer TEXT NOT NULL,
    answered_on TEXT NOT NULL,
    gone INTEGER NOT NULL DEFAULT 0 CHECK (gone IN (0, 1)),
    PRIMARY KEY (nomination_id, department)
) STRICT
--;;
-- 三问: the recorded talk.
CREATE TABLE ask_record (
    nomination_id INTEGER PRIMARY KEY REFERENCES nomination (id),
    question_1 TEXT NOT NULL, answer_1 TEXT NOT NULL,
    question_2 TEXT NOT NULL, answer_2 TEXT NOT NULL,
    question_3 TEXT NOT NULL, answer_3 TEXT NOT NULL,
    talked_by TEXT NOT NULL,
    talked_on TEXT NOT NULL,
    gone INTEGER NOT NULL DEFAULT 0 CHECK (gone IN (0, 1))
) STRICT
--;;
CREATE TABLE withdrawal (
    nomination_id INTEGER PRIMARY KEY REFERENCES nomination (id),
    withdrawn_on TEXT NOT NULL,
    talked_by TEXT NOT NULL,
    clause_explained TEXT NOT NULL,
    signed TEXT NOT NULL CHECK (signed IN ('', 'yes', 'no')),
    remark TEXT NOT NULL,
    paper_seen_by TEXT NOT NULL,
    gone INTEGER NOT NULL DEFAULT 0 CHECK (gone IN (0, 1))
) STRICT
--;;
-- The deciding body's decisions; the newest counts, the older ones stay.
CREATE TABLE decision (
    id INTEGER PRIMARY KEY,
    nomination_id INTEGER NOT NULL REFERENCES nomination (id),
    qualified INTEGER NOT NULL CHECK (qualified IN (0, 1)),
    decided_on TEXT NOT NULL,
    document_number TEXT NOT NULL,
    decided_by TEXT NOT NULL,
    reason TEXT NOT NULL
) STRICT
--;;
-- Checks answered by hand; the newest entry of a check counts, nothing is overwritten.
CREATE TABLE check_entry (
    id INTEGER PRIMARY KEY,
    nomination_id INTEGER NOT NULL REFERENCES nomination (id),
    check_index INTEGER NOT NULL CHECK (check_index BETWEEN 0 AND 8),
    state TEXT NOT NULL CHECK (state IN ('not_begun', 'passed', 'failed', 'not_applicable', 'look_again')),
    entered_by TEXT NOT NULL,
    entered_at TEXT NOT NULL,
    note TEXT NOT NULL
) STRICT
--;;
CREATE INDEX check_entry_by_nomination ON check_entry (nomination_id)
--;;
-- 票箱清点
CREATE TABLE box (
    id INTEGER PRIMARY KEY,
    village_id INTEGER NOT NULL REFERENCES village (id),
    name TEXT NOT NULL CHECK (name <> ''),
    kind TEXT NOT NULL CHECK (kind IN ('main_venue', 'polling_station', 'roving_box')),
    issued INTEGER NOT NULL CHECK (issued >= 0),
    collected INTEGER NOT NULL CHECK (collected >= 0),
    own INTEGER NOT NULL CHECK (own >= 0),
    proxy INTEGER NOT NULL CHECK (proxy >= 0),
    assisted INTEGER NOT NULL CHECK (assisted >= 0),
    gone INTEGER NOT NULL DEFAULT 0 CHECK (gone IN (0, 1)),
    UNIQUE (village_id, name)
) STRICT
--;;
-- 投票进度: cumulative ballots issued; `at` is the time of the day.
CREATE TABLE turnout_reading (
    village_id INTEGER NOT NULL REFERENCES village (id),
    box TEXT NOT NULL,
    at TEXT NOT NULL,
    kind TEXT NOT NULL CHECK (kind IN ('main_venue', 'polling_station', 'roving_box')),
    issued INTEGER NOT NULL CHECK (issued >= 0),
    gone INTEGER NOT NULL DEFAULT 0 CHECK (gone IN (0, 1)),
    PRIMARY KEY (village_id, box, at)
) STRICT
--;;
-- One ballot as it was read. `cells` is a JSON object: post code -> what is written there.
-- Nothing here tells who cast it or when it was issued.
CREATE TABLE ballot (
    id INTEGER PRIMARY KEY,
    village_id INTEGER NOT NULL REFERENCES village (id),
    body TEXT NOT NULL,
    box TEXT NOT NULL,
    number TEXT NOT NULL,
    cells TEXT NOT NULL,
    ruled_void INTEGER NOT NULL CHECK (ruled_void IN (0, 1)),
    void_reason TEXT NOT NULL,
    source TEXT NOT NULL CHECK (source IN ('imported', 'called')),
    gone INTEGER NOT NULL DEFAULT 0 CHECK (gone IN (0, 1)),
    UNIQUE (village_id, body, box, number)
) STRICT
--;;
-- 近亲属, recorded once and used wherever relatives matter.
CREATE TABLE relative (
    person_a INTEGER NOT NULL REFERENCES person (id),
    person_b INTEGER NOT NULL REFERENCES person (id),
    relation TEXT NOT NULL,
    PRIMARY KEY (person_a, person_b),
    CHECK (person_a < person_b)
) STRICT
--;;
-- What a person has to look at.
CREATE TABLE finding (
    id INTEGER PRIMARY KEY,
    kind TEXT NOT NULL,
    village_id INTEGER REFERENCES village (id),
    code TEXT NOT NULL,
    severity TEXT NOT NULL CHECK (severity IN ('info', 'warning', 'error')),
    file TEXT NOT NULL,
    sheet TEXT NOT NULL,
    source_row INTEGER NOT NULL,
    source_column TEXT NOT NULL,
    value TEXT NOT NULL,
    message TEXT NOT NULL,
    action TEXT NOT NULL,
    person_id INTEGER REFERENCES person (id),
    handled_because TEXT NOT NULL DEFAULT '',
    handled_by TEXT NOT NULL DEFAULT '',
    handled_at TEXT NOT NULL DEFAULT ''
) STRICT
--;;
CREATE INDEX finding_by_kind ON finding (kind, village_id)
--;;
CREATE INDEX finding_by_person ON finding (person_id)
--;;
-- Which header was mapped to which column by hand, so that it is known next time.
CREATE TABLE column_mapping (
    kind TEXT NOT NULL,
    header TEXT NOT NULL,
    column_key TEXT NOT NULL,
    PRIMARY KEY (kind, header)
) STRICT
--;;
-- The log. Only ever grows; each row's hash covers the row and the hash before it.
CREATE TABLE audit (
    sequence INTEGER PRIMARY KEY,
    at TEXT NOT NULL,
    actor TEXT NOT NULL,
    action TEXT NOT NULL,
    subject TEXT NOT NULL,
    details TEXT NOT NULL,
    previous_hash BLOB NOT NULL,
    row_hash BLOB NOT NULL
) STRICT
--;;
CREATE TRIGGER audit_no_update BEFORE UPDATE ON audit
BEGIN SELECT RAISE(ABORT, 'the audit log is append-only'); END
--;;
CREATE TRIGGER audit_no_delete BEFORE DELETE ON audit
BEGIN SELECT RAISE(ABORT, 'the audit log is append-only'); END
