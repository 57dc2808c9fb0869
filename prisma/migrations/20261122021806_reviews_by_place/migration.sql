-- DropForeignKey
ALTER TABLE "claims" DROP CONSTRAINT "claims_review_id_fkey";

-- DropForeignKey
ALTER TABLE "figures" DROP CONSTRAINT "figures_review_id_fkey";

-- DropIndex
DROP INDEX "claims_review_id_idx";

-- DropIndex
DROP INDEX "figures_review_id_idx";

-- AlterTable
ALTER TABLE "claims" DROP COLUMN "review_id",
ADD COLUMN     "place_id" TEXT;

-- AlterTable
ALTER TABLE "figures" DROP COLUMN "review_id",
ADD COLUMN     "place_id" TEXT;

-- CreateIndex
CREATE INDEX "claims_place_id_idx" ON "claims"("place_id");

-- CreateIndex
CREATE INDEX "figures_place_id_idx" ON "figures"("place_id");

-- AddForeignKey
ALTER TABLE "figures" ADD CONSTRAINT "figures_place_id_fkey" FOREIGN KEY ("place_id") REFERENCES "review_places"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "claims" ADD CONSTRAINT "claims_place_id_fkey" FOREIGN KEY ("place_id") REFERENCES "review_places"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- What Prisma's language has no words for. A place whose last entry was taken back has a history and no verdict.

ALTER TABLE "figures" ADD CONSTRAINT "figures_review_check" CHECK ("verdict" IS NULL OR "place_id" IS NOT NULL);
ALTER TABLE "claims" ADD CONSTRAINT "claims_review_check" CHECK ("verdict" IS NULL OR "place_id" IS NOT NULL);
