-- A document of the corpus: what it was read from and with (cache_key), what it is and what was odd about it (head), its
-- redacted text, and what it claims.
CREATE TABLE document (
    path VARCHAR(4000) NOT NULL PRIMARY KEY,
    cache_key VARCHAR(64) NOT NULL,
    head body NOT NULL,
    text body NOT NULL,
    candidates body NOT NULL
);

-- Places are numbers from 0 without a gap, in the order in which the program sorts: no database has a say in it.

-- A resolved activity, in the order of the ids, and what joined its documents.
CREATE TABLE activity (
    place INTEGER NOT NULL PRIMARY KEY,
    body body NOT NULL,
    matches body NOT NULL
);

-- A fact, in the order of every output, with the place of its activity; -1 where it is about none.
CREATE TABLE fact (
    place BIGINT NOT NULL PRIMARY KEY,
    activity INTEGER NOT NULL,
    body body NOT NULL
);

CREATE INDEX fact_of_activity ON fact (activity, place);

CREATE TABLE organisation (
    place INTEGER NOT NULL PRIMARY KEY,
    body body NOT NULL
);

-- Two activities that may be one.
CREATE TABLE suggestion (
    place INTEGER NOT NULL PRIMARY KEY,
    body body NOT NULL
);

CREATE TABLE notice (
    place INTEGER NOT NULL PRIMARY KEY,
    body body NOT NULL
);

-- An id that was given once and is kept.
CREATE TABLE registered_id (
    place INTEGER NOT NULL PRIMARY KEY,
    body body NOT NULL
);

-- A run that was published: identity is made of as-of date, corpus, configuration and program version.
CREATE TABLE published_run (
    run VARCHAR(40) NOT NULL,
    identity VARCHAR(400) NOT NULL
);

CREATE INDEX published_identity ON published_run (identity);
