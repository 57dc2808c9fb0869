/** An article's title; without one, how its text begins, as a quotation: a title is never invented. */
export function articleTitle({ title, firstWords }: { title: string | null; firstWords: string }, most = 90): string {
  if (title) return title;
  const line = firstWords.trim().split(/\r?\n/)[0] ?? '';
  const cut = line.length > most ? `${line.slice(0, line.lastIndexOf(' ', most) > 0 ? line.lastIndexOf(' ', most) : most)}…` : line;
  return `“${cut}”`;
}
