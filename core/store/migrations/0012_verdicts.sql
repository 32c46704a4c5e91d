-- Meetings of the deciding bodies on nominees, how their decisions were delivered, what was said against them,
-- and talks about withdrawing (劝退谈话). The decisions stay in `decision`, withdrawals in `withdrawal`.

-- One meeting decides on many nominees of one body. `members` 0: not written down.
CREATE TABLE screening_meeting (
    id INTEGER PRIMARY KEY,
    village_id INTEGER NOT NULL REFERENCES village (id),
    body TEXT NOT NULL CHECK (body <> ''),
    decided_by TEXT NOT NULL CHECK (decided_by <> ''),
    held_on TEXT NOT NULL CHECK (held_on <> ''),
    place TEXT NOT NULL,
    document_number TEXT NOT NULL CHECK (document_number <> ''),
    members INTEGER NOT NULL CHECK (members >= 0),
    present INTEGER NOT NULL CHECK (present > 0),
    chair TEXT NOT NULL,
    recorder TEXT NOT NULL,
    note TEXT NOT NULL,
    UNIQUE (village_id, document_number)
) STRICT
--;;
-- The vote on one decision of a meeting. A decision without a row here was recorded without its meeting.
CREATE TABLE meeting_decision (
    decision_id INTEGER PRIMARY KEY REFERENCES decision (id),
    meeting_id INTEGER NOT NULL REFERENCES screening_meeting (id),
    in_favour INTEGER NOT NULL CHECK (in_favour >= 0),
    against INTEGER NOT NULL CHECK (against >= 0),
    abstained INTEGER NOT NULL CHECK (abstained >= 0)
) STRICT
--;;
CREATE INDEX meeting_decision_by_meeting ON meeting_decision (meeting_id)
--;;
CREATE INDEX decision_by_nomination ON decision (nomination_id)
--;;
-- 送达: every attempt; the newest counts.
CREATE TABLE decision_delivery (
    id INTEGER PRIMARY KEY,
    decision_id INTEGER NOT NULL REFERENCES decision (id),
    delivered_on TEXT NOT NULL CHECK (delivered_on <> ''),
    how TEXT NOT NULL CHECK (how IN ('in_person', 'family', 'left', 'post', 'notice')),
    delivered_by TEXT NOT NULL CHECK (delivered_by <> ''),
    received_by TEXT NOT NULL,
    note TEXT NOT NULL
) STRICT
--;;
CREATE INDEX decision_delivery_by_decision ON decision_delivery (decision_id)
--;;
-- 异议: an objection of the person to a decision, and its outcome.
CREATE TABLE decision_appeal (
    id INTEGER PRIMARY KEY,
    decision_id INTEGER NOT NULL REFERENCES decision (id),
    received_on TEXT NOT NULL CHECK (received_on <> ''),
    in_writing INTEGER NOT NULL CHECK (in_writing IN (0, 1)),
    claim TEXT NOT NULL CHECK (claim <> ''),
    received_by TEXT NOT NULL CHECK (received_by <> ''),
    outcome TEXT NOT NULL DEFAULT 'open' CHECK (outcome IN ('open', 'upheld', 'changed', 'taken_back')),
    decided_on TEXT NOT NULL DEFAULT '',
    decided_by TEXT NOT NULL DEFAULT '',
    document_number TEXT NOT NULL DEFAULT '',
    reason TEXT NOT NULL DEFAULT '',
    replaced_by INTEGER REFERENCES decision (id)
) STRICT
--;;
CREATE INDEX decision_appeal_by_decision ON decision_appeal (decision_id)
--;;
-- 劝退谈话: a talk takes nobody off the list.
CREATE TABLE counsel_talk (
    id INTEGER PRIMARY KEY,
    nomination_id INTEGER NOT NULL REFERENCES nomination (id),
    talked_at TEXT NOT NULL CHECK (talked_at <> ''),
    place TEXT NOT NULL,
    talked_by TEXT NOT NULL CHECK (talked_by <> ''),
    others_present TEXT NOT NULL,
    clause TEXT NOT NULL,
    answer TEXT NOT NULL,
    recorder TEXT NOT NULL
) STRICT
--;;
CREATE INDEX counsel_talk_by_nomination ON counsel_talk (nomination_id)
--;;
-- 退出声明: what proves that a withdrawal was signed. `withdrawal.signed` is 'yes' only with a proof: a scan, or
-- somebody who saw the paper. `claimed` without either: not proven, the nominee stays on the list.
CREATE TABLE withdrawal_proof (
    nomination_id INTEGER PRIMARY KEY REFERENCES nomination (id),
    claimed INTEGER NOT NULL CHECK (claimed IN (0, 1)),
    seen_by TEXT NOT NULL,
    seen_on TEXT NOT NULL,
    scan_id INTEGER REFERENCES attachment (id)
) STRICT
--;;
-- 名册公告: who stood on a roster or supplement when it was issued, as JSON; what later supplements compare with.
CREATE TABLE roster_issue (
    document_id INTEGER PRIMARY KEY REFERENCES issued_document (id),
    lines TEXT NOT NULL
) STRICT
