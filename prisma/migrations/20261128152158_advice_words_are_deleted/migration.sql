-- AlterTable
ALTER TABLE "AdviceRequest" ADD COLUMN     "wordsDeletedAt" TIMESTAMPTZ(3);
