import { describe, expect, test } from 'vitest'
import { createPartnerInput, recordSuccessionInput, updatePartnerInput } from '@/modules/partners/domain/partner-input'
import { partnerFilterInput } from '@/modules/partners/domain/partner-filter'

const form = { kind: 'company', name: '한빛기업', standing: 'inferred', source: '보도자료' }
const id = '019a0000-0000-7000-8000-000000000001'

describe('the form of a body', () => {
  test('turns blank fields into absent ones and composes names', () => {
    const blank = { abbreviation: '', note: '  ', headquartersCode: '', validFrom: '' }
    expect(createPartnerInput.parse({ ...form, ...blank, name: ` ${'한빛기업'.normalize('NFD')} ` })).toMatchObject({
      name: '한빛기업',
      headquartersCode: undefined,
      validFrom: undefined,
    })
  })

  test.each([
    [{ kind: 'embassy' }],
    [{ name: ' 한 ' }],
    [{ name: '가'.repeat(81) }],
    [{ standing: 'sure' }],
    [{ source: '' }],
    [{ headquartersCode: '4688' }],
    [{ validFrom: '2026-13-01' }],
    [{ inPublishedList: 'true' }],
    [{ version: '1' }],
  ])('is refused with %j', (change) => {
    expect(createPartnerInput.safeParse({ ...form, ...change }).success).toBe(false)
  })

  test('does not let an edit change the kind of a body', () => {
    const { kind, ...facts } = form
    expect(updatePartnerInput.safeParse({ ...facts, id, version: '1' }).success).toBe(true)
    expect(updatePartnerInput.safeParse({ ...facts, id, version: '1', kind }).success).toBe(false)
  })

  test('asks a succession for both bodies, a kind, a day and a source', () => {
    const succession = { predecessorId: id, successorId: id, kind: 'split', effectiveOn: '2026-01-02', source: '직제' }
    expect(recordSuccessionInput.safeParse(succession).success).toBe(true)
    for (const field of Object.keys(succession))
      expect(recordSuccessionInput.safeParse({ ...succession, [field]: '' }).success).toBe(false)
  })
})

test('the directory opens with whatever cannot be read left out', () => {
  expect(partnerFilterInput.parse({ kind: 'x', asOf: 'yesterday', sort: 'y', standing: 'z' })).toMatchObject({
    page: 1,
    perPage: 20,
    sort: 'name',
    order: 'asc',
    kind: undefined,
    asOf: undefined,
  })
})
