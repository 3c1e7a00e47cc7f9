import { existsSync, readFileSync, readdirSync } from 'node:fs'
import path from 'node:path'
import { root } from '../../scripts/steps.mjs'

/** Every use case a browser can call by an action, with the module whose action calls it. */
export const calledUseCases = (): { readonly module: string; readonly useCase: string }[] =>
  readdirSync(path.join(root, 'src/modules')).flatMap((module) => {
    const file = path.join(root, 'src/modules', module, 'actions.ts')
    if (!existsSync(file)) return []
    const calls = readFileSync(file, 'utf8').matchAll(/= action\(\s*\w+,\s*(\w+)/g)
    return [...calls].map(([, useCase]) => ({ module, useCase: useCase! }))
  })
