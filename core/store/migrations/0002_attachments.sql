-- Scans and photos that belong to something in the file: the notice board of a posting, a nominee's forms.
-- `owner_kind` names the table or use, `owner_id` the row there; `role` what the picture shows, where an owner
-- has several. `sha256` (hexadecimal) stands in the log, too: a changed byte is found by verify.
CREATE TABLE attachment (
    id INTEGER PRIMARY KEY,
    owner_kind TEXT NOT NULL CHECK (owner_kind <> ''),
    owner_id INTEGER NOT NULL,
    role TEXT NOT NULL,
    name TEXT NOT NULL CHECK (name <> ''),
    mime TEXT NOT NULL CHECK (mime <> ''),
    size INTEGER NOT NULL CHECK (size > 0),
    sha256 TEXT NOT NULL CHECK (sha256 <> ''),
    bytes BLOB NOT NULL,
    added_by TEXT NOT NULL,
    added_at TEXT NOT NULL,
    gone INTEGER NOT NULL DEFAULT 0 CHECK (gone IN (0, 1))
) STRICT
--;;
CREATE INDEX attachment_by_owner ON attachment (owner_kind, owner_id)
