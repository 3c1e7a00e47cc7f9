import { existsSync, readFileSync, readdirSync } from 'node:fs'
import path from 'node:path'
import { describe, expect, test } from 'vitest'
import { domainRooms } from '../../eslint.rooms.mjs'

const root = path.resolve(import.meta.dirname, '../..')
const sourceFiles = readdirSync(path.join(root, 'src'), { recursive: true, encoding: 'utf8' })
  .filter((name) => /\.tsx?$/.test(name) && !name.includes('generated/'))
  .map((name) => path.join('src', name))

/** Every import between our own files, those of types too. */
const imports = new Map(
  sourceFiles.map((file) => {
    const text = readFileSync(path.join(root, file), 'utf8')
    const targets = [...text.matchAll(/\bfrom '(@\/|\.{1,2}\/)([^']+)'/g)].flatMap(([, start, rest]) => {
      const base = start === '@/' ? path.join('src', rest!) : path.join(path.dirname(file), start! + rest!)
      return [base, `${base}.ts`, `${base}.tsx`].filter((name) => sourceFiles.includes(name))
    })
    return [file, targets]
  }),
)

/** Files that reach each other, by Tarjan's strongly connected components. */
function findCircles(graph: ReadonlyMap<string, readonly string[]>): string[][] {
  const order = new Map<string, number>()
  const lowest = new Map<string, number>()
  const stack: string[] = []
  const circles: string[][] = []
  const visit = (file: string) => {
    order.set(file, order.size)
    lowest.set(file, order.get(file)!)
    stack.push(file)
    for (const next of graph.get(file) ?? []) {
      if (!order.has(next)) visit(next)
      if (stack.includes(next)) lowest.set(file, Math.min(lowest.get(file)!, lowest.get(next)!))
    }
    if (lowest.get(file) !== order.get(file)) return
    const circle = stack.splice(stack.indexOf(file))
    if (circle.length > 1) circles.push(circle.sort())
  }
  for (const file of graph.keys()) if (!order.has(file)) visit(file)
  return circles
}

describe('imports', () => {
  test('run in no circle, those of types neither', () => {
    expect([...imports.values()].flat().length).toBeGreaterThan(1_000)
    expect(findCircles(imports)).toEqual([])
  })

  test('that run in a circle are found', () => {
    const graph = new Map([
      ['a', ['b']],
      ['b', ['c', 'd']],
      ['c', ['b']],
      ['d', []],
    ])
    expect(findCircles(graph)).toEqual([['b', 'c']])
  })
})

describe('a domain', () => {
  const modules = readdirSync(path.join(root, 'src/modules')).filter((name) =>
    existsSync(path.join(root, 'src/modules', name, 'domain')),
  )
  const entriesOf = (folder: string) => readdirSync(path.join(root, folder), { withFileTypes: true })

  test.each(modules)('of %s has at most 25 files in a room, and its rooms in one order', (name) => {
    const folder = `src/modules/${name}/domain`
    const rooms = domainRooms[name]
    const top = entriesOf(folder)
    if (rooms) {
      expect(top.filter((entry) => entry.isFile()).map((entry) => entry.name)).toEqual([])
      expect(top.map((entry) => entry.name).sort()).toEqual([...rooms].sort())
    }
    for (const room of rooms ?? ['.'])
      expect(entriesOf(path.join(folder, room)).filter((entry) => entry.isFile()).length, room).toBeLessThanOrEqual(25)
  })
})
