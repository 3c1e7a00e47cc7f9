import { classNames } from './class-names'

export type ButtonLook = 'filled' | 'tinted' | 'outlined' | 'text' | 'danger'
export type ButtonSize = 48 | 40 | 32

export interface ButtonStyle {
  look?: ButtonLook
  size?: ButtonSize
  /** Fills the width of its place. */
  block?: boolean
  className?: string
}

const looks: Record<ButtonLook, string> = {
  filled:
    'border-button-primary-fill bg-button-primary-fill text-text-inverse-static hover:border-button-primary-fill-hover hover:bg-button-primary-fill-hover active:bg-button-primary-fill-pressed',
  tinted:
    'border-button-secondary-border bg-button-secondary-fill text-text-primary hover:bg-button-secondary-fill-hover active:bg-button-secondary-fill-pressed',
  outlined:
    'border-button-tertiary-border bg-surface-white text-text-basic hover:bg-button-tertiary-fill-hover active:bg-button-tertiary-fill-pressed',
  text: 'border-transparent bg-transparent text-text-primary hover:bg-button-text-fill-hover active:bg-button-text-fill-pressed',
  danger:
    'border-border-danger bg-surface-white text-text-danger hover:bg-surface-danger-subtler active:bg-surface-danger-subtler',
}

const sizes: Record<ButtonSize, string> = {
  48: 'min-h-12 gap-2 rounded-control px-5 text-base',
  40: 'min-h-10 gap-1.5 rounded-control px-3.5 text-sm',
  32: 'min-h-8 gap-1 rounded-tag px-3 text-dense [&_svg.lucide]:size-4',
}

const disabled =
  'disabled:cursor-not-allowed disabled:border-button-disabled-border disabled:bg-button-disabled-fill disabled:text-text-disabled-on'

export function buttonLook({ look = 'outlined', size = 48, block, className }: ButtonStyle): string {
  return classNames(
    'inline-flex shrink-0 items-center justify-center border py-1 text-center leading-tight font-bold no-underline transition-colors max-md:whitespace-normal md:whitespace-nowrap print:hidden',
    looks[look],
    sizes[size],
    look === 'text' && 'px-2',
    disabled,
    block && 'w-full',
    className,
  )
}
