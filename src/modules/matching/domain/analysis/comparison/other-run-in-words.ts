import { withParticle } from '@/shared/korean-particle'

/** Why another run than the one asked for is set beside a run: it was the run itself, or cannot be compared. */
export type InsteadOf = 'self' | 'absent'

/** Says so, with the name of the run that is there instead. */
export function otherRunInWords(instead: InsteadOf, name: string): string {
  const why =
    instead === 'self'
      ? '실행을 그 자신과는 견줄 수 없습니다.'
      : '고르신 실행은 이 회차의 끝난 실행이 아니어서 견줄 수 없습니다.'
  const particle = withParticle(name, '과/와').slice(name.length)
  return `${why} 대신 ‘${name}’${particle} 견줍니다.`
}
