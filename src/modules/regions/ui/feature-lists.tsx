import { confidenceWord } from '@/shared/confidence'
import { Card } from '@/ui/card'
import { featureKindNames } from '../domain/region-facts'

interface Feature {
  readonly id: string
  readonly kind: 'specialty' | 'festival'
  readonly name: string
  readonly confidence: string
}

/** Products and festivals with how sure we are of them. */
export function FeatureLists({ features }: { features: readonly Feature[] }) {
  return (
    <div className="grid gap-4 md:grid-cols-2">
      {(['specialty', 'festival'] as const).map((kind) => {
        const own = features.filter((feature) => feature.kind === kind)
        const words = [...new Set(own.map(({ confidence }) => confidenceWord(confidence)))].join(', ')
        return (
          <Card key={kind} title={featureKindNames[kind]} level={3}>
            {own.length === 0 ? (
              <p className="text-text-subtle">아직 적어 둔 것이 없습니다.</p>
            ) : (
              <>
                <ul className="flex flex-wrap gap-2">
                  {own.map(({ id, name }) => (
                    <li
                      key={id}
                      className="rounded-full border border-border-gray-light bg-surface-gray-subtler px-3.5 py-1"
                    >
                      {name}
                    </li>
                  ))}
                </ul>
                <p className="mt-3 text-dense text-text-subtle">자료 신뢰도: {words}</p>
              </>
            )}
          </Card>
        )
      })}
    </div>
  )
}
