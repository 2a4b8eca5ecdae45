-- Rows are packed in another way from here on (Smile, LZ4): structured data is read again, facts are made anew with the next run.
DELETE FROM record;
DELETE FROM document WHERE records >= 0;
DELETE FROM fact;

-- The manifests of published runs tell what it held.
DROP TABLE published_run;
