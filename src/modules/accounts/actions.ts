'use server'

import {
  acceptInvitationInput,
  endMembershipInput,
  grantMembershipInput,
  invitationIdInput,
  invitationInput,
  nothingInput,
  requestResetInput,
  resetPasswordInput,
  revokeSessionInput,
  signInInput,
  suspendPersonInput,
} from './domain/account-input'
import { accountRefusals as sentences } from './domain/account-refusals'
import { acceptInvitation } from './server/accept-invitation'
import { action } from './server/action'
import { endMembership } from './server/end-membership'
import { extendSession } from './server/extend-session'
import { grantMembership } from './server/grant-membership'
import { invitePerson } from './server/invite-person'
import { readNotices } from './server/read-notices'
import { requestPasswordReset } from './server/request-password-reset'
import { resetPassword } from './server/reset-password'
import { restorePerson } from './server/restore-person'
import { revokeInvitation } from './server/revoke-invitation'
import { revokeOwnSession } from './server/revoke-own-session'
import { signInToBrowser } from './server/sign-in-to-browser'
import { signOut } from './server/sign-out'
import { suspendPerson } from './server/suspend-person'

const goTo = (address: string) => address

export const signInAction = action(signInInput, signInToBrowser, { sentences, goTo })
export const signOutAction = action(nothingInput, signOut, { sentences, goTo })
export const extendSessionAction = action(nothingInput, extendSession, { sentences })
export const invitePersonAction = action(invitationInput, invitePerson, { sentences })
export const revokeInvitationAction = action(invitationIdInput, revokeInvitation, { sentences })
export const acceptInvitationAction = action(acceptInvitationInput, acceptInvitation, { sentences, goTo })
export const requestPasswordResetAction = action(requestResetInput, requestPasswordReset, { sentences, goTo })
export const resetPasswordAction = action(resetPasswordInput, resetPassword, { sentences, goTo })
export const grantMembershipAction = action(grantMembershipInput, grantMembership, { sentences })
export const endMembershipAction = action(endMembershipInput, endMembership, { sentences })
export const suspendPersonAction = action(suspendPersonInput, suspendPerson, { sentences })
export const restorePersonAction = action(suspendPersonInput, restorePerson, { sentences })
export const readNoticesAction = action(nothingInput, readNotices, { sentences })
export const revokeOwnSessionAction = action(revokeSessionInput, revokeOwnSession, { sentences })
