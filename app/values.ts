import type { z } from 'zod';
import { parse, type SearchParams } from '@/lib/params';

/** The parsed parameters of a page. The proxy has refused what does not parse, so a problem here is a fault of the app. */
export function values<T extends z.ZodType>(schema: T, given: SearchParams): z.infer<T> {
  const parsed = parse(schema, given);
  if (!parsed.ok) throw new Error(parsed.problem);
  return parsed.value;
}
