/** What a form carries without asking. */
export const HiddenFields = ({ fields }: { fields: Readonly<Record<string, string | number | undefined>> }) =>
  Object.entries(fields).map(
    ([name, value]) => value !== undefined && <input key={name} type="hidden" name={name} value={value} />,
  )
