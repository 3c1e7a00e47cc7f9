import { readFileSync, readdirSync } from 'node:fs'
import path from 'node:path'
import ts from 'typescript'
import { describe, expect, test } from 'vitest'
import { calledUseCases } from '../support/called-use-cases'

const root = path.resolve(import.meta.dirname, '../..')
const sources = readdirSync(path.join(root, 'src'), { recursive: true, encoding: 'utf8' })
  .filter((name) => /\.tsx?$/.test(name) && !name.includes('generated/'))
  .map((name) => path.join('src', name))
const textOf = new Map(sources.map((file) => [file, readFileSync(path.join(root, file), 'utf8')]))
const serverFiles = sources.filter((file) => /^src\/modules\/[^/]+\/server\//.test(file))

/** Values a file exports, by name; types are not values. */
function exportedValues(file: string): string[] {
  const { statements } = ts.createSourceFile(file, textOf.get(file)!, ts.ScriptTarget.Latest)
  return statements.flatMap((statement) => {
    if (ts.isExportDeclaration(statement)) return [statement.getText()]
    const isExported = ts.canHaveModifiers(statement)
      ? ts.getModifiers(statement)?.some(({ kind }) => kind === ts.SyntaxKind.ExportKeyword)
      : false
    if (!isExported) return []
    if (ts.isFunctionDeclaration(statement) || ts.isClassDeclaration(statement)) return [statement.name!.text]
    if (!ts.isVariableStatement(statement)) return []
    return statement.declarationList.declarations.map(({ name }) => (ts.isIdentifier(name) ? name.text : '{…}'))
  })
}

const kebab = (name: string) => name.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`)
const door = 'src/modules/accounts/server/write-as.ts'
const callsIn = (file: string, name: string) => new RegExp(`\\b${name}(<[^(]*>)?\\(`).test(textOf.get(file)!)
const filesCalling = (name: string) => serverFiles.filter((file) => callsIn(file, name))

/** Who writes without being someone: nobody is signed in yet or any more, nobody is asked who they are, or the portal itself. */
const withoutSomeone = {
  'accounts/accept-invitation': 'whoever has the link',
  'accounts/invite-first-administrator': 'the command line',
  'accounts/request-password-reset': 'whoever names an account',
  'accounts/reset-password': 'whoever has the link',
  'accounts/sign-in': 'not signed in yet',
  'accounts/sign-in-by-provider': 'not signed in yet',
  'accounts/sign-out': 'ends only the own session, whatever has become of it',
  'matching/work-off-runs': 'the portal',
  'partners/apply-for-registration': 'anybody',
  'rounds/close-due-rounds': 'the portal',
  'safeguards/file-complaint': 'anybody, who stays unknown',
} as const

/** Single statements outside any transaction. */
const bySingleStatement = {
  'accounts/find-session': 'being seen moves the idle limit',
  'accounts/sign-in': 'a try is taken before the password is looked at',
  'imports/forget-imports': 'the portal',
  'matching/work-off-runs': 'the portal',
  'notifications/deliver-outbox': 'the portal',
} as const

const fileOf = (name: string) => `src/modules/${name.replace('/', '/server/')}.ts`

describe('every write by someone', () => {
  test('goes through writeAs, which looks at their duties again: no other transaction but those of nobody and of the portal', () => {
    expect(
      filesCalling('inTransaction')
        .filter((file) => file !== door)
        .sort(),
    ).toEqual(Object.keys(withoutSomeone).map(fileOf).sort())
    const elsewhere = sources.filter((file) => !serverFiles.includes(file) && callsIn(file, 'inTransaction'))
    expect(elsewhere).toEqual(['src/platform/db/database.ts'])
  })

  test('stands in a transaction: what asks for the database itself reads, but for what is named', () => {
    const write =
      /\b(?:client|database\(\)\))\s*\.\w+\s*\.(?:create|update|upsert|delete)\w*\(|client\.\$execute|moveRun\(client/
    const found = sources.filter(
      (file) => write.test(textOf.get(file)!) && file !== 'src/platform/db/database-clock.ts',
    )
    expect(found.sort()).toEqual(Object.keys(bySingleStatement).map(fileOf).sort())
  })

  test('hands writeAs the actor of its request', () => {
    const doors = filesCalling('writeAs').filter((file) => file !== door)
    expect(doors.length).toBeGreaterThan(40)
    for (const file of doors)
      for (const [call] of textOf.get(file)!.matchAll(/\bwriteAs\([^,]*,/g)) expect(call, file).toBe('writeAs(actor,')
  })
})

describe('a use case', () => {
  test('has a file of its own that bears its name and exports nothing else to call', () => {
    const called = calledUseCases().map(({ module, useCase }) => fileOf(`${module}/${kebab(useCase)}`))
    const writing = [...filesCalling('writeAs'), ...filesCalling('inTransaction')].filter((file) => file !== door)
    const portal = fileOf('matching/work-off-runs')
    for (const file of new Set([...called, ...writing])) {
      if (file === portal) continue
      expect(sources, 'a use case of an action').toContain(file)
      expect(exportedValues(file).map(kebab), file).toEqual([path.basename(file, '.ts')])
    }
  })

  test('is missed when a second one moves in', () => {
    const file = fileOf('offers/withdraw-offer')
    textOf.set('src/x.ts', `${textOf.get(file)!}\nexport const restoreOffer = async () => null\n`)
    expect(exportedValues('src/x.ts')).toEqual(['withdrawOffer', 'restoreOffer'])
    textOf.delete('src/x.ts')
  })
})

describe('what an actor may', () => {
  test('is said by policies: elsewhere the actor is only a type and an author', () => {
    const asked = /import \{([^}]*)\} from '@\/modules\/accounts\/domain\/actor'/g
    for (const file of sources) {
      if (file.endsWith('-policy.ts')) continue
      const values = [...textOf.get(file)!.matchAll(asked)].flatMap(([, names]) =>
        names!
          .split(',')
          .map((name) => name.trim())
          .filter((name) => name && !name.startsWith('type ')),
      )
      expect(
        values.filter((name) => name !== 'authorOf'),
        file,
      ).toEqual([])
    }
  })

  test('is asked of no role by name outside them', () => {
    const byRole = /\.role ?[!=]==|\bhasRole\(|\bmayAtAll\(|actor\.memberships\.(some|find|filter|every)\(/
    const found = sources.filter(
      (file) =>
        byRole.test(textOf.get(file)!) && !file.endsWith('-policy.ts') && !file.startsWith('src/modules/accounts/'),
    )
    expect(found).toEqual([])
  })
})
