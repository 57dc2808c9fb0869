'use client';
import { Bar, BarChart, LabelList, ResponsiveContainer, XAxis, YAxis } from 'recharts';

export interface CompareBar {
  /** Company, and the date where it is stated. */
  name: string;
  /** For the length of the bar only; the words beside it are exact. */
  size: number;
  label: string;
  colour: number;
}

/** Like figures as bars from zero, in the order of the companies. */
export function CompareChart({ bars, label }: { bars: CompareBar[]; label: string }) {
  const height = bars.length * 34 + 8;
  const data = bars.map(({ colour, ...bar }) => ({ ...bar, fill: `var(--series-${(colour % 6) + 1})` }));
  return (
    // drawn once at a guessed width before the real one is known: that must not widen the page
    <figure className="overflow-hidden" style={{ height }} aria-label={label}>
      <ResponsiveContainer width="100%" height={height} initialDimension={{ width: 520, height }}>
        <BarChart data={data} layout="vertical" margin={{ top: 0, right: 150, bottom: 0, left: 0 }} accessibilityLayer={false}>
          <XAxis type="number" hide domain={[(least: number) => Math.min(0, least), (most: number) => Math.max(0, most)]} />
          <YAxis type="category" dataKey="name" width={120} tick={{ fill: 'var(--ink)', fontSize: 12 }} axisLine={{ stroke: 'var(--rule-strong)' }} tickLine={false} interval={0} />
          <Bar dataKey="size" barSize={16} minPointSize={1} isAnimationActive={false}>
            <LabelList dataKey="label" position="right" fill="var(--ink)" fontSize={12} />
          </Bar>
        </BarChart>
      </ResponsiveContainer>
    </figure>
  );
}
