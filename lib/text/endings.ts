/** Whether a word has one of some endings and a stem before it, of so many letters at least: "reale" may be an adjective in `-ale`, "tale" is none. */
export const endsLike = (word: string, endings: readonly string[], stem = 2): boolean => endings.some((ending) => word.length >= ending.length + stem && word.endsWith(ending));
