import { databaseTime } from '@/platform/db/database-clock'
import type { Prisma, PrismaClient } from '@/platform/db/generated/client'
import { allMonths } from '@/modules/offers/domain/offer-wording'
import { monthsBefore } from '@/modules/offers/domain/offer-check'
import { dayInSeoul, storedDay } from '@/shared/korean-date'

type SampleOffer = Omit<
  Prisma.RegionOfferCreateManyInput,
  'regionCode' | 'position' | 'isDemonstration' | 'checkedOn' | 'createdAt'
> & {
  readonly monthsAgo?: number
}

interface SampleCatalogue {
  readonly contact: Omit<Prisma.RegionContactCreateManyInput, 'regionCode'>
  readonly offers: readonly SampleOffer[]
}

/** Invented, as every entry says of itself on the screen; the numbers to call lead nowhere. */
const catalogues = (nextYear: number): Readonly<Record<string, SampleCatalogue>> => ({
  '46880': {
    contact: {
      department: '상생협력 담당(시연용)',
      phone: '061-000-0000',
      email: 'jangseong@demo.example',
      introduction: '숲과 강이 가까워 하루 워크숍과 쉬는 여행에 알맞습니다. (시연용 소개)',
    },
    offers: [
      {
        kind: 'product',
        name: '사과 선물 상자',
        description: '5kg 상자. 명절 선물로 기관 이름을 넣어 드립니다.',
        unit: '1상자',
        minimumPriceWon: 32_000,
        maximumPriceWon: 58_000,
        months: [1, 2, 9, 10, 11, 12],
        orderNote: '명절 3주 앞서 주문, 50상자부터 배송비 없음',
      },
      {
        kind: 'product',
        name: '곶감 꾸러미',
        unit: '1상자',
        minimumPriceWon: 25_000,
        maximumPriceWon: 25_000,
        months: [1, 2, 12],
        monthsAgo: 8,
      },
      {
        kind: 'lodging',
        name: '숲속 단체 숙소',
        description: '평일에는 기관 단체를 먼저 받습니다.',
        unit: '1실 1박',
        minimumPriceWon: 70_000,
        maximumPriceWon: 140_000,
        months: [3, 4, 5, 6, 9, 10, 11],
        capacity: 120,
        meetingSeats: 60,
      },
      {
        kind: 'workation',
        name: '호숫가 워케이션',
        description: '2박 3일부터, 공유 사무 공간을 함께 씁니다.',
        unit: '1인 1박',
        minimumPriceWon: 45_000,
        months: [3, 4, 5, 9, 10],
        capacity: 20,
      },
      {
        kind: 'festival',
        name: '강변 가을꽃 잔치',
        description: '기관 홍보 자리와 단체 체험을 함께 마련합니다.',
        months: [10],
        capacity: 300,
        startsOn: storedDay(`${nextYear}-10-08`),
        endsOn: storedDay(`${nextYear}-10-17`),
      },
      {
        kind: 'localCoupon',
        name: '지역사랑상품권(시연)',
        description: '전통시장과 가맹점에서 씁니다.',
        unit: '1만 원권',
        minimumPriceWon: 10_000,
        maximumPriceWon: 10_000,
        months: [...allMonths],
      },
    ],
  },
  '44180': {
    contact: {
      department: '상생협력 담당(시연용)',
      phone: '041-000-0000',
      email: null,
      introduction: null,
    },
    offers: [
      {
        kind: 'product',
        name: '재래김 선물 세트',
        unit: '1상자',
        minimumPriceWon: 18_000,
        maximumPriceWon: 35_000,
        months: [1, 2, 9, 10, 11, 12],
        orderNote: '100상자부터 기관 주문',
      },
      {
        kind: 'meeting',
        name: '바닷가 연수원 회의실',
        unit: '반나절',
        minimumPriceWon: 150_000,
        maximumPriceWon: 300_000,
        months: [1, 2, 3, 4, 5, 9, 10, 11, 12],
        meetingSeats: 150,
      },
      { kind: 'festival', name: '겨울 굴 잔치', description: '갯벌 체험과 굴 구이', months: [12] },
    ],
  },
})

/** Catalogues of two regions. A region that has an offer already keeps what it has. */
export async function loadSampleOffers(client: PrismaClient): Promise<void> {
  const now = await databaseTime()
  const today = dayInSeoul(now)
  for (const [regionCode, { contact, offers }] of Object.entries(catalogues(Number(today.slice(0, 4)) + 1))) {
    if ((await client.regionOffer.count({ where: { regionCode } })) > 0) continue
    await client.regionContact.createMany({ data: [{ regionCode, ...contact }], skipDuplicates: true })
    await client.regionOffer.createMany({
      data: offers.map(({ monthsAgo = 0, ...offer }, position) => ({
        ...offer,
        regionCode,
        position,
        isDemonstration: true,
        checkedOn: storedDay(monthsBefore(today, monthsAgo)),
        createdAt: now,
      })),
    })
  }
}
