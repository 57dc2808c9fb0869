/** One word of a number: what it adds or multiplies, and what may follow it. */
export type Part =
  /** Adds `value`; afterwards only what is smaller than `room` may be added. */
  | { type: 'add'; value: number; room: number }
  | { type: 'hundred' }
  | { type: 'scale'; power: number; bare: boolean; press?: number; doubtful: boolean };

/** What an ordinal is as a part of a number: `centesimo` a hundred, `millesimo` a scale. */
export function ordinalPart(value: number): Part {
  if (value === 100) return { type: 'hundred' };
  if (value >= 1000) return { type: 'scale', power: Math.round(Math.log10(value)), bare: true, doubtful: false };
  return { type: 'add', value, room: value >= 100 ? 100 : value >= 20 ? 10 : 1 };
}
