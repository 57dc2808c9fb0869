import 'server-only';
import type { Prisma } from './generated/client.ts';

/** NUMERIC as a plain decimal string: no exponent, no trailing zeros. */
export const plain = (value: Prisma.Decimal | null): string | null => (value === null ? null : value.toFixed());
