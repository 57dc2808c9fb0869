import 'server-only';
import type { Prisma } from './generated/client.ts';

/** NUMERIC as a plain decimal string: no exponent, no trailing zeros. */
export const plainDecimal = (value: Prisma.Decimal | null): string | null => value?.toFixed() ?? null;

/** A day of the database as `2026-11-21`. */
export const plainDay = (day: Date | null): string | null => day?.toISOString().slice(0, 10) ?? null;
