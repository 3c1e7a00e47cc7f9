import { CircleAlert, CircleCheck, Info, TriangleAlert } from 'lucide-react'
import type { ReactNode } from 'react'

export type Tone = 'neutral' | 'primary' | 'success' | 'warning' | 'danger' | 'information'

/** Status is never colour alone: each tone brings its sign. */
export const toneIcons: Record<Tone, ReactNode> = {
  neutral: null,
  primary: null,
  success: <CircleCheck />,
  warning: <TriangleAlert />,
  danger: <CircleAlert />,
  information: <Info />,
}

export const toneSurfaces: Record<Tone, string> = {
  neutral: 'border-border-gray-light bg-surface-gray-subtler text-text-subtle',
  primary: 'border-primary-20 bg-surface-primary-subtler text-text-primary',
  success: 'border-success-20 bg-surface-success-subtler text-text-success',
  warning: 'border-warning-20 bg-surface-warning-subtler text-text-warning',
  danger: 'border-danger-20 bg-surface-danger-subtler text-text-danger',
  information: 'border-information-20 bg-surface-information-subtler text-text-information',
}
