import { readFileSync, readdirSync } from 'node:fs'
import path from 'node:path'
import { expect, test } from 'vitest'

const root = path.resolve(import.meta.dirname, '../..')
const sources = readdirSync(path.join(root, 'src'), { recursive: true, encoding: 'utf8' })
  .filter((name) => /\.tsx?$/.test(name) && !name.includes('generated/'))
  .map((name) => path.join('src', name))
const textOf = new Map(sources.map((file) => [file, readFileSync(path.join(root, file), 'utf8')]))

/** What has one home, and how a copy of it would look. */
const homes: readonly (readonly [what: string, home: string | null, copy: RegExp])[] = [
  ['a region code', 'src/shared/input-fields.ts', /\/\^\\d\{5\}\$\/(?!\.test\(plain\))/],
  ['a province code', 'src/shared/input-fields.ts', /\/\^\\d\{2\}\$\//],
  ['a version', 'src/shared/input-fields.ts', /version[:=]? ?=? ?z\.coerce/],
  ['a minute as a form sends it', 'src/shared/input-fields.ts', /\\d\{2\}T\\d\{2\}:\\d\{2\}\$/],
  ['a field that may be empty', 'src/shared/input-fields.ts', /const blankIsAbsent/],
  ['a number in words', 'src/shared/korean-number.ts', /Intl\.NumberFormat|\.toLocaleString\(/],
  ['a refusal shown by hand', null, /status === 'refused' && \(\s*<Alert tone="danger"/],
  ['a mark of success in the address', null, /'\w+' in query && \(/],
  ['a form that asks by the address', 'src/ui/get-form.tsx', /method="get"|role=\{?[^}\n]*'search'|role="search"/],
  ['a list whose conditions leave nothing', null, /<EmptyState\s+title="조건에 맞는 [^"]*"\s+actions=/],
  [
    'the way to a page of a round',
    'src/modules/rounds/ui/round-trail.ts',
    /label: '회차·매칭', href: '\/rounds' \},\s*\{ label: \w*(\.?name)/,
  ],
  ['text to look for', 'src/shared/input-fields.ts', /\\P\{Cc\}/],
  ['a row that is held', 'src/platform/db/lock-rows.ts', /FOR (NO KEY |KEY )?(UPDATE|SHARE)\b/],
  ['a limit of a thread', 'src/platform/thread.ts', /maxOldGenerationSizeMb|ERR_WORKER_|\.on\('exit'/],
  [
    'what a comment says, and not by pointing at another one or at “before”',
    null,
    /(?:\/\/|\*) (?:.*\. )?(?:Said|As|See|Same as) (?:above|below|before|there)\b|(?:\/\/|\*).* of before\b/,
  ],
  ['a particle made by hand', null, /0xac00|44_?032|을\(를\)|이\(가\)|은\(는\)/],
]

test.each(homes)('%s has one home: %s', (_what, home, copy) => {
  const found = sources.filter((file) => copy.test(textOf.get(file)!))
  expect(found).toEqual(home ? [home] : [])
})

test('people and their duties are read by accounts alone', () => {
  const copy = /\.(person|membership)\.(find|count)/
  const found = sources.filter((file) => copy.test(textOf.get(file)!) && !file.startsWith('src/modules/accounts/'))
  expect(found).toEqual([])
})

test('every journey holds its pages to the rules of accessibility by the same function', () => {
  const journeys = path.join(root, 'tests/e2e')
  const asking = readdirSync(journeys, { recursive: true, encoding: 'utf8' }).filter(
    (name) => name.endsWith('.ts') && readFileSync(path.join(journeys, name), 'utf8').includes('AxeBuilder'),
  )
  expect(asking).toEqual(['support/rules.ts'])
})

test('a thread is started by platform/thread alone; others only say, in the words the bundler knows, where its code stands', () => {
  const words =
    /^\s*new Worker\(new URL\('\.\/([\w-]+\.worker\.ts)', import\.meta\.url\), \{ workerData, resourceLimits \}\),$/
  const starts = sources.flatMap((file) => {
    if (file === 'src/platform/thread.ts') return []
    return [...textOf.get(file)!.matchAll(/^.*\bnew Worker\(.*$/gm)].map(([line]) => [file, line] as const)
  })
  expect(starts.length).toBeGreaterThan(0)
  for (const [file, line] of starts) {
    const [, worker] = words.exec(line) ?? []
    expect(worker, `${file}: ${line}`).toBeDefined()
    expect(textOf.get(file)).toContain(`file: '${worker}'`)
    expect(sources).toContain(path.join(path.dirname(file), worker!))
  }
})
