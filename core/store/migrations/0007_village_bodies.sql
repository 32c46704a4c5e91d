-- Relatives, the election committee, the villagers' representatives and the proxies.
-- No row is ever deleted: what was a mistake is ended, with the reason.

-- A proposal that was declined and an entry that was removed stay, so that nobody is asked twice.
ALTER TABLE relative ADD COLUMN state TEXT NOT NULL DEFAULT 'accepted' CHECK (state IN ('accepted', 'declined', 'removed'))
--;;
ALTER TABLE relative ADD COLUMN source TEXT NOT NULL DEFAULT 'entered' CHECK (source IN ('entered', 'register'))
--;;
-- On what it rests, or why it was declined or removed.
ALTER TABLE relative ADD COLUMN evidence TEXT NOT NULL DEFAULT ''
--;;
CREATE INDEX relative_by_b ON relative (person_b)
--;;
-- 村民选举委员会: how it was chosen. The newest row of a village is in force.
CREATE TABLE election_committee (
    id INTEGER PRIMARY KEY,
    village_id INTEGER NOT NULL REFERENCES village (id),
    chosen_on TEXT NOT NULL CHECK (chosen_on <> ''),
    chosen_by TEXT NOT NULL CHECK (chosen_by IN ('villagers_meeting', 'representatives_meeting', 'groups')),
    entitled INTEGER NOT NULL CHECK (entitled >= 0),
    attended INTEGER NOT NULL CHECK (attended >= 0),
    note TEXT NOT NULL
) STRICT
--;;
CREATE INDEX election_committee_by_village ON election_committee (village_id)
--;;
-- The original result list. Only person_id may be filled in later: the committee is older than the register.
CREATE TABLE committee_person (
    id INTEGER PRIMARY KEY,
    committee_id INTEGER NOT NULL REFERENCES election_committee (id),
    person_id INTEGER REFERENCES person (id),
    name TEXT NOT NULL CHECK (name <> ''),
    sex TEXT NOT NULL CHECK (sex IN ('', '男', '女')),
    votes INTEGER NOT NULL CHECK (votes >= 0),
    role TEXT NOT NULL CHECK (role IN ('', 'chair', 'deputy', 'member')),
    UNIQUE (committee_id, person_id)
) STRICT
--;;
-- What happened since: nothing is overwritten.
CREATE TABLE committee_event (
    id INTEGER PRIMARY KEY,
    committee_id INTEGER NOT NULL REFERENCES election_committee (id),
    committee_person_id INTEGER REFERENCES committee_person (id),
    kind TEXT NOT NULL CHECK (kind IN ('exit', 'entry', 'role', 'meeting', 'absence')),
    happened_on TEXT NOT NULL CHECK (happened_on <> ''),
    reason TEXT NOT NULL CHECK (reason IN ('', 'nominated', 'relative_nominated', 'absent', 'resigned', 'other')),
    nomination_id INTEGER REFERENCES nomination (id),
    role TEXT NOT NULL CHECK (role IN ('', 'chair', 'deputy', 'member')),
    because TEXT NOT NULL,
    cancelled INTEGER NOT NULL DEFAULT 0 CHECK (cancelled IN (0, 1)),
    CHECK (kind = 'meeting' OR committee_person_id IS NOT NULL)
) STRICT
--;;
CREATE INDEX committee_event_by_committee ON committee_event (committee_id)
--;;
-- By what the number of representatives is measured, where the clerk wrote it down.
CREATE TABLE representative_plan (
    village_id INTEGER PRIMARY KEY REFERENCES village (id),
    population INTEGER NOT NULL CHECK (population >= 0),
    other_members INTEGER NOT NULL CHECK (other_members >= 0)
) STRICT
--;;
-- 推选单位
CREATE TABLE representative_unit (
    id INTEGER PRIMARY KEY,
    village_id INTEGER NOT NULL REFERENCES village (id),
    name TEXT NOT NULL CHECK (name <> ''),
    basis TEXT NOT NULL CHECK (basis IN ('voters', 'households')),
    seats INTEGER NOT NULL CHECK (seats > 0),
    women_seats INTEGER NOT NULL CHECK (women_seats >= 0),
    held_on TEXT NOT NULL,
    entitled INTEGER NOT NULL CHECK (entitled >= 0),
    attended INTEGER NOT NULL CHECK (attended >= 0),
    gone INTEGER NOT NULL DEFAULT 0 CHECK (gone IN (0, 1))
) STRICT
--;;
CREATE UNIQUE INDEX representative_unit_by_name ON representative_unit (village_id, name) WHERE gone = 0
--;;
CREATE TABLE representative (
    id INTEGER PRIMARY KEY,
    unit_id INTEGER NOT NULL REFERENCES representative_unit (id),
    person_id INTEGER REFERENCES person (id),
    name TEXT NOT NULL CHECK (name <> ''),
    sex TEXT NOT NULL CHECK (sex IN ('', '男', '女')),
    votes INTEGER NOT NULL CHECK (votes >= 0),
    elected INTEGER NOT NULL CHECK (elected IN (0, 1)),
    women_seat INTEGER NOT NULL CHECK (women_seat IN (0, 1)),
    gone INTEGER NOT NULL DEFAULT 0 CHECK (gone IN (0, 1))
) STRICT
--;;
CREATE INDEX representative_by_unit ON representative (unit_id)
--;;
CREATE TABLE group_leader (
    id INTEGER PRIMARY KEY,
    village_id INTEGER NOT NULL REFERENCES village (id),
    villager_group TEXT NOT NULL CHECK (villager_group <> ''),
    person_id INTEGER REFERENCES person (id),
    name TEXT NOT NULL CHECK (name <> ''),
    sex TEXT NOT NULL CHECK (sex IN ('', '男', '女')),
    held_on TEXT NOT NULL,
    entitled INTEGER NOT NULL CHECK (entitled >= 0),
    attended INTEGER NOT NULL CHECK (attended >= 0),
    votes INTEGER NOT NULL CHECK (votes >= 0),
    UNIQUE (village_id, villager_group)
) STRICT
--;;
-- 委托投票. `relation`: what the proxy is to the principal.
CREATE TABLE proxy (
    id INTEGER PRIMARY KEY,
    village_id INTEGER NOT NULL REFERENCES village (id),
    principal_id INTEGER NOT NULL REFERENCES person (id),
    proxy_id INTEGER NOT NULL REFERENCES person (id),
    relation TEXT NOT NULL CHECK (relation <> ''),
    reason TEXT NOT NULL,
    requested_on TEXT NOT NULL CHECK (requested_on <> ''),
    audit TEXT NOT NULL DEFAULT 'open' CHECK (audit IN ('open', 'approved', 'refused')),
    audited_on TEXT NOT NULL DEFAULT '',
    audit_note TEXT NOT NULL DEFAULT '',
    revoked_on TEXT NOT NULL DEFAULT '',
    revoked_because TEXT NOT NULL DEFAULT '',
    CHECK (principal_id <> proxy_id)
) STRICT
--;;
CREATE UNIQUE INDEX proxy_one_a_principal ON proxy (principal_id) WHERE revoked_on = '' AND audit <> 'refused'
--;;
CREATE INDEX proxy_by_village ON proxy (village_id)
--;;
-- One version of the list that is posted (公告第13号); its entries never change.
CREATE TABLE proxy_list (
    id INTEGER PRIMARY KEY,
    village_id INTEGER NOT NULL REFERENCES village (id),
    number INTEGER NOT NULL CHECK (number > 0),
    made_on TEXT NOT NULL,
    posted_on TEXT NOT NULL DEFAULT '',
    UNIQUE (village_id, number)
) STRICT
--;;
CREATE TABLE proxy_list_entry (
    list_id INTEGER NOT NULL REFERENCES proxy_list (id),
    proxy_id INTEGER NOT NULL REFERENCES proxy (id),
    PRIMARY KEY (list_id, proxy_id)
) STRICT
