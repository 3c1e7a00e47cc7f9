interface Answering {
  readonly partnerId: string | null
  readonly regionCode: string | null
}

/** Each officer goes to the own answer of a round, who writes several to the list of them. */
export const ownAnswerLink = (roundId: string) => ({
  of: ({ partnerId, regionCode }: Answering) =>
    partnerId ? `/survey/${roundId}/partners/${partnerId}` : `/survey/${roundId}/regions/${regionCode}`,
  several: '/survey',
})
