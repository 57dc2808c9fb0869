import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { PrismaPg } from '@prisma/adapter-pg';
import { bindMigrationAwareSqlAdapterFactory, type SqlDriverAdapter } from '@prisma/driver-adapter-utils';
import type { SchemaEngine } from '@prisma/schema-engine-wasm';
import { Pool } from 'pg';

/**
 * Runs `task` with Prisma's own schema engine, as WebAssembly, on one database: needs no download, and knows the same
 * files and the same `_prisma_migrations` table as the Prisma CLI.
 */
export async function withSchemaEngine<T>(databaseUrl: string, task: (engine: SchemaEngine) => Promise<T>): Promise<T> {
  const pool = new Pool({ connectionString: databaseUrl });
  const { SchemaEngine: Engine } = await bindings();
  try {
    const engine = await Engine.new({ datamodels: undefined }, () => undefined, wholeScripts(new PrismaPg(pool)));
    return await task(engine).finally(() => engine.free());
  } finally {
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

/** The adapter cuts scripts at every `;`, which breaks function bodies; PostgreSQL takes a script whole, in one transaction. */
function wholeScripts(factory: PrismaPg) {
  const { connect, connectToShadowDb } = factory;
  factory.connect = async () => whole(await connect.call(factory));
  factory.connectToShadowDb = async () => whole(await connectToShadowDb.call(factory));
  return bindMigrationAwareSqlAdapterFactory(factory);
}

function whole<A extends SqlDriverAdapter & { underlyingDriver(): Pool }>(adapter: A): A {
  adapter.executeScript = async (script) => {
    await adapter.underlyingDriver().query(script);
  };
  return adapter;
}
