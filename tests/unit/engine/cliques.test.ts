import { describe, expect, test } from 'vitest'
import { coverWithCliques } from '@/engine/network/cliques'
import { SeededRandom } from '../../support/matching-instances/seeded-random'

describe('pairs who may not meet', () => {
  test('are gathered into the largest sets that hold them', () => {
    const edges = [
      [1, 2],
      [2, 3],
      [1, 3],
      [3, 4],
    ] as const
    expect(coverWithCliques(edges)).toEqual([
      { members: [1, 2, 3], edges: [0, 1, 2] },
      { members: [3, 4], edges: [3] },
    ])
    expect(coverWithCliques([])).toEqual([])
  })

  test('are each covered, by sets of which every two are such a pair and to which none can be added, 300 times', () => {
    for (let seed = 1; seed <= 300; seed++) {
      const random = new SeededRandom(seed)
      const count = 2 + random.whole(12)
      const density = random.next()
      const edges: [number, number][] = []
      for (let one = 0; one < count; one++) {
        for (let other = one + 1; other < count; other++) if (random.chance(density)) edges.push([other, one])
      }
      const joined = new Set(edges.flatMap(([one, other]) => [`${one} ${other}`, `${other} ${one}`]))
      const cliques = coverWithCliques(edges)
      expect(new Set(cliques.flatMap((clique) => clique.edges)).size, `seed ${seed}`).toBe(edges.length)
      for (const { members } of cliques) {
        for (const one of members) {
          for (const other of members) expect(one === other || joined.has(`${one} ${other}`), `seed ${seed}`).toBe(true)
        }
        const more = [...Array(count).keys()].filter((node) => members.every((one) => joined.has(`${one} ${node}`)))
        expect(more, `seed ${seed}`).toEqual([])
      }
    }
  })
})
