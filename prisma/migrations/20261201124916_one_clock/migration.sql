-- AlterTable
ALTER TABLE "Agreement" ALTER COLUMN "createdAt" DROP DEFAULT;

-- AlterTable
ALTER TABLE "AgreementTransition" ALTER COLUMN "occurredAt" DROP DEFAULT;

-- AlterTable
ALTER TABLE "AnswerVersion" ALTER COLUMN "savedAt" DROP DEFAULT;

-- AlterTable
ALTER TABLE "Complaint" ALTER COLUMN "receivedAt" DROP DEFAULT;

-- AlterTable
ALTER TABLE "Confirmation" ALTER COLUMN "confirmedAt" DROP DEFAULT;

-- AlterTable
ALTER TABLE "Consent" ALTER COLUMN "answeredAt" DROP DEFAULT;

-- AlterTable
ALTER TABLE "CounterProposal" ALTER COLUMN "sentAt" DROP DEFAULT;

-- AlterTable
ALTER TABLE "ImportJob" ALTER COLUMN "createdAt" DROP DEFAULT;

-- AlterTable
ALTER TABLE "Invitation" ALTER COLUMN "createdAt" DROP DEFAULT;

-- AlterTable
ALTER TABLE "LateAllowance" ALTER COLUMN "grantedAt" DROP DEFAULT;

-- AlterTable
ALTER TABLE "MatchingRun" ALTER COLUMN "createdAt" DROP DEFAULT;

-- AlterTable
ALTER TABLE "Membership" ALTER COLUMN "createdAt" DROP DEFAULT;

-- AlterTable
ALTER TABLE "Notice" ALTER COLUMN "createdAt" DROP DEFAULT;

-- AlterTable
ALTER TABLE "OfferInquiry" ALTER COLUMN "askedAt" DROP DEFAULT;

-- AlterTable
ALTER TABLE "OutboxMail" ALTER COLUMN "createdAt" DROP DEFAULT,
ALTER COLUMN "nextAttemptAt" DROP DEFAULT;

-- AlterTable
ALTER TABLE "PartnerRegistration" ALTER COLUMN "createdAt" DROP DEFAULT;

-- AlterTable
ALTER TABLE "PasswordReset" ALTER COLUMN "createdAt" DROP DEFAULT;

-- AlterTable
ALTER TABLE "Person" ALTER COLUMN "createdAt" DROP DEFAULT;

-- AlterTable
ALTER TABLE "Pledge" ALTER COLUMN "createdAt" DROP DEFAULT,
ALTER COLUMN "updatedAt" DROP DEFAULT;

-- AlterTable
ALTER TABLE "Publication" ALTER COLUMN "publishedAt" DROP DEFAULT;

-- AlterTable
ALTER TABLE "PublicationReveal" ALTER COLUMN "revealedAt" DROP DEFAULT;

-- AlterTable
ALTER TABLE "RegionOffer" ALTER COLUMN "createdAt" DROP DEFAULT;

-- AlterTable
ALTER TABLE "RegionProposal" ALTER COLUMN "createdAt" DROP DEFAULT,
ALTER COLUMN "updatedAt" DROP DEFAULT;

-- AlterTable
ALTER TABLE "Reminder" ALTER COLUMN "sentAt" DROP DEFAULT;

-- AlterTable
ALTER TABLE "Round" ALTER COLUMN "createdAt" DROP DEFAULT;

-- AlterTable
ALTER TABLE "RoundTransition" ALTER COLUMN "occurredAt" DROP DEFAULT;

-- AlterTable
ALTER TABLE "Session" ALTER COLUMN "createdAt" DROP DEFAULT,
ALTER COLUMN "lastSeenAt" DROP DEFAULT;

-- AlterTable
ALTER TABLE "SignInFailure" ALTER COLUMN "occurredAt" DROP DEFAULT;

-- CreateTable
CREATE TABLE "ProgrammeClock" (
    "id" INTEGER NOT NULL DEFAULT 1,
    "offsetSeconds" INTEGER NOT NULL DEFAULT 0,

    CONSTRAINT "ProgrammeClock_pkey" PRIMARY KEY ("id")
);

-- By hand: one row, there from the beginning.
ALTER TABLE "ProgrammeClock" ADD CONSTRAINT "ProgrammeClock_one_row" CHECK ("id" = 1);
INSERT INTO "ProgrammeClock" DEFAULT VALUES;
