import { dayInSeoul, koreanDay } from '@/shared/korean-date'
import { Alert } from '@/ui/alert'
import { Card } from '@/ui/card'
import { SectionHeader } from '@/ui/section-header'
import type { PublicationView } from '../domain/publication-view'
import { DownloadsCard, fileAddress } from './downloads-card'
import { FingerprintsCard } from './fingerprints-card'
import { RevealTable } from './reveal-table'
import { RulesTable } from './rules-table'
import { SecrecyNote } from './secrecy-note'
import { WeightsTable } from './weights-table'

/** What was weighed, what had to hold, what stays secret. */
export function PublicationDetails({ publication }: { publication: PublicationView }) {
  const { result, wishesPublic, reveals } = publication
  return (
    <>
      <section aria-labelledby="weights">
        <SectionHeader
          id="weights"
          title="무엇을 얼마나 중요하게 보았나"
          lead="한 쌍의 점수는 다섯 기준을 아래 비율로 더한 값이며 10,000점이 가장 높습니다."
        />
        <WeightsTable weights={result.weights} />
      </section>
      <section aria-labelledby="rules">
        <SectionHeader id="rules" title="지켜야 했던 규칙" />
        <RulesTable result={result} />
      </section>
      {reveals.length > 0 && (
        <section aria-labelledby="reveals">
          <SectionHeader
            id="reveals"
            title="나중에 공개한 점수"
            lead="‘봉인을 여는 글’의 SHA-256이 입력 자료에 적힌 그 쌍의 봉인과 같습니다."
          />
          <RevealTable reveals={reveals} />
        </section>
      )}
      <SecrecyNote wishesPublic={wishesPublic} />
    </>
  )
}

/** Files, fingerprints, and what a mismatch looks like. */
export function PublicationSide({ publication }: { publication: PublicationView }) {
  const { roundId, round, sizes, fingerprints, earlier } = publication
  return (
    <>
      <DownloadsCard roundId={roundId} sizes={sizes} />
      <FingerprintsCard roundName={round.name} fingerprints={fingerprints} />
      <Alert tone="danger" title="불일치일 때는 이렇게 보입니다">
        “매칭 결과의 지문이 다릅니다. 내려받은 파일이 바뀌었을 수 있으니 다시 받아 확인해 주세요.”
      </Alert>
      {earlier.length > 0 && (
        <Card title="앞서 거둔 공표" tone="soft">
          <ul className="grid gap-3 text-sm">
            {earlier.map(({ id, publishedAt, withdrawReason }) => (
              <li key={id}>
                <p>{`${koreanDay(dayInSeoul(publishedAt))} 공표. 거둔 까닭: ${withdrawReason}`}</p>
                <p className="flex flex-wrap gap-x-4">
                  <a className="link" download href={fileAddress(roundId, 'problem', `?publication=${id}`)}>
                    입력 자료
                  </a>
                  <a className="link" download href={fileAddress(roundId, 'result', `?publication=${id}`)}>
                    매칭 결과
                  </a>
                </p>
              </li>
            ))}
          </ul>
        </Card>
      )}
    </>
  )
}
