-- AlterTable
ALTER TABLE "Place" ALTER COLUMN "groupId" DROP NOT NULL;
