import type { LifeCycle } from '@/modules/accounts/domain/life-cycle'
import type { RunStatus } from './run'

/** 매칭 실행: a draft until it is started; what has ended is never touched again. */
export const runLifeCycle = {
  draft: { from: ['nothing'], to: 'draft', by: 'matching.run', event: 'matching.runDrafted' },
  delete: { from: ['draft'], to: 'nothing', by: 'matching.run', event: 'matching.draftDeleted' },
  start: { from: ['draft'], to: 'queued', by: 'matching.run', event: 'matching.runStarted' },
  cancel: { from: ['queued'], to: 'cancelled', by: 'matching.run', event: 'matching.runCancelled' },
  takeUp: { from: ['queued'], to: 'running', by: 'portal', event: null },
  // The thread hears it and finishes with the best match so far.
  askToStop: { from: ['running'], to: 'running', by: 'matching.run', event: 'matching.runCancelled' },
  finish: { from: ['running'], to: ['done', 'impossible', 'cancelled'], by: 'portal', event: 'matching.runFinished' },
  fail: { from: ['running'], to: 'failed', by: 'portal', event: null },
  // The process that worked at it died; its heartbeat stopped.
  queueAgain: { from: ['running'], to: 'queued', by: 'portal', event: null },
} as const satisfies LifeCycle<RunStatus>
