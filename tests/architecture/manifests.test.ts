import { existsSync, readFileSync, readdirSync } from 'node:fs'
import path from 'node:path'
import { describe, expect, test } from 'vitest'
import { eventNames, importKinds, manifests, menuItems, permissionHolders } from '@/manifests/all'
import type { ModuleManifest } from '@/manifests/manifest'
import { river } from '../../eslint.rooms.mjs'

const root = path.resolve(import.meta.dirname, '../..')
const textOf = (file: string) => readFileSync(path.join(root, file), 'utf8')
const sources = (folder: string) =>
  readdirSync(path.join(root, folder), { recursive: true, encoding: 'utf8' })
    .filter((name) => /\.tsx?$/.test(name) && !name.includes('generated/'))
    .map((name) => path.join(folder, name))
const names = river.filter((name) => existsSync(path.join(root, `src/modules/${name}/manifest.ts`)))
const ofModule = new Map<string, ModuleManifest>(names.map((name, at) => [name, manifests[at]!]))

/** Addresses that `src/app` serves, groups left out: `/regions/[code]`. */
const addresses = sources('src/app')
  .filter((file) => /\/(page\.tsx|route\.ts)$/.test(file))
  .map(
    (file) =>
      `/${path
        .dirname(file)
        .split('/')
        .slice(2)
        .filter((part) => !part.startsWith('('))
        .join('/')}`,
  )

describe('the manifests', () => {
  test('are all collected, in the order of the river', () => {
    const written = readdirSync(path.join(root, 'src/modules')).filter((name) =>
      existsSync(path.join(root, `src/modules/${name}/manifest.ts`)),
    )
    expect([...names].sort()).toEqual(written.sort())
    const imported = [...textOf('src/manifests/all.ts').matchAll(/^ {2}(\w+),$/gm)].map(([, name]) => name)
    expect(imported).toEqual(names)
  })

  test('are plain data that imports nothing but the words of a manifest', () => {
    for (const name of names) {
      const text = textOf(`src/modules/${name}/manifest.ts`)
      expect(
        [...text.matchAll(/from '([^']+)'/g)].map(([, from]) => from),
        name,
      ).toEqual(['@/manifests/manifest'])
    }
  })

  test('are read through their one list', () => {
    const readers = sources('src').filter((file) => /from '[^']*\/manifest'/.test(textOf(file)))
    expect(readers.filter((file) => !file.endsWith('/manifest.ts') && !file.startsWith('src/manifests/'))).toEqual([])
  })

  test.each(['permissions', 'events', 'imports', 'exports'] as const)('name each of their %s once', (part) => {
    const keys = [...ofModule.values()].flatMap((manifest) => Object.keys(manifest[part] ?? {}))
    expect(keys.length).toBeGreaterThan(0)
    expect(new Set(keys).size).toBe(keys.length)
  })

  test('ask for permissions that there are, and lead to addresses that there are', () => {
    const items = (['public', 'work', 'footer'] as const).flatMap(menuItems)
    const asked = [
      ...items.flatMap(({ permission }) => permission ?? []),
      ...Object.values(importKinds).map(({ permission }) => permission),
    ]
    for (const permission of asked) expect(Object.keys(permissionHolders)).toContain(permission)
    for (const { href } of items) expect(addresses).toContain(href.replace('{region}', '[code]'))
  })
})

describe('an event', () => {
  const recording = new Map(
    names.map((name) => [
      name,
      [...sources(`src/modules/${name}`), ...(name === 'audit' ? sources('prisma/seed') : [])]
        .filter((file) => !file.endsWith('/manifest.ts'))
        .map(textOf)
        .join('\n'),
    ]),
  )
  const isRecorded = (text: string, action: string) =>
    text.includes(`'${action}'`) ||
    // Answers are recorded under the name of their kind.
    (/^(pledge|proposal)\./.test(action) &&
      ['kind', 'subject.kind'].some((kind) => text.includes(`\`\${${kind}}.${action.split('.')[1]}\``)))

  test.each(Object.keys(eventNames))('%s is recorded by the module that names it', (action) => {
    const [name] = [...ofModule].find(([, { events = {} }]) => action in events)!
    expect(isRecorded(recording.get(name)!, action), name).toBe(true)
  })
})

describe('the portal', () => {
  test('collects the tasks of every module', () => {
    const listers = sources('src/modules').filter((file) => /\/server\/list-[a-z]+-tasks\.ts$/.test(file))
    const collected = textOf('src/portal/list-tasks.ts')
    expect(listers.length).toBeGreaterThan(5)
    for (const file of listers) expect(collected).toContain(`'@/${file.slice('src/'.length, -'.ts'.length)}'`)
  })
})
