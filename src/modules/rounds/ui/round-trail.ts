import type { Crumb } from '@/ui/breadcrumbs'

interface NamedRound {
  readonly id: string
  readonly name: string
}

/** The way to a page of a round; the last step is where one stands. */
export const roundTrail = ({ id, name }: NamedRound, ...steps: readonly (Crumb | string)[]): Crumb[] => [
  { label: '회차·매칭', href: '/rounds' },
  { label: name, href: `/rounds/${id}` },
  ...steps.map((step) => (typeof step === 'string' ? { label: step } : step)),
]
