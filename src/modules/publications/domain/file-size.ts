import { koreanNumber } from '@/shared/korean-number'
/** 1,024 bytes are a KB here, as file managers count. */
export const fileSize = (bytes: number): string =>
  bytes < 1_048_576
    ? `${koreanNumber(Math.max(1, Math.round(bytes / 1024)))} KB`
    : `${(bytes / 1_048_576).toFixed(1)} MB`
