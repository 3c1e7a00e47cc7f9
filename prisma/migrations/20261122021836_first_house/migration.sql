-- CreateEnum
CREATE TYPE "Role" AS ENUM ('ministryManager', 'ministryViewer', 'publicInstitutionCoManager', 'companyCoManager', 'institutionOfficer', 'regionOfficer', 'provinceOfficer', 'systemAdministrator');

-- CreateEnum
CREATE TYPE "AgreementStatus" AS ENUM ('planned', 'matched', 'reported', 'signed', 'ended');

-- CreateEnum
CREATE TYPE "AgreementBasis" AS ENUM ('publishedMatchList', 'press', 'localReportOnly', 'additionalAgreement', 'portalMatch');

-- CreateEnum
CREATE TYPE "RunStatus" AS ENUM ('queued', 'running', 'done', 'impossible', 'failed', 'cancelled');

-- CreateEnum
CREATE TYPE "OutboxStatus" AS ENUM ('waiting', 'sent', 'failed');

-- CreateEnum
CREATE TYPE "PartnerKind" AS ENUM ('ministry', 'publicInstitution', 'company', 'other');

-- CreateEnum
CREATE TYPE "PartnerStanding" AS ENUM ('verified', 'inferred', 'unverified', 'notEvidenced');

-- CreateEnum
CREATE TYPE "SuccessionKind" AS ENUM ('renamed', 'merged', 'split', 'abolished');

-- CreateEnum
CREATE TYPE "MegaRegion" AS ENUM ('capital', 'southeast', 'daegyeong', 'central', 'honam', 'gangwon', 'jeonbuk', 'jeju');

-- CreateEnum
CREATE TYPE "RegionKind" AS ENUM ('city', 'county', 'district', 'administrativeCity');

-- CreateEnum
CREATE TYPE "RegionCategory" AS ENUM ('nonCapital', 'metropolitanDecline', 'capitalDecline');

-- CreateEnum
CREATE TYPE "DesignationKind" AS ENUM ('populationDeclineArea', 'declineConcernArea');

-- CreateEnum
CREATE TYPE "DisasterLevel" AS ENUM ('sigungu', 'eupmyeondong');

-- CreateEnum
CREATE TYPE "DatePrecision" AS ENUM ('day', 'month', 'year');

-- CreateEnum
CREATE TYPE "FeatureKind" AS ENUM ('specialty', 'festival');

-- CreateEnum
CREATE TYPE "RoundStatus" AS ENUM ('draft', 'open', 'closed', 'confirmed', 'published');

-- CreateTable
CREATE TABLE "Person" (
    "id" UUID NOT NULL,
    "email" TEXT NOT NULL,
    "name" TEXT NOT NULL,
    "passwordHash" TEXT,
    "oidcSubject" TEXT,
    "failedSignIns" INTEGER NOT NULL DEFAULT 0,
    "lockedUntil" TIMESTAMPTZ(3),
    "suspendedAt" TIMESTAMPTZ(3),
    "isDemonstration" BOOLEAN NOT NULL DEFAULT false,
    "createdAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "version" INTEGER NOT NULL DEFAULT 1,

    CONSTRAINT "Person_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "Membership" (
    "id" UUID NOT NULL,
    "personId" UUID NOT NULL,
    "role" "Role" NOT NULL,
    "partnerId" UUID,
    "unitId" UUID,
    "regionCode" TEXT,
    "provinceCode" TEXT,
    "validFrom" DATE NOT NULL,
    "validTo" DATE,
    "grantedById" UUID,
    "endedAt" TIMESTAMPTZ(3),
    "endReason" TEXT,
    "createdAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "version" INTEGER NOT NULL DEFAULT 1,

    CONSTRAINT "Membership_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "Session" (
    "id" UUID NOT NULL,
    "personId" UUID NOT NULL,
    "tokenHash" TEXT NOT NULL,
    "createdAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "lastSeenAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "idleExpiresAt" TIMESTAMPTZ(3) NOT NULL,
    "expiresAt" TIMESTAMPTZ(3) NOT NULL,
    "revokedAt" TIMESTAMPTZ(3),
    "ipAddress" TEXT,
    "userAgent" TEXT,

    CONSTRAINT "Session_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "Invitation" (
    "id" UUID NOT NULL,
    "email" TEXT NOT NULL,
    "name" TEXT NOT NULL,
    "role" "Role" NOT NULL,
    "partnerId" UUID,
    "unitId" UUID,
    "regionCode" TEXT,
    "provinceCode" TEXT,
    "tokenHash" TEXT NOT NULL,
    "invitedById" UUID,
    "createdAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "expiresAt" TIMESTAMPTZ(3) NOT NULL,
    "acceptedAt" TIMESTAMPTZ(3),
    "revokedAt" TIMESTAMPTZ(3),

    CONSTRAINT "Invitation_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "PasswordReset" (
    "id" UUID NOT NULL,
    "personId" UUID NOT NULL,
    "tokenHash" TEXT NOT NULL,
    "createdAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "expiresAt" TIMESTAMPTZ(3) NOT NULL,
    "usedAt" TIMESTAMPTZ(3),

    CONSTRAINT "PasswordReset_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "SignInFailure" (
    "id" UUID NOT NULL,
    "ipAddress" TEXT NOT NULL,
    "occurredAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "SignInFailure_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "Agreement" (
    "id" UUID NOT NULL,
    "referenceKey" TEXT,
    "status" "AgreementStatus" NOT NULL,
    "basis" "AgreementBasis" NOT NULL,
    "roundId" UUID,
    "confirmationId" UUID,
    "datedFrom" DATE,
    "datedTo" DATE,
    "dateAsPrinted" TEXT,
    "confidence" TEXT,
    "note" TEXT,
    "source" TEXT NOT NULL,
    "isDemonstration" BOOLEAN NOT NULL DEFAULT false,
    "createdAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "version" INTEGER NOT NULL DEFAULT 1,

    CONSTRAINT "Agreement_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "AgreementParty" (
    "id" UUID NOT NULL,
    "agreementId" UUID NOT NULL,
    "regionCode" TEXT,
    "partnerId" UUID,
    "unitId" UUID,
    "nameThen" TEXT NOT NULL,
    "unitText" TEXT,

    CONSTRAINT "AgreementParty_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "AgreementTransition" (
    "id" UUID NOT NULL,
    "agreementId" UUID NOT NULL,
    "fromStatus" "AgreementStatus",
    "toStatus" "AgreementStatus" NOT NULL,
    "occurredAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "personId" UUID,
    "reason" TEXT,

    CONSTRAINT "AgreementTransition_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "AuditEvent" (
    "id" UUID NOT NULL,
    "sequence" BIGINT NOT NULL,
    "occurredAt" TIMESTAMPTZ(3) NOT NULL,
    "actorPersonId" UUID,
    "actorLabel" TEXT NOT NULL,
    "action" TEXT NOT NULL,
    "subjectType" TEXT NOT NULL,
    "subjectId" TEXT NOT NULL,
    "reason" TEXT,
    "before" JSONB,
    "after" JSONB,
    "ipAddress" TEXT,
    "requestId" TEXT,
    "previousHash" TEXT NOT NULL,
    "hash" TEXT NOT NULL,

    CONSTRAINT "AuditEvent_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "MatchingRun" (
    "id" UUID NOT NULL,
    "roundId" UUID NOT NULL,
    "name" TEXT NOT NULL,
    "status" "RunStatus" NOT NULL DEFAULT 'queued',
    "weights" JSONB NOT NULL,
    "problem" JSONB NOT NULL,
    "problemHash" TEXT NOT NULL,
    "engineVersion" TEXT NOT NULL,
    "total" INTEGER,
    "measures" JSONB,
    "certificate" JSONB,
    "shortfall" JSONB,
    "solveMs" INTEGER,
    "failure" TEXT,
    "createdById" UUID NOT NULL,
    "createdAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "startedAt" TIMESTAMPTZ(3),
    "finishedAt" TIMESTAMPTZ(3),

    CONSTRAINT "MatchingRun_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "ProposedPair" (
    "runId" UUID NOT NULL,
    "regionCode" TEXT NOT NULL,
    "partnerId" UUID NOT NULL,
    "score" INTEGER NOT NULL,
    "parts" JSONB NOT NULL,
    "isStanding" BOOLEAN NOT NULL,

    CONSTRAINT "ProposedPair_pkey" PRIMARY KEY ("runId","regionCode","partnerId")
);

-- CreateTable
CREATE TABLE "Confirmation" (
    "id" UUID NOT NULL,
    "runId" UUID NOT NULL,
    "roundId" UUID NOT NULL,
    "confirmedById" UUID NOT NULL,
    "confirmedAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "undoneById" UUID,
    "undoneAt" TIMESTAMPTZ(3),
    "undoReason" TEXT,

    CONSTRAINT "Confirmation_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "Notice" (
    "id" UUID NOT NULL,
    "recipientPersonId" UUID NOT NULL,
    "title" TEXT NOT NULL,
    "body" TEXT NOT NULL,
    "link" TEXT,
    "createdAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "readAt" TIMESTAMPTZ(3),

    CONSTRAINT "Notice_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "OutboxMail" (
    "id" UUID NOT NULL,
    "dedupeKey" TEXT NOT NULL,
    "recipient" TEXT NOT NULL,
    "subject" TEXT NOT NULL,
    "text" TEXT NOT NULL,
    "status" "OutboxStatus" NOT NULL DEFAULT 'waiting',
    "attempts" INTEGER NOT NULL DEFAULT 0,
    "lastError" TEXT,
    "createdAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "nextAttemptAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "sentAt" TIMESTAMPTZ(3),

    CONSTRAINT "OutboxMail_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "Partner" (
    "id" UUID NOT NULL,
    "referenceKey" TEXT,
    "name" TEXT NOT NULL,
    "abbreviation" TEXT,
    "kind" "PartnerKind" NOT NULL,
    "classification" TEXT,
    "corporateGroup" TEXT,
    "supervisorName" TEXT,
    "headquartersText" TEXT,
    "headquartersCode" TEXT,
    "headquartersProvinceCode" TEXT,
    "latitude" DOUBLE PRECISION,
    "longitude" DOUBLE PRECISION,
    "coordinateSource" TEXT,
    "validFrom" DATE,
    "validTo" DATE,
    "standing" "PartnerStanding" NOT NULL,
    "standingNote" TEXT,
    "inPublishedList" BOOLEAN NOT NULL DEFAULT false,
    "choseong" TEXT NOT NULL,
    "note" TEXT,
    "source" TEXT NOT NULL,
    "version" INTEGER NOT NULL DEFAULT 1,

    CONSTRAINT "Partner_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "PartnerUnit" (
    "id" UUID NOT NULL,
    "partnerId" UUID NOT NULL,
    "name" TEXT NOT NULL,
    "validFrom" DATE,
    "validTo" DATE,
    "note" TEXT,
    "version" INTEGER NOT NULL DEFAULT 1,

    CONSTRAINT "PartnerUnit_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "PartnerSite" (
    "id" UUID NOT NULL,
    "referenceKey" TEXT,
    "partnerId" UUID NOT NULL,
    "regionCode" TEXT,
    "location" TEXT NOT NULL,
    "evidence" TEXT NOT NULL,
    "dateText" TEXT,
    "detail" TEXT NOT NULL,
    "source" TEXT NOT NULL,

    CONSTRAINT "PartnerSite_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "PartnerSuccession" (
    "id" UUID NOT NULL,
    "predecessorId" UUID NOT NULL,
    "successorId" UUID NOT NULL,
    "kind" "SuccessionKind" NOT NULL,
    "effectiveOn" DATE NOT NULL,
    "note" TEXT,
    "source" TEXT NOT NULL,
    "version" INTEGER NOT NULL DEFAULT 1,

    CONSTRAINT "PartnerSuccession_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "Pledge" (
    "id" UUID NOT NULL,
    "roundId" UUID NOT NULL,
    "partnerId" UUID NOT NULL,
    "minimumRegions" INTEGER NOT NULL DEFAULT 0,
    "maximumRegions" INTEGER NOT NULL,
    "isDemonstration" BOOLEAN NOT NULL DEFAULT false,
    "version" INTEGER NOT NULL DEFAULT 1,

    CONSTRAINT "Pledge_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "PledgeWish" (
    "id" UUID NOT NULL,
    "pledgeId" UUID NOT NULL,
    "regionCode" TEXT NOT NULL,
    "rank" INTEGER NOT NULL,
    "reason" TEXT,

    CONSTRAINT "PledgeWish_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "RegionProposal" (
    "id" UUID NOT NULL,
    "roundId" UUID NOT NULL,
    "regionCode" TEXT NOT NULL,
    "isDemonstration" BOOLEAN NOT NULL DEFAULT false,
    "version" INTEGER NOT NULL DEFAULT 1,

    CONSTRAINT "RegionProposal_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "RegionWish" (
    "id" UUID NOT NULL,
    "proposalId" UUID NOT NULL,
    "partnerId" UUID NOT NULL,
    "rank" INTEGER NOT NULL,
    "reason" TEXT,

    CONSTRAINT "RegionWish_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "Province" (
    "code" TEXT NOT NULL,
    "name" TEXT NOT NULL,
    "shortName" TEXT NOT NULL,
    "sortOrder" INTEGER NOT NULL,

    CONSTRAINT "Province_pkey" PRIMARY KEY ("code")
);

-- CreateTable
CREATE TABLE "Region" (
    "code" TEXT NOT NULL,
    "provinceCode" TEXT NOT NULL,
    "name" TEXT NOT NULL,
    "fullName" TEXT NOT NULL,
    "kind" "RegionKind" NOT NULL,
    "category" "RegionCategory" NOT NULL,
    "megaRegion" "MegaRegion" NOT NULL,
    "population" INTEGER,
    "populationAsOf" TEXT,
    "latitude" DOUBLE PRECISION,
    "longitude" DOUBLE PRECISION,
    "coordinateSource" TEXT,
    "digitalTourismId" TEXT,
    "codeNote" TEXT,
    "targetFrom" DATE NOT NULL,
    "targetTo" DATE,
    "choseong" TEXT NOT NULL,
    "source" TEXT NOT NULL,
    "version" INTEGER NOT NULL DEFAULT 1,

    CONSTRAINT "Region_pkey" PRIMARY KEY ("code")
);

-- CreateTable
CREATE TABLE "RegionDesignation" (
    "id" UUID NOT NULL,
    "regionCode" TEXT NOT NULL,
    "kind" "DesignationKind" NOT NULL,
    "validFrom" DATE NOT NULL,
    "validTo" DATE,
    "endStatus" TEXT,
    "basis" TEXT NOT NULL,
    "source" TEXT NOT NULL,

    CONSTRAINT "RegionDesignation_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "DisasterDeclaration" (
    "id" UUID NOT NULL,
    "regionCode" TEXT NOT NULL,
    "event" TEXT NOT NULL,
    "declaredOn" DATE NOT NULL,
    "datePrecision" "DatePrecision" NOT NULL,
    "level" "DisasterLevel" NOT NULL,
    "places" TEXT[],
    "source" TEXT NOT NULL,

    CONSTRAINT "DisasterDeclaration_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "RegionFeature" (
    "id" UUID NOT NULL,
    "regionCode" TEXT NOT NULL,
    "kind" "FeatureKind" NOT NULL,
    "name" TEXT NOT NULL,
    "confidence" TEXT NOT NULL,
    "position" INTEGER NOT NULL,

    CONSTRAINT "RegionFeature_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "RegionSuccession" (
    "id" UUID NOT NULL,
    "regionCode" TEXT NOT NULL,
    "effectiveOn" DATE NOT NULL,
    "successorName" TEXT NOT NULL,
    "successorCode" TEXT,
    "nameKept" BOOLEAN NOT NULL,
    "note" TEXT NOT NULL,
    "source" TEXT NOT NULL,

    CONSTRAINT "RegionSuccession_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "MapTile" (
    "column" INTEGER NOT NULL,
    "row" INTEGER NOT NULL,
    "provinceShort" TEXT NOT NULL,
    "name" TEXT NOT NULL,
    "regionCode" TEXT,
    "latitude" DOUBLE PRECISION NOT NULL,
    "longitude" DOUBLE PRECISION NOT NULL,

    CONSTRAINT "MapTile_pkey" PRIMARY KEY ("column","row")
);

-- CreateTable
CREATE TABLE "Round" (
    "id" UUID NOT NULL,
    "referenceKey" TEXT,
    "name" TEXT NOT NULL,
    "status" "RoundStatus" NOT NULL DEFAULT 'draft',
    "rules" JSONB NOT NULL,
    "isDemonstration" BOOLEAN NOT NULL DEFAULT false,
    "opensAt" TIMESTAMPTZ(3),
    "closesAt" TIMESTAMPTZ(3),
    "createdAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "publishedAt" TIMESTAMPTZ(3),
    "source" TEXT,
    "version" INTEGER NOT NULL DEFAULT 1,

    CONSTRAINT "Round_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "RoundRegion" (
    "roundId" UUID NOT NULL,
    "regionCode" TEXT NOT NULL,

    CONSTRAINT "RoundRegion_pkey" PRIMARY KEY ("roundId","regionCode")
);

-- CreateTable
CREATE TABLE "RoundTransition" (
    "id" UUID NOT NULL,
    "roundId" UUID NOT NULL,
    "fromStatus" "RoundStatus" NOT NULL,
    "toStatus" "RoundStatus" NOT NULL,
    "occurredAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "personId" UUID,
    "reason" TEXT,

    CONSTRAINT "RoundTransition_pkey" PRIMARY KEY ("id")
);

-- CreateIndex
CREATE UNIQUE INDEX "Person_email_key" ON "Person"("email");

-- CreateIndex
CREATE UNIQUE INDEX "Person_oidcSubject_key" ON "Person"("oidcSubject");

-- CreateIndex
CREATE INDEX "Membership_personId_idx" ON "Membership"("personId");

-- CreateIndex
CREATE INDEX "Membership_partnerId_idx" ON "Membership"("partnerId");

-- CreateIndex
CREATE INDEX "Membership_regionCode_idx" ON "Membership"("regionCode");

-- CreateIndex
CREATE UNIQUE INDEX "Session_tokenHash_key" ON "Session"("tokenHash");

-- CreateIndex
CREATE INDEX "Session_personId_revokedAt_idx" ON "Session"("personId", "revokedAt");

-- CreateIndex
CREATE UNIQUE INDEX "Invitation_tokenHash_key" ON "Invitation"("tokenHash");

-- CreateIndex
CREATE INDEX "Invitation_email_idx" ON "Invitation"("email");

-- CreateIndex
CREATE UNIQUE INDEX "PasswordReset_tokenHash_key" ON "PasswordReset"("tokenHash");

-- CreateIndex
CREATE INDEX "PasswordReset_personId_idx" ON "PasswordReset"("personId");

-- CreateIndex
CREATE INDEX "SignInFailure_ipAddress_occurredAt_idx" ON "SignInFailure"("ipAddress", "occurredAt");

-- CreateIndex
CREATE UNIQUE INDEX "Agreement_referenceKey_key" ON "Agreement"("referenceKey");

-- CreateIndex
CREATE INDEX "Agreement_status_idx" ON "Agreement"("status");

-- CreateIndex
CREATE INDEX "Agreement_roundId_idx" ON "Agreement"("roundId");

-- CreateIndex
CREATE INDEX "Agreement_confirmationId_idx" ON "Agreement"("confirmationId");

-- CreateIndex
CREATE INDEX "AgreementParty_regionCode_idx" ON "AgreementParty"("regionCode");

-- CreateIndex
CREATE INDEX "AgreementParty_partnerId_idx" ON "AgreementParty"("partnerId");

-- CreateIndex
CREATE UNIQUE INDEX "AgreementParty_agreementId_regionCode_key" ON "AgreementParty"("agreementId", "regionCode");

-- CreateIndex
CREATE UNIQUE INDEX "AgreementParty_agreementId_partnerId_key" ON "AgreementParty"("agreementId", "partnerId");

-- CreateIndex
CREATE INDEX "AgreementTransition_agreementId_idx" ON "AgreementTransition"("agreementId");

-- CreateIndex
CREATE UNIQUE INDEX "AuditEvent_sequence_key" ON "AuditEvent"("sequence");

-- CreateIndex
CREATE UNIQUE INDEX "AuditEvent_hash_key" ON "AuditEvent"("hash");

-- CreateIndex
CREATE INDEX "AuditEvent_subjectType_subjectId_sequence_idx" ON "AuditEvent"("subjectType", "subjectId", "sequence");

-- CreateIndex
CREATE INDEX "AuditEvent_actorPersonId_sequence_idx" ON "AuditEvent"("actorPersonId", "sequence");

-- CreateIndex
CREATE INDEX "MatchingRun_roundId_createdAt_idx" ON "MatchingRun"("roundId", "createdAt");

-- CreateIndex
CREATE INDEX "Confirmation_roundId_idx" ON "Confirmation"("roundId");

-- CreateIndex
CREATE INDEX "Notice_recipientPersonId_readAt_createdAt_idx" ON "Notice"("recipientPersonId", "readAt", "createdAt");

-- CreateIndex
CREATE UNIQUE INDEX "OutboxMail_dedupeKey_key" ON "OutboxMail"("dedupeKey");

-- CreateIndex
CREATE INDEX "OutboxMail_status_nextAttemptAt_idx" ON "OutboxMail"("status", "nextAttemptAt");

-- CreateIndex
CREATE UNIQUE INDEX "Partner_referenceKey_key" ON "Partner"("referenceKey");

-- CreateIndex
CREATE INDEX "Partner_kind_name_idx" ON "Partner"("kind", "name");

-- CreateIndex
CREATE UNIQUE INDEX "Partner_kind_name_key" ON "Partner"("kind", "name");

-- CreateIndex
CREATE UNIQUE INDEX "PartnerUnit_partnerId_name_key" ON "PartnerUnit"("partnerId", "name");

-- CreateIndex
CREATE UNIQUE INDEX "PartnerSite_referenceKey_key" ON "PartnerSite"("referenceKey");

-- CreateIndex
CREATE INDEX "PartnerSite_partnerId_idx" ON "PartnerSite"("partnerId");

-- CreateIndex
CREATE UNIQUE INDEX "PartnerSuccession_predecessorId_successorId_key" ON "PartnerSuccession"("predecessorId", "successorId");

-- CreateIndex
CREATE UNIQUE INDEX "Pledge_roundId_partnerId_key" ON "Pledge"("roundId", "partnerId");

-- CreateIndex
CREATE UNIQUE INDEX "PledgeWish_pledgeId_regionCode_key" ON "PledgeWish"("pledgeId", "regionCode");

-- CreateIndex
CREATE UNIQUE INDEX "PledgeWish_pledgeId_rank_key" ON "PledgeWish"("pledgeId", "rank");

-- CreateIndex
CREATE UNIQUE INDEX "RegionProposal_roundId_regionCode_key" ON "RegionProposal"("roundId", "regionCode");

-- CreateIndex
CREATE UNIQUE INDEX "RegionWish_proposalId_partnerId_key" ON "RegionWish"("proposalId", "partnerId");

-- CreateIndex
CREATE UNIQUE INDEX "RegionWish_proposalId_rank_key" ON "RegionWish"("proposalId", "rank");

-- CreateIndex
CREATE UNIQUE INDEX "Province_name_key" ON "Province"("name");

-- CreateIndex
CREATE UNIQUE INDEX "Province_shortName_key" ON "Province"("shortName");

-- CreateIndex
CREATE UNIQUE INDEX "Region_fullName_key" ON "Region"("fullName");

-- CreateIndex
CREATE INDEX "Region_provinceCode_idx" ON "Region"("provinceCode");

-- CreateIndex
CREATE UNIQUE INDEX "RegionDesignation_regionCode_kind_validFrom_key" ON "RegionDesignation"("regionCode", "kind", "validFrom");

-- CreateIndex
CREATE UNIQUE INDEX "DisasterDeclaration_regionCode_event_declaredOn_key" ON "DisasterDeclaration"("regionCode", "event", "declaredOn");

-- CreateIndex
CREATE UNIQUE INDEX "RegionFeature_regionCode_kind_name_key" ON "RegionFeature"("regionCode", "kind", "name");

-- CreateIndex
CREATE UNIQUE INDEX "RegionSuccession_regionCode_effectiveOn_key" ON "RegionSuccession"("regionCode", "effectiveOn");

-- CreateIndex
CREATE UNIQUE INDEX "MapTile_regionCode_key" ON "MapTile"("regionCode");

-- CreateIndex
CREATE UNIQUE INDEX "Round_referenceKey_key" ON "Round"("referenceKey");

-- CreateIndex
CREATE INDEX "RoundTransition_roundId_idx" ON "RoundTransition"("roundId");

-- AddForeignKey
ALTER TABLE "Membership" ADD CONSTRAINT "Membership_personId_fkey" FOREIGN KEY ("personId") REFERENCES "Person"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Membership" ADD CONSTRAINT "Membership_partnerId_fkey" FOREIGN KEY ("partnerId") REFERENCES "Partner"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Membership" ADD CONSTRAINT "Membership_unitId_fkey" FOREIGN KEY ("unitId") REFERENCES "PartnerUnit"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Membership" ADD CONSTRAINT "Membership_regionCode_fkey" FOREIGN KEY ("regionCode") REFERENCES "Region"("code") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Membership" ADD CONSTRAINT "Membership_provinceCode_fkey" FOREIGN KEY ("provinceCode") REFERENCES "Province"("code") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Session" ADD CONSTRAINT "Session_personId_fkey" FOREIGN KEY ("personId") REFERENCES "Person"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Invitation" ADD CONSTRAINT "Invitation_partnerId_fkey" FOREIGN KEY ("partnerId") REFERENCES "Partner"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Invitation" ADD CONSTRAINT "Invitation_unitId_fkey" FOREIGN KEY ("unitId") REFERENCES "PartnerUnit"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Invitation" ADD CONSTRAINT "Invitation_regionCode_fkey" FOREIGN KEY ("regionCode") REFERENCES "Region"("code") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Invitation" ADD CONSTRAINT "Invitation_provinceCode_fkey" FOREIGN KEY ("provinceCode") REFERENCES "Province"("code") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "PasswordReset" ADD CONSTRAINT "PasswordReset_personId_fkey" FOREIGN KEY ("personId") REFERENCES "Person"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Agreement" ADD CONSTRAINT "Agreement_roundId_fkey" FOREIGN KEY ("roundId") REFERENCES "Round"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Agreement" ADD CONSTRAINT "Agreement_confirmationId_fkey" FOREIGN KEY ("confirmationId") REFERENCES "Confirmation"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "AgreementParty" ADD CONSTRAINT "AgreementParty_agreementId_fkey" FOREIGN KEY ("agreementId") REFERENCES "Agreement"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "AgreementParty" ADD CONSTRAINT "AgreementParty_regionCode_fkey" FOREIGN KEY ("regionCode") REFERENCES "Region"("code") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "AgreementParty" ADD CONSTRAINT "AgreementParty_partnerId_fkey" FOREIGN KEY ("partnerId") REFERENCES "Partner"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "AgreementParty" ADD CONSTRAINT "AgreementParty_unitId_fkey" FOREIGN KEY ("unitId") REFERENCES "PartnerUnit"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "AgreementTransition" ADD CONSTRAINT "AgreementTransition_agreementId_fkey" FOREIGN KEY ("agreementId") REFERENCES "Agreement"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "MatchingRun" ADD CONSTRAINT "MatchingRun_roundId_fkey" FOREIGN KEY ("roundId") REFERENCES "Round"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "ProposedPair" ADD CONSTRAINT "ProposedPair_runId_fkey" FOREIGN KEY ("runId") REFERENCES "MatchingRun"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "ProposedPair" ADD CONSTRAINT "ProposedPair_regionCode_fkey" FOREIGN KEY ("regionCode") REFERENCES "Region"("code") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "ProposedPair" ADD CONSTRAINT "ProposedPair_partnerId_fkey" FOREIGN KEY ("partnerId") REFERENCES "Partner"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Confirmation" ADD CONSTRAINT "Confirmation_runId_fkey" FOREIGN KEY ("runId") REFERENCES "MatchingRun"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Partner" ADD CONSTRAINT "Partner_headquartersCode_fkey" FOREIGN KEY ("headquartersCode") REFERENCES "Region"("code") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "PartnerUnit" ADD CONSTRAINT "PartnerUnit_partnerId_fkey" FOREIGN KEY ("partnerId") REFERENCES "Partner"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "PartnerSite" ADD CONSTRAINT "PartnerSite_partnerId_fkey" FOREIGN KEY ("partnerId") REFERENCES "Partner"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "PartnerSite" ADD CONSTRAINT "PartnerSite_regionCode_fkey" FOREIGN KEY ("regionCode") REFERENCES "Region"("code") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "PartnerSuccession" ADD CONSTRAINT "PartnerSuccession_predecessorId_fkey" FOREIGN KEY ("predecessorId") REFERENCES "Partner"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "PartnerSuccession" ADD CONSTRAINT "PartnerSuccession_successorId_fkey" FOREIGN KEY ("successorId") REFERENCES "Partner"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Pledge" ADD CONSTRAINT "Pledge_roundId_fkey" FOREIGN KEY ("roundId") REFERENCES "Round"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Pledge" ADD CONSTRAINT "Pledge_partnerId_fkey" FOREIGN KEY ("partnerId") REFERENCES "Partner"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "PledgeWish" ADD CONSTRAINT "PledgeWish_pledgeId_fkey" FOREIGN KEY ("pledgeId") REFERENCES "Pledge"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "PledgeWish" ADD CONSTRAINT "PledgeWish_regionCode_fkey" FOREIGN KEY ("regionCode") REFERENCES "Region"("code") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "RegionProposal" ADD CONSTRAINT "RegionProposal_roundId_fkey" FOREIGN KEY ("roundId") REFERENCES "Round"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "RegionProposal" ADD CONSTRAINT "RegionProposal_regionCode_fkey" FOREIGN KEY ("regionCode") REFERENCES "Region"("code") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "RegionWish" ADD CONSTRAINT "RegionWish_proposalId_fkey" FOREIGN KEY ("proposalId") REFERENCES "RegionProposal"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "RegionWish" ADD CONSTRAINT "RegionWish_partnerId_fkey" FOREIGN KEY ("partnerId") REFERENCES "Partner"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Region" ADD CONSTRAINT "Region_provinceCode_fkey" FOREIGN KEY ("provinceCode") REFERENCES "Province"("code") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "RegionDesignation" ADD CONSTRAINT "RegionDesignation_regionCode_fkey" FOREIGN KEY ("regionCode") REFERENCES "Region"("code") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "DisasterDeclaration" ADD CONSTRAINT "DisasterDeclaration_regionCode_fkey" FOREIGN KEY ("regionCode") REFERENCES "Region"("code") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "RegionFeature" ADD CONSTRAINT "RegionFeature_regionCode_fkey" FOREIGN KEY ("regionCode") REFERENCES "Region"("code") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "RegionSuccession" ADD CONSTRAINT "RegionSuccession_regionCode_fkey" FOREIGN KEY ("regionCode") REFERENCES "Region"("code") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "MapTile" ADD CONSTRAINT "MapTile_regionCode_fkey" FOREIGN KEY ("regionCode") REFERENCES "Region"("code") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "RoundRegion" ADD CONSTRAINT "RoundRegion_roundId_fkey" FOREIGN KEY ("roundId") REFERENCES "Round"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "RoundRegion" ADD CONSTRAINT "RoundRegion_regionCode_fkey" FOREIGN KEY ("regionCode") REFERENCES "Region"("code") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "RoundTransition" ADD CONSTRAINT "RoundTransition_roundId_fkey" FOREIGN KEY ("roundId") REFERENCES "Round"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- What must never break, kept by the database itself. The schema language cannot express the following.

-- The audit trail only grows.
CREATE FUNCTION "refuse_audit_change"() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  RAISE EXCEPTION 'audit events are never changed or removed';
END $$;
CREATE TRIGGER "AuditEvent_append_only" BEFORE UPDATE OR DELETE ON "AuditEvent"
  FOR EACH ROW EXECUTE FUNCTION "refuse_audit_change"();
CREATE TRIGGER "AuditEvent_no_truncate" BEFORE TRUNCATE ON "AuditEvent"
  FOR EACH STATEMENT EXECUTE FUNCTION "refuse_audit_change"();

-- Of two officers who confirm at once, one wins.
CREATE UNIQUE INDEX "Confirmation_one_standing_per_round" ON "Confirmation" ("roundId") WHERE "undoneAt" IS NULL;

-- A party is a region or a partner, never both and never neither.
ALTER TABLE "AgreementParty" ADD CONSTRAINT "AgreementParty_one_side"
  CHECK (("regionCode" IS NULL) <> ("partnerId" IS NULL));
ALTER TABLE "Agreement" ADD CONSTRAINT "Agreement_date_order"
  CHECK (("datedFrom" IS NULL) = ("datedTo" IS NULL) AND "datedFrom" <= "datedTo");

-- A duty has the scope its role speaks of.
ALTER TABLE "Membership" ADD CONSTRAINT "Membership_scope" CHECK (
  ("role" = 'regionOfficer') = ("regionCode" IS NOT NULL)
  AND ("role" = 'provinceOfficer') = ("provinceCode" IS NOT NULL)
  AND ("role" = 'institutionOfficer') = ("partnerId" IS NOT NULL)
  AND ("unitId" IS NULL OR "partnerId" IS NOT NULL));
ALTER TABLE "Membership" ADD CONSTRAINT "Membership_period" CHECK ("validTo" IS NULL OR "validFrom" <= "validTo");
ALTER TABLE "Invitation" ADD CONSTRAINT "Invitation_scope" CHECK (
  ("role" = 'regionOfficer') = ("regionCode" IS NOT NULL)
  AND ("role" = 'provinceOfficer') = ("provinceCode" IS NOT NULL)
  AND ("role" = 'institutionOfficer') = ("partnerId" IS NOT NULL));

ALTER TABLE "Partner" ADD CONSTRAINT "Partner_period" CHECK ("validFrom" IS NULL OR "validTo" IS NULL OR "validFrom" <= "validTo");
ALTER TABLE "PartnerSuccession" ADD CONSTRAINT "PartnerSuccession_not_itself" CHECK ("predecessorId" <> "successorId");
ALTER TABLE "Region" ADD CONSTRAINT "Region_target_period" CHECK ("targetTo" IS NULL OR "targetFrom" <= "targetTo");
ALTER TABLE "Region" ADD CONSTRAINT "Region_population" CHECK ("population" >= 0);
ALTER TABLE "RegionDesignation" ADD CONSTRAINT "RegionDesignation_period" CHECK ("validTo" IS NULL OR "validFrom" <= "validTo");
ALTER TABLE "Round" ADD CONSTRAINT "Round_period" CHECK ("opensAt" IS NULL OR "closesAt" IS NULL OR "opensAt" < "closesAt");
ALTER TABLE "Pledge" ADD CONSTRAINT "Pledge_capacity" CHECK (0 <= "minimumRegions" AND "minimumRegions" <= "maximumRegions");
ALTER TABLE "PledgeWish" ADD CONSTRAINT "PledgeWish_rank" CHECK ("rank" >= 1);
ALTER TABLE "RegionWish" ADD CONSTRAINT "RegionWish_rank" CHECK ("rank" >= 1);
ALTER TABLE "ProposedPair" ADD CONSTRAINT "ProposedPair_score" CHECK ("score" BETWEEN 0 AND 10000);

-- Hangul in code-point order is dictionary order; fixing the collation makes both engines and every server sort alike.
ALTER TABLE "Region" ALTER COLUMN "name" TYPE TEXT COLLATE "C";
ALTER TABLE "Region" ALTER COLUMN "fullName" TYPE TEXT COLLATE "C";
ALTER TABLE "Partner" ALTER COLUMN "name" TYPE TEXT COLLATE "C";
