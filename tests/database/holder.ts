import { openDatabase } from '../../lib/database/open.ts';

/** A program that opens the database of PARALLAX_STATE and stays: the tests kill it. */
const { url } = await openDatabase(process.cwd(), 'npm start', 'alone');
process.stdout.write(`${url}\n`);
setInterval(() => undefined, 1_000);
