/** The repairs the raids' rows may undergo, in the words of the printed report. */
export const MEND_RULES = {
  strayBlanks: "blanks around a value are dropped",
  hourWithoutZero: "an hour without its leading zero is read as that hour",
  instant: "a start equal to the end is given one minute",
  doubledAnd: 'a doubled "and" between places is read as one',
  misspelledNavy: 'the carrier "Navi" is read as "Navy"',
} as const;

export type MendRule = keyof typeof MEND_RULES;
