import { exportClaims } from '@/lib/database/exports';
import { claimsExportParams } from '@/lib/params';
import { download } from '../download';

export const GET = download('claims', 'json', claimsExportParams, exportClaims);
