-- CreateTable
CREATE TABLE "story_decisions" (
    "id" TEXT NOT NULL,
    "left_id" TEXT NOT NULL,
    "right_id" TEXT NOT NULL,
    "versions" BOOLEAN NOT NULL,
    "decided_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "decided_by" TEXT,
    "why" TEXT,
    "undone_at" TIMESTAMPTZ(3),
    "undone_by" TEXT,

    CONSTRAINT "story_decisions_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "article_traces" (
    "article_id" TEXT NOT NULL,
    "features" INTEGER[],

    CONSTRAINT "article_traces_pkey" PRIMARY KEY ("article_id")
);

-- CreateTable
CREATE TABLE "trace_features" (
    "feature" INTEGER NOT NULL,
    "holders" INTEGER NOT NULL,

    CONSTRAINT "trace_features_pkey" PRIMARY KEY ("feature")
);

-- CreateTable
CREATE TABLE "related_articles" (
    "left_id" TEXT NOT NULL,
    "right_id" TEXT NOT NULL,
    "score" DOUBLE PRECISION NOT NULL,

    CONSTRAINT "related_articles_pkey" PRIMARY KEY ("left_id","right_id")
);

-- CreateIndex
CREATE INDEX "story_decisions_left_id_idx" ON "story_decisions"("left_id");

-- CreateIndex
CREATE INDEX "story_decisions_right_id_idx" ON "story_decisions"("right_id");

-- CreateIndex
CREATE INDEX "article_traces_features_idx" ON "article_traces" USING GIN ("features");

-- CreateIndex
CREATE INDEX "related_articles_right_id_idx" ON "related_articles"("right_id");

-- AddForeignKey
ALTER TABLE "story_decisions" ADD CONSTRAINT "story_decisions_left_id_fkey" FOREIGN KEY ("left_id") REFERENCES "articles"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "story_decisions" ADD CONSTRAINT "story_decisions_right_id_fkey" FOREIGN KEY ("right_id") REFERENCES "articles"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "article_traces" ADD CONSTRAINT "article_traces_article_id_fkey" FOREIGN KEY ("article_id") REFERENCES "articles"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "related_articles" ADD CONSTRAINT "related_articles_left_id_fkey" FOREIGN KEY ("left_id") REFERENCES "articles"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "related_articles" ADD CONSTRAINT "related_articles_right_id_fkey" FOREIGN KEY ("right_id") REFERENCES "articles"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- What Prisma's language has no words for.

ALTER TABLE "story_decisions" ADD CONSTRAINT "story_decisions_order" CHECK ("left_id" < "right_id");
ALTER TABLE "story_decisions" ADD CONSTRAINT "story_decisions_undone" CHECK ("undone_by" IS NULL OR "undone_at" IS NOT NULL);
ALTER TABLE "related_articles" ADD CONSTRAINT "related_articles_order" CHECK ("left_id" < "right_id");

-- Two decisions on one pair cannot hold at once: the later one undoes the one before.
CREATE UNIQUE INDEX "story_decisions_pair_idx" ON "story_decisions" ("left_id", "right_id") WHERE "undone_at" IS NULL;

-- Articles whose stories were not searched for yet: found without looking at the others.
CREATE INDEX "articles_unlinked_idx" ON "articles" ("id") WHERE "linked_version" IS DISTINCT FROM "analysis_version";

-- A search looks into the index alone, not through a list of what is not in it yet.
ALTER INDEX "article_traces_features_idx" SET (fastupdate = off);

-- In the order of the features, so that two ingests at once wait for each other and never lock up.
CREATE FUNCTION count_features() RETURNS TRIGGER LANGUAGE plpgsql AS $$
BEGIN
  IF TG_OP = 'INSERT' THEN
    INSERT INTO "trace_features" SELECT f, count(*) FROM "written", unnest("features") f GROUP BY f ORDER BY f
      ON CONFLICT ("feature") DO UPDATE SET "holders" = "trace_features"."holders" + EXCLUDED."holders";
  ELSIF TG_OP = 'DELETE' THEN
    WITH locked AS (
      SELECT t."feature", gone."holders" FROM "trace_features" t
      JOIN (SELECT f, count(*) AS "holders" FROM "removed", unnest("features") f GROUP BY f) gone ON gone.f = t."feature"
      ORDER BY t."feature" FOR UPDATE OF t
    )
    UPDATE "trace_features" t SET "holders" = t."holders" - locked."holders" FROM locked WHERE locked."feature" = t."feature";
  ELSIF TG_OP = 'TRUNCATE' THEN
    TRUNCATE "trace_features";
  ELSE
    RAISE EXCEPTION 'A trace is not changed: it is deleted and written anew.';
  END IF;
  RETURN NULL;
END $$;

CREATE TRIGGER "article_traces_written" AFTER INSERT ON "article_traces" REFERENCING NEW TABLE AS "written" FOR EACH STATEMENT EXECUTE FUNCTION count_features();
CREATE TRIGGER "article_traces_removed" AFTER DELETE ON "article_traces" REFERENCING OLD TABLE AS "removed" FOR EACH STATEMENT EXECUTE FUNCTION count_features();
CREATE TRIGGER "article_traces_truncated" AFTER TRUNCATE ON "article_traces" FOR EACH STATEMENT EXECUTE FUNCTION count_features();
CREATE TRIGGER "article_traces_unchanged" BEFORE UPDATE ON "article_traces" FOR EACH STATEMENT EXECUTE FUNCTION count_features();

-- What was linked before has no trace yet: it is searched for once more.
UPDATE "articles" SET "linked_version" = NULL;
