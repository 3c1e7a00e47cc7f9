import { sha256Of } from './digest'

/** SHA-256 of the text, and of the gzipped file as it is downloaded. */
export interface Fingerprint {
  readonly text: string
  readonly file: string
}

const isZipped = (bytes: Uint8Array) => bytes[0] === 0x1f && bytes[1] === 0x8b

async function unzipped(bytes: Uint8Array<ArrayBuffer>): Promise<Uint8Array<ArrayBuffer>> {
  const stream = new Blob([bytes]).stream().pipeThrough(new DecompressionStream('gzip'))
  return new Uint8Array(await new Response(stream).arrayBuffer())
}

/**
 * The text of a published file, or null when one byte of it differs. A gzipped file is held to its own fingerprint first:
 * gzip has bytes (a date, padding) that change nothing inside.
 */
export async function readPublishedFile(
  bytes: Uint8Array<ArrayBuffer>,
  { text, file }: Fingerprint,
): Promise<string | null> {
  if (isZipped(bytes) && (await sha256Of(bytes)) !== file) return null
  const content = isZipped(bytes) ? await unzipped(bytes) : bytes
  return (await sha256Of(content)) === text ? new TextDecoder('utf-8', { ignoreBOM: true }).decode(content) : null
}
