-- CreateTable
CREATE TABLE "Measure" (
    "boardId" TEXT NOT NULL,
    "code" TEXT NOT NULL,
    "position" INTEGER NOT NULL,
    "content" JSONB NOT NULL,

    CONSTRAINT "Measure_pkey" PRIMARY KEY ("boardId","code")
);

-- CreateTable
CREATE TABLE "FigureState" (
    "boardId" TEXT NOT NULL,
    "version" INTEGER NOT NULL,

    CONSTRAINT "FigureState_pkey" PRIMARY KEY ("boardId")
);

-- CreateTable
CREATE TABLE "FigureArea" (
    "boardId" TEXT NOT NULL,
    "code" TEXT NOT NULL,
    "position" INTEGER NOT NULL,
    "name" TEXT NOT NULL,
    "kind" TEXT NOT NULL,

    CONSTRAINT "FigureArea_pkey" PRIMARY KEY ("boardId","code")
);

-- CreateTable
CREATE TABLE "FigureImport" (
    "id" TEXT NOT NULL,
    "boardId" TEXT NOT NULL,
    "fileName" TEXT NOT NULL,
    "importedAt" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "FigureImport_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "Figure" (
    "boardId" TEXT NOT NULL,
    "measure" TEXT NOT NULL,
    "area" TEXT NOT NULL,
    "period" TEXT NOT NULL,
    "grain" TEXT NOT NULL,
    "valueKind" TEXT NOT NULL,
    "value" DOUBLE PRECISION,
    "decimals" INTEGER,
    "printed" TEXT,
    "standing" TEXT NOT NULL,
    "revision" INTEGER NOT NULL,
    "was" JSONB,
    "importId" TEXT NOT NULL,

    CONSTRAINT "Figure_pkey" PRIMARY KEY ("boardId","measure","area","period")
);

-- CreateTable
CREATE TABLE "FigureRevision" (
    "boardId" TEXT NOT NULL,
    "measure" TEXT NOT NULL,
    "area" TEXT NOT NULL,
    "period" TEXT NOT NULL,
    "grain" TEXT NOT NULL,
    "valueKind" TEXT NOT NULL,
    "value" DOUBLE PRECISION,
    "decimals" INTEGER,
    "printed" TEXT,
    "standing" TEXT NOT NULL,
    "revision" INTEGER NOT NULL,
    "was" JSONB,
    "importId" TEXT NOT NULL,

    CONSTRAINT "FigureRevision_pkey" PRIMARY KEY ("boardId","measure","area","period","revision")
);

-- CreateTable
CREATE TABLE "FlagDecision" (
    "boardId" TEXT NOT NULL,
    "key" TEXT NOT NULL,
    "seq" INTEGER NOT NULL,
    "measure" TEXT NOT NULL,
    "decision" TEXT NOT NULL,
    "about" JSONB NOT NULL,
    "readAs" JSONB,
    "note" TEXT,
    "byId" TEXT,
    "at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "FlagDecision_pkey" PRIMARY KEY ("boardId","key","seq")
);

-- CreateIndex
CREATE INDEX "FigureImport_boardId_importedAt_idx" ON "FigureImport"("boardId", "importedAt");

-- CreateIndex
CREATE INDEX "FlagDecision_boardId_measure_idx" ON "FlagDecision"("boardId", "measure");
