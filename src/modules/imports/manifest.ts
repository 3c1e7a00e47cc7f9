import type { ModuleManifest } from '@/manifests/manifest'

export const imports = {
  events: {
    'import.uploaded': '엑셀 올림',
    'import.changed': '올린 표 고침',
    'import.discarded': '올리기 취소',
    'import.saved': '올린 행 저장',
    'import.undone': '올리기 되돌림',
  },
} as const satisfies ModuleManifest
