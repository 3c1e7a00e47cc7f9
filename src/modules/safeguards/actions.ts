'use server'

import { action } from '@/modules/accounts/server/action'
import {
  closeComplaintInput,
  fileComplaintInput,
  lookUpComplaintInput,
  takeUpComplaintInput,
} from './domain/complaint-input'
import { complaintRefusals as sentences } from './domain/complaint-refusals'
import { closeComplaint } from './server/close-complaint'
import { fileComplaint } from './server/file-complaint'
import { lookUpComplaint } from './server/look-up-complaint'
import { takeUpComplaint } from './server/take-up-complaint'

export const fileComplaintAction = action(fileComplaintInput, fileComplaint, { sentences, staysPut: true })
export const lookUpComplaintAction = action(lookUpComplaintInput, lookUpComplaint, {
  sentences,
  goTo: (code) => `/complaints/${code}`,
})
export const takeUpComplaintAction = action(takeUpComplaintInput, takeUpComplaint, { sentences })
export const closeComplaintAction = action(closeComplaintInput, closeComplaint, { sentences })
