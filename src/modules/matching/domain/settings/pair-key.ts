import type { SettingsPair } from './run-settings'

export const pairKeyOf = ({ regionCode, partnerId }: SettingsPair) => `${regionCode}.${partnerId}`
