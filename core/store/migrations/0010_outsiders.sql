-- Category C: on what ground somebody from elsewhere is registered, and since when it holds. Empty in records
-- from before it was asked.
ALTER TABLE register_record ADD COLUMN outsider_ground TEXT NOT NULL DEFAULT ''
    CHECK (outsider_ground IN ('', 'residence', 'work'))
--;;
ALTER TABLE register_record ADD COLUMN outsider_since TEXT NOT NULL DEFAULT ''
