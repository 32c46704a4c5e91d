-- Self-nominations written down here (报名自荐), and nominations by voters (有候选人差额选举).
-- How a nomination came in: a row of the office's list, a form typed here, or named by voters.
ALTER TABLE nomination ADD COLUMN source TEXT NOT NULL DEFAULT 'imported'
    CHECK (source IN ('imported', 'typed', 'nominated'))
--;;
-- The row of the register that the clerk chose; NULL: found by matching.
ALTER TABLE nomination ADD COLUMN person_id INTEGER REFERENCES person (id)
--;;
-- After a talk (劝退谈话) or of the person's own wish (自愿退出).
ALTER TABLE withdrawal ADD COLUMN kind TEXT NOT NULL DEFAULT 'counselled' CHECK (kind IN ('counselled', 'own'))
--;;
-- What stands on the form besides the nomination itself. `receipt` is consecutive in a village.
CREATE TABLE self_nomination_form (
    nomination_id INTEGER PRIMARY KEY REFERENCES nomination (id),
    village_id INTEGER NOT NULL REFERENCES village (id),
    receipt INTEGER CHECK (receipt > 0),
    address TEXT NOT NULL,
    resume TEXT NOT NULL,
    relatives TEXT NOT NULL,
    received_by TEXT NOT NULL,
    time_typed INTEGER NOT NULL CHECK (time_typed IN (0, 1)),
    time_because TEXT NOT NULL,
    UNIQUE (village_id, receipt)
) STRICT
--;;
-- 提名投票, 预选, and a further vote among the tied: what the record says.
CREATE TABLE nomination_vote (
    village_id INTEGER NOT NULL REFERENCES village (id),
    stage TEXT NOT NULL CHECK (stage IN ('nomination', 'primary', 'tie')),
    held_on TEXT NOT NULL,
    registered INTEGER NOT NULL CHECK (registered >= 0),
    took_part INTEGER NOT NULL CHECK (took_part >= 0),
    valid_papers INTEGER NOT NULL CHECK (valid_papers >= 0),
    void_papers INTEGER NOT NULL CHECK (void_papers >= 0),
    PRIMARY KEY (village_id, stage)
) STRICT
--;;
-- One person's votes for one post in one such vote.
CREATE TABLE nomination_tally (
    village_id INTEGER NOT NULL REFERENCES village (id),
    stage TEXT NOT NULL CHECK (stage IN ('nomination', 'primary', 'tie')),
    post_title TEXT NOT NULL CHECK (post_title <> ''),
    person_id INTEGER NOT NULL REFERENCES person (id),
    votes INTEGER NOT NULL CHECK (votes >= 0),
    by_party INTEGER NOT NULL CHECK (by_party IN (0, 1)),
    PRIMARY KEY (village_id, stage, post_title, person_id)
) STRICT
--;;
-- 书面选择: named for two posts, chooses one; an empty post: declines the nomination.
CREATE TABLE candidate_choice (
    village_id INTEGER NOT NULL REFERENCES village (id),
    person_id INTEGER NOT NULL REFERENCES person (id),
    post_title TEXT NOT NULL,
    chosen_on TEXT NOT NULL,
    PRIMARY KEY (village_id, person_id)
) STRICT
--;;
-- 正式候选人 of the settled list: the order on the posted list and the ballot.
CREATE TABLE candidate (
    nomination_id INTEGER PRIMARY KEY REFERENCES nomination (id),
    votes INTEGER NOT NULL CHECK (votes >= 0),
    place INTEGER NOT NULL CHECK (place > 0)
) STRICT
