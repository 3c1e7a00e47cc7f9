import { withParticle } from '@/shared/korean-particle'
import type { SuccessionKind } from './partner'

/** `산업통상부로 바뀌었습니다`, `재정경제부와 기획예산처로 나뉘었습니다`; names in the order given. */
export function successionSentence(kind: SuccessionKind, successors: readonly string[]): string {
  const names = withParticle(successors.join('·'), '으로/로')
  if (kind === 'split') return successors.length > 1 ? `${names} 나뉘었습니다` : `${names} 이어졌습니다`
  if (kind === 'merged') return `${names} 합쳐졌습니다`
  if (kind === 'abolished') return `폐지되고 ${names} 이어졌습니다`
  return `${names} 바뀌었습니다`
}
