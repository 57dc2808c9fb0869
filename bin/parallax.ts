import { runCommand } from './command.ts';

const HELP = `parallax COMMAND: reads JSON Lines on standard input, writes one line of JSON for each to standard output

  analyze              {id, text, language?, publishedAt?} → sentences, figures, dates, companies, claims, what was left out
  numbers              {id, text, language} → every number that the text holds
  align                {id, left: {language, sentences}, right: {language, sentences}} → which sentences correspond
  link                 {id, text, language?} … → which texts are versions of one story
  compare              {id, left: {language?, text}, right: {language?, text}} → aligned rows and what differs in meaning

  ingest FILE…         reads articles into the database: txt, html, json, jsonl, or - for standard input  [--again]
  import-companies FILE…  reads names, aliases and ids of companies: CSV, also as GLEIF and Wikidata give it
  export TABLE         claims, figures or companies  [--format csv|json] [--filter 'type=revenue&lang=it'] [--excel]

A line that cannot be read answers {"id", "error"}, the rest goes on, and the exit code is 1 at the end.
`;

/** Loaded only when asked for: a filter needs no database, an alignment no gazetteer. */
const COMMANDS: Record<string, () => Promise<{ run(args: string[], root: string): Promise<number> }>> = {
  analyze: () => import('./filters/analyze.ts'),
  numbers: () => import('./filters/numbers.ts'),
  align: () => import('./filters/align.ts'),
  link: () => import('./filters/link.ts'),
  compare: () => import('./filters/compare.ts'),
  ingest: () => import('./ingest.ts'),
  'import-companies': () => import('./import-companies.ts'),
  export: () => import('./export.ts'),
};

/** `parallax COMMAND …`; sets the exit code. */
export async function main(root: string): Promise<void> {
  const [command, ...args] = process.argv.slice(2);
  if (command === undefined || command === 'help' || command === '--help' || command === '-h') {
    process.stdout.write(HELP);
    process.exitCode = command === undefined ? 2 : 0;
    return;
  }
  const load = COMMANDS[command];
  if (!load) {
    process.stderr.write(`parallax has no command "${command}"; it has ${Object.keys(COMMANDS).join(', ')}.\n`);
    process.exitCode = 2;
    return;
  }
  await runCommand(command, (await load()).run, args, root);
}
