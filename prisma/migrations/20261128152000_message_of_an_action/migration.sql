-- AlterTable
ALTER TABLE "Action" ADD COLUMN     "messageUrl" TEXT;
