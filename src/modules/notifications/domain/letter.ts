/** What people are told: the heading and lines of a notice, which a mail repeats with the address. */
export interface Letter {
  readonly title: string
  readonly lines: readonly string[]
}

/** Line breaks in a name would let it write mail headers or fake lines. */
export const oneLine = (text: string): string => text.replace(/[\r\n]+/g, ' ')

/** A letter as mail to one person. */
export const mailOf = ({ title, lines }: Letter, personName: string, link: string) => ({
  subject: `[상생 자매결연 포털] ${title}`,
  text: [`${oneLine(personName)} 님, 안녕하십니까.`, '', `${title}.`, ...lines, '', link].join('\n'),
})
