-- AlterTable
ALTER TABLE "alignments" ADD COLUMN     "errors" INTEGER NOT NULL DEFAULT 0,
ADD COLUMN     "notes" INTEGER NOT NULL DEFAULT 0,
ADD COLUMN     "warnings" INTEGER NOT NULL DEFAULT 0;

-- AlterTable
ALTER TABLE "facts" ADD COLUMN     "texts" INTEGER NOT NULL DEFAULT 0;

-- What is stored already is counted once.

UPDATE "facts" SET "texts" = counted.texts
FROM (SELECT "fact_id", count(DISTINCT "article_id")::int AS texts FROM "claims" WHERE "fact_id" IS NOT NULL GROUP BY "fact_id") counted
WHERE "facts"."id" = counted."fact_id";

UPDATE "alignments" SET ("errors", "warnings", "notes") = (
  SELECT count(*) FILTER (WHERE d->>'severity' = 'error'), count(*) FILTER (WHERE d->>'severity' = 'warning'), count(*) FILTER (WHERE d->>'severity' = 'note')
  FROM jsonb_array_elements("rows") r CROSS JOIN LATERAL jsonb_array_elements(r->'differences') d
);
