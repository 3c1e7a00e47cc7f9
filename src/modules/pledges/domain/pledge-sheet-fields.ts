import type { NameIndex } from '../../../shared/sheet-reading/name-index'
import type { SheetField } from '../../../shared/sheet-reading/sheet-field'
import type { PledgeableType } from '../../exchange-types/domain/exchange-type'
import { amountBasisNames, approachNames } from './pledge-content'

const optionsOf = <Value extends string>(
  names: Readonly<Record<Value, string>>,
  synonyms: Partial<Record<Value, string[]>> = {},
) =>
  (Object.entries(names) as [Value, string][]).map(([value, label]) => ({
    value,
    label,
    synonyms: synonyms[value] ?? [],
  }))

/** Columns of the sheet of answers: as the template has them, and as officers call them in sheets of their own. */
export const pledgeSheetFields = (
  partners: NameIndex,
  regions: NameIndex,
  types: readonly PledgeableType[],
): readonly SheetField[] => [
  {
    key: 'partner',
    label: '기관명',
    synonyms: ['기관', '업체명', '기업명', '회사명', '협력기관', '부처명', '부처', '소속', '참여기관'],
    kind: 'name',
    names: partners,
    what: '기관 이름',
    isRequired: true,
    fillsDown: true,
  },
  {
    key: 'takesPart',
    label: '참여 여부',
    synonyms: ['참여', '참여의사', '참가여부'],
    kind: 'yesNo',
    yes: ['참여'],
    no: ['불참'],
  },
  { key: 'declineReason', label: '불참 사유', synonyms: ['미참여사유'], kind: 'text', most: 500 },
  {
    key: 'approach',
    label: '결연 방식',
    synonyms: ['방식', '참여방식', '결연유형'],
    kind: 'choice',
    options: optionsOf(approachNames, {
      newTies: ['신규', '새로'],
      widenTies: ['확대', '기존', '기존확대'],
      both: ['모두'],
    }),
  },
  { key: 'minimum', label: '최소 지역 수', synonyms: ['적어도', '최소'], kind: 'whole', most: 200 },
  {
    key: 'maximum',
    label: '최대 지역 수',
    synonyms: ['많아도', '최대', '결연가능수', '지역수'],
    kind: 'whole',
    most: 200,
  },
  { key: 'rank', label: '희망 순위', synonyms: ['순위', '지망'], kind: 'whole', most: 20 },
  {
    key: 'region',
    label: '희망 지역',
    synonyms: ['지역', '시군구', '지자체', '희망지자체', '지역명', '희망시군구', '대상지역'],
    kind: 'name',
    names: regions,
    what: '지역 이름',
  },
  { key: 'reason', label: '희망 사유', synonyms: ['사유', '희망이유', '이유', '연고'], kind: 'text', most: 500 },
  {
    key: 'type',
    label: '프로그램 종류',
    synonyms: ['종류', '프로그램', '교류종류', '사업구분', '구분'],
    kind: 'choice',
    options: types.map(({ key, pledgeName, synonyms }) => ({ value: key, label: pledgeName, synonyms: [...synonyms] })),
  },
  { key: 'month', label: '시기', synonyms: ['월', '시기(월)', '추진시기', '예정월', '추진월'], kind: 'month' },
  { key: 'people', label: '인원', synonyms: ['참여인원', '인원수', '예상인원', '명'], kind: 'whole', most: 100_000 },
  { key: 'nights', label: '박', synonyms: ['숙박', '박수', '숙박일수'], kind: 'whole', most: 365 },
  {
    key: 'amount',
    label: '금액',
    synonyms: ['예산', '소요예산', '예상금액', '사업비', '금액계'],
    kind: 'amount',
    mostWon: 1_000_000_000_000,
  },
  {
    key: 'basis',
    label: '금액 근거',
    synonyms: ['근거', '예산확보'],
    kind: 'choice',
    options: optionsOf(amountBasisNames, { budgeted: ['확보', '편성'], estimate: ['어림', '예상'] }),
  },
  { key: 'voluntary', label: '자율 참여', synonyms: ['자율', '직원자율참여'], kind: 'yesNo' },
  {
    key: 'note',
    label: '내용',
    synonyms: ['비고', '세부내용', '프로그램 내용', '행사명', '설명'],
    kind: 'text',
    most: 300,
  },
  { key: 'department', label: '담당 부서', synonyms: ['부서', '담당과', '실시부서'], kind: 'text', most: 60 },
  { key: 'contact', label: '담당자', synonyms: ['담당', '성명', '이름', '담당자명'], kind: 'text', most: 60 },
  { key: 'phone', label: '연락처', synonyms: ['전화', '전화번호', '담당자 연락처', '연락'], kind: 'text', most: 30 },
  { key: 'email', label: '메일', synonyms: ['이메일', '전자우편', 'email', 'mail'], kind: 'text', most: 200 },
]
