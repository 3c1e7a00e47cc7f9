// Writes src/ui/theme/krds-theme.css from the token sheet of krds-uiux. Run after an upgrade: node scripts/krds-theme.mjs
import { readFileSync, writeFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { fileURLToPath } from 'node:url'

const sheet = createRequire(import.meta.url).resolve('krds-uiux/resources/css/token/krds_tokens.css')
const target = fileURLToPath(new URL('../src/ui/theme/krds-theme.css', import.meta.url))
const tokens = new Map(
  [...readFileSync(sheet, 'utf8').matchAll(/--(krds-[\w-]+):\s*([^;]+);/g)].map(([, name, value]) => [
    name,
    value.trim(),
  ]),
)

/** Literal values keep the 50 KB token sheet out of every page. */
function resolve(value) {
  const alias = value.match(/^var\(--([\w-]+)\)$/)
  if (!alias) return value
  const next = tokens.get(alias[1])
  if (!next) throw new Error(`krds-uiux defines no ${alias[1]}`)
  return resolve(next)
}

const roles = [...tokens.keys()].flatMap((name) => name.match(/^krds-light-color-(.+)$/)?.[1] ?? []).sort()
const family = /^krds-color-light-((?:primary|secondary|gray|danger|warning|success|information)-\d+)$/
const ramps = [...tokens.keys()].flatMap((name) => name.match(family)?.[1] ?? [])

const declare = (mode) =>
  roles.map((role) => `  --k-${role}: ${resolve(`var(--krds-${mode}-color-${role})`)};`).join('\n')

writeFileSync(
  target,
  `/* Written by scripts/krds-theme.mjs from krds-uiux (행정안전부, 공공누리 제1유형). Do not edit. */
:root {
${declare('light')}
}

/* Paper is white whatever the screen. */
@media not print {
  [data-krds-mode='high-contrast'] {
${declare('high-contrast').replaceAll(/^/gm, '  ')}
  }
}

@theme {
  --color-*: initial;
  --color-white: #ffffff;
${ramps.map((step) => `  --color-${step}: ${tokens.get(`krds-color-light-${step}`)};`).join('\n')}
}

@theme inline {
${roles.map((role) => `  --color-${role}: var(--k-${role});`).join('\n')}
}
`,
)
console.log(`${roles.length} roles, ${ramps.length} steps`)
