// Writes schemas/*.schema.json from the zod schemas. Run: npm run schemas
import { writeFileSync } from 'node:fs';
import { jsonSchemaText, SCHEMA_NAMES } from '../src/model/json-schemas.js';

for (const name of SCHEMA_NAMES) {
  writeFileSync(new URL(`../schemas/${name}.schema.json`, import.meta.url), jsonSchemaText(name));
}
