-- AlterTable
ALTER TABLE "articles" ADD COLUMN     "language_stated" BOOLEAN NOT NULL DEFAULT false;

-- CreateTable
CREATE TABLE "article_printings" (
    "id" TEXT NOT NULL,
    "article_id" TEXT NOT NULL,
    "origin" TEXT NOT NULL,
    "title" TEXT,
    "publisher" TEXT,
    "url" TEXT,
    "published_at" DATE,
    "added_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "article_printings_pkey" PRIMARY KEY ("id")
);

-- CreateIndex
CREATE INDEX "article_printings_article_id_idx" ON "article_printings"("article_id");

-- AddForeignKey
ALTER TABLE "article_printings" ADD CONSTRAINT "article_printings_article_id_fkey" FOREIGN KEY ("article_id") REFERENCES "articles"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- What Prisma's language has no words for.

-- Until now a confidence of 1 was taken to say that somebody had stated the language.
UPDATE "articles" SET "language_stated" = true WHERE "language_confidence" = 1;

ALTER TABLE "article_printings" ADD CONSTRAINT "article_printings_somewhere" CHECK ("publisher" IS NOT NULL OR "url" IS NOT NULL);
-- An address may be longer than an index takes.
CREATE UNIQUE INDEX "article_printings_once_idx" ON "article_printings" ("article_id", md5(COALESCE("publisher", '') || E'\n' || COALESCE("url", '')));
