import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { jsonSchemaText, SCHEMA_NAMES } from '../../../src/model/json-schemas.js';
import { VERSION } from '../../../src/model/version.js';

const read = (file: string) => readFileSync(new URL(`../../../${file}`, import.meta.url), 'utf8');

describe('published schemas', () => {
  it.each(SCHEMA_NAMES)('schemas/%s.schema.json is what the zod schema gives (npm run schemas)', (name) => {
    expect(read(`schemas/${name}.schema.json`)).toBe(jsonSchemaText(name));
  });
});

describe('version', () => {
  it('is that of package.json', () => {
    expect(JSON.parse(read('package.json'))).toMatchObject({ version: VERSION });
  });
});
