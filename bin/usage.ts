/** A call that makes no sense, in a sentence that says what would. */
export class UsageError extends Error {}

/** Filters take no arguments; a file name is given to them through a pipe. */
export function refuseArguments(args: readonly string[]): void {
  if (args.length) throw new UsageError(`it takes no arguments ("${args[0]}"): pipe JSON Lines into it, as in: parallax analyze < articles.jsonl`);
}
