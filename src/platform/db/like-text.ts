// PostgreSQL text cannot hold it, so nothing stored can match it.
const nul = /\0/g

/** Text for `contains` and its kin: the adapter hands it to LIKE as it is, where % and _ would stand for anything. */
export const likeText = (text: string): string => text.replace(nul, '').replace(/[\\%_]/g, '\\$&')
