-- CreateTable
CREATE TABLE "Guidance" (
    "id" TEXT NOT NULL,
    "boardId" TEXT NOT NULL,
    "number" INTEGER NOT NULL,
    "title" TEXT NOT NULL,
    "sample" BOOLEAN NOT NULL DEFAULT false,
    "levels" JSONB NOT NULL,
    "passages" JSONB NOT NULL,
    "contacts" JSONB NOT NULL,
    "currentFrom" DATE NOT NULL,
    "publishedBy" TEXT,
    "publishedAt" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "Guidance_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "GoldenQuestion" (
    "id" TEXT NOT NULL,
    "boardId" TEXT NOT NULL,
    "position" INTEGER NOT NULL,
    "question" TEXT NOT NULL,
    "levels" INTEGER[],
    "topic" TEXT,
    "emergency" BOOLEAN NOT NULL DEFAULT false,

    CONSTRAINT "GoldenQuestion_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "GuidancePhrase" (
    "seq" SERIAL NOT NULL,
    "boardId" TEXT NOT NULL,
    "passageId" TEXT NOT NULL,
    "phrase" TEXT NOT NULL,
    "addedBy" TEXT,
    "addedAt" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "GuidancePhrase_pkey" PRIMARY KEY ("boardId","passageId","phrase")
);

-- CreateTable
CREATE TABLE "GuidanceFeedback" (
    "id" TEXT NOT NULL,
    "boardId" TEXT NOT NULL,
    "guidanceId" TEXT NOT NULL,
    "passageIds" TEXT[],
    "topic" TEXT,
    "verdict" TEXT NOT NULL,
    "day" DATE NOT NULL,

    CONSTRAINT "GuidanceFeedback_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "UnknownWord" (
    "boardId" TEXT NOT NULL,
    "word" TEXT NOT NULL,
    "count" INTEGER NOT NULL,
    "lastDay" DATE NOT NULL,
    "unneeded" BOOLEAN NOT NULL DEFAULT false,

    CONSTRAINT "UnknownWord_pkey" PRIMARY KEY ("boardId","word")
);

-- CreateTable
CREATE TABLE "AdviceRequest" (
    "id" TEXT NOT NULL,
    "boardId" TEXT NOT NULL,
    "tenantId" TEXT NOT NULL,
    "askerId" TEXT,
    "replyTo" JSONB,
    "text" TEXT NOT NULL,
    "state" TEXT NOT NULL DEFAULT 'open',
    "adviserId" TEXT,
    "answer" TEXT,
    "askedAt" TIMESTAMPTZ(3) NOT NULL,
    "claimedAt" TIMESTAMPTZ(3),
    "answeredAt" TIMESTAMPTZ(3),
    "closedAt" TIMESTAMPTZ(3),
    "version" INTEGER NOT NULL DEFAULT 1,

    CONSTRAINT "AdviceRequest_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "AdviceEvent" (
    "requestId" TEXT NOT NULL,
    "seq" INTEGER NOT NULL,
    "kind" TEXT NOT NULL,
    "at" TIMESTAMPTZ(3) NOT NULL,
    "byId" TEXT,

    CONSTRAINT "AdviceEvent_pkey" PRIMARY KEY ("requestId","seq")
);

-- CreateIndex
CREATE INDEX "Guidance_boardId_currentFrom_idx" ON "Guidance"("boardId", "currentFrom");

-- CreateIndex
CREATE UNIQUE INDEX "Guidance_boardId_number_key" ON "Guidance"("boardId", "number");

-- CreateIndex
CREATE INDEX "GoldenQuestion_boardId_position_idx" ON "GoldenQuestion"("boardId", "position");

-- CreateIndex
CREATE INDEX "GuidanceFeedback_boardId_day_idx" ON "GuidanceFeedback"("boardId", "day");

-- CreateIndex
CREATE INDEX "GuidanceFeedback_day_idx" ON "GuidanceFeedback"("day");

-- CreateIndex
CREATE INDEX "UnknownWord_boardId_unneeded_count_idx" ON "UnknownWord"("boardId", "unneeded", "count");

-- CreateIndex
CREATE INDEX "AdviceRequest_boardId_state_askedAt_idx" ON "AdviceRequest"("boardId", "state", "askedAt");

-- AddForeignKey
ALTER TABLE "AdviceEvent" ADD CONSTRAINT "AdviceEvent_requestId_fkey" FOREIGN KEY ("requestId") REFERENCES "AdviceRequest"("id") ON DELETE RESTRICT ON UPDATE CASCADE;
