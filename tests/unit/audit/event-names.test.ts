import { readFileSync, readdirSync } from 'node:fs'
import path from 'node:path'
import { expect, test } from 'vitest'
import { eventNames } from '@/modules/audit/domain/event-names'

test('every action that is recorded anywhere has a Korean name, and every name is used', () => {
  const files = ['src', 'prisma/seed'].flatMap((folder) =>
    readdirSync(folder, { recursive: true, encoding: 'utf8' })
      .filter((name) => /\.tsx?$/.test(name) && !name.includes('generated'))
      .map((name) => path.join(folder, name)),
  )
  const recording = files
    .filter((file) => !file.endsWith('event-names.ts'))
    .map((file) => readFileSync(file, 'utf8'))
    .filter((text) => text.includes('recordEvent('))
  const subjects = [...new Set(Object.keys(eventNames).map((name) => name.split('.')[0]))].join('|')
  const recorded = recording.flatMap((text) => [
    ...[...text.matchAll(new RegExp(`'((?:${subjects})\\.[a-zA-Z]+)'`, 'g'))].map(([, name]) => name!),
    // Answers are recorded under the name of their kind.
    ...[...text.matchAll(/`\$\{subject\.kind\}\.([a-zA-Z]+)`/g)].flatMap(([, what]) => [
      `pledge.${what}`,
      `proposal.${what}`,
    ]),
  ])
  // A name nobody has listed under any subject yet would slip past the line above.
  const unlisted = recording.flatMap((text) =>
    [...text.matchAll(/action: '([a-zA-Z]+\.[a-zA-Z]+)'/g)]
      .map(([, name]) => name!)
      .filter((name) => !eventNames[name]),
  )
  expect(unlisted).toEqual([])
  const permissions = /\.(view|manage|edit|run|confirm|answer|write|decide|handle)$/
  expect(new Set(recorded.filter((name) => !permissions.test(name)))).toEqual(new Set(Object.keys(eventNames)))
})
