-- Deflated JSON: of things of which there are millions, each a tenth of its length.
CREATE DOMAIN packed AS VARBINARY(1000000000);
