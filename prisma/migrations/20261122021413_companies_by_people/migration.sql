-- CreateEnum
CREATE TYPE "CompanyAdder" AS ENUM ('gazetteer', 'article', 'import', 'hand');

-- CreateEnum
CREATE TYPE "CompanyIdScheme" AS ENUM ('ticker', 'lei', 'wikidata');

-- AlterTable
ALTER TABLE "companies" ADD COLUMN     "added_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
ADD COLUMN     "added_by" "CompanyAdder" NOT NULL DEFAULT 'article',
ADD COLUMN     "kept" BOOLEAN NOT NULL DEFAULT false,
ADD COLUMN     "merged_into" TEXT,
ADD COLUMN     "names_new" BOOLEAN NOT NULL DEFAULT false,
ADD COLUMN     "shown_as" TEXT NOT NULL DEFAULT '',
ADD COLUMN     "source" TEXT;

-- AlterTable
ALTER TABLE "company_aliases" ADD COLUMN     "source" TEXT;

-- CreateTable
CREATE TABLE "company_ids" (
    "company_id" TEXT NOT NULL,
    "scheme" "CompanyIdScheme" NOT NULL,
    "value" TEXT NOT NULL,
    "source" TEXT NOT NULL,
    "added_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "company_ids_pkey" PRIMARY KEY ("company_id","scheme","value")
);

-- CreateTable
CREATE TABLE "company_merges" (
    "id" TEXT NOT NULL,
    "from_id" TEXT NOT NULL,
    "into_id" TEXT NOT NULL,
    "merged_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "merged_by" TEXT,
    "note" TEXT,
    "undone_at" TIMESTAMPTZ(3),
    "undone_by" TEXT,

    CONSTRAINT "company_merges_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "added_names" (
    "id" INTEGER NOT NULL DEFAULT 1,
    "version" INTEGER NOT NULL DEFAULT 0,

    CONSTRAINT "added_names_pkey" PRIMARY KEY ("id")
);

-- CreateIndex
CREATE INDEX "company_ids_scheme_value_idx" ON "company_ids"("scheme", "value");

-- CreateIndex
CREATE INDEX "company_merges_from_id_idx" ON "company_merges"("from_id");

-- CreateIndex
CREATE INDEX "company_merges_into_id_idx" ON "company_merges"("into_id");

-- CreateIndex
CREATE INDEX "companies_merged_into_idx" ON "companies"("merged_into");

-- CreateIndex
CREATE INDEX "companies_shown_as_idx" ON "companies"("shown_as");

-- The companies that are there already are shown as themselves.
UPDATE "companies" SET "shown_as" = "id", "added_by" = CASE WHEN "kind" = 'unlisted' THEN 'article' ELSE 'gazetteer' END::"CompanyAdder";

-- AddForeignKey
ALTER TABLE "companies" ADD CONSTRAINT "companies_merged_into_fkey" FOREIGN KEY ("merged_into") REFERENCES "companies"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "companies" ADD CONSTRAINT "companies_shown_as_fkey" FOREIGN KEY ("shown_as") REFERENCES "companies"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "company_ids" ADD CONSTRAINT "company_ids_company_id_fkey" FOREIGN KEY ("company_id") REFERENCES "companies"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "company_merges" ADD CONSTRAINT "company_merges_from_id_fkey" FOREIGN KEY ("from_id") REFERENCES "companies"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "company_merges" ADD CONSTRAINT "company_merges_into_id_fkey" FOREIGN KEY ("into_id") REFERENCES "companies"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- What Prisma's language has no words for. --------------------------------------------------------------------------

-- A company is shown as itself until it is merged.
CREATE FUNCTION show_as_itself() RETURNS TRIGGER LANGUAGE plpgsql AS $$
BEGIN
  NEW."shown_as" := NEW."id";
  RETURN NEW;
END $$;

CREATE TRIGGER "companies_show_as_itself" BEFORE INSERT ON "companies" FOR EACH ROW EXECUTE FUNCTION show_as_itself();

-- Whatever is merged is shown as another, and nothing else is: no merge leads back to where it began.
ALTER TABLE "companies"
  ADD CONSTRAINT "companies_merge_check" CHECK (("merged_into" IS NULL) = ("shown_as" = "id") AND "merged_into" <> "id"),
  ADD CONSTRAINT "companies_source_check" CHECK ("source" <> '');

ALTER TABLE "company_aliases"
  ADD CONSTRAINT "company_aliases_source_check" CHECK ("source" <> '');

-- ISO 17442: eighteen letters and digits, and two check digits by ISO 7064 MOD 97-10, where A counts as 10 and Z as 35.
CREATE FUNCTION is_lei(value TEXT) RETURNS BOOLEAN LANGUAGE sql IMMUTABLE STRICT PARALLEL SAFE
  RETURN value ~ '^[A-Z0-9]{18}[0-9]{2}$'
    AND (SELECT string_agg(CASE WHEN sign ~ '[0-9]' THEN sign ELSE (ascii(sign) - 55)::text END, '' ORDER BY place)::numeric
      FROM regexp_split_to_table(value, '') WITH ORDINALITY AS letters(sign, place)) % 97 = 1;

ALTER TABLE "company_ids"
  ADD CONSTRAINT "company_ids_source_check" CHECK ("source" <> ''),
  ADD CONSTRAINT "company_ids_value_check" CHECK (CASE "scheme"
    WHEN 'lei' THEN is_lei("value") WHEN 'wikidata' THEN "value" ~ '^Q[1-9][0-9]*$' ELSE "value" = btrim("value") AND "value" <> '' END);

-- A register gives an id to one company, and a company one id; a ticker is one exchange's.
CREATE UNIQUE INDEX "company_ids_one_company_key" ON "company_ids" ("scheme", "value") WHERE "scheme" <> 'ticker';
CREATE UNIQUE INDEX "company_ids_one_id_key" ON "company_ids" ("company_id", "scheme") WHERE "scheme" <> 'ticker';

ALTER TABLE "company_merges"
  ADD CONSTRAINT "company_merges_pair_check" CHECK ("from_id" <> "into_id"),
  ADD CONSTRAINT "company_merges_undone_check" CHECK ("undone_at" >= "merged_at" AND ("undone_at" IS NOT NULL OR "undone_by" IS NULL));

CREATE UNIQUE INDEX "company_merges_in_force_key" ON "company_merges" ("from_id") WHERE "undone_at" IS NULL;
CREATE INDEX "companies_names_new_idx" ON "companies" ("id") WHERE "names_new";
CREATE INDEX "companies_kept_idx" ON "companies" ("id") WHERE "kept";

INSERT INTO "added_names" ("id", "version") VALUES (1, 0);
ALTER TABLE "added_names" ADD CONSTRAINT "added_names_one_row_check" CHECK ("id" = 1);
