/** What PostgreSQL and the system say when the server cannot run, as one sentence that says what to do. */

const FULL = /ENOSPC|No space left on device|Disk quota exceeded/;

/** @param error its message holds what the server wrote */
export function serverFailure(error: Error, folder: string): Error {
  const said = error.message;
  if (FULL.test(said)) return new Error(`The disk that holds ${folder} is full: free some space and start again.`);
  if (/could not create shared memory|could not create semaphores/i.test(said)) {
    return new Error('The system has no shared memory left for PostgreSQL: stop other database servers, or raise its limits.');
  }
  const lines = said.split('\n').filter((line) => /FATAL|PANIC|error:/.test(line));
  return new Error(`PostgreSQL could not start on ${folder}: ${(lines.at(-1) ?? said).trim()}`);
}

/** For `catch`: a full disk becomes its sentence, any other error goes on. */
export function tooFullOr(folder: string): (error: Error) => never {
  return (error) => {
    throw FULL.test(error.message) ? serverFailure(error, folder) : error;
  };
}
