// kehoach schema: what do the results look like?
import { EXIT, type ExitCode, PipelineError } from '../model/errors.js';
import { isSchemaName, jsonSchemaText, SCHEMA_NAMES } from '../model/json-schemas.js';
import type { Io } from './io.js';

export async function schema(name: string, io: Io): Promise<ExitCode> {
  if (!isSchemaName(name))
    throw new PipelineError(
      'bad-usage',
      `There is no schema "${name}".`,
      `The schemas are ${SCHEMA_NAMES.join(', ')}.`,
    );
  io.stdout(jsonSchemaText(name));
  return EXIT.done;
}
