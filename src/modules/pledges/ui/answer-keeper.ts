import { canonicalJson } from '@/shared/canonical-json'
import { untouched } from '@/shared/form-state'
import { saveAnswerAction } from '../actions'
import type { AnswerConflict, AnswerContent, AnswerValue } from '../domain/answer-content'

const pauseMs = 1_000
const listenMs = 15_000
const retryMs = 5_000

export interface Whose {
  readonly roundId: string
  readonly partnerId?: string
  readonly regionCode?: string
}

export type SaveState =
  | { readonly at: 'rest' | 'waiting' | 'saving' | 'offline' }
  | { readonly at: 'saved'; readonly when: Date }
  | { readonly at: 'refused'; readonly message: string }

export interface KeptAnswer {
  readonly content: AnswerContent
  readonly version: number
  readonly state: SaveState
  readonly conflicts: readonly AnswerConflict[]
  /** Others who have this answer open. */
  readonly writers: readonly { readonly name: string; readonly field: string | null }[]
}

type Fields = Readonly<Record<string, AnswerValue>>
interface Unsent {
  readonly content: AnswerContent
  readonly base: AnswerContent
}

const same = (one: unknown, other: unknown) => canonicalJson(one) === canonicalJson(other)

/** What could not be sent stays on this device until it can; a full or forbidden store only loses that net. */
function readUnsent(key: string): Unsent | null {
  try {
    return JSON.parse(localStorage.getItem(key) ?? 'null') as Unsent | null
  } catch {
    return null
  }
}
function writeUnsent(key: string, unsent: Unsent | null): void {
  try {
    if (unsent) localStorage.setItem(key, JSON.stringify(unsent))
    else localStorage.removeItem(key)
  } catch {
    // Without a store on the device nothing outlives the page; saving to the portal goes on.
  }
}

/**
 * Keeps one answer in the browser: saves itself a moment after each change, merges with what others write meanwhile, and
 * holds unsent changes on the device while the network is away.
 */
export class AnswerKeeper {
  private snapshot: KeptAnswer
  /** As the portal last said it. */
  private base: AnswerContent
  private readonly dirty = new Set<string>()
  private readonly listeners = new Set<() => void>()
  private readonly key: string
  private focus = ''
  private timer: ReturnType<typeof setTimeout> | undefined
  private running: Promise<void> | null = null

  constructor(
    private readonly whose: Whose,
    content: AnswerContent,
    version: number,
  ) {
    this.key = `answer ${whose.roundId} ${whose.partnerId ?? whose.regionCode}`
    this.base = content
    this.snapshot = { content, version, state: { at: 'rest' }, conflicts: [], writers: [] }
  }

  readonly read = () => this.snapshot

  readonly subscribe = (listener: () => void) => {
    this.listeners.add(listener)
    return () => this.listeners.delete(listener)
  }

  private show(change: Partial<KeptAnswer>) {
    this.snapshot = { ...this.snapshot, ...change }
    for (const listener of this.listeners) listener()
  }

  private sendIn(milliseconds: number) {
    clearTimeout(this.timer)
    this.timer = setTimeout(() => void this.flush(), milliseconds)
  }

  /** Begins to save and to hear from others; returns how to stop. */
  readonly open = () => {
    const unsent = readUnsent(this.key)
    if (unsent) this.takeUp(unsent)
    void this.flush()
    const listening = setInterval(() => {
      if (document.visibilityState === 'visible') void this.flush()
    }, listenMs)
    const online = () => void this.flush()
    const leaving = (event: BeforeUnloadEvent) => {
      if (this.dirty.size > 0) event.preventDefault()
    }
    window.addEventListener('online', online)
    window.addEventListener('beforeunload', leaving)
    return () => {
      clearInterval(listening)
      clearTimeout(this.timer)
      window.removeEventListener('online', online)
      window.removeEventListener('beforeunload', leaving)
    }
  }

  private takeUp({ content, base }: Unsent) {
    const lost = Object.keys(content).filter(
      (field) => !same(content[field], base[field]) && same(this.base[field], base[field]),
    )
    writeUnsent(this.key, null)
    if (lost.length > 0) this.set(Object.fromEntries(lost.map((field) => [field, content[field] ?? null])))
  }

  /** The page was filled anew (an earlier version, the survey before): starts from there. */
  readonly renew = (content: AnswerContent, version: number) => {
    if (version <= this.snapshot.version || this.dirty.size > 0) return
    this.base = content
    this.show({ content, version })
  }

  readonly set = (fields: Fields) => {
    const content = { ...this.snapshot.content, ...fields }
    for (const field of Object.keys(fields)) this.dirty.add(field)
    const { state } = this.snapshot
    this.show({ content, state: state.at === 'offline' ? state : { at: 'waiting' } })
    writeUnsent(this.key, { content, base: this.base })
    this.sendIn(pauseMs)
  }

  readonly focusOn = (field: string) => {
    this.focus = field
  }

  /** Of two people's words for one field: `mine` is written over theirs, `theirs` stays. */
  readonly settle = (settled: AnswerConflict, choice: 'mine' | 'theirs') => {
    this.show({ conflicts: this.snapshot.conflicts.filter(({ field }) => field !== settled.field) })
    if (choice === 'mine') this.set({ [settled.field]: settled.mine })
  }

  /** Sends what waits, one save after the other. */
  readonly flush = async (): Promise<void> => {
    clearTimeout(this.timer)
    while (this.running) await this.running
    this.running = this.send().finally(() => (this.running = null))
    await this.running
  }

  private formOf(fields: readonly string[]): FormData {
    const { content } = this.snapshot
    const changes = fields.map((field) => ({
      field,
      base: this.base[field] ?? null,
      value: content[field] ?? null,
    }))
    const form = new FormData()
    const entries = { ...this.whose, changes: JSON.stringify(changes), focus: this.focus }
    for (const [name, value] of Object.entries(entries)) if (value !== undefined) form.set(name, value)
    return form
  }

  private async send(): Promise<void> {
    const sent = [...this.dirty]
    const before = this.snapshot.content
    if (sent.length > 0) this.show({ state: { at: 'saving' } })
    try {
      const answer = await saveAnswerAction(untouched, this.formOf(sent))
      if (answer.status !== 'done' || !answer.value) {
        const message = Object.values(answer.fieldErrors ?? {})[0] ?? answer.message ?? ''
        this.show({ state: { at: 'refused', message } })
        return
      }
      const { content: theirs, conflicts, writers, savedAt, version } = answer.value
      const now = this.snapshot
      for (const field of sent) if (same(before[field], now.content[field])) this.dirty.delete(field)
      const kept = Object.fromEntries([...this.dirty].map((field) => [field, now.content[field] ?? null]))
      this.base = theirs
      const content = { ...theirs, ...kept }
      const open = now.conflicts.filter(({ field }) => !conflicts.some((conflict) => conflict.field === field))
      const isSaved = this.dirty.size === 0 && (sent.length > 0 || now.state.at === 'offline')
      if (this.dirty.size === 0) writeUnsent(this.key, null)
      this.show({
        content: same(content, now.content) ? now.content : content,
        version,
        writers,
        conflicts: conflicts.length > 0 ? [...open, ...conflicts] : now.conflicts,
        ...(isSaved && { state: { at: 'saved', when: savedAt } }),
      })
    } catch {
      this.show({ state: { at: 'offline' } })
      this.sendIn(retryMs)
    }
  }
}
