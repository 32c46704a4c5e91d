-- Papers that were issued, and what hung on the notice board when.

-- The bytes as they were issued; never changed. NULL village_id: a paper of the township.
-- `content_hash` is the SHA-256 of what the paper says; `sha256` that of the bytes.
CREATE TABLE issued_document (
    id INTEGER PRIMARY KEY,
    village_id INTEGER REFERENCES village (id),
    kind TEXT NOT NULL CHECK (kind <> ''),
    title TEXT NOT NULL CHECK (title <> ''),
    number TEXT NOT NULL CHECK (number <> ''),
    dated TEXT NOT NULL CHECK (dated <> ''),
    signed_by TEXT NOT NULL CHECK (signed_by <> ''),
    language TEXT NOT NULL,
    content_hash TEXT NOT NULL CHECK (content_hash <> ''),
    chain_head TEXT NOT NULL,
    mime TEXT NOT NULL,
    size INTEGER NOT NULL CHECK (size > 0),
    sha256 TEXT NOT NULL CHECK (sha256 <> ''),
    bytes BLOB NOT NULL,
    replaces_id INTEGER UNIQUE REFERENCES issued_document (id),
    for_posting INTEGER NOT NULL CHECK (for_posting IN (0, 1)),
    issued_by TEXT NOT NULL,
    issued_at TEXT NOT NULL
) STRICT
--;;
CREATE UNIQUE INDEX issued_document_by_number ON issued_document (village_id, number)
--;;
CREATE TRIGGER issued_document_no_update BEFORE UPDATE ON issued_document
BEGIN SELECT RAISE(ABORT, 'an issued paper is never changed'); END
--;;
CREATE TRIGGER issued_document_no_delete BEFORE DELETE ON issued_document
BEGIN SELECT RAISE(ABORT, 'an issued paper is never changed'); END
--;;
-- `date_key` names the statutory date that the paper had to keep; `latest` its last good day as it stood when
-- this was recorded. A row that was entered by mistake stays, with the reason.
CREATE TABLE posting (
    id INTEGER PRIMARY KEY,
    village_id INTEGER REFERENCES village (id),
    date_key TEXT NOT NULL CHECK (date_key <> ''),
    document_id INTEGER REFERENCES issued_document (id),
    paper_number TEXT NOT NULL,
    posted_on TEXT NOT NULL CHECK (posted_on <> ''),
    posted_by TEXT NOT NULL CHECK (posted_by <> ''),
    place TEXT NOT NULL,
    note TEXT NOT NULL,
    latest TEXT NOT NULL,
    recorded_by TEXT NOT NULL,
    recorded_at TEXT NOT NULL,
    taken_back_because TEXT NOT NULL DEFAULT ''
) STRICT
--;;
CREATE INDEX posting_by_date ON posting (village_id, date_key)
