import type { Claim } from '../../analysis.ts';
import type { ClaimType } from '../../terms.ts';
import type { Entry } from './measured.ts';
import type { Cue, Named } from './scene.ts';

/** A claim in the making: its type, what anchors it in the sentence, the figures that it binds. */
export interface Draft {
  type: ClaimType;
  anchor: number;
  cue?: Cue;
  figures: Entry[];
  /** The value of another period: "contre 5,8 milliards en 2024". */
  comparison?: boolean;
  /** The companies that it is about, where the sentence has several with figures of their own. */
  names?: Named[];
  /** Told in an apposition, whatever its sentence says of time, doubt and source: "KCB, the country's largest lender, said it would …". */
  apposed?: boolean;
  /** It answers a question: who was asked about, and what the answer says of it. */
  answers?: Pick<Claim, 'subjects' | 'objects' | 'modality'>;
}
