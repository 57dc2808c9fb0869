-- CreateSchema
CREATE SCHEMA IF NOT EXISTS "public";

-- CreateEnum
CREATE TYPE "FigureKind" AS ENUM ('money', 'percent', 'quantity', 'duration', 'count', 'multiple', 'vague');

-- CreateEnum
CREATE TYPE "Bound" AS ENUM ('exact', 'about', 'over', 'under', 'at_least', 'at_most', 'range');

-- CreateEnum
CREATE TYPE "DateBound" AS ENUM ('by', 'since', 'before', 'after', 'about');

-- CreateEnum
CREATE TYPE "SentenceKind" AS ENUM ('heading', 'body', 'bullet', 'quote', 'boilerplate');

-- CreateEnum
CREATE TYPE "CompanyKind" AS ENUM ('company', 'institution', 'media', 'unlisted');

-- CreateEnum
CREATE TYPE "CompanyRole" AS ENUM ('subject', 'object', 'source');

-- CreateEnum
CREATE TYPE "ClaimType" AS ENUM ('pivot', 'investment', 'financing', 'valuation', 'revenue', 'earnings', 'contract', 'acquisition', 'stock_sale', 'listing', 'price', 'capacity', 'project', 'ranking', 'market', 'market_share', 'energy', 'headcount', 'personnel', 'duration', 'legal', 'risk', 'policy', 'other');

-- CreateEnum
CREATE TYPE "Modality" AS ENUM ('stated', 'forecast', 'possible', 'denied');

-- CreateTable
CREATE TABLE "articles" (
    "id" TEXT NOT NULL,
    "content_hash" TEXT NOT NULL,
    "text" TEXT NOT NULL,
    "length" INTEGER NOT NULL,
    "language" TEXT NOT NULL,
    "language_confidence" DOUBLE PRECISION NOT NULL,
    "origin" TEXT NOT NULL,
    "title" TEXT,
    "publisher" TEXT,
    "url" TEXT,
    "published_at" DATE,
    "ingested_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "analysis_version" TEXT NOT NULL,
    "linked_version" TEXT,
    "story_id" TEXT,
    "search" tsvector,

    CONSTRAINT "articles_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "sentences" (
    "article_id" TEXT NOT NULL,
    "index" INTEGER NOT NULL,
    "char_start" INTEGER NOT NULL,
    "char_end" INTEGER NOT NULL,
    "kind" "SentenceKind" NOT NULL,

    CONSTRAINT "sentences_pkey" PRIMARY KEY ("article_id","index")
);

-- CreateTable
CREATE TABLE "companies" (
    "id" TEXT NOT NULL,
    "name" TEXT NOT NULL,
    "kind" "CompanyKind" NOT NULL,

    CONSTRAINT "companies_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "company_aliases" (
    "company_id" TEXT NOT NULL,
    "alias" TEXT NOT NULL,
    "language" TEXT NOT NULL DEFAULT '',

    CONSTRAINT "company_aliases_pkey" PRIMARY KEY ("company_id","alias","language")
);

-- CreateTable
CREATE TABLE "mentions" (
    "article_id" TEXT NOT NULL,
    "index" INTEGER NOT NULL,
    "char_start" INTEGER NOT NULL,
    "char_end" INTEGER NOT NULL,
    "text" TEXT NOT NULL,
    "company_id" TEXT NOT NULL,
    "role" "CompanyRole",

    CONSTRAINT "mentions_pkey" PRIMARY KEY ("article_id","index")
);

-- CreateTable
CREATE TABLE "figures" (
    "article_id" TEXT NOT NULL,
    "index" INTEGER NOT NULL,
    "char_start" INTEGER NOT NULL,
    "char_end" INTEGER NOT NULL,
    "text" TEXT NOT NULL,
    "kind" "FigureKind" NOT NULL,
    "value" DECIMAL(65,30),
    "value_max" DECIMAL(65,30),
    "value_order" DECIMAL(65,30),
    "currency" TEXT,
    "currency_basis" TEXT,
    "unit" TEXT,
    "bound" "Bound" NOT NULL,
    "warnings" TEXT[],
    "reading" JSONB NOT NULL,

    CONSTRAINT "figures_pkey" PRIMARY KEY ("article_id","index")
);

-- CreateTable
CREATE TABLE "dates" (
    "article_id" TEXT NOT NULL,
    "index" INTEGER NOT NULL,
    "char_start" INTEGER NOT NULL,
    "char_end" INTEGER NOT NULL,
    "text" TEXT NOT NULL,
    "value" TEXT NOT NULL,
    "bound" "DateBound",
    "basis" TEXT NOT NULL,

    CONSTRAINT "dates_pkey" PRIMARY KEY ("article_id","index")
);

-- CreateTable
CREATE TABLE "left_out" (
    "article_id" TEXT NOT NULL,
    "index" INTEGER NOT NULL,
    "char_start" INTEGER NOT NULL,
    "char_end" INTEGER NOT NULL,
    "text" TEXT NOT NULL,
    "reason" TEXT NOT NULL,

    CONSTRAINT "left_out_pkey" PRIMARY KEY ("article_id","index")
);

-- CreateTable
CREATE TABLE "claims" (
    "id" TEXT NOT NULL,
    "article_id" TEXT NOT NULL,
    "index" INTEGER NOT NULL,
    "char_start" INTEGER NOT NULL,
    "char_end" INTEGER NOT NULL,
    "type" "ClaimType" NOT NULL,
    "modality" "Modality" NOT NULL,
    "attributed_to" TEXT[],
    "is_quote" BOOLEAN NOT NULL,
    "date" TEXT,
    "date_start" DATE,
    "date_end" DATE,
    "date_precision" TEXT,
    "fact_id" TEXT,

    CONSTRAINT "claims_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "claim_companies" (
    "claim_id" TEXT NOT NULL,
    "company_id" TEXT NOT NULL,
    "role" "CompanyRole" NOT NULL,
    "position" INTEGER NOT NULL,

    CONSTRAINT "claim_companies_pkey" PRIMARY KEY ("claim_id","company_id","role")
);

-- CreateTable
CREATE TABLE "claim_figures" (
    "claim_id" TEXT NOT NULL,
    "article_id" TEXT NOT NULL,
    "figure_index" INTEGER NOT NULL,

    CONSTRAINT "claim_figures_pkey" PRIMARY KEY ("claim_id","article_id","figure_index")
);

-- CreateTable
CREATE TABLE "facts" (
    "id" TEXT NOT NULL,
    "key" TEXT NOT NULL,
    "type" "ClaimType" NOT NULL,
    "measure_key" TEXT NOT NULL,

    CONSTRAINT "facts_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "stories" (
    "id" TEXT NOT NULL,
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "stories_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "alignments" (
    "left_id" TEXT NOT NULL,
    "right_id" TEXT NOT NULL,
    "beads" JSONB NOT NULL,
    "rows" JSONB NOT NULL,
    "score" DOUBLE PRECISION NOT NULL,
    "analysis_version" TEXT NOT NULL,

    CONSTRAINT "alignments_pkey" PRIMARY KEY ("left_id","right_id")
);

-- CreateIndex
CREATE UNIQUE INDEX "articles_content_hash_key" ON "articles"("content_hash");

-- CreateIndex
CREATE INDEX "articles_language_idx" ON "articles"("language");

-- CreateIndex
CREATE INDEX "articles_story_id_idx" ON "articles"("story_id");

-- CreateIndex
CREATE INDEX "articles_search_idx" ON "articles" USING GIN ("search");

-- CreateIndex
CREATE UNIQUE INDEX "companies_name_key" ON "companies"("name");

-- CreateIndex
CREATE INDEX "mentions_company_id_idx" ON "mentions"("company_id");

-- CreateIndex
CREATE INDEX "figures_kind_value_idx" ON "figures"("kind", "value");

-- CreateIndex
CREATE INDEX "claims_type_idx" ON "claims"("type");

-- CreateIndex
CREATE INDEX "claims_fact_id_idx" ON "claims"("fact_id");

-- CreateIndex
CREATE UNIQUE INDEX "claims_article_id_index_key" ON "claims"("article_id", "index");

-- CreateIndex
CREATE UNIQUE INDEX "claims_id_article_id_key" ON "claims"("id", "article_id");

-- CreateIndex
CREATE INDEX "claim_companies_company_id_role_idx" ON "claim_companies"("company_id", "role");

-- CreateIndex
CREATE INDEX "claim_figures_article_id_figure_index_idx" ON "claim_figures"("article_id", "figure_index");

-- CreateIndex
CREATE INDEX "facts_measure_key_idx" ON "facts"("measure_key");

-- CreateIndex
CREATE INDEX "alignments_right_id_idx" ON "alignments"("right_id");

-- AddForeignKey
ALTER TABLE "articles" ADD CONSTRAINT "articles_story_id_fkey" FOREIGN KEY ("story_id") REFERENCES "stories"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "sentences" ADD CONSTRAINT "sentences_article_id_fkey" FOREIGN KEY ("article_id") REFERENCES "articles"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "company_aliases" ADD CONSTRAINT "company_aliases_company_id_fkey" FOREIGN KEY ("company_id") REFERENCES "companies"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "mentions" ADD CONSTRAINT "mentions_article_id_fkey" FOREIGN KEY ("article_id") REFERENCES "articles"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "mentions" ADD CONSTRAINT "mentions_company_id_fkey" FOREIGN KEY ("company_id") REFERENCES "companies"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "figures" ADD CONSTRAINT "figures_article_id_fkey" FOREIGN KEY ("article_id") REFERENCES "articles"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "dates" ADD CONSTRAINT "dates_article_id_fkey" FOREIGN KEY ("article_id") REFERENCES "articles"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "left_out" ADD CONSTRAINT "left_out_article_id_fkey" FOREIGN KEY ("article_id") REFERENCES "articles"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "claims" ADD CONSTRAINT "claims_article_id_fkey" FOREIGN KEY ("article_id") REFERENCES "articles"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "claims" ADD CONSTRAINT "claims_fact_id_fkey" FOREIGN KEY ("fact_id") REFERENCES "facts"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "claim_companies" ADD CONSTRAINT "claim_companies_claim_id_fkey" FOREIGN KEY ("claim_id") REFERENCES "claims"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "claim_companies" ADD CONSTRAINT "claim_companies_company_id_fkey" FOREIGN KEY ("company_id") REFERENCES "companies"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "claim_figures" ADD CONSTRAINT "claim_figures_claim_id_article_id_fkey" FOREIGN KEY ("claim_id", "article_id") REFERENCES "claims"("id", "article_id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "claim_figures" ADD CONSTRAINT "claim_figures_article_id_figure_index_fkey" FOREIGN KEY ("article_id", "figure_index") REFERENCES "figures"("article_id", "index") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "alignments" ADD CONSTRAINT "alignments_left_id_fkey" FOREIGN KEY ("left_id") REFERENCES "articles"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "alignments" ADD CONSTRAINT "alignments_right_id_fkey" FOREIGN KEY ("right_id") REFERENCES "articles"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- What Prisma's language has no words for. --------------------------------------------------------------------------

CREATE EXTENSION IF NOT EXISTS pg_trgm;
CREATE EXTENSION IF NOT EXISTS unaccent;

-- unaccent is only STABLE, because its dictionary could change; named outright it may stand in an index.
CREATE FUNCTION fold_name(name TEXT) RETURNS TEXT LANGUAGE sql IMMUTABLE STRICT PARALLEL SAFE
  RETURN lower(public.unaccent('public.unaccent'::regdictionary, name));

-- The unit of every span: an astral character (an emoji) counts two.
CREATE FUNCTION utf16_length(value TEXT) RETURNS INTEGER LANGUAGE sql IMMUTABLE STRICT PARALLEL SAFE
  RETURN char_length(value) + regexp_count(value, '[\U00010000-\U0010FFFF]');

CREATE INDEX "companies_folded_name_idx" ON "companies" USING GIN (fold_name("name") gin_trgm_ops);
CREATE INDEX "company_aliases_folded_alias_idx" ON "company_aliases" USING GIN (fold_name("alias") gin_trgm_ops);

-- Rows that cannot be true.

ALTER TABLE "articles"
  ADD CONSTRAINT "articles_content_hash_check" CHECK ("content_hash" = encode(sha256(convert_to("text", 'UTF8')), 'hex')),
  ADD CONSTRAINT "articles_id_check" CHECK ("id" = left("content_hash", 16)),
  ADD CONSTRAINT "articles_length_check" CHECK ("length" = utf16_length("text")),
  ADD CONSTRAINT "articles_language_check" CHECK ("language" ~ '^[a-z]{2,3}$'),
  ADD CONSTRAINT "articles_language_confidence_check" CHECK ("language_confidence" BETWEEN 0 AND 1);

ALTER TABLE "companies"
  ADD CONSTRAINT "companies_id_check" CHECK ("id" ~ '^[a-z0-9]+(-[a-z0-9]+)*$'),
  ADD CONSTRAINT "companies_name_check" CHECK ("name" = btrim("name") AND "name" <> '');

ALTER TABLE "company_aliases"
  ADD CONSTRAINT "company_aliases_alias_check" CHECK ("alias" = btrim("alias") AND "alias" <> ''),
  ADD CONSTRAINT "company_aliases_language_check" CHECK ("language" ~ '^([a-z]{2,3})?$');

ALTER TABLE "figures"
  ADD CONSTRAINT "figures_value_check" CHECK (("kind" = 'vague') = ("value" IS NULL)),
  ADD CONSTRAINT "figures_value_order_check" CHECK (("kind" = 'vague') = ("value_order" IS NOT NULL)),
  ADD CONSTRAINT "figures_range_check" CHECK (("bound" = 'range') = ("value_max" IS NOT NULL)),
  ADD CONSTRAINT "figures_value_max_check" CHECK ("value_max" IS NULL OR ("value" IS NOT NULL AND "value_max" >= "value")),
  ADD CONSTRAINT "figures_money_check" CHECK ("kind" <> 'money' OR "currency" IS NOT NULL),
  ADD CONSTRAINT "figures_currency_check" CHECK ("currency" ~ '^[A-Z]{3,5}$'),
  ADD CONSTRAINT "figures_currency_basis_check" CHECK ("currency_basis" IS NULL OR ("currency_basis" IN ('stated', 'assumed') AND "currency" IS NOT NULL));

ALTER TABLE "dates"
  ADD CONSTRAINT "dates_value_check" CHECK ("value" <> ''),
  ADD CONSTRAINT "dates_basis_check" CHECK ("basis" IN ('stated', 'relative', 'publication'));

ALTER TABLE "left_out"
  ADD CONSTRAINT "left_out_reason_check" CHECK ("reason" <> '');

ALTER TABLE "claims"
  ADD CONSTRAINT "claims_id_check" CHECK (starts_with("id", "article_id" || '-' || "char_start" || '-')),
  ADD CONSTRAINT "claims_date_end_check" CHECK ("date_end" >= "date_start"),
  ADD CONSTRAINT "claims_date_check" CHECK (num_nonnulls("date_start", "date_end", "date_precision") IN (0, 3) AND ("date" IS NOT NULL OR "date_start" IS NULL)),
  ADD CONSTRAINT "claims_date_precision_check" CHECK ("date_precision" IN ('day', 'month', 'quarter', 'half', 'year', 'interval'));

ALTER TABLE "claim_companies"
  ADD CONSTRAINT "claim_companies_position_check" CHECK ("position" >= 0);

ALTER TABLE "alignments"
  ADD CONSTRAINT "alignments_pair_check" CHECK ("left_id" < "right_id"),
  ADD CONSTRAINT "alignments_score_check" CHECK ("score" BETWEEN 0 AND 1),
  ADD CONSTRAINT "alignments_beads_check" CHECK (jsonb_typeof("beads") = 'array'),
  ADD CONSTRAINT "alignments_rows_check" CHECK (jsonb_typeof("rows") = 'array');

-- A text never changes: every span points into it.
CREATE FUNCTION keep_text() RETURNS TRIGGER LANGUAGE plpgsql AS $$
BEGIN
  RAISE EXCEPTION 'the text of article % cannot be changed: remove the article and add the new text', OLD."id"
    USING ERRCODE = 'check_violation', TABLE = TG_TABLE_NAME, CONSTRAINT = 'articles_text_immutable';
END $$;

CREATE TRIGGER "articles_text_immutable" BEFORE UPDATE ON "articles" FOR EACH ROW
  WHEN (OLD."text" IS DISTINCT FROM NEW."text" OR OLD."length" <> NEW."length" OR OLD."content_hash" <> NEW."content_hash" OR OLD."id" <> NEW."id")
  EXECUTE FUNCTION keep_text();

-- Every span lies in its article. One look-up a statement, not one a row.
CREATE FUNCTION check_spans() RETURNS TRIGGER LANGUAGE plpgsql AS $$
DECLARE
  wrong RECORD;
BEGIN
  SELECT "article_id", "char_start", "char_end", "articles"."length" INTO wrong
    FROM "written" JOIN "articles" ON "articles"."id" = "written"."article_id"
    WHERE "char_end" > "articles"."length" LIMIT 1;
  IF FOUND THEN
    RAISE EXCEPTION 'the span %–% of a row of % lies outside article %, which has % characters',
      wrong."char_start", wrong."char_end", TG_TABLE_NAME, wrong."article_id", wrong."length"
      USING ERRCODE = 'check_violation', TABLE = TG_TABLE_NAME, CONSTRAINT = TG_TABLE_NAME || '_span_in_article';
  END IF;
  RETURN NULL;
END $$;

DO $$
DECLARE
  spanned TEXT;
BEGIN
  FOREACH spanned IN ARRAY ARRAY['sentences', 'mentions', 'figures', 'dates', 'left_out', 'claims'] LOOP
    EXECUTE format('ALTER TABLE %I ADD CONSTRAINT %I CHECK (0 <= "char_start" AND "char_start" < "char_end"), ADD CONSTRAINT %I CHECK ("index" >= 0)',
      spanned, spanned || '_span_check', spanned || '_index_check');
    EXECUTE format('CREATE TRIGGER %I AFTER INSERT ON %I REFERENCING NEW TABLE AS "written" FOR EACH STATEMENT EXECUTE FUNCTION check_spans()',
      spanned || '_span_inserted', spanned);
    EXECUTE format('CREATE TRIGGER %I AFTER UPDATE ON %I REFERENCING NEW TABLE AS "written" FOR EACH STATEMENT EXECUTE FUNCTION check_spans()',
      spanned || '_span_updated', spanned);
  END LOOP;
END $$;
