import type { SqlMigrationAwareDriverAdapterFactory } from '@prisma/driver-adapter-utils';
import type { SchemaEngine } from '@prisma/schema-engine-wasm';

export declare function schemaEngine(factory: SqlMigrationAwareDriverAdapterFactory): Promise<SchemaEngine>;
