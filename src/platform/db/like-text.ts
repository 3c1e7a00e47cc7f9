/** Text for `contains` and its kin: the adapter hands it to LIKE as it is, where % and _ would stand for anything. */
export const likeText = (text: string): string => text.replace(/[\\%_]/g, '\\$&')
