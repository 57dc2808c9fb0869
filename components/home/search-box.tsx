/** One box for articles, companies and claims: a plain form, its address is the search. */
export function SearchBox({ words }: { words?: string }) {
  return (
    <form action="/" method="get" className="flex max-w-2xl gap-2">
      <label className="min-w-0 grow"><span className="sr-only">Search articles, companies and claims</span>
        <input type="search" name="q" defaultValue={words} maxLength={200} placeholder="Articles, companies, claims" className="field w-full text-base" />
      </label>
      <button type="submit" className="button button-main">Search</button>
    </form>
  );
}
