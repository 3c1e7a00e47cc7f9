import { parseMatchingProblem, type ParsedProblem } from './parse-matching-problem'

/** Numbers that JSON does not know, where a value may stand. */
const notJson = /(?<=[[,:]\s*)-?(?:NaN|Infinity)(?=\s*[,\]}])/g

/** What some editors put before a text. */
const byteOrderMark = /^\uFEFF/

/** Reads the text of a problem file; a refusal says at which path, or why it is no JSON at all. */
export function readMatchingFile(file: string): ParsedProblem {
  const text = file.replace(byteOrderMark, '')
  try {
    return parseMatchingProblem(JSON.parse(text))
  } catch (error) {
    if (!(error instanceof SyntaxError)) throw error
    return locate(text, error.message)
  }
}

/** A file with NaN in it is no JSON; quoted, the value is found by its path. */
function locate(text: string, message: string): ParsedProblem {
  const whole: ParsedProblem = { ok: false, path: '(file)', message: `not JSON: ${message}` }
  const quoted = text.replace(notJson, (value) => `"${value}"`)
  if (quoted === text) return whole
  try {
    const parsed = parseMatchingProblem(JSON.parse(quoted))
    return parsed.ok ? whole : parsed
  } catch (error) {
    if (error instanceof SyntaxError) return whole
    throw error
  }
}
