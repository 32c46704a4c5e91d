-- Words of notices and forms that the township has changed; what isn't here is as shipped.
CREATE TABLE paper_wording (
    kind TEXT NOT NULL CHECK (kind <> ''),
    language TEXT NOT NULL CHECK (language <> ''),
    title TEXT NOT NULL CHECK (title <> ''),
    body TEXT NOT NULL CHECK (body <> ''),
    PRIMARY KEY (kind, language)
) STRICT
