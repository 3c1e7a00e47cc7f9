-- CreateEnum
CREATE TYPE "ConsentAnswer" AS ENUM ('accepted', 'changeAsked', 'declined');

-- CreateEnum
CREATE TYPE "CounterProposalStatus" AS ENUM ('sent', 'accepted', 'acceptedInPart', 'postponed', 'declined', 'withdrawn');

-- CreateEnum
CREATE TYPE "ImportKind" AS ENUM ('pledges', 'offers');

-- CreateEnum
CREATE TYPE "ImportStatus" AS ENUM ('preview', 'saved', 'undone');

-- CreateEnum
CREATE TYPE "OfferKind" AS ENUM ('product', 'lodging', 'meeting', 'workation', 'festival', 'localCoupon');

-- CreateEnum
CREATE TYPE "RegistrationStatus" AS ENUM ('waiting', 'approved', 'refused');

-- CreateEnum
CREATE TYPE "AnswerStatus" AS ENUM ('draft', 'submitted', 'withdrawn');

-- CreateEnum
CREATE TYPE "PledgeApproach" AS ENUM ('newTies', 'widenTies', 'both');

-- CreateEnum
CREATE TYPE "WishLink" AS ENUM ('connection', 'character', 'site');

-- CreateEnum
CREATE TYPE "ProgrammeType" AS ENUM ('hometownDonation', 'workation', 'localProductPurchase', 'groupVisit', 'travelSupport', 'traditionalMarket', 'festivalSponsorship', 'volunteering', 'contribution', 'directMarket', 'salesSupport');

-- CreateEnum
CREATE TYPE "AmountBasis" AS ENUM ('estimate', 'budgeted');

-- CreateEnum
CREATE TYPE "ReminderOccasion" AS ENUM ('survey', 'consent');

-- CreateEnum
CREATE TYPE "ComplaintKind" AS ENUM ('donationCoercion', 'donationQuota', 'sponsorshipPressure', 'other');

-- CreateEnum
CREATE TYPE "ComplaintStatus" AS ENUM ('received', 'underReview', 'closed');

-- AlterTable
ALTER TABLE "Partner" ADD COLUMN     "businessNumber" TEXT;

-- AlterTable
ALTER TABLE "Pledge" ADD COLUMN     "approach" "PledgeApproach",
ADD COLUMN     "contact" JSONB,
ADD COLUMN     "content" JSONB NOT NULL DEFAULT '{}',
ADD COLUMN     "createdAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
ADD COLUMN     "declineReason" TEXT,
ADD COLUMN     "lateReason" TEXT,
ADD COLUMN     "remark" TEXT,
ADD COLUMN     "status" "AnswerStatus" NOT NULL DEFAULT 'draft',
ADD COLUMN     "submittedAt" TIMESTAMPTZ(3),
ADD COLUMN     "takesPart" BOOLEAN NOT NULL DEFAULT true,
ADD COLUMN     "updatedAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
ALTER COLUMN "maximumRegions" SET DEFAULT 0;

-- AlterTable
ALTER TABLE "PledgeWish" ADD COLUMN     "links" "WishLink"[],
ADD COLUMN     "unitId" UUID;

-- AlterTable
ALTER TABLE "RegionProposal" ADD COLUMN     "contact" JSONB,
ADD COLUMN     "content" JSONB NOT NULL DEFAULT '{}',
ADD COLUMN     "createdAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
ADD COLUMN     "lateReason" TEXT,
ADD COLUMN     "remark" TEXT,
ADD COLUMN     "status" "AnswerStatus" NOT NULL DEFAULT 'draft',
ADD COLUMN     "submittedAt" TIMESTAMPTZ(3),
ADD COLUMN     "updatedAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP;

-- AlterTable
ALTER TABLE "Round" ADD COLUMN     "audienceKinds" "PartnerKind"[],
ADD COLUMN     "consentClosesAt" TIMESTAMPTZ(3),
ADD COLUMN     "contactText" TEXT,
ADD COLUMN     "introduction" TEXT;

-- CreateTable
CREATE TABLE "Consent" (
    "id" UUID NOT NULL,
    "agreementId" UUID NOT NULL,
    "roundId" UUID NOT NULL,
    "regionCode" TEXT,
    "partnerId" UUID,
    "answer" "ConsentAnswer" NOT NULL,
    "reason" TEXT,
    "answeredById" UUID NOT NULL,
    "answeredAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "version" INTEGER NOT NULL DEFAULT 1,

    CONSTRAINT "Consent_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "CounterProposal" (
    "id" UUID NOT NULL,
    "regionCode" TEXT NOT NULL,
    "partnerId" UUID NOT NULL,
    "roundId" UUID,
    "reason" TEXT NOT NULL,
    "wishedText" TEXT,
    "status" "CounterProposalStatus" NOT NULL DEFAULT 'sent',
    "answer" TEXT,
    "postponedTo" DATE,
    "sentById" UUID NOT NULL,
    "sentAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "answeredById" UUID,
    "answeredAt" TIMESTAMPTZ(3),
    "agreementId" UUID,
    "isDemonstration" BOOLEAN NOT NULL DEFAULT false,
    "version" INTEGER NOT NULL DEFAULT 1,

    CONSTRAINT "CounterProposal_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "ImportJob" (
    "id" UUID NOT NULL,
    "kind" "ImportKind" NOT NULL,
    "roundId" UUID,
    "regionCode" TEXT,
    "fileName" TEXT NOT NULL,
    "fileBytes" INTEGER NOT NULL,
    "grid" JSONB NOT NULL,
    "choices" JSONB NOT NULL,
    "status" "ImportStatus" NOT NULL DEFAULT 'preview',
    "savedRows" INTEGER NOT NULL DEFAULT 0,
    "undo" JSONB,
    "ownerId" UUID NOT NULL,
    "createdAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "expiresAt" TIMESTAMPTZ(3) NOT NULL,
    "savedAt" TIMESTAMPTZ(3),
    "version" INTEGER NOT NULL DEFAULT 1,

    CONSTRAINT "ImportJob_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "RegionOffer" (
    "id" UUID NOT NULL,
    "regionCode" TEXT NOT NULL,
    "kind" "OfferKind" NOT NULL,
    "name" TEXT NOT NULL,
    "description" TEXT,
    "unit" TEXT,
    "minimumPriceWon" INTEGER,
    "maximumPriceWon" INTEGER,
    "months" INTEGER[],
    "capacity" INTEGER,
    "meetingSeats" INTEGER,
    "startsOn" DATE,
    "endsOn" DATE,
    "orderNote" TEXT,
    "checkedOn" DATE NOT NULL,
    "position" INTEGER NOT NULL DEFAULT 0,
    "withdrawnAt" TIMESTAMPTZ(3),
    "isDemonstration" BOOLEAN NOT NULL DEFAULT false,
    "createdAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "version" INTEGER NOT NULL DEFAULT 1,

    CONSTRAINT "RegionOffer_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "RegionContact" (
    "regionCode" TEXT NOT NULL,
    "department" TEXT NOT NULL,
    "phone" TEXT NOT NULL,
    "email" TEXT,
    "introduction" TEXT,
    "version" INTEGER NOT NULL DEFAULT 1,

    CONSTRAINT "RegionContact_pkey" PRIMARY KEY ("regionCode")
);

-- CreateTable
CREATE TABLE "OfferInquiry" (
    "id" UUID NOT NULL,
    "regionCode" TEXT NOT NULL,
    "offerId" UUID,
    "partnerId" UUID NOT NULL,
    "text" TEXT NOT NULL,
    "askedById" UUID NOT NULL,
    "askedAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "answer" TEXT,
    "answeredById" UUID,
    "answeredAt" TIMESTAMPTZ(3),

    CONSTRAINT "OfferInquiry_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "PartnerRegistration" (
    "id" UUID NOT NULL,
    "kind" "PartnerKind" NOT NULL,
    "businessNumber" TEXT NOT NULL,
    "name" TEXT NOT NULL,
    "headquartersCode" TEXT,
    "classification" TEXT,
    "contactName" TEXT NOT NULL,
    "contactEmail" TEXT NOT NULL,
    "contactPhone" TEXT NOT NULL,
    "message" TEXT,
    "status" "RegistrationStatus" NOT NULL DEFAULT 'waiting',
    "partnerId" UUID,
    "decidedById" UUID,
    "decidedAt" TIMESTAMPTZ(3),
    "decisionReason" TEXT,
    "ipAddress" TEXT,
    "createdAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "version" INTEGER NOT NULL DEFAULT 1,

    CONSTRAINT "PartnerRegistration_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "AvoidedRegion" (
    "pledgeId" UUID NOT NULL,
    "regionCode" TEXT NOT NULL,
    "reason" TEXT NOT NULL,

    CONSTRAINT "AvoidedRegion_pkey" PRIMARY KEY ("pledgeId","regionCode")
);

-- CreateTable
CREATE TABLE "ProgrammeLine" (
    "id" UUID NOT NULL,
    "pledgeId" UUID NOT NULL,
    "position" INTEGER NOT NULL,
    "type" "ProgrammeType" NOT NULL,
    "month" INTEGER,
    "people" INTEGER,
    "nights" INTEGER,
    "amountWon" BIGINT,
    "basis" "AmountBasis",
    "isVoluntary" BOOLEAN NOT NULL DEFAULT false,
    "note" TEXT,

    CONSTRAINT "ProgrammeLine_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "RegionNeed" (
    "id" UUID NOT NULL,
    "proposalId" UUID NOT NULL,
    "position" INTEGER NOT NULL,
    "what" TEXT NOT NULL,
    "byOn" DATE,

    CONSTRAINT "RegionNeed_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "AnswerVersion" (
    "id" UUID NOT NULL,
    "pledgeId" UUID,
    "proposalId" UUID,
    "number" INTEGER NOT NULL,
    "status" "AnswerStatus" NOT NULL,
    "content" JSONB NOT NULL,
    "reason" TEXT,
    "savedById" UUID,
    "savedAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "AnswerVersion_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "AnswerPresence" (
    "id" UUID NOT NULL,
    "pledgeId" UUID,
    "proposalId" UUID,
    "personId" UUID NOT NULL,
    "personName" TEXT NOT NULL,
    "field" TEXT,
    "seenAt" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "AnswerPresence_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "LateAllowance" (
    "id" UUID NOT NULL,
    "roundId" UUID NOT NULL,
    "partnerId" UUID,
    "regionCode" TEXT,
    "until" TIMESTAMPTZ(3) NOT NULL,
    "reason" TEXT NOT NULL,
    "grantedById" UUID NOT NULL,
    "grantedAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "LateAllowance_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "Reminder" (
    "id" UUID NOT NULL,
    "roundId" UUID NOT NULL,
    "occasion" "ReminderOccasion" NOT NULL,
    "text" TEXT NOT NULL,
    "partnerIds" UUID[],
    "regionCodes" TEXT[],
    "people" INTEGER NOT NULL,
    "sentById" UUID NOT NULL,
    "sentAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "Reminder_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "Complaint" (
    "id" UUID NOT NULL,
    "receiptHash" TEXT NOT NULL,
    "kind" "ComplaintKind" NOT NULL,
    "aboutText" TEXT NOT NULL,
    "text" TEXT NOT NULL,
    "contact" TEXT,
    "status" "ComplaintStatus" NOT NULL DEFAULT 'received',
    "answer" TEXT,
    "handledById" UUID,
    "closedAt" TIMESTAMPTZ(3),
    "receivedAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "addressHash" TEXT,
    "isDemonstration" BOOLEAN NOT NULL DEFAULT false,
    "version" INTEGER NOT NULL DEFAULT 1,

    CONSTRAINT "Complaint_pkey" PRIMARY KEY ("id")
);

-- CreateIndex
CREATE INDEX "Consent_roundId_idx" ON "Consent"("roundId");

-- CreateIndex
CREATE UNIQUE INDEX "Consent_agreementId_regionCode_key" ON "Consent"("agreementId", "regionCode");

-- CreateIndex
CREATE UNIQUE INDEX "Consent_agreementId_partnerId_key" ON "Consent"("agreementId", "partnerId");

-- CreateIndex
CREATE UNIQUE INDEX "CounterProposal_agreementId_key" ON "CounterProposal"("agreementId");

-- CreateIndex
CREATE INDEX "CounterProposal_regionCode_sentAt_idx" ON "CounterProposal"("regionCode", "sentAt");

-- CreateIndex
CREATE INDEX "CounterProposal_partnerId_sentAt_idx" ON "CounterProposal"("partnerId", "sentAt");

-- CreateIndex
CREATE INDEX "ImportJob_ownerId_createdAt_idx" ON "ImportJob"("ownerId", "createdAt");

-- CreateIndex
CREATE INDEX "RegionOffer_regionCode_idx" ON "RegionOffer"("regionCode");

-- CreateIndex
CREATE INDEX "RegionOffer_kind_idx" ON "RegionOffer"("kind");

-- CreateIndex
CREATE INDEX "OfferInquiry_regionCode_askedAt_idx" ON "OfferInquiry"("regionCode", "askedAt");

-- CreateIndex
CREATE INDEX "OfferInquiry_partnerId_askedAt_idx" ON "OfferInquiry"("partnerId", "askedAt");

-- CreateIndex
CREATE INDEX "PartnerRegistration_status_createdAt_idx" ON "PartnerRegistration"("status", "createdAt");

-- CreateIndex
CREATE UNIQUE INDEX "ProgrammeLine_pledgeId_position_key" ON "ProgrammeLine"("pledgeId", "position");

-- CreateIndex
CREATE UNIQUE INDEX "RegionNeed_proposalId_position_key" ON "RegionNeed"("proposalId", "position");

-- CreateIndex
CREATE UNIQUE INDEX "AnswerVersion_pledgeId_number_key" ON "AnswerVersion"("pledgeId", "number");

-- CreateIndex
CREATE UNIQUE INDEX "AnswerVersion_proposalId_number_key" ON "AnswerVersion"("proposalId", "number");

-- CreateIndex
CREATE UNIQUE INDEX "AnswerPresence_pledgeId_personId_key" ON "AnswerPresence"("pledgeId", "personId");

-- CreateIndex
CREATE UNIQUE INDEX "AnswerPresence_proposalId_personId_key" ON "AnswerPresence"("proposalId", "personId");

-- CreateIndex
CREATE INDEX "LateAllowance_roundId_idx" ON "LateAllowance"("roundId");

-- CreateIndex
CREATE INDEX "Reminder_roundId_sentAt_idx" ON "Reminder"("roundId", "sentAt");

-- CreateIndex
CREATE UNIQUE INDEX "Complaint_receiptHash_key" ON "Complaint"("receiptHash");

-- CreateIndex
CREATE INDEX "Complaint_status_receivedAt_idx" ON "Complaint"("status", "receivedAt");

-- CreateIndex
CREATE INDEX "Complaint_addressHash_receivedAt_idx" ON "Complaint"("addressHash", "receivedAt");

-- CreateIndex
CREATE UNIQUE INDEX "Partner_businessNumber_key" ON "Partner"("businessNumber");

-- AddForeignKey
ALTER TABLE "Consent" ADD CONSTRAINT "Consent_agreementId_fkey" FOREIGN KEY ("agreementId") REFERENCES "Agreement"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Consent" ADD CONSTRAINT "Consent_roundId_fkey" FOREIGN KEY ("roundId") REFERENCES "Round"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "CounterProposal" ADD CONSTRAINT "CounterProposal_regionCode_fkey" FOREIGN KEY ("regionCode") REFERENCES "Region"("code") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "CounterProposal" ADD CONSTRAINT "CounterProposal_partnerId_fkey" FOREIGN KEY ("partnerId") REFERENCES "Partner"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "CounterProposal" ADD CONSTRAINT "CounterProposal_agreementId_fkey" FOREIGN KEY ("agreementId") REFERENCES "Agreement"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "RegionOffer" ADD CONSTRAINT "RegionOffer_regionCode_fkey" FOREIGN KEY ("regionCode") REFERENCES "Region"("code") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "RegionContact" ADD CONSTRAINT "RegionContact_regionCode_fkey" FOREIGN KEY ("regionCode") REFERENCES "Region"("code") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "OfferInquiry" ADD CONSTRAINT "OfferInquiry_regionCode_fkey" FOREIGN KEY ("regionCode") REFERENCES "Region"("code") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "OfferInquiry" ADD CONSTRAINT "OfferInquiry_offerId_fkey" FOREIGN KEY ("offerId") REFERENCES "RegionOffer"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "OfferInquiry" ADD CONSTRAINT "OfferInquiry_partnerId_fkey" FOREIGN KEY ("partnerId") REFERENCES "Partner"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "PartnerRegistration" ADD CONSTRAINT "PartnerRegistration_partnerId_fkey" FOREIGN KEY ("partnerId") REFERENCES "Partner"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "PartnerRegistration" ADD CONSTRAINT "PartnerRegistration_headquartersCode_fkey" FOREIGN KEY ("headquartersCode") REFERENCES "Region"("code") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "PledgeWish" ADD CONSTRAINT "PledgeWish_unitId_fkey" FOREIGN KEY ("unitId") REFERENCES "PartnerUnit"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "AvoidedRegion" ADD CONSTRAINT "AvoidedRegion_pledgeId_fkey" FOREIGN KEY ("pledgeId") REFERENCES "Pledge"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "AvoidedRegion" ADD CONSTRAINT "AvoidedRegion_regionCode_fkey" FOREIGN KEY ("regionCode") REFERENCES "Region"("code") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "ProgrammeLine" ADD CONSTRAINT "ProgrammeLine_pledgeId_fkey" FOREIGN KEY ("pledgeId") REFERENCES "Pledge"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "RegionNeed" ADD CONSTRAINT "RegionNeed_proposalId_fkey" FOREIGN KEY ("proposalId") REFERENCES "RegionProposal"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "AnswerVersion" ADD CONSTRAINT "AnswerVersion_pledgeId_fkey" FOREIGN KEY ("pledgeId") REFERENCES "Pledge"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "AnswerVersion" ADD CONSTRAINT "AnswerVersion_proposalId_fkey" FOREIGN KEY ("proposalId") REFERENCES "RegionProposal"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "AnswerPresence" ADD CONSTRAINT "AnswerPresence_pledgeId_fkey" FOREIGN KEY ("pledgeId") REFERENCES "Pledge"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "AnswerPresence" ADD CONSTRAINT "AnswerPresence_proposalId_fkey" FOREIGN KEY ("proposalId") REFERENCES "RegionProposal"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "LateAllowance" ADD CONSTRAINT "LateAllowance_roundId_fkey" FOREIGN KEY ("roundId") REFERENCES "Round"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "LateAllowance" ADD CONSTRAINT "LateAllowance_partnerId_fkey" FOREIGN KEY ("partnerId") REFERENCES "Partner"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "LateAllowance" ADD CONSTRAINT "LateAllowance_regionCode_fkey" FOREIGN KEY ("regionCode") REFERENCES "Region"("code") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Reminder" ADD CONSTRAINT "Reminder_roundId_fkey" FOREIGN KEY ("roundId") REFERENCES "Round"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- What was pledged before answers had a state counts as submitted.
UPDATE "Pledge" SET "status" = 'submitted', "submittedAt" = CURRENT_TIMESTAMP;
UPDATE "RegionProposal" SET "status" = 'submitted', "submittedAt" = CURRENT_TIMESTAMP;
UPDATE "Round" SET "audienceKinds" = ARRAY['ministry', 'publicInstitution', 'company']::"PartnerKind"[];

-- What must never break, kept by the database itself.

ALTER TABLE "LateAllowance" ADD CONSTRAINT "LateAllowance_one_side" CHECK (("partnerId" IS NULL) <> ("regionCode" IS NULL));
ALTER TABLE "AnswerVersion" ADD CONSTRAINT "AnswerVersion_one_answer" CHECK (("pledgeId" IS NULL) <> ("proposalId" IS NULL));
ALTER TABLE "AnswerPresence" ADD CONSTRAINT "AnswerPresence_one_answer" CHECK (("pledgeId" IS NULL) <> ("proposalId" IS NULL));
ALTER TABLE "Consent" ADD CONSTRAINT "Consent_one_side" CHECK (("partnerId" IS NULL) <> ("regionCode" IS NULL));
-- Only a yes needs no reason.
ALTER TABLE "Consent" ADD CONSTRAINT "Consent_reason" CHECK ("answer" = 'accepted' OR length(trim("reason")) > 0);
ALTER TABLE "Pledge" ADD CONSTRAINT "Pledge_submitted" CHECK ("status" <> 'submitted' OR "submittedAt" IS NOT NULL);
ALTER TABLE "RegionProposal" ADD CONSTRAINT "RegionProposal_submitted" CHECK ("status" <> 'submitted' OR "submittedAt" IS NOT NULL);

-- 고향사랑기부 is given by individuals, of their own will: a body never promises an amount of it, nor how many will give.
ALTER TABLE "ProgrammeLine" ADD CONSTRAINT "ProgrammeLine_donation" CHECK (
  "type" <> 'hometownDonation' OR ("amountWon" IS NULL AND "people" IS NULL));
ALTER TABLE "ProgrammeLine" ADD CONSTRAINT "ProgrammeLine_numbers" CHECK (
  "month" BETWEEN 1 AND 12 AND "people" >= 0 AND "nights" >= 0 AND "amountWon" BETWEEN 0 AND 1000000000000);

ALTER TABLE "RegionOffer" ADD CONSTRAINT "RegionOffer_months" CHECK (
  cardinality("months") BETWEEN 1 AND 12 AND "months" <@ ARRAY[1,2,3,4,5,6,7,8,9,10,11,12]);
ALTER TABLE "RegionOffer" ADD CONSTRAINT "RegionOffer_prices" CHECK (
  "minimumPriceWon" >= 0 AND ("maximumPriceWon" IS NULL OR "maximumPriceWon" >= "minimumPriceWon"));
ALTER TABLE "RegionOffer" ADD CONSTRAINT "RegionOffer_days" CHECK ("endsOn" IS NULL OR "startsOn" <= "endsOn");

ALTER TABLE "Partner" ADD CONSTRAINT "Partner_business_number" CHECK ("businessNumber" ~ '^[0-9]{10}$');
ALTER TABLE "PartnerRegistration" ADD CONSTRAINT "PartnerRegistration_business_number" CHECK ("businessNumber" ~ '^[0-9]{10}$');
ALTER TABLE "PartnerRegistration" ADD CONSTRAINT "PartnerRegistration_decided" CHECK (
  ("status" = 'waiting') = ("decidedAt" IS NULL) AND ("status" <> 'approved' OR "partnerId" IS NOT NULL));
-- One application at a time for one body.
CREATE UNIQUE INDEX "PartnerRegistration_one_waiting" ON "PartnerRegistration" ("businessNumber") WHERE "status" = 'waiting';
-- One open proposal at a time between a region and a partner.
CREATE UNIQUE INDEX "CounterProposal_one_open" ON "CounterProposal" ("regionCode", "partnerId") WHERE "status" = 'sent';
