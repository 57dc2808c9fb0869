import Big from 'big.js';

/** Exact decimals. Figures never pass through a float. */
Big.DP = 12;
Big.RM = Big.roundHalfUp;

export const decimal = (value: string | number | bigint): Big => new Big(typeof value === 'bigint' ? value.toString() : value);

/** 10 to the power of n, exactly. */
export const power = (n: number): Big => new Big(`1e${n}`);

/** Plain digits without exponent or trailing zeros: `4700000000`, `2.4`. */
export const plain = (value: Big): string => value.toFixed();

export type Decimal = Big;
