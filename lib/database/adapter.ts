import { randomUUID } from 'node:crypto';
import { PrismaPg } from '@prisma/adapter-pg';
import { bindMigrationAwareSqlAdapterFactory, ColumnTypeEnum, type SqlDriverAdapter, type SqlQuery } from '@prisma/driver-adapter-utils';
import { Pool, type QueryResult } from 'pg';

/** PostgreSQL's numbers of two types. */
const CHAR = 18;
const TEXT = 25;

/**
 * What the schema engine reaches the database through: Prisma's adapter with three faults mended. It cuts scripts at
 * every `;`, which breaks function bodies; it does not know the type "char" of the system catalogue, which every look at
 * a schema reads; and its shadow database would be the real one, because the URL's database outranks the name it sets.
 */
export function migrationAdapter(databaseUrl: string, pool: Pool) {
  const factory = new PrismaPg(pool);
  const failures: Error[] = [];
  const shadows: (() => Promise<void>)[] = [];
  const { connect } = factory;
  factory.connect = async () => mend(await connect.call(factory), failures);
  factory.connectToShadowDb = async () => {
    const url = new URL(databaseUrl);
    url.pathname = `/prisma_migrate_shadow_db_${randomUUID()}`;
    const name = `"${url.pathname.slice(1)}"`;
    await pool.query(`CREATE DATABASE ${name}`);
    const shadowPool = new Pool({ connectionString: url.href });
    shadows.push(async () => {
      await shadowPool.end();
      await pool.query(`DROP DATABASE ${name}`);
    });
    return mend(await new PrismaPg(shadowPool).connect(), failures);
  };
  return {
    factory: bindMigrationAwareSqlAdapterFactory(factory),
    /** What PostgreSQL said of scripts that failed, which the engine does not pass on. */
    failures,
    /** The engine leaves its shadow databases behind. */
    close: () => Promise.all(shadows.map((drop) => drop())),
  };
}

type Adapter = SqlDriverAdapter & { underlyingDriver(): Pool };

function mend<A extends Adapter>(adapter: A, failures: Error[]): A {
  const inner = adapter as unknown as { performIO(query: SqlQuery): Promise<QueryResult> };
  const { queryRaw } = adapter;
  adapter.queryRaw = async (query) => {
    let chars: boolean[] = [];
    const performIO = async (sent: SqlQuery) => {
      const result = await inner.performIO(sent);
      chars = result.fields.map(({ dataTypeID }) => dataTypeID === CHAR);
      for (const field of result.fields) if (field.dataTypeID === CHAR) field.dataTypeID = TEXT;
      return result;
    };
    const read = await queryRaw.call(Object.assign(Object.create(adapter), { performIO }), query);
    return { ...read, columnTypes: read.columnTypes.map((type, at) => (chars[at] ? ColumnTypeEnum.Character : type)) };
  };
  adapter.executeScript = async (script) => {
    await adapter.underlyingDriver().query(script).catch((error) => {
      failures.push(error);
      throw error;
    });
  };
  return adapter;
}
