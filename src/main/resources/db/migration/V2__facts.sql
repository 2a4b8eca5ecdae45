-- A document of the corpus: what it was read from and with (cache_key), its redacted text, and what it claims.
CREATE CACHED TABLE document (
    path VARCHAR(4000) NOT NULL PRIMARY KEY,
    cache_key VARCHAR(64) NOT NULL,
    text CLOB NOT NULL,
    extraction CLOB NOT NULL
);

-- A resolved activity with all its facts; facts about none stand under the empty id.
CREATE CACHED TABLE activity (
    id VARCHAR(80) NOT NULL PRIMARY KEY,
    body CLOB NOT NULL
);

CREATE CACHED TABLE organisation (
    id VARCHAR(80) NOT NULL PRIMARY KEY,
    body CLOB NOT NULL
);

-- Ids that were given once and are kept.
CREATE CACHED TABLE registered_id (
    kind VARCHAR(20) NOT NULL,
    id VARCHAR(80) NOT NULL,
    body CLOB NOT NULL,
    PRIMARY KEY (kind, id)
);

-- A run that was published: identity is made of as-of date, corpus, configuration and program version.
CREATE CACHED TABLE published_run (
    run VARCHAR(40) NOT NULL,
    identity VARCHAR(400) NOT NULL
);

CREATE INDEX published_identity ON published_run (identity);
