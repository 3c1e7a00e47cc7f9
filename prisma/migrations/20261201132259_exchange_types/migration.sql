-- Which module takes an uploaded sheet is said by its manifest; a new kind needs no migration.
ALTER TABLE "ImportJob" ALTER COLUMN "kind" TYPE TEXT USING "kind"::TEXT;
DROP TYPE "ImportKind";

CREATE TABLE "ExchangeType" (
    "key" TEXT NOT NULL,
    "name" TEXT NOT NULL,
    "pledgeName" TEXT,
    "synonyms" TEXT[],
    "position" INTEGER NOT NULL,
    "measures" TEXT[],
    "addsUpBy" TEXT NOT NULL,
    "unit" TEXT NOT NULL,
    "isDonation" BOOLEAN NOT NULL DEFAULT false,
    "law" TEXT,
    "lawNote" TEXT,
    "source" TEXT NOT NULL,

    CONSTRAINT "ExchangeType_pkey" PRIMARY KEY ("key")
);

-- Lines keep their rows; the enum becomes the key of a row.
ALTER TABLE "ProgrammeLine" RENAME TO "PledgeLine";
ALTER TABLE "PledgeLine" RENAME CONSTRAINT "ProgrammeLine_pkey" TO "PledgeLine_pkey";
ALTER TABLE "PledgeLine" RENAME CONSTRAINT "ProgrammeLine_pledgeId_fkey" TO "PledgeLine_pledgeId_fkey";
ALTER TABLE "PledgeLine" RENAME CONSTRAINT "ProgrammeLine_numbers" TO "PledgeLine_numbers";
ALTER INDEX "ProgrammeLine_pledgeId_position_key" RENAME TO "PledgeLine_pledgeId_position_key";
ALTER TABLE "PledgeLine" DROP CONSTRAINT "ProgrammeLine_donation";
ALTER TABLE "PledgeLine" RENAME COLUMN "type" TO "typeKey";
ALTER TABLE "PledgeLine" ALTER COLUMN "typeKey" TYPE TEXT USING "typeKey"::TEXT;
DROP TYPE "ProgrammeType";

-- Types that lines speak of already; the reference file, loaded at the same start, says the rest of them.
INSERT INTO "ExchangeType" ("key", "name", "pledgeName", "synonyms", "position", "measures", "addsUpBy", "unit", "isDonation", "source")
SELECT DISTINCT "typeKey", "typeKey", "typeKey", ARRAY[]::TEXT[], 0, ARRAY['count'], 'count', '건', "typeKey" = 'hometownDonation', 'PledgeLine'
FROM "PledgeLine";
ALTER TABLE "PledgeLine" ADD CONSTRAINT "PledgeLine_typeKey_fkey" FOREIGN KEY ("typeKey") REFERENCES "ExchangeType"("key") ON DELETE RESTRICT ON UPDATE CASCADE;

-- 고향사랑기부 is given by individuals, of their own will: a body never promises an amount of it, nor how many will give.
ALTER TABLE "PledgeLine" ADD CONSTRAINT "PledgeLine_donation" CHECK (
  "typeKey" <> 'hometownDonation' OR ("amountWon" IS NULL AND "people" IS NULL));
