-- CreateEnum
CREATE TYPE "ReviewSubject" AS ENUM ('figure', 'claim');

-- CreateEnum
CREATE TYPE "Verdict" AS ENUM ('right', 'corrected', 'wrong');

-- AlterTable
ALTER TABLE "claims" ADD COLUMN     "machine" JSONB,
ADD COLUMN     "review_id" INTEGER,
ADD COLUMN     "verdict" "Verdict";

-- AlterTable
ALTER TABLE "figures" ADD COLUMN     "machine" JSONB,
ADD COLUMN     "review_id" INTEGER,
ADD COLUMN     "verdict" "Verdict";

-- CreateTable
CREATE TABLE "review_places" (
    "id" TEXT NOT NULL,
    "article_id" TEXT NOT NULL,
    "about" "ReviewSubject" NOT NULL,
    "char_start" INTEGER NOT NULL,
    "char_end" INTEGER NOT NULL,
    "text" TEXT NOT NULL,

    CONSTRAINT "review_places_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "reviews" (
    "id" SERIAL NOT NULL,
    "place_id" TEXT NOT NULL,
    "verdict" "Verdict",
    "correction" JSONB,
    "machine" JSONB NOT NULL,
    "who" TEXT NOT NULL,
    "why" TEXT,
    "reviewed_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "undoes_id" INTEGER,

    CONSTRAINT "reviews_pkey" PRIMARY KEY ("id")
);

-- CreateIndex
CREATE INDEX "review_places_article_id_idx" ON "review_places"("article_id");

-- CreateIndex
CREATE UNIQUE INDEX "reviews_undoes_id_key" ON "reviews"("undoes_id");

-- CreateIndex
CREATE INDEX "reviews_place_id_idx" ON "reviews"("place_id");

-- CreateIndex
CREATE INDEX "claims_review_id_idx" ON "claims"("review_id");

-- CreateIndex
CREATE INDEX "figures_review_id_idx" ON "figures"("review_id");

-- AddForeignKey
ALTER TABLE "figures" ADD CONSTRAINT "figures_review_id_fkey" FOREIGN KEY ("review_id") REFERENCES "reviews"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "claims" ADD CONSTRAINT "claims_review_id_fkey" FOREIGN KEY ("review_id") REFERENCES "reviews"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "reviews" ADD CONSTRAINT "reviews_place_id_fkey" FOREIGN KEY ("place_id") REFERENCES "review_places"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "reviews" ADD CONSTRAINT "reviews_undoes_id_fkey" FOREIGN KEY ("undoes_id") REFERENCES "reviews"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- What Prisma's language has no words for. --------------------------------------------------------------------------

ALTER TABLE "figures"
  ADD CONSTRAINT "figures_review_check" CHECK (("verdict" IS NULL) = ("review_id" IS NULL)),
  ADD CONSTRAINT "figures_machine_check" CHECK (("verdict" IS NOT DISTINCT FROM 'corrected') = ("machine" IS NOT NULL));

ALTER TABLE "claims"
  ADD CONSTRAINT "claims_review_check" CHECK (("verdict" IS NULL) = ("review_id" IS NULL)),
  ADD CONSTRAINT "claims_machine_check" CHECK (("verdict" IS NOT DISTINCT FROM 'corrected') = ("machine" IS NOT NULL));

ALTER TABLE "review_places"
  ADD CONSTRAINT "review_places_span_check" CHECK (0 <= "char_start" AND "char_start" < "char_end");

ALTER TABLE "reviews"
  ADD CONSTRAINT "reviews_who_check" CHECK ("who" = btrim("who") AND "who" <> ''),
  ADD CONSTRAINT "reviews_verdict_check" CHECK (("verdict" IS NULL) = ("undoes_id" IS NOT NULL)),
  ADD CONSTRAINT "reviews_correction_check" CHECK (("verdict" IS NOT DISTINCT FROM 'corrected') = ("correction" IS NOT NULL));

-- History is added to, never rewritten.
CREATE FUNCTION keep_review() RETURNS TRIGGER LANGUAGE plpgsql AS $$
BEGIN
  RAISE EXCEPTION 'entry % of the reviews cannot be changed: take it back with an entry of its own', OLD."id"
    USING ERRCODE = 'check_violation', TABLE = TG_TABLE_NAME, CONSTRAINT = 'reviews_immutable';
END $$;

CREATE TRIGGER "reviews_immutable" BEFORE UPDATE OR DELETE ON "reviews" FOR EACH ROW EXECUTE FUNCTION keep_review();
