import { makeFestivalCalendar } from '@/modules/offers/server/festival-calendar'

/** 날짜가 정해진 축제를 달력 앱에서 여는 파일. */
export async function GET(_request: Request, { params }: RouteContext<'/regions/[code]/festivals.ics'>) {
  const file = await makeFestivalCalendar((await params).code)
  if (!file)
    return new Response('날짜가 정해진 축제가 없습니다.', {
      status: 404,
      headers: { 'content-type': 'text/plain; charset=utf-8' },
    })
  return new Response(file.content, {
    headers: {
      'content-type': 'text/calendar; charset=utf-8',
      'content-disposition': `attachment; filename="festivals.ics"; filename*=UTF-8''${encodeURIComponent(file.name)}`,
      'cache-control': 'public, no-cache',
    },
  })
}
