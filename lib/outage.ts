/** What an error carries as `digest` when the database could not be asked; the error page knows it by this word. */
export const DATABASE_OUTAGE = 'DATABASE_OUTAGE';
