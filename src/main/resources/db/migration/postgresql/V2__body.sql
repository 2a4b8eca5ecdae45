-- What a record is written as.
CREATE DOMAIN body AS TEXT;
