import { createHash } from 'node:crypto';
import type { Transaction } from './transaction.ts';

/** One slug a name, none of them taken: `core-scientific`, and `core-scientific-2` where another name has made that one. */
export async function freeSlugs(tx: Transaction, names: string[]): Promise<string[]> {
  const wanted = names.map(slugOf);
  const there = (await tx.$queryRaw<{ id: string }[]>`SELECT id FROM companies WHERE id = ANY(${wanted})`).map(({ id }) => id);
  const numbered = there.length === 0 ? [] : await tx.$queryRaw<{ id: string }[]>`SELECT co.id FROM companies co JOIN unnest(${there}::text[]) AS given(slug) ON starts_with(co.id, given.slug || '-')`;
  const taken = new Set([...there, ...numbered.map(({ id }) => id)]);
  return wanted.map((slug) => {
    let free = slug;
    for (let number = 2; taken.has(free); number++) free = `${slug}-${number}`;
    taken.add(free);
    return free;
  });
}

/** Latin letters and digits of a name, accents off; a name without any gets a hash. */
function slugOf(name: string): string {
  const folded = name.normalize('NFKD').toLowerCase().replace(/\p{M}/gu, '').replaceAll('&', ' and ').replace(/[ßøæœłđ]/g, (letter) => LETTERS[letter] ?? '');
  const slug = folded.replace(/[^a-z0-9]+/g, '-').replace(/^-+|-+$/g, '').slice(0, 80).replace(/-+$/, '');
  return slug || `company-${createHash('sha256').update(name).digest('hex').slice(0, 8)}`;
}

const LETTERS: Record<string, string> = { ß: 'ss', ø: 'o', æ: 'ae', œ: 'oe', ł: 'l', đ: 'd' };
