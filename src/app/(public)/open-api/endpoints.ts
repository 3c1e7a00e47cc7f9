import { agreementBasisNames, agreementStatusNames } from '@/modules/agreements/domain/agreement'
import { offerKindNames } from '@/modules/offers/domain/offer'
import { partnerKindNames, standingNames } from '@/modules/partners/domain/partner'
import { categoryNames, designationNames, megaRegionNames } from '@/modules/regions/domain/region'

export interface Item {
  readonly korean: string
  readonly english: string
  readonly meaning: string
}

export interface Endpoint {
  readonly id: string
  readonly title: string
  readonly path: string
  readonly lead: string
  readonly parameters: readonly Item[]
  readonly columns: readonly Item[]
  readonly examples: readonly { readonly label: string; readonly address: string }[]
}

const choices = (names: Readonly<Record<string, string>>) =>
  Object.entries(names)
    .map(([value, name]) => `${value}(${name})`)
    .join(', ')
const item = (korean: string, english: string, meaning: string): Item => ({ korean, english, meaning })

const search = item('검색어', 'q', '이름 일부나 초성, 50자까지')
const province = item('시도', 'province', '시도 행정표준코드 두 자리. 예: 46')
const order = item('차례', 'order', 'asc(오름차순) 또는 desc(내림차순)')

export const endpoints: readonly Endpoint[] = [
  {
    id: 'regions',
    title: '대상 시군구',
    path: '/api/v1/regions',
    lead: '자매결연 대상 시군구와 결연 수입니다.',
    parameters: [
      search,
      province,
      item('권역', 'megaRegion', choices(megaRegionNames)),
      item('대상 구분', 'category', choices(categoryNames)),
      item('지정', 'designation', `${choices(designationNames)}, none(지정 없음)`),
      item('특별재난', 'disaster', 'yes(선포된 적 있음)'),
      item('결연 수', 'ties', 'none(없음), short(목표보다 적음), enough(목표 이상)'),
      item('정렬', 'sort', 'name(행정표준코드), population(인구), ties(결연 수)'),
      order,
    ],
    columns: [
      item('행정표준코드', 'code', '시군구 다섯 자리'),
      item('이름', 'fullName, name', '시도를 붙인 이름과 붙이지 않은 이름'),
      item('시도', 'provinceCode, provinceName, provinceShort', '코드, 이름, 줄인 이름'),
      item('대상 구분', 'category', choices(categoryNames)),
      item('권역', 'megaRegion', choices(megaRegionNames)),
      item('지정', 'designation', `${choices(designationNames)}. 없으면 null`),
      item('특별재난 선포 수', 'disasterCount', '건'),
      item('인구', 'population', '명'),
      item('위치', 'latitude, longitude', '중심의 위도와 경도'),
      item('결연 기관 수', 'tieCount', '곳'),
      item('상태별 결연 수', 'tiesByStatus', '상태를 이름으로 하는 건수'),
      item('판', 'version', '고칠 때마다 1씩 커집니다'),
    ],
    examples: [
      { label: '결연이 없는 지역', address: '/api/v1/regions?ties=none&perPage=200' },
      { label: '초성 ‘ㅈㅅㄱ’', address: '/api/v1/regions?q=ㅈㅅㄱ' },
    ],
  },
  {
    id: 'partners',
    title: '협력기관',
    path: '/api/v1/partners',
    lead: '중앙행정기관, 공공기관, 기업입니다. 날짜를 주면 그날 있던 기관을 답합니다.',
    parameters: [
      search,
      item('종류', 'kind', choices(partnerKindNames)),
      item('참여', 'standing', choices(standingNames)),
      province,
      item('결연', 'ties', 'some(있음), none(없음)'),
      item('기준일', 'asOf', 'YYYY-MM-DD. 없으면 오늘'),
      item('정렬', 'sort', 'name(이름), kind(종류), ties(결연 수)'),
      order,
    ],
    columns: [
      item('식별값', 'id', '기관 화면 주소에 쓰는 값'),
      item('이름', 'name, abbreviation', '이름과 줄인 이름'),
      item('종류', 'kind, classification', '종류와 세부 유형'),
      item('기업집단', 'corporateGroup', '기업만'),
      item('본사', 'headquartersText', '소재지'),
      item('참여', 'standing, standingNote', `${choices(standingNames)}와 그 까닭`),
      item('있던 기간', 'validFrom, validTo', '시작일과 끝난 다음 날. 모르거나 없으면 null'),
      item('옛 이름', 'formerNames', '기준일까지의 앞선 기관'),
      item('결연 지역 수', 'tieCount, unsettledTieCount', '맡은 것이 확실한 수와 맡을 기관을 확인 중인 수'),
      item('사업장 수', 'siteCount', '사업장은 참여를 뜻하지 않습니다'),
    ],
    examples: [
      {
        label: '2025. 9. 15.에 있던 중앙행정기관',
        address: '/api/v1/partners?kind=ministry&asOf=2025-09-15&perPage=100',
      },
      { label: '결연이 있는 기업', address: '/api/v1/partners?kind=company&ties=some' },
    ],
  },
  {
    id: 'agreements',
    title: '결연·협약',
    path: '/api/v1/agreements',
    lead: '결연과 협약입니다. 끝난 것은 status=ended로 따로 묻습니다.',
    parameters: [
      search,
      item('상태', 'status', choices(agreementStatusNames)),
      item('확인 근거', 'basis', choices(agreementBasisNames)),
      item('기관 종류', 'kind', choices(partnerKindNames)),
      province,
      item('회차', 'round', '매칭 회차의 식별값'),
      item('정렬', 'sort', 'date(날짜), region(지역)'),
      order,
    ],
    columns: [
      item('식별값', 'id', '결연 화면 주소에 쓰는 값'),
      item('상태', 'status', choices(agreementStatusNames)),
      item('확인 근거', 'basis, confidence, source', '무엇으로 확인했는지, 신뢰도(high, medium, low), 출처'),
      item('날짜', 'dateText, dateAsPrinted', '읽은 날짜나 기간과 자료에 적힌 그대로의 날짜. 모르면 null'),
      item('지역', 'regions', '당사자 시군구: code, fullName, shortName'),
      item(
        '기관',
        'partners',
        '당사자 기관: partnerId, kind, nameThen(맺을 때 이름), nameNow(지금 이름), holders(지금 맡은 기관), isSettled(맡을 기관이 정해졌는지), unitName(부서·소속기관), remark(설명)',
      ),
      item('비고', 'note', '없으면 null'),
      item('시연용', 'isDemonstration', 'true이면 화면을 보이려고 만든 것으로 실제 결연이 아닙니다'),
    ],
    examples: [
      { label: '체결한 협약, 최근 차례', address: '/api/v1/agreements?status=signed&perPage=20' },
      { label: '전라남도의 결연', address: '/api/v1/agreements?province=46' },
    ],
  },
  {
    id: 'offers',
    title: '제공 항목',
    path: '/api/v1/offers',
    lead: '지역이 올린 특산물, 숙소, 회의 시설, 워케이션, 축제, 지역사랑상품권입니다. 거둔 항목은 답하지 않습니다.',
    parameters: [
      item('검색어', 'q', '이름·지역·설명의 일부나 초성, 50자까지'),
      item('종류', 'kind', choices(offerKindNames)),
      item('되는 달', 'month', '1~12'),
      province,
      item('지역', 'region', '시군구 행정표준코드 다섯 자리. 예: 46880'),
      item('인원 이상', 'people', '받을 수 있는 인원이나 회의실 좌석이 이 수 이상'),
      item('가격 이하', 'price', '낮은 가격이 이 금액(원) 이하. 가격을 적지 않은 항목은 빠집니다'),
    ],
    columns: [
      item('식별값', 'id', '항목의 값'),
      item('지역', 'regionCode, regionName, provinceName', '행정표준코드, 시도를 붙인 이름, 시도 이름'),
      item('종류', 'kind', choices(offerKindNames)),
      item('이름과 설명', 'name, description, orderNote', '이름, 설명, 주문·예약 방법. 없으면 null'),
      item('가격', 'unit, minimumPriceWon, maximumPriceWon', '단위와 낮은·높은 가격(원). 없으면 null'),
      item('되는 달', 'months', '1~12의 목록'),
      item('인원', 'capacity, meetingSeats', '한 번에 받는 인원(명)과 회의실 좌석(석). 없으면 null'),
      item('축제 날짜', 'startsOn, endsOn', 'YYYY-MM-DD. 미정이거나 축제가 아니면 null'),
      item('확인한 날', 'checkedOn', '지역이 내용을 확인한 날'),
      item('시연용', 'isDemonstration', 'true이면 화면을 보이려고 만든 것으로 실제 항목이 아닙니다'),
      item('판', 'version', '고칠 때마다 1씩 커집니다'),
    ],
    examples: [
      { label: '10월에 여는 축제', address: '/api/v1/offers?kind=festival&month=10' },
      { label: '100명 이상 받는 숙소', address: '/api/v1/offers?kind=lodging&people=100' },
    ],
  },
]
