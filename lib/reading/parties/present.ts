/** Who of the names of a sentence may be party to each of its claims: not who only speaks, judges or reports. */
import { clauseAt } from '../claims/clauses.ts';
import type { Draft } from '../claims/draft.ts';
import type { Named, Scene } from '../claims/scene.ts';
import { ACTS, OFFICIAL } from '../claims/type-groups.ts';
import type { Attribution } from '../speakers/attribution.ts';
import { isQuotation } from '../speakers/quotations.ts';
import { isAside } from './antecedents.ts';
import { partsBefore } from './governors.ts';

/** The names of a sentence that may be party to its claims: those who speak and those who do not. */
export class Present {
  readonly named: Named[];
  /** Companies that speak and may do what they say. */
  private readonly speakers: Named[];

  constructor(private readonly scene: Scene, { places, sources, themselves, person, spoke }: Attribution, watchers: ReadonlySet<string>) {
    this.named = scene.names.filter((name) => !watchers.has(name.company) && !places.has(name) && !(person && name.kind === 'media') && (!sources.includes(name.company) || themselves.includes(name.company) || name.described));
    this.speakers = spoke ? scene.names.filter((name) => places.has(name) && !watchers.has(name.company) && name.kind !== 'media' && !partsBefore(scene, name).length) : [];
  }

  /** Those who may be party to a claim. @param quote it stands in a quotation */
  at(draft: Draft, quote: boolean): Named[] {
    const { sentence, tokens } = this.scene;
    const all = draft.names ?? (ACTS.has(draft.type) ? [...this.acting(draft), ...this.named].sort((a, b) => a.from - b.from) : [...this.toldOf(draft), ...this.named]);
    // "WestJet's order does not worry her: 'We had 46%'": who speaks in a quotation does nothing outside it
    return all.filter((name) => !name.speaking || quote || sentence.kind === 'quote' || isQuotation(sentence, tokens.text));
  }

  /** "A Suzano anunciou a compra de …": who speaks acts, where nobody else does; an institution in its own matters alone. */
  private acting({ anchor, type }: Draft): Named[] {
    const { scene, named } = this;
    // in the clause of who speaks nobody of another clause acts: "dopo che la rivale Texas Instruments ha pronosticato ricavi"
    const elsewhere = (speaker: Named, name: Named): boolean => clauseAt(scene, speaker.from) === clauseAt(scene, anchor) && clauseAt(scene, name.from) !== clauseAt(scene, anchor);
    return this.speakers.filter((speaker) => (speaker.kind !== 'institution' || OFFICIAL.has(type))
      && !named.some((name) => !name.speaking && !elsewhere(speaker, name) && name.from < Math.max(anchor, speaker.to) && !partsBefore(scene, name).length && !isAside(scene, name, anchor)));
  }

  /** "Rio Tinto, dont les alumineries consomment 2 100 mégawatts, assure …": what a relative clause tells of who speaks. */
  private toldOf({ anchor }: Draft): Named[] {
    const clause = clauseAt(this.scene, anchor);
    return clause.opens === 'relative' && !clause.tight ? this.speakers.filter(({ to }) => to <= clause.from && clause.from - to <= 1) : [];
  }
}
