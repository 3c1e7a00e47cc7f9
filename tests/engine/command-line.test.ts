import { spawnSync } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import os from 'node:os'
import path from 'node:path'
import { fileURLToPath } from 'node:url'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import type { ResultFile } from '@/engine/files/matching-file'

const root = fileURLToPath(new URL('../..', import.meta.url))
const instance = (name: string) => path.join(root, 'tests/support/matching-instances', name)
let folder = ''

beforeAll(() => {
  folder = mkdtempSync(path.join(os.tmpdir(), 'match-'))
})
afterAll(() => rmSync(folder, { recursive: true, force: true }))

function match(...args: string[]) {
  const { status, stdout, stderr } = spawnSync('npx', ['tsx', 'scripts/match.ts', ...args], {
    cwd: root,
    encoding: 'utf8',
  })
  return { status, stdout, stderr }
}

function written(text: string): string {
  const file = path.join(folder, 'problem.json')
  writeFileSync(file, text)
  return file
}

describe('npm run match', () => {
  test('solves helpers who may not meet, proven, and writes the proof', () => {
    const out = path.join(folder, 'result.json')
    const { status, stdout } = match(instance('fails/slow-two-triangles-12x40.json'), '--out', out)
    expect([status, stdout.split(',')[2]]).toEqual([0, ' certificate gap 0'])
    expect(JSON.parse(readFileSync(out, 'utf8'))).toMatchObject({
      status: 'optimal',
      total: 329_688,
    } satisfies Partial<ResultFile>)
  })

  test.each([
    [['--what-if', ',']],
    [['--what-if', '1']],
    [['--what-if', '-1,2']],
    [['--what-if', '1,2,3']],
    [['--time-limit', '0']],
    [['--time-limit', 'soon']],
    [['--out', '/no/such/folder/result.json']],
    [['--fair', 'most']],
  ])('refuses %j with a sentence and no stack', (args) => {
    const { status, stdout, stderr } = match(instance('fails/leximin-differs.json'), ...args)
    expect([status, stdout]).toEqual([2, ''])
    expect(stderr).toContain(args[0] === '--fair' ? 'usage' : args[0])
    expect(stderr).not.toMatch(/\n\s+at /)
  })

  test('refuses a file with a word that is not understood', () => {
    const file = written(
      '{"format":"sisterhood-matching/1","regions":[],"partners":[],"pairs":{"region":[],"partner":[],"score":[]},"pin":[]}',
    )
    expect(match(file)).toMatchObject({ status: 2, stdout: '', stderr: expect.stringContaining('pin: ') as string })
  })

  test('says when its time ran out before the proof', () => {
    const { status, stdout } = match(
      instance('a2000.json.gz'),
      '--time-limit',
      '0.000001',
      '--out',
      path.join(folder, 'cut.json'),
    )
    expect(status).toBe(4)
    expect(stdout).toContain('not proven')
  })
})
