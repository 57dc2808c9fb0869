'use client';
import { CartesianGrid, ComposedChart, ResponsiveContainer, Scatter, XAxis, YAxis } from 'recharts';
import { type ChartMark, TimelineMarks } from './timeline-marks';

const ROW = 26;
const YEAR = 31_557_600_000;

/** Claims in time: a lane a company, a bar as long as the date is imprecise, hollow where it is not stated as a fact. */
export function TimelineChart({ marks, lanes, domain, label }: { marks: ChartMark[]; lanes: { name: string; firstRow: number; rows: number }[]; domain: [number, number]; label: string }) {
  const rows = lanes.reduce((sum, lane) => sum + lane.rows, 0);
  const height = rows * ROW + lanes.length * 10 + 34;
  const years = Math.round((domain[1] - domain[0]) / YEAR);
  const step = Math.max(1, Math.ceil(years / 10));
  const first = new Date(domain[0]).getUTCFullYear();
  const ticks = Array.from({ length: Math.floor(years / step) + 1 }, (_, index) => Date.UTC(first + index * step, 0, 1));
  return (
    // drawn once at a guessed width before the real one is known: that must not widen the page
    <figure className="overflow-hidden" style={{ height }} aria-label={label}>
      <ResponsiveContainer width="100%" height={height} initialDimension={{ width: 900, height }}>
        <ComposedChart data={marks} margin={{ top: 4, right: 8, bottom: 0, left: 0 }} accessibilityLayer={false}>
          <CartesianGrid horizontal={false} stroke="var(--rule)" />
          <XAxis type="number" dataKey="start" domain={domain} ticks={ticks} tickFormatter={(moment: number) => String(new Date(moment).getUTCFullYear())} tick={{ fill: 'var(--soft)', fontSize: 12 }} stroke="var(--rule-strong)" interval="preserveStartEnd" />
          <YAxis type="number" dataKey="row" domain={[-0.6, rows - 0.4]} reversed hide />
          <Scatter dataKey="row" shape={() => <g />} isAnimationActive={false} tooltipType="none" />
          <TimelineMarks marks={marks} lanes={lanes} />
        </ComposedChart>
      </ResponsiveContainer>
    </figure>
  );
}
