-- A value added to an enum cannot be used in the transaction that adds it; the type is made anew instead.
ALTER TYPE "RunStatus" RENAME TO "RunStatus_before";
CREATE TYPE "RunStatus" AS ENUM ('draft', 'queued', 'running', 'done', 'impossible', 'failed', 'cancelled');
ALTER TABLE "MatchingRun" ALTER COLUMN "status" DROP DEFAULT;
ALTER TABLE "MatchingRun" ALTER COLUMN "status" TYPE "RunStatus" USING "status"::text::"RunStatus";
DROP TYPE "RunStatus_before";

-- AlterTable
ALTER TABLE "AgreementTransition" ADD COLUMN     "confirmationId" UUID;

-- AlterTable
ALTER TABLE "MatchingRun"
ADD COLUMN     "attempts" INTEGER NOT NULL DEFAULT 0,
ADD COLUMN     "cancelRequestedAt" TIMESTAMPTZ(3),
ADD COLUMN     "factsAt" TIMESTAMPTZ(3),
ADD COLUMN     "factsFile" BYTEA,
ADD COLUMN     "fairness" JSONB,
ADD COLUMN     "heartbeatAt" TIMESTAMPTZ(3),
ADD COLUMN     "parentId" UUID,
ADD COLUMN     "problemFile" BYTEA,
ADD COLUMN     "settings" JSONB,
ADD COLUMN     "startedById" UUID,
ADD COLUMN     "step" TEXT,
ADD COLUMN     "version" INTEGER NOT NULL DEFAULT 1,
ALTER COLUMN "status" SET DEFAULT 'draft',
ALTER COLUMN "problemHash" DROP NOT NULL,
ALTER COLUMN "engineVersion" DROP NOT NULL;

-- Runs of before keep their problem as a plain file and get the settings they were made with.
UPDATE "MatchingRun" AS run SET
  "problemFile" = convert_to(run."problem"::text, 'UTF8'),
  "factsAt" = run."createdAt",
  "startedById" = run."createdById",
  "settings" = jsonb_build_object(
    'weights', run."weights", 'region', round."rules"->'region', 'kinds', round."rules"->'kinds', 'groupMaximum', 1,
    'regionNeeds', '{}'::jsonb, 'partnerCapacities', '{}'::jsonb, 'pins', '[]'::jsonb, 'bars', '[]'::jsonb,
    'notTogether', '[]'::jsonb, 'standing', 'freeze', 'changeBudget', 0, 'fairness', 'total', 'reservedPlaces', 0,
    'seed', 0, 'withdrawnPartnerIds', '[]'::jsonb, 'disasters', '[]'::jsonb)
FROM "Round" AS round WHERE round."id" = run."roundId";
ALTER TABLE "MatchingRun" ALTER COLUMN "settings" SET NOT NULL, DROP COLUMN "problem", DROP COLUMN "weights";

-- AlterTable
ALTER TABLE "Round" ADD COLUMN     "isDrill" BOOLEAN NOT NULL DEFAULT false,
ADD COLUMN     "parentId" UUID,
ADD COLUMN     "wishesBecomePublic" BOOLEAN NOT NULL DEFAULT false;

-- CreateTable
CREATE TABLE "Publication" (
    "id" UUID NOT NULL,
    "roundId" UUID NOT NULL,
    "runId" UUID NOT NULL,
    "problemFile" BYTEA NOT NULL,
    "resultFile" BYTEA NOT NULL,
    "problemHash" TEXT NOT NULL,
    "resultHash" TEXT NOT NULL,
    "wishesPublic" BOOLEAN NOT NULL,
    "salt" TEXT,
    "publishedById" UUID NOT NULL,
    "publishedAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "checkedById" UUID,
    "checkedAt" TIMESTAMPTZ(3),
    "withdrawnById" UUID,
    "withdrawnAt" TIMESTAMPTZ(3),
    "withdrawReason" TEXT,

    CONSTRAINT "Publication_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "PublicationReveal" (
    "publicationId" UUID NOT NULL,
    "regionCode" TEXT NOT NULL,
    "partnerId" UUID NOT NULL,
    "score" INTEGER NOT NULL,
    "salt" TEXT NOT NULL,
    "reason" TEXT NOT NULL,
    "revealedById" UUID NOT NULL,
    "revealedAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "PublicationReveal_pkey" PRIMARY KEY ("publicationId","regionCode","partnerId")
);

-- CreateIndex
CREATE INDEX "Publication_roundId_idx" ON "Publication"("roundId");

-- CreateIndex
CREATE INDEX "AgreementTransition_confirmationId_idx" ON "AgreementTransition"("confirmationId");

-- CreateIndex
CREATE INDEX "MatchingRun_status_idx" ON "MatchingRun"("status");

-- AddForeignKey
ALTER TABLE "AgreementTransition" ADD CONSTRAINT "AgreementTransition_confirmationId_fkey" FOREIGN KEY ("confirmationId") REFERENCES "Confirmation"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "MatchingRun" ADD CONSTRAINT "MatchingRun_parentId_fkey" FOREIGN KEY ("parentId") REFERENCES "MatchingRun"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Publication" ADD CONSTRAINT "Publication_roundId_fkey" FOREIGN KEY ("roundId") REFERENCES "Round"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Publication" ADD CONSTRAINT "Publication_runId_fkey" FOREIGN KEY ("runId") REFERENCES "MatchingRun"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "PublicationReveal" ADD CONSTRAINT "PublicationReveal_publicationId_fkey" FOREIGN KEY ("publicationId") REFERENCES "Publication"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "PublicationReveal" ADD CONSTRAINT "PublicationReveal_regionCode_fkey" FOREIGN KEY ("regionCode") REFERENCES "Region"("code") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "PublicationReveal" ADD CONSTRAINT "PublicationReveal_partnerId_fkey" FOREIGN KEY ("partnerId") REFERENCES "Partner"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Round" ADD CONSTRAINT "Round_parentId_fkey" FOREIGN KEY ("parentId") REFERENCES "Round"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- What must never break, kept by the database itself.

-- Of two officers who publish at once, one wins.
CREATE UNIQUE INDEX "Publication_one_standing_per_round" ON "Publication" ("roundId") WHERE "withdrawnAt" IS NULL;
-- A commitment needs its secret, and only a private publication has one.
ALTER TABLE "Publication" ADD CONSTRAINT "Publication_salt" CHECK ("wishesPublic" = ("salt" IS NULL));
ALTER TABLE "PublicationReveal" ADD CONSTRAINT "PublicationReveal_score" CHECK ("score" BETWEEN 0 AND 10000);
