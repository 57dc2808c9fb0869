import { execFile, type SpawnOptions } from 'node:child_process';
import { chown, stat } from 'node:fs/promises';
import { promisify } from 'node:util';

const run = promisify(execFile);

interface Command {
  file: string;
  args: string[];
  options: SpawnOptions;
}

/** The account that PostgreSQL runs under. */
export interface Account {
  /** Makes a file or folder the account's own. */
  own(path: string): Promise<void>;
  command(file: string, args: string[]): Command;
}

/**
 * PostgreSQL refuses to run as root. For an ordinary user nothing changes; root hands the server to the owner of the data
 * folder, or to the user `postgres`.
 * @param folder the data folder, which exists
 * @param binary a program of the server, to try whether the account reaches it
 */
export async function serverAccount(folder: string, binary: string): Promise<Account> {
  if (process.getuid?.() !== 0) {
    return { own: async () => undefined, command: (file, args) => ({ file, args, options: {} }) };
  }
  const { uid, gid } = await ownerOrPostgres(folder);
  const own = async (path: string) => {
    await chown(path, uid, gid);
  };
  await own(folder);

  const ways: Account['command'][] = [
    (file, args) => ({ file, args, options: { uid, gid } }),
    // In a folder that only root may enter, such as /root: an ordinary account with the right to pass through it.
    ...['dac_read_search', 'dac_override'].map((capability): Account['command'] => (file, args) => ({
      file: 'setpriv',
      args: [
        `--reuid=${uid}`, `--regid=${gid}`, '--clear-groups', '--securebits=+no_setuid_fixup',
        `--inh-caps=+${capability}`, `--ambient-caps=+${capability}`, '--', file, ...args,
      ],
      options: {},
    })),
  ];
  for (const command of ways) {
    if (await reaches(command, folder, binary)) return { own, command };
  }
  throw new Error(`Parallax was started as root in a folder that only root may enter, and PostgreSQL does not run as root: start it as an ordinary user, or move it to a folder that everyone may enter, or install setpriv (package util-linux). Folder: ${folder}`);
}

async function reaches(command: Account['command'], folder: string, binary: string): Promise<boolean> {
  const { file, args, options } = command('/bin/sh', ['-c', 'cd "$1" && exec "$2" --version', 'sh', folder, binary]);
  return run(file, args, { ...options, cwd: '/' } as object).then(() => true, () => false);
}

async function ownerOrPostgres(folder: string): Promise<{ uid: number; gid: number }> {
  const owner = await stat(folder);
  if (owner.uid !== 0) return owner;
  return (await account('postgres')) ?? (await createPostgres());
}

async function account(name: string): Promise<{ uid: number; gid: number } | null> {
  return Promise.all(['-u', '-g'].map((flag) => run('id', [flag, name]))).then(
    ([uid, gid]) => ({ uid: Number(uid?.stdout), gid: Number(gid?.stdout) }),
    () => null,
  );
}

async function createPostgres(): Promise<{ uid: number; gid: number }> {
  const created = await run('useradd', ['--system', '--user-group', '--no-create-home', '--shell', '/usr/sbin/nologin', 'postgres'])
    .then(() => account('postgres'), () => null);
  if (created) return created;
  throw new Error('PostgreSQL does not run as root, and the user `postgres` could not be created: start Parallax as an ordinary user, or create that user.');
}
