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
  const recorded = recording.flatMap((text) =>
    [
      ...text.matchAll(
        /'((?:account|region|partner|matching|reference|demonstration|agreement|round|pledge|publication)\.[a-zA-Z]+)'/g,
      ),
    ].map(([, name]) => name!),
  )
  const permissions = /\.(view|manage|edit|run|confirm)$/
  expect(new Set(recorded.filter((name) => !permissions.test(name)))).toEqual(new Set(Object.keys(eventNames)))
})
