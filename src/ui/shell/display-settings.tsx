import { ALargeSmall } from 'lucide-react'
import { SubmitButton } from '../submit-button'
import type { Display, DisplayMode, DisplaySize } from '../display'

export interface DisplaySettingsProps {
  display: Display
  action: (form: FormData) => void | Promise<void>
  /** Shows the sign alone, where the row is narrow. */
  compact?: boolean
}

/** The names of the KRDS steps. */
const sizes: [DisplaySize, string][] = [
  ['90', '작게'],
  ['100', '보통'],
  ['110', '조금 크게'],
  ['130', '크게'],
  ['150', '가장 크게'],
]
const modes: [DisplayMode, string][] = [
  ['standard', '기본 화면'],
  ['high-contrast', '선명한 화면'],
]

interface ChoicesProps {
  name: string
  legend: string
  options: [string, string][]
  chosen: string
}

function Choices({ name, legend, options, chosen }: ChoicesProps) {
  return (
    <fieldset>
      <legend className="mb-1 text-sm font-bold text-text-basic">{legend}</legend>
      {options.map(([value, label]) => (
        <label key={value} className="flex min-h-9 items-center gap-2.5 text-md text-text-basic">
          <input type="radio" name={name} value={value} defaultChecked={value === chosen} className="size-5" />
          {label}
        </label>
      ))}
    </fieldset>
  )
}

export function DisplaySettings({ display, action, compact }: DisplaySettingsProps) {
  return (
    <details className="group/display relative">
      <summary className="inline-flex min-h-10 items-center gap-1.5 rounded-control px-1 text-sm text-text-subtle hover:text-text-basic">
        <ALargeSmall />
        <span className={compact ? 'sr-only' : undefined}>글자·화면 설정</span>
      </summary>
      <form
        action={action}
        className="absolute top-full right-0 z-40 mt-1 grid w-60 gap-4 rounded-card border border-border-gray bg-surface-white p-5 shadow-dialog @max-[64rem]:static @max-[64rem]:w-full @max-[64rem]:shadow-none"
      >
        <Choices key={display.size} name="size" legend="글자·화면 크기" options={sizes} chosen={display.size} />
        <Choices key={display.mode} name="mode" legend="화면 밝기" options={modes} chosen={display.mode} />
        <SubmitButton size={40} block busyText="바꾸는 중">
          적용
        </SubmitButton>
      </form>
    </details>
  )
}
