import type { VersionRole } from '@/lib/version-role';

/** What a version is beside the first one, in words. */
export const ROLE_WORDS: Record<VersionRole, string> = {
  first: 'the others are compared with it', translation: 'whole translation', copy: 'near copy', shortened: 'shortened: leaves out much of the first',
  longer: 'longer: the first leaves out much of it', part: 'shares a part with the first', apart: 'not aligned with the first',
};
