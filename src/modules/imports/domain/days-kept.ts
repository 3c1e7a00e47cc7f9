/** Rows that nobody saved are forgotten after so many days. */
export const daysKept = 7
