import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { bindMigrationAwareSqlAdapterFactory } from '@prisma/driver-adapter-utils';
import * as engineModule from '@prisma/schema-engine-wasm/schema_engine_bg';

let loaded = false;

/** The engine is WebAssembly and comes without a loader for Node. It can be loaded once in a process. */
function load() {
  if (loaded) return;
  loaded = true;
  const script = createRequire(import.meta.url).resolve('@prisma/schema-engine-wasm/schema_engine_bg');
  const module = new globalThis.WebAssembly.Module(readFileSync(script.replace(/\.js$/, '.wasm')));
  const instance = new globalThis.WebAssembly.Instance(module, { './schema_engine_bg.js': engineModule });
  engineModule.__wbg_set_wasm(instance.exports);
  instance.exports.__wbindgen_start();
}

/** Prisma's schema engine in this process, on the databases that the driver adapter's factory connects to. */
export async function schemaEngine(factory) {
  load();
  const adapter = bindMigrationAwareSqlAdapterFactory(factory);
  return engineModule.SchemaEngine.new({ datamodels: undefined }, () => undefined, adapter);
}
