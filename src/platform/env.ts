import { z } from 'zod'

const flag = z
  .enum(['true', 'false'])
  .default('false')
  .transform((value) => value === 'true')
const emptyIsAbsent = <Schema extends z.ZodType>(schema: Schema) =>
  z.preprocess((value) => (value === '' ? undefined : value), schema)
const optionalText = emptyIsAbsent(z.string().optional())

/** Every setting with its meaning stands in .env.example; the portal starts without any. */
const settings = z.object({
  PORTAL_STAGE: emptyIsAbsent(z.enum(['trial', 'production']).default('trial')),
  PORTAL_URL: emptyIsAbsent(z.url().optional()),
  PORT: emptyIsAbsent(z.coerce.number().int().min(1).max(65535).default(3000)),
  DATABASE_URL: emptyIsAbsent(z.string().startsWith('postgres').optional()),
  DATA_DIRECTORY: emptyIsAbsent(z.string().default('.data')),
  NEXTAUTH_SECRET: emptyIsAbsent(z.string().min(32).optional()),
  TRUSTED_PROXY_HOPS: emptyIsAbsent(z.coerce.number().int().min(0).max(5).default(0)),
  SMTP_URL: optionalText,
  MAIL_FROM: emptyIsAbsent(z.string().default('상생 자매결연 포털 <no-reply@localhost>')),
  OIDC_ISSUER: emptyIsAbsent(z.url().optional()),
  OIDC_CLIENT_ID: optionalText,
  OIDC_CLIENT_SECRET: optionalText,
  OIDC_NAME: emptyIsAbsent(z.string().default('통합인증')),
  PORTAL_OFFICIAL: emptyIsAbsent(flag),
  PORTAL_OPERATOR: emptyIsAbsent(z.string().default('행정안전부')),
  SESSION_IDLE_MINUTES: emptyIsAbsent(z.coerce.number().int().min(1).max(720).default(30)),
  SESSION_HOURS: emptyIsAbsent(z.coerce.number().int().min(1).max(24).default(12)),
})

export type Environment = z.infer<typeof settings>

const problemsOf = (environment: Environment): string[] => {
  if (environment.PORTAL_STAGE !== 'production') return []
  const missing = (['PORTAL_URL', 'NEXTAUTH_SECRET'] as const).filter((name) => !environment[name])
  return missing.map((name) => `${name}: 운영(production)에서는 반드시 정해야 합니다 / required in production`)
}

let cached: Environment | undefined

/** Reads the environment once. Throws a list of what is wrong, each with its name, so that a start fails early. */
export function environment(): Environment {
  if (cached) return cached
  const parsed = settings.safeParse(process.env)
  const problems = parsed.success
    ? problemsOf(parsed.data)
    : parsed.error.issues.map((issue) => `${issue.path.join('.')}: ${issue.message}`)
  if (problems.length > 0 || !parsed.success) {
    throw new Error(`설정이 올바르지 않습니다 / invalid settings\n  ${problems.join('\n  ')}`)
  }
  cached = parsed.data
  return cached
}

export const isProductionStage = () => environment().PORTAL_STAGE === 'production'

export const portalUrl = () => environment().PORTAL_URL ?? `http://localhost:${environment().PORT}`
