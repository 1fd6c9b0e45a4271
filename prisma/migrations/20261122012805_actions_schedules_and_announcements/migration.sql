-- DropIndex
DROP INDEX "Notice_lane_state_idx";

-- DropIndex
DROP INDEX "Notice_state_notBefore_idx";

-- AlterTable
ALTER TABLE "Notice" ADD COLUMN     "mayBeRepeat" BOOLEAN NOT NULL DEFAULT false;

-- AlterTable
ALTER TABLE "Reach" ADD COLUMN     "heardAt" TIMESTAMPTZ(3);

-- CreateTable
CREATE TABLE "Schedule" (
    "id" TEXT NOT NULL,
    "boardId" TEXT NOT NULL,
    "kind" TEXT NOT NULL,
    "weekdays" INTEGER[],
    "workingDaysOnly" BOOLEAN NOT NULL,
    "localTime" TEXT NOT NULL,
    "active" BOOLEAN NOT NULL DEFAULT true,
    "since" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "Schedule_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "Snooze" (
    "boardId" TEXT NOT NULL,
    "personId" TEXT NOT NULL,
    "until" DATE NOT NULL,

    CONSTRAINT "Snooze_pkey" PRIMARY KEY ("boardId","personId")
);

-- CreateTable
CREATE TABLE "SendPace" (
    "tenantId" TEXT NOT NULL,
    "nextAt" TIMESTAMPTZ(6) NOT NULL,

    CONSTRAINT "SendPace_pkey" PRIMARY KEY ("tenantId")
);

-- CreateTable
CREATE TABLE "Action" (
    "id" TEXT NOT NULL,
    "boardId" TEXT NOT NULL,
    "groupId" TEXT NOT NULL,
    "refDay" DATE NOT NULL,
    "refNumber" INTEGER NOT NULL,
    "meetingId" TEXT,
    "minute" TEXT,
    "what" TEXT NOT NULL,
    "ownerId" TEXT NOT NULL,
    "helperIds" TEXT[],
    "agencyId" TEXT NOT NULL,
    "dueOn" DATE NOT NULL,
    "missedFrom" DATE NOT NULL,
    "priority" TEXT,
    "source" TEXT NOT NULL,
    "status" TEXT NOT NULL,
    "moreTime" JSONB,
    "evidenceUrl" TEXT,
    "challengedAt" TIMESTAMPTZ(3),
    "createdAt" TIMESTAMPTZ(3) NOT NULL,
    "createdBy" TEXT,
    "closedAt" TIMESTAMPTZ(3),
    "version" INTEGER NOT NULL DEFAULT 1,

    CONSTRAINT "Action_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "ActionEvent" (
    "actionId" TEXT NOT NULL,
    "seq" INTEGER NOT NULL,
    "kind" TEXT NOT NULL,
    "at" TIMESTAMPTZ(3) NOT NULL,
    "byId" TEXT,
    "note" TEXT,
    "from" TEXT,
    "to" TEXT,

    CONSTRAINT "ActionEvent_pkey" PRIMARY KEY ("actionId","seq")
);

-- CreateTable
CREATE TABLE "ActionCounter" (
    "boardId" TEXT NOT NULL,
    "day" DATE NOT NULL,
    "last" INTEGER NOT NULL,

    CONSTRAINT "ActionCounter_pkey" PRIMARY KEY ("boardId","day")
);

-- CreateTable
CREATE TABLE "Announcement" (
    "id" TEXT NOT NULL,
    "boardId" TEXT NOT NULL,
    "groupId" TEXT NOT NULL,
    "text" TEXT NOT NULL,
    "urgent" BOOLEAN NOT NULL DEFAULT false,
    "version" INTEGER NOT NULL DEFAULT 1,
    "state" TEXT NOT NULL DEFAULT 'standing',
    "withdrawnBecause" TEXT,
    "sentBy" TEXT NOT NULL,
    "sentAt" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "Announcement_pkey" PRIMARY KEY ("id")
);

-- CreateIndex
CREATE UNIQUE INDEX "Schedule_boardId_kind_key" ON "Schedule"("boardId", "kind");

-- CreateIndex
CREATE INDEX "Action_boardId_status_dueOn_idx" ON "Action"("boardId", "status", "dueOn");

-- CreateIndex
CREATE INDEX "Action_boardId_ownerId_idx" ON "Action"("boardId", "ownerId");

-- CreateIndex
CREATE INDEX "Action_boardId_agencyId_idx" ON "Action"("boardId", "agencyId");

-- CreateIndex
CREATE INDEX "Action_boardId_closedAt_idx" ON "Action"("boardId", "closedAt");

-- CreateIndex
CREATE INDEX "Action_meetingId_idx" ON "Action"("meetingId");

-- CreateIndex
CREATE UNIQUE INDEX "Action_boardId_refDay_refNumber_key" ON "Action"("boardId", "refDay", "refNumber");

-- CreateIndex
CREATE INDEX "Announcement_boardId_sentAt_idx" ON "Announcement"("boardId", "sentAt");

-- CreateIndex
CREATE INDEX "Notice_state_notBefore_seq_idx" ON "Notice"("state", "notBefore", "seq");

-- CreateIndex
CREATE INDEX "Notice_lane_state_notBefore_seq_idx" ON "Notice"("lane", "state", "notBefore", "seq");

-- CreateIndex
CREATE INDEX "Notice_lane_sendStartedAt_idx" ON "Notice"("lane", "sendStartedAt");

-- CreateIndex
CREATE INDEX "Notice_lane_editedAt_idx" ON "Notice"("lane", "editedAt");

-- AddForeignKey
ALTER TABLE "ActionEvent" ADD CONSTRAINT "ActionEvent_actionId_fkey" FOREIGN KEY ("actionId") REFERENCES "Action"("id") ON DELETE RESTRICT ON UPDATE CASCADE;
