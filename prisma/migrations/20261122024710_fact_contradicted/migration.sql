-- AlterTable
ALTER TABLE "facts" ADD COLUMN     "contradicted" BOOLEAN NOT NULL DEFAULT false;
