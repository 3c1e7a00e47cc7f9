import { existsSync, readFileSync, readdirSync } from 'node:fs'
import path from 'node:path'
import { ESLint } from 'eslint'
import { describe, expect, test } from 'vitest'
import { movedIn } from '../../eslint.life-cycles.mjs'
import { river } from '../../eslint.rooms.mjs'
import { calledUseCases } from '../support/called-use-cases'
import { writes, writesWithoutActor } from '../support/permission-matrix'

const root = path.resolve(import.meta.dirname, '../..')
const modulesFolder = path.join(root, 'src/modules')
const filesBelow = (folder: string) =>
  readdirSync(path.join(root, folder), { recursive: true, encoding: 'utf8' })
    .filter((name) => /\.tsx?$/.test(name))
    .map((name) => path.join(folder, name))
const textOf = (file: string) => readFileSync(path.join(root, file), 'utf8')
const moduleNames = readdirSync(modulesFolder)

describe('the rooms', () => {
  const eslint = new ESLint({ cwd: root })
  const refusedImport = async (file: string, from: string) => {
    const [result] = await eslint.lintText(`import { x } from '${from}'\nexport const y = x\n`, {
      filePath: path.join(root, file),
    })
    return result!.messages.some(({ ruleId }) => ruleId === 'boundaries/dependencies')
  }

  test.each([
    ['src/modules/regions/domain/region.ts', '@/platform/db/database'],
    ['src/modules/regions/domain/region.ts', 'react'],
    ['src/modules/regions/server/get-region.ts', '@/modules/matching/domain/scoring/scoring'],
    ['src/modules/matching/ui/run-table.tsx', '@/modules/matching/server/get-run'],
    ['src/instrumentation.ts', '@/modules/matching/ui/run-table'],
    ['src/ui/tone.tsx', '@/modules/regions/domain/region'],
    ['src/shared/paging.ts', 'node:fs'],
    ['src/app/layout.tsx', '@/platform/db/database'],
  ])('refuse %s importing %s', async (file, from) => {
    expect(await refusedImport(file, from)).toBe(true)
  })

  test.each([
    ['src/modules/matching/domain/runs/run.ts', '@/modules/regions/domain/region'],
    ['src/modules/regions/server/get-region.ts', '@/platform/db/database'],
    ['src/app/layout.tsx', '@/modules/regions/server/get-region'],
  ])('let %s import %s', async (file, from) => {
    expect(await refusedImport(file, from)).toBe(false)
  })
})

describe('what becomes of a thing', () => {
  const eslint = new ESLint({ cwd: root })
  const head = `import type { Transaction } from '@/platform/db/database'\nimport type { Prisma } from '@/platform/db/generated/client'\n`
  const isRefused = async (file: string, parameters: string, statement: string) => {
    const code = `${head}export async function change(transaction: Transaction, ${parameters}) {\n  ${statement}\n}\n`
    const [result] = await eslint.lintText(code, { filePath: path.join(root, file) })
    const wrong = result!.messages.filter(({ fatal }) => fatal)
    expect(wrong).toEqual([])
    return result!.messages.some(({ ruleId }) => ruleId === 'portal/state-by-its-move')
  }
  const elsewhere = 'src/modules/rounds/server/change-round.ts'

  test.each([
    ['id: string', "await transaction.round.update({ where: { id }, data: { status: 'open' } })"],
    [
      'data: Prisma.RoundUncheckedUpdateManyInput',
      'await transaction.round.updateMany({ data: { ...data, name: null! } })',
    ],
    ['isOver: boolean', "await transaction.agreement.updateMany({ data: { ...(isOver && { status: 'ended' }) } })"],
    ['at: Date', 'await transaction.regionOffer.updateMany({ data: { withdrawnAt: at } })'],
    ['data: Prisma.PledgeUncheckedCreateInput', 'await transaction.pledge.create({ data })'],
    ['id: string', 'await transaction.consent.deleteMany({ where: { id } })'],
    ['id: string', 'await transaction.$executeRaw`UPDATE "Complaint" SET "status" = \'closed\' WHERE "id" = ${id}`'],
  ])('is written by its move alone: not with %s as %s', async (parameters, statement) => {
    expect(await isRefused(elsewhere, parameters, statement)).toBe(true)
  })

  test.each([
    ["data: Omit<Prisma.RoundUncheckedUpdateManyInput, 'status'>", 'await transaction.round.updateMany({ data })'],
    ['id: string', "await transaction.round.findMany({ where: { id, status: 'open' } })"],
    ['id: string', 'await transaction.roundRegion.deleteMany({ where: { roundId: id } })'],
  ])('is left alone with %s by %s', async (parameters, statement) => {
    expect(await isRefused(elsewhere, parameters, statement)).toBe(false)
  })

  test('is written in its own file, which reads its table', () => {
    for (const [model, { file }] of Object.entries(movedIn)) {
      expect(textOf(file), file).toMatch(new RegExp(`\\b(transaction|client)\\.${model}\\.(update|create|delete)`))
      expect(textOf(file), file).toMatch(/LifeCycles?\b/)
    }
  })
})

describe('every module', () => {
  test('stands in the river and has only its five places', () => {
    for (const name of moduleNames) {
      expect(river).toContain(name)
      const extra = readdirSync(path.join(modulesFolder, name)).filter(
        (place) => !['actions.ts', 'manifest.ts', 'domain', 'server', 'ui'].includes(place),
      )
      expect(extra, name).toEqual([])
    }
  })

  test('has a schema file of its own name, unless it only reads', () => {
    for (const name of moduleNames.filter((module) => module !== 'reports')) {
      expect(existsSync(path.join(root, `prisma/schema/${name}.prisma`)), name).toBe(true)
    }
  })

  test('keeps its server files off the client', () => {
    const serverFiles = filesBelow('src/modules').filter(
      (file) => /\/server\/[^/]+\.ts$/.test(file) && !file.endsWith('.worker.ts'),
    )
    for (const file of serverFiles) expect(textOf(file).startsWith("import 'server-only'"), file).toBe(true)
  })

  test('builds every action by action(…)', () => {
    for (const name of moduleNames) {
      const file = `src/modules/${name}/actions.ts`
      if (!existsSync(path.join(root, file))) continue
      const exported = textOf(file)
        .split('\n')
        .filter((line) => line.startsWith('export '))
      expect(exported.length, file).toBeGreaterThan(0)
      for (const line of exported) expect(line, file).toMatch(/^export const \w+Action = action\(/)
    }
  })

  test('writes only the tables of its own schema file', () => {
    const ownerOf = new Map(
      readdirSync(path.join(root, 'prisma/schema')).flatMap((file) =>
        [...textOf(`prisma/schema/${file}`).matchAll(/^model (\w+)/gm)].map(
          ([, model]) => [model!.toLowerCase(), path.basename(file, '.prisma')] as const,
        ),
      ),
    )
    const write =
      /\b(?:transaction|client)\.(\w+)\.(?:create|createMany|createManyAndReturn|update|updateMany|updateManyAndReturn|upsert|delete|deleteMany)\(/g
    for (const file of filesBelow('src/modules')) {
      const own = file.split('/')[2]
      for (const [, model] of textOf(file).matchAll(write)) {
        expect(ownerOf.get(model!.toLowerCase()), `${file} writes ${model}`).toBe(own)
      }
    }
  })
})

describe('every page', () => {
  const mostLines = 60
  /** What is long because it says much, not because it decides. */
  const long: Readonly<Record<string, string>> = {
    'src/app/(design)/design/page.tsx': 'the shell of the portal as samples',
    'src/app/(design)/design/sections/data-section.tsx': 'samples of tables and figures',
    'src/app/(design)/design/sections/form-section.tsx': 'samples of fields',
    'src/app/(design)/design/sections/map-section.tsx': 'samples of the map',
    'src/app/(design)/design/sections/mark-section.tsx': 'samples of marks',
    'src/app/(design)/design/sections/state-section.tsx': 'samples of states',
    'src/app/(public)/guide/page.tsx': 'prose',
    'src/app/(public)/privacy/page.tsx': 'prose',
  }

  test('is an address: it asks, reads and shows in at most sixty lines', () => {
    const tooLong = filesBelow('src/app').filter(
      (file) => /\.tsx$|\/route\.ts$/.test(file) && textOf(file).trimEnd().split('\n').length > mostLines,
    )
    expect(tooLong.sort()).toEqual(Object.keys(long).sort())
  })

  test('has no parts of its own beside it but those of a run, which are one address with three faces', () => {
    const parts = filesBelow('src/app').filter((file) => /\/_[^/]*(\/|\.tsx?$)/.test(file))
    expect(parts.sort()).toEqual([
      'src/app/(ministry)/matching/[runId]/_parts/board.tsx',
      'src/app/(ministry)/matching/[runId]/_parts/draft.tsx',
    ])
  })
})

describe('every write', () => {
  const called = calledUseCases().map(({ useCase }) => useCase)
  const withRow = (rows: readonly { readonly useCase: string }[]) =>
    new Set([...rows.map(({ useCase }) => useCase), ...writesWithoutActor])

  test('has a row in the permission matrix, which has no others', () => {
    expect(called.length).toBeGreaterThan(20)
    expect(withRow(writes)).toEqual(new Set(called))
  })

  test('is missed without its row, though the matrix still imports it', () => {
    expect(textOf('tests/support/permission-matrix.ts')).toMatch(/^import \{[^}]*\bupdateRegion\b/m)
    const others = writes.filter(({ useCase }) => useCase !== 'updateRegion')
    expect(others.length).toBeLessThan(writes.length)
    const rows = withRow(others)
    expect(called.filter((useCase) => !rows.has(useCase))).toEqual(['updateRegion'])
  })
})

describe('the tree', () => {
  test('has no test inside src and names no path of a machine', () => {
    for (const file of filesBelow('src')) {
      if (file.includes('/generated/')) continue
      expect(file).not.toMatch(/\.test\.tsx?$/)
      expect(textOf(file), file).not.toMatch(/\/(work|home|root|Users)\/\w+\/(main|shared)/)
    }
  })

  test('records no download address in the lockfile', () => {
    expect(textOf('package-lock.json')).not.toContain('"resolved": "http')
  })
})
