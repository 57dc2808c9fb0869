import { readdirSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import type { Span } from '../analysis.ts';
import { CLAIM_TYPES, type ClaimType, MODALITIES, type Modality } from '../terms.ts';

/** Names that must be read, and names that may be. */
export interface MarkedNames {
  must: string[];
  may: string[];
}

/** A claim as a person marked it. Several types, modalities or dates: any of them is right. */
export interface MarkedClaim extends Span {
  line: number;
  types: ClaimType[];
  modalities: Modality[];
  quote: boolean;
  /** May be read or not: it counts neither way. */
  optional: boolean;
  subjects: MarkedNames;
  objects: MarkedNames;
  sources: MarkedNames;
  figures: Span[];
  /** Figures that may be bound too: they count neither way. */
  otherFigures: Span[];
  dates: MarkedNames;
}

/** One marked text: the article, its companies by canonical name, its claims, and passages in which nothing counts. */
export interface Reference {
  file: string;
  language: string;
  text: string;
  companies: { name: string; line: number }[];
  claims: MarkedClaim[];
  optional: Span[];
}

/** Says what cannot be read, and where. */
export type Refuse = (what: string) => never;

/** Where quoted words stand in the text; `…` stands for what is left out between them. */
function placeOf(text: string, quoted: string, from: number, to: number, refuse: Refuse): Span {
  let start = -1;
  let end = from;
  for (const part of quoted.split(' … ')) {
    const at = text.indexOf(part, end);
    if (at < 0 || at + part.length > to) refuse(`«${part}» does not stand in the text${start < 0 ? '' : ', after the words before it'}: quote it letter by letter.`);
    if (start < 0) start = at;
    end = at + part.length;
  }
  return { start, end };
}

/** A word that must be one of a list. @param what what the list holds, for the message */
export function oneOf<T extends string>(word: string, known: readonly T[], what: string, refuse: Refuse): T {
  return known.find((candidate) => candidate === word) ?? refuse(`${word} is no ${what}; there are ${known.join(', ')}.`);
}

/** Words set apart by `|`, any of which is right: each must be one of a list. */
export function anyOf<T extends string>(words: string, known: readonly T[], what: string, refuse: Refuse): T[] {
  return words.split('|').map((word) => oneOf(word, known, what, refuse));
}

const names = (values: string): string[] => values.split('+').map((value) => value.trim()).filter(Boolean);
const PART = /^(subject|object|source|date|figures)(\?)?:\s*(.+)$/;

function claimOf(line: string, number: number, text: string, refuse: Refuse): MarkedClaim {
  const [, optional, types, modalities, where, rest] = /^claim(\?)? (\S+) (\S+) «(.+?)»(.*)$/.exec(line) ?? refuse('a claim reads: claim TYPE MODALITY «where» subject: …; figures: «…»; source: …; date: …');
  const place = placeOf(text, where as string, 0, text.length, refuse);
  const none = (): MarkedNames => ({ must: [], may: [] });
  const claim: MarkedClaim = {
    ...place, line: number, optional: optional !== undefined, quote: false, figures: [], otherFigures: [], subjects: none(), objects: none(), sources: none(), dates: none(),
    types: anyOf(types as string, CLAIM_TYPES, 'claim type', refuse), modalities: anyOf(modalities as string, MODALITIES, 'modality', refuse),
  };
  for (const part of (rest as string).split(';').map((words) => words.trim()).filter(Boolean)) {
    if (part === 'quote') { claim.quote = true; continue; }
    const [, key, may, values] = PART.exec(part) ?? refuse(`"${part}" is no part of a claim: write quote, subject:, object:, figures:, source: or date:.`);
    if (key === 'figures') {
      const quoted = names(values as string);
      if (quoted.some((value) => !/^«.+»$/.test(value))) refuse('figures stand in «», set apart by +.');
      claim[may ? 'otherFigures' : 'figures'] = quoted.map((value) => placeOf(text, value.slice(1, -1), place.start, place.end, refuse));
    } else if (key === 'date') claim.dates[may ? 'may' : 'must'].push(...(values as string).split('|'));
    else claim[`${key as 'subject' | 'object' | 'source'}s`][may ? 'may' : 'must'].push(...names(values as string));
  }
  return claim;
}

/**
 * Reads a marked text; tests/claims/README.md says how one is written.
 * @param file its name, for messages
 * @throws Error naming file and line, where a line cannot be read or quotes what the text does not hold
 */
export function readReference(file: string, content: string): Reference {
  const lines = content.split('\n');
  const text = lines.filter((line) => line.startsWith('> ')).map((line) => line.slice(2)).join('\n');
  const reference: Reference = { file, language: '', text, companies: [], claims: [], optional: [] };
  for (const [i, line] of lines.entries()) {
    const refuse: Refuse = (what) => { throw new Error(`${file}:${i + 1}: ${what}`); };
    if (!line.trim() || line.startsWith('#') || line.startsWith('> ')) continue;
    const [word, ...words] = line.split(' ');
    const rest = words.join(' ');
    if (word === 'language') reference.language = rest;
    else if (word === 'claim' || word === 'claim?') reference.claims.push(claimOf(line, i + 1, text, refuse));
    else if (word === 'optional') reference.optional.push(placeOf(text, /^«(.+)»$/.exec(rest)?.[1] ?? refuse('write optional «words of the text».'), 0, text.length, refuse));
    else if (word === 'company') {
      const [, name, written] = /^(.+) «(.+)»$/.exec(rest) ?? refuse('write company NAME «as written».');
      placeOf(text, written as string, 0, text.length, refuse);
      reference.companies.push({ name: name as string, line: i + 1 });
    } else refuse(`"${word}" begins no line of a marked text: write "> " before the text's own lines, or language, company, claim, optional.`);
  }
  if (!reference.language || !text) throw new Error(`${file}: a marked text has a line "language it" and the article's lines, each after "> ".`);
  return reference;
}

/**
 * Reads the marked texts of a folder, by their names.
 * @throws Error naming file and line, where a line cannot be read or quotes what the text does not hold
 */
export function readReferences(folder: string): Reference[] {
  return readdirSync(folder).filter((file) => file.endsWith('.txt')).sort()
    .map((file) => readReference(`${basename(folder)}/${file}`, readFileSync(join(folder, file), 'utf8')));
}
