import type { Permission } from '../../accounts/domain/permissions'

export const importKinds = ['pledges', 'offers'] as const
export type ImportKind = (typeof importKinds)[number]

export const importKindNames: Record<ImportKind, string> = { pledges: '수요조사 응답', offers: '지역 자원' }

/** Who may upload a sheet of this kind at all; which rows, the module that takes them decides. */
export const permissionOfKind: Record<ImportKind, Permission> = { pledges: 'pledges.write', offers: 'offers.edit' }

/** Rows that nobody saved are forgotten after so many days. */
export const daysKept = 7
