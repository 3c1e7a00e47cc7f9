import { expect, test } from '@playwright/test'
import ExcelJS from 'exceljs'
import { signIn } from './support/people'
import { looksRight } from './support/rules'

const surveyName = '2027년 상반기 수요조사 (시연, 접수 중)'

const top = [
  '기관명',
  '참여여부',
  '결연방식',
  '최대',
  '희망',
  null,
  null,
  '프로그램',
  null,
  null,
  null,
  '부서',
  '담당자',
  '전화번호',
]
const below = [null, null, null, null, '순위', '지역', '사유', '종류', '시기', '인원', '예산(천원)', null, null, null]

/** A sheet as offices keep it: a title, merged headings, a subtotal, a note. */
async function messySheet(names: readonly string[]): Promise<Buffer> {
  const book = new ExcelJS.Workbook()
  const sheet = book.addWorksheet('취합')
  sheet.addRow(['2027년 상반기 결연 희망 취합'])
  sheet.addRow([])
  sheet.addRow(top)
  sheet.addRow(below)
  sheet.mergeCells('E3:G3')
  sheet.mergeCells('H3:K3')
  const row = (name: string, region: string, people: string | number, amount: string | number) =>
    sheet.addRow([
      name,
      '참여',
      '신규',
      2,
      1,
      region,
      '사업장이 가깝습니다.',
      '워크숍',
      '4월 중순',
      people,
      amount,
      '총무과',
      '김담당',
      '02-1234-5678',
    ])
  row(names[0]!, '장성군', '60여 명', 6_000)
  row(names[1]!, '전남 장성', 30, '약 300만')
  row(names[2]!, '정선군', 20, 2_500).getCell(14).value = '전화 없음'
  row(names[3]!, '정선군', 20, 1_500)
  sheet.addRow(['합계', null, null, null, null, null, null, null, null, 130, 13_000])
  sheet.addRow(['※ 6월 말 기준'])
  return Buffer.from(await book.xlsx.writeBuffer())
}

test('a co-manager uploads a messy sheet, mends two cells, saves what is right, downloads the rest, takes it back', async ({
  page,
}) => {
  await signIn(page, 'publicInstitutionCoManager')
  await page.goto('/imports/new')
  await page.getByRole('link', { name: surveyName }).click()
  await expect(page.getByLabel('파일', { exact: true })).toBeVisible()
  await looksRight(page, 'import-new')

  // The template holds the names to choose from: bodies of this co-manager.
  const templateDownload = page.waitForEvent('download')
  await page.getByRole('link', { name: '빈 양식 내려받기' }).click()
  const book = new ExcelJS.Workbook()
  await book.xlsx.readFile(await (await templateDownload).path())
  const names = (book.getWorksheet('목록')!.getColumn(1).values as string[]).filter(Boolean).slice(-4)

  await page.getByLabel('파일', { exact: true }).setInputFiles({
    name: '취합.xls',
    mimeType: 'application/vnd.ms-excel',
    buffer: Buffer.from([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1]),
  })
  await page.getByRole('button', { name: '올려서 확인하기' }).click()
  await expect(page.getByRole('alert').filter({ hasText: '옛 엑셀 파일' })).toBeVisible()

  await page.getByLabel('파일', { exact: true }).setInputFiles({
    name: '2027 취합(최종).xlsx',
    mimeType: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
    buffer: await messySheet(names),
  })
  await page.getByRole('button', { name: '올려서 확인하기' }).click()
  await expect(page.getByRole('heading', { name: '올리기 전에 확인해 주세요' })).toBeVisible()
  await expect(page.getByText('머리글 3~4행(병합)')).toBeVisible()
  const count = (label: string) =>
    page
      .locator('dl > div', { has: page.getByText(label, { exact: true }) })
      .locator('dd')
      .first()
  await expect(count('읽은 행')).toHaveText('6행')
  await expect(count('저장할 수 있음')).toHaveText('2행')
  await expect(count('고쳐야 함')).toHaveText('2행')
  await expect(count('소계·빈 행(제외)')).toHaveText('2행')
  await looksRight(page, 'import-preview')

  // One wrong cell mended by its click; a heading understood otherwise is a click as well.
  await page.getByRole('button', { name: /3,000천원, 추정으로 고치기/ }).click()
  await expect(count('저장할 수 있음')).toHaveText('3행')
  await expect(page.getByText('파일 합계와 읽은 합계가 같습니다')).toBeVisible()

  const errorsDownload = page.waitForEvent('download')
  await page.getByRole('link', { name: '고칠 행 내려받기' }).click()
  const errors = new ExcelJS.Workbook()
  await errors.xlsx.readFile(await (await errorsDownload).path())
  expect(errors.worksheets[0]!.actualRowCount).toBe(2)

  await page.getByRole('button', { name: '맞는 3행 저장' }).click()
  await expect(page.getByText('3행을 저장했습니다')).toBeVisible()
  await expect(page.getByText('1행은 고칠 일로 7일 동안 남깁니다.')).toBeVisible()
  await looksRight(page, 'import-saved')

  // What was left over is mended in its cell, and saved by itself.
  await page.getByText('연락처 직접 적기').click()
  await page.getByLabel('7행 연락처').fill('02-1234-5678')
  await page.getByRole('button', { name: '고치기', exact: true }).click()
  await page.getByRole('button', { name: '1행 모두 저장' }).click()
  await expect(page.getByText('4행을 저장했습니다')).toBeVisible()

  await page.getByRole('button', { name: '되돌리기' }).click()
  await expect(page.getByText('저장한 것을 모두 되돌렸습니다.')).toBeVisible()
  await page.getByRole('button', { name: '올리기 취소' }).click()
  await expect(page.getByText('아무것도 저장하지 않았습니다.')).toBeVisible()
})
