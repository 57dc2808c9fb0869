/** What the marks in the text mean. */
export function Legend() {
  return (
    <p className="flex flex-wrap gap-x-5 gap-y-1 py-4 text-xs text-soft">
      <span><span className="mark-figure text-ink">figure</span> opens its receipt</span>
      <span><span className="mark-company text-ink">company</span> opens its profile</span>
      <span><span className="mark-date text-ink">date</span></span>
      <span><span className="mark-left-out text-ink">number left out</span>, with the reason below</span>
    </p>
  );
}
