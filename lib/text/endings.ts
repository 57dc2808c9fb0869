/** Whether a word has one of some endings and a stem of two letters or more before it: "reale" may be an adjective in `-ale`, "tale" is none. */
export const endsLike = (word: string, endings: readonly string[]): boolean => endings.some((ending) => word.length > ending.length + 1 && word.endsWith(ending));
