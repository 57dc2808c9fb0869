import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import type { SchemaEngine } from '@prisma/schema-engine-wasm';
import { Pool } from 'pg';
import { migrationAdapter } from './adapter.ts';

/**
 * Runs `task` with Prisma's own schema engine, as WebAssembly, on one database: needs no download, and knows the same
 * files and the same `_prisma_migrations` table as the Prisma CLI.
 * @throws the engine's error; its cause is what PostgreSQL said of a script
 */
export async function withSchemaEngine<T>(databaseUrl: string, task: (engine: SchemaEngine) => Promise<T>): Promise<T> {
  const pool = new Pool({ connectionString: databaseUrl });
  const adapter = migrationAdapter(databaseUrl, pool);
  try {
    const { SchemaEngine: Engine } = await bindings();
    const engine = await Engine.new({ datamodels: undefined }, () => undefined, adapter.factory);
    return await task(engine).finally(() => engine.free());
  } catch (error) {
    throw Object.assign(error as Error, { cause: adapter.failures[0] });
  } finally {
    await adapter.close();
    await pool.end();
  }
}

let loaded: Promise<typeof import('@prisma/schema-engine-wasm')> | undefined;

/** The package imports its .wasm as a module, which Node does not: here it is instantiated by hand, once. */
function bindings(): Promise<typeof import('@prisma/schema-engine-wasm')> {
  loaded ??= (async () => {
    Object.assign(globalThis, { PRISMA_WASM_PANIC_REGISTRY: { set_message: (message: string) => console.error(message) } });
    const glue = await import('@prisma/schema-engine-wasm/schema_engine_bg');
    const file = createRequire(import.meta.url).resolve('@prisma/schema-engine-wasm').replace(/\.js$/, '_bg.wasm');
    const imports = { './schema_engine_bg.js': glue as unknown as WebAssembly.ModuleImports };
    const { instance } = await WebAssembly.instantiate(await readFile(file), imports);
    (glue as unknown as { __wbg_set_wasm(exports: WebAssembly.Exports): void }).__wbg_set_wasm(instance.exports);
    (instance.exports.__wbindgen_start as () => void)();
    return glue;
  })();
  return loaded;
}
