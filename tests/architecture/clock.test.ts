import { readFileSync, readdirSync } from 'node:fs'
import path from 'node:path'
import { ESLint, Linter } from 'eslint'
import { describe, expect, test } from 'vitest'
import { machineTime } from '../../eslint.rooms.mjs'

const root = path.resolve(import.meta.dirname, '../..')
const textOf = (file: string) => readFileSync(path.join(root, file), 'utf8')
const filesBelow = (folder: string) =>
  readdirSync(path.join(root, folder), { recursive: true, encoding: 'utf8' })
    .filter((name) => /\.tsx?$/.test(name) && !name.includes('generated'))
    .map((name) => path.join(folder, name))

test('no column fills itself with a time', () => {
  for (const file of readdirSync(path.join(root, 'prisma/schema'))) {
    const lines = textOf(`prisma/schema/${file}`).split('\n')
    expect(
      lines.filter((line) => /\bDateTime\b.*@default|@updatedAt|\bnow\(\)/.test(line)),
      file,
    ).toEqual([])
  }
})

describe("the machine's clock", () => {
  const rule = 'no-restricted-syntax'
  const eslint = new ESLint({ cwd: root })
  const ruleFor = async (file: string) =>
    ((await eslint.calculateConfigForFile(path.join(root, file))) as Linter.Config).rules?.[rule]

  test('is closed to every file of src and prisma but the named ones, which need it', async () => {
    for (const file of [...filesBelow('src'), ...filesBelow('prisma')]) {
      const [severity] = [(await ruleFor(file)) ?? 0].flat()
      expect(severity, file).toBe(file in machineTime ? 0 : 2)
    }
    for (const [file, reason] of Object.entries(machineTime)) {
      expect(textOf(file), reason).toMatch(/Date\.now\(\)|new Date\(\)|SELECT now\(\)/)
    }
  })

  test.each([
    'const at = new Date()',
    'const at = Date.now()',
    'const at = Date()',
    'const rows = await client.$queryRaw`SELECT now()`',
    'await client.$executeRaw`DELETE FROM "Notice" WHERE "createdAt" < CURRENT_TIMESTAMP`',
    'await client.$executeRaw`DELETE FROM "Notice" WHERE "createdAt" < clock_timestamp()`',
  ])('is what %s would read', async (code) => {
    const rules = { [rule]: await ruleFor('src/modules/rounds/server/open-round.ts') } as Linter.RulesRecord
    const messages = new Linter().verify(code, { languageOptions: { ecmaVersion: 2025, sourceType: 'module' }, rules })
    expect(messages.map(({ ruleId }) => ruleId)).toEqual([rule])
  })

  test.each(['const at = new Date(stored)', 'const rows = await client.$queryRaw`SELECT 1 FROM "Round" FOR UPDATE`'])(
    'is not what %s reads',
    async (code) => {
      const rules = { [rule]: await ruleFor('src/modules/rounds/server/open-round.ts') } as Linter.RulesRecord
      expect(
        new Linter().verify(code, { languageOptions: { ecmaVersion: 2025, sourceType: 'module' }, rules }),
      ).toEqual([])
    },
  )
})
