-- What a record is written as; a CLOB would live in a file of its own, which only grows.
CREATE DOMAIN body AS VARCHAR(1000000000);
