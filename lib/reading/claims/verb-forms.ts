import { type Conjugate, infinitivesIn } from '../../languages/verbs/conjugation.ts';
import type { Verbs } from '../../text/phrases.ts';
import { fold } from '../../text/tokens.ts';

/** All forms of the verbs that stand as `~comprare` within lists and records, each with its infinitives. */
export class VerbForms implements Verbs {
  private readonly forms = new Map<string, string[]>();
  private readonly plain = new Map<string, string[]>();
  /** Those that make a clause. */
  readonly finite = new Set<string>();

  constructor(lists: unknown, conjugate: Conjugate) {
    const add = (forms: Map<string, string[]>, form: string, verb: string): void => {
      const known = forms.get(form);
      if (!known) forms.set(form, [verb]);
      else if (!known.includes(verb)) known.push(verb);
    };
    for (const verb of infinitivesIn(lists)) {
      const { finite, others } = conjugate(verb);
      for (const form of finite) this.finite.add(form);
      for (const form of [...finite, ...others]) {
        add(this.forms, form, verb);
        const folded = fold(form);
        if (folded !== form) add(this.plain, folded, verb);
      }
    }
  }

  of(word: string): readonly string[] | undefined {
    return this.forms.get(word);
  }

  folded(word: string): readonly string[] | undefined {
    return this.plain.get(word) ?? this.forms.get(word);
  }
}
