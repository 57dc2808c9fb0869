'use client';
import { usePlotArea, useXAxisScale, useYAxisScale } from 'recharts';

/** A claim on the chart: its lane, its row there, its time in milliseconds since 1970. */
export interface ChartMark {
  id: string;
  lane: number;
  row: number;
  start: number;
  end: number;
  /** Forecast, possible or denied: drawn hollow. */
  hollow: boolean;
  label: string;
  href: string;
}

const THICK = 12;
const COLOURS = 6;

/** The bars and the names of the lanes, placed by the chart's own axes. Each bar links to its claim. */
export function TimelineMarks({ marks, lanes }: { marks: ChartMark[]; lanes: { name: string; firstRow: number; rows: number }[] }) {
  const [x, y, area] = [useXAxisScale(), useYAxisScale(), usePlotArea()];
  if (!x || !y || !area) return null;
  return (
    <g>
      {lanes.map(({ name, firstRow }, lane) => (
        <g key={name}>
          {lane > 0 && <line x1={area.x} x2={area.x + area.width} y1={Number(y(firstRow - 0.5))} y2={Number(y(firstRow - 0.5))} stroke="var(--rule)" />}
        </g>
      ))}
      {marks.map((mark) => {
        const [left, right, middle] = [Number(x(mark.start)), Number(x(mark.end)), Number(y(mark.row))];
        const width = Math.max(right - left, THICK);
        const colour = `var(--series-${(mark.lane % COLOURS) + 1})`;
        // words stand to the right of their bar, or left of it where the drawing ends
        const words = mark.label.length * 6.2;
        const alone = !marks.some((other) => other !== mark && other.row === mark.row);
        const [after, before] = [left + width + words < area.x + area.width, left - words > area.x];
        return (
          <a key={`${mark.id} ${mark.lane}`} href={mark.href} aria-label={mark.label}>
            <title>{mark.label}</title>
            <rect x={left} y={middle - THICK / 2} width={width} height={THICK} rx={THICK / 2} fill={mark.hollow ? 'var(--paper)' : colour} stroke={colour} strokeWidth={2} strokeDasharray={mark.hollow ? '4 2' : undefined} />
            {alone && (after || before) && (
              <text x={after ? left + width + 6 : left - 6} y={middle + 4} textAnchor={after ? 'start' : 'end'} fontSize={12} fill="var(--ink)">{mark.label}</text>
            )}
          </a>
        );
      })}
    </g>
  );
}
