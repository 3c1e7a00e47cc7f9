import { type ImportKind, importKinds } from '@/manifests/all'
import { type Actor, hasPermission } from '@/modules/accounts/domain/actor'

export const canImport = (actor: Actor, kind: ImportKind) => hasPermission(actor, importKinds[kind].permission)

export const canImportAnything = (actor: Actor) =>
  Object.values(importKinds).some(({ permission }) => hasPermission(actor, permission))
