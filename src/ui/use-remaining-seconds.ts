'use client'

import { useEffect, useState } from 'react'

const channelName = 'session-expiry'

const secondsUntil = (end: number) => Math.max(0, Math.ceil((end - Date.now()) / 1000))

/**
 * Counts down from the server's figure, so a wrong clock of the computer does no harm; tabs share an extension.
 * Wall time, because the monotonic clock may stand still while the computer sleeps.
 */
export function useRemainingSeconds(remainingSeconds: number, renewal: string | number): number {
  const [seconds, setSeconds] = useState(remainingSeconds)

  useEffect(() => {
    let end = Date.now() + remainingSeconds * 1000
    const show = () => setSeconds(secondsUntil(end))
    const channel = new BroadcastChannel(channelName)
    channel.onmessage = (event: MessageEvent<unknown>) => {
      if (typeof event.data !== 'number') return
      end = Math.max(end, Date.now() + event.data * 1000)
      show()
    }
    channel.postMessage(remainingSeconds)
    show()
    const timer = setInterval(show, 1000)
    return () => {
      clearInterval(timer)
      channel.close()
    }
  }, [remainingSeconds, renewal])

  return seconds
}
