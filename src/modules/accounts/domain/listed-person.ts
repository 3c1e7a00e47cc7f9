import type { Role } from './role'

export interface ListedMembership {
  readonly id: string
  readonly role: Role
  readonly scopeName: string | null
  readonly validFrom: string
  readonly validTo: string | null
  readonly endedAt: Date | null
  readonly endReason: string | null
  readonly isInForce: boolean
  readonly version: number
}

export interface ListedPerson {
  readonly id: string
  readonly name: string
  readonly email: string
  readonly isSuspended: boolean
  readonly isDemonstration: boolean
  readonly lastSeenAt: Date | null
  readonly version: number
  readonly memberships: readonly ListedMembership[]
}

export interface ListedInvitation {
  readonly id: string
  readonly email: string
  readonly name: string
  readonly role: Role
  readonly scopeName: string | null
  readonly expiresAt: Date
}
