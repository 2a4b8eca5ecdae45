-- What a document of structured data says, record by record: such a document may hold a million of them. `number` is that
-- of one reading of a document, which the document's row names when it was read to the end; rows of other numbers are left
-- over from a reading that was broken off.
CREATE TABLE record (
    number INTEGER NOT NULL,
    place INTEGER NOT NULL,
    body packed NOT NULL,
    PRIMARY KEY (number, place)
);

-- -1 of a document of prose.
ALTER TABLE document ADD COLUMN records INTEGER DEFAULT -1 NOT NULL;

-- Neighbours in the order of every output that are about one activity, with the place of that; -1 where they are about none.
DROP TABLE fact;

CREATE TABLE fact (
    place BIGINT NOT NULL PRIMARY KEY,
    activity INTEGER NOT NULL,
    body packed NOT NULL
);

CREATE INDEX facts_of_activity ON fact (activity, place);
