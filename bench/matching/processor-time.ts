/** Processor milliseconds a piece of work takes, all threads of the process together: neighbours on the machine do not count. */
export function processorMs(work: () => void): number {
  const began = process.cpuUsage()
  work()
  const { user, system } = process.cpuUsage(began)
  return (user + system) / 1000
}
