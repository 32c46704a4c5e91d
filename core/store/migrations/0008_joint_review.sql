-- 联审: departments, requests with their lines, answers that carry their round.

-- An answer belongs to a round (1 after nomination, 2 before the list is posted, 3 after the count). What was
-- known before is of the first round.
CREATE TABLE department_opinion_by_round (
    nomination_id INTEGER NOT NULL REFERENCES nomination (id),
    department TEXT NOT NULL,
    round INTEGER NOT NULL CHECK (round BETWEEN 1 AND 3),
    answered INTEGER NOT NULL CHECK (answered IN (0, 1)),
    objection INTEGER NOT NULL CHECK (objection IN (0, 1)),
    matter TEXT NOT NULL,
    clause TEXT NOT NULL,
    officer TEXT NOT NULL,
    answered_on TEXT NOT NULL,
    gone INTEGER NOT NULL DEFAULT 0 CHECK (gone IN (0, 1)),
    PRIMARY KEY (nomination_id, department, round)
) STRICT
--;;
INSERT INTO department_opinion_by_round
SELECT nomination_id, department, 1, answered, objection, matter, clause, officer, answered_on, gone
FROM department_opinion
--;;
DROP TABLE department_opinion
--;;
ALTER TABLE department_opinion_by_round RENAME TO department_opinion
--;;
-- Answers about people who won without a nomination (另选他人).
CREATE TABLE write_in_opinion (
    person_id INTEGER NOT NULL REFERENCES person (id),
    body TEXT NOT NULL,
    department TEXT NOT NULL,
    round INTEGER NOT NULL CHECK (round BETWEEN 1 AND 3),
    answered INTEGER NOT NULL CHECK (answered IN (0, 1)),
    objection INTEGER NOT NULL CHECK (objection IN (0, 1)),
    matter TEXT NOT NULL,
    clause TEXT NOT NULL,
    officer TEXT NOT NULL,
    answered_on TEXT NOT NULL,
    gone INTEGER NOT NULL DEFAULT 0 CHECK (gone IN (0, 1)),
    PRIMARY KEY (person_id, body, department, round)
) STRICT
--;;
-- A department that only answered so far has no row here: it is known by its answers.
CREATE TABLE review_department (
    id INTEGER PRIMARY KEY,
    name TEXT NOT NULL UNIQUE CHECK (name <> ''),
    also_called TEXT NOT NULL,
    contact TEXT NOT NULL,
    phone TEXT NOT NULL,
    place INTEGER NOT NULL CHECK (place > 0),
    active INTEGER NOT NULL CHECK (active IN (0, 1)),
    source TEXT NOT NULL CHECK (source IN ('entered', 'answers', 'proposed'))
) STRICT
--;;
-- 联审函
CREATE TABLE review_request (
    id INTEGER PRIMARY KEY,
    number INTEGER NOT NULL UNIQUE CHECK (number > 0),
    round INTEGER NOT NULL CHECK (round BETWEEN 1 AND 3),
    sent_on TEXT NOT NULL CHECK (sent_on <> ''),
    due_on TEXT NOT NULL CHECK (due_on >= sent_on),
    sent_by TEXT NOT NULL CHECK (sent_by <> ''),
    note TEXT NOT NULL,
    token TEXT NOT NULL CHECK (token <> ''), -- goes into the numbers of its lines: no other election has them
    cancelled_because TEXT NOT NULL DEFAULT ''
) STRICT
--;;
CREATE TABLE review_recipient (
    request_id INTEGER NOT NULL REFERENCES review_request (id),
    department_id INTEGER NOT NULL REFERENCES review_department (id),
    first_read_on TEXT NOT NULL DEFAULT '',
    last_read_on TEXT NOT NULL DEFAULT '',
    PRIMARY KEY (request_id, department_id)
) STRICT
--;;
-- About whom was asked, as it stood on the paper; never changed.
CREATE TABLE review_line (
    id INTEGER PRIMARY KEY,
    request_id INTEGER NOT NULL REFERENCES review_request (id),
    number INTEGER NOT NULL CHECK (number > 0),
    nomination_id INTEGER REFERENCES nomination (id),
    person_id INTEGER REFERENCES person (id),
    village_id INTEGER NOT NULL REFERENCES village (id),
    body TEXT NOT NULL,
    post_title TEXT NOT NULL,
    name TEXT NOT NULL CHECK (name <> ''),
    national_id TEXT NOT NULL,
    birth TEXT NOT NULL,
    sex TEXT NOT NULL CHECK (sex IN ('', '男', '女')),
    UNIQUE (request_id, number),
    CHECK (nomination_id IS NOT NULL OR person_id IS NOT NULL)
) STRICT
--;;
-- 催办
CREATE TABLE review_reminder (
    id INTEGER PRIMARY KEY,
    request_id INTEGER NOT NULL REFERENCES review_request (id),
    department_id INTEGER NOT NULL REFERENCES review_department (id),
    reminded_on TEXT NOT NULL CHECK (reminded_on <> ''),
    reminded_by TEXT NOT NULL,
    note TEXT NOT NULL
) STRICT
