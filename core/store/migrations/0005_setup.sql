-- Setting an election up by hand: its kind, each village's own day, mode and measures, posts that were typed.

ALTER TABLE election ADD COLUMN kind TEXT NOT NULL DEFAULT 'term'
    CHECK (kind IN ('term', 'early_term', 'late_term', 'by_election'))
--;;
ALTER TABLE election ADD COLUMN township_kind TEXT NOT NULL DEFAULT 'town'
    CHECK (township_kind IN ('town', 'township', 'subdistrict', 'development_zone'))
--;;
ALTER TABLE election ADD COLUMN approval TEXT NOT NULL DEFAULT ''
--;;
UPDATE election SET township_kind = CASE WHEN township LIKE '%开发区%' THEN 'development_zone'
    WHEN township LIKE '%街道' THEN 'subdistrict' WHEN township LIKE '%乡' THEN 'township' ELSE 'town' END
--;;
-- Empty: the day of the township.
ALTER TABLE village ADD COLUMN election_day TEXT NOT NULL DEFAULT ''
--;;
ALTER TABLE village ADD COLUMN mode TEXT NOT NULL DEFAULT 'self_nomination'
    CHECK (mode IN ('self_nomination', 'candidates'))
--;;
-- The village's own 选举办法.
ALTER TABLE village ADD COLUMN measures_title TEXT NOT NULL DEFAULT ''
--;;
ALTER TABLE village ADD COLUMN measures_number TEXT NOT NULL DEFAULT ''
--;;
ALTER TABLE village ADD COLUMN measures_adopted TEXT NOT NULL DEFAULT ''
--;;
ALTER TABLE village ADD COLUMN measures_adopted_by TEXT NOT NULL DEFAULT ''
--;;
-- Taken out while nothing depended on it; its number is free for another (the row keeps one of its own).
ALTER TABLE village ADD COLUMN gone INTEGER NOT NULL DEFAULT 0 CHECK (gone IN (0, 1))
--;;
-- A typed post stays when the office's list lacks it.
ALTER TABLE post ADD COLUMN source TEXT NOT NULL DEFAULT 'imported' CHECK (source IN ('imported', 'typed'))
--;;
-- A parameter of the rule set that the village sets otherwise; `gone`: as in the rule set again.
CREATE TABLE village_switch (
    village_id INTEGER NOT NULL REFERENCES village (id),
    parameter TEXT NOT NULL CHECK (parameter <> ''),
    value TEXT NOT NULL CHECK (value <> ''),
    article TEXT NOT NULL,
    gone INTEGER NOT NULL DEFAULT 0 CHECK (gone IN (0, 1)),
    PRIMARY KEY (village_id, parameter)
) STRICT
--;;
-- A condition for nominees of the village's own.
CREATE TABLE village_condition (
    id INTEGER PRIMARY KEY,
    village_id INTEGER NOT NULL REFERENCES village (id),
    clause TEXT NOT NULL CHECK (clause <> ''),
    text TEXT NOT NULL CHECK (text <> ''),
    window_years INTEGER NOT NULL DEFAULT 0 CHECK (window_years >= 0),
    article TEXT NOT NULL,
    gone INTEGER NOT NULL DEFAULT 0 CHECK (gone IN (0, 1))
) STRICT
--;;
CREATE INDEX village_condition_by_village ON village_condition (village_id)
