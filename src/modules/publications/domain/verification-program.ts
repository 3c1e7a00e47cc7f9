/** The program for those who do not trust our page; public/verify-match.mjs. */
export const verificationProgram = {
  href: '/verify-match.mjs',
  name: 'verify-match.mjs',
  lines: 60,
  bytes: 4_654,
} as const
