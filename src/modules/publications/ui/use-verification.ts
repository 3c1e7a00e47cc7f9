'use client'

import { useState } from 'react'
import type { CheckOutcome } from '../domain/checks'
import type { Fingerprint } from '../domain/published-file'
import type { FullFiles, RevealedPair } from '../domain/verify-publication'

/** All a browser needs to know of a publication in order to check it. */
export interface VerifiedPublication {
  readonly problemHref: string
  readonly resultHref: string
  readonly fingerprints: { readonly problem: Fingerprint; readonly result: Fingerprint }
  readonly wishesPublic: boolean
  readonly reveals: readonly RevealedPair[]
}

interface OwnFiles {
  readonly problem?: File | undefined
  readonly result?: File | undefined
}

export interface VerificationState {
  readonly status: 'idle' | 'running' | 'passed' | 'failed' | 'broken'
  readonly outcomes: readonly CheckOutcome[]
  readonly finishedAt?: Date
  readonly hasOwnFiles?: boolean
  /** Why it could not even begin. */
  readonly message?: string
}

const bytesFrom = async (href: string, own?: File) => {
  if (own) return new Uint8Array(await own.arrayBuffer())
  const answer = await fetch(href, { cache: 'no-store' })
  if (!answer.ok) throw new Error(`${href}: ${answer.status}`)
  return new Uint8Array(await answer.arrayBuffer())
}

const nextFrame = () => new Promise((resume) => requestAnimationFrame(() => setTimeout(resume, 0)))

/** Runs the checks in this browser, one after the other, and shows each as soon as it is done. */
export function useVerification(publication: VerifiedPublication, loadFull?: () => Promise<FullFiles>) {
  const [state, setState] = useState<VerificationState>({ status: 'idle', outcomes: [] })
  const verify = async (own: OwnFiles = {}) => {
    const hasOwnFiles = Boolean(own.problem ?? own.result)
    const outcomes: CheckOutcome[] = []
    const show = (status: VerificationState['status']) =>
      setState({ status, outcomes: [...outcomes], hasOwnFiles, finishedAt: new Date() })
    show('running')
    if (!globalThis.crypto?.subtle)
      return setState({ status: 'broken', outcomes, message: '지문 계산은 안전한 연결(https)에서만 됩니다.' })
    try {
      const { verifyPublication } = await import('../domain/verify-publication')
      const { problemHref, resultHref, ...rest } = publication
      const [problem, result, full] = await Promise.all([
        bytesFrom(problemHref, own.problem),
        bytesFrom(resultHref, own.result),
        loadFull?.(),
      ])
      const files = { ...rest, problem, result, ...(full ? { full } : {}), clock: () => performance.now() }
      for await (const outcome of verifyPublication(files)) {
        outcomes.push(outcome)
        show('running')
        await nextFrame()
      }
      show(outcomes.every(({ passed }) => passed) ? 'passed' : 'failed')
    } catch {
      setState({ status: 'broken', outcomes, message: '파일을 받지 못했습니다. 잠시 뒤 다시 눌러 주세요.' })
    }
  }
  return { state, verify }
}
