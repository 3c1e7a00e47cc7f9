import { z } from 'zod'

export const exportQuery = z.object({
  what: z.enum(['pairs', 'measures', 'comparison']).catch('pairs'),
  /** The other run of a comparison. */
  with: z.uuid().optional().catch(undefined),
  /** One chart of the measures by its key; without it all. */
  chart: z.string().max(40).optional().catch(undefined),
})

export type ExportQuery = z.infer<typeof exportQuery>
