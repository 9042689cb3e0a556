// Which verb is meant, with which flags? The only file that knows commander.
import { Command, CommanderError, InvalidArgumentError, Option } from 'commander';
import { toPipelineError } from '../batch/to-pipeline-error.js';
import { EXIT, type ExitCode } from '../model/errors.js';
import { VERSION } from '../model/version.js';
import { type ConvertFlags, convert } from './convert.js';
import { type CommonFlags, FORMATS, OCR_ENGINES, OCR_MODES } from './flags.js';
import type { Io } from './io.js';
import { parse } from './parse.js';
import { type RepairFlags, repair } from './repair.js';
import { speaker } from './say.js';
import { schema } from './schema.js';
import { validate } from './validate.js';

/** Never throws and never ends the process. */
export async function runCli(argv: readonly string[], io: Io): Promise<ExitCode> {
  let code: ExitCode = EXIT.done;
  const program = buildProgram(io, (ended) => {
    code = ended;
  });
  try {
    await program.parseAsync(argv, { from: 'user' });
    return code;
  } catch (cause) {
    if (cause instanceof CommanderError) return cause.exitCode === 0 ? EXIT.done : EXIT.usage;
    const error = toPipelineError(cause, 'kehoach', io.signal);
    speaker(io, { format: argv.join(' ').includes('--format json') ? 'json' : 'pretty', quiet: false }).error(error);
    return error.exitCode;
  }
}

function buildProgram(io: Io, end: (code: ExitCode) => void): Command {
  const program = new Command('kehoach')
    .description('Reads Vietnamese plans (kế hoạch) from text, PDF, scans and garbled text layers into validated JSON.')
    .version(VERSION)
    .exitOverride()
    .configureOutput({ writeOut: io.stdout, writeErr: io.stderr })
    .showHelpAfterError('Run kehoach --help for the verbs, kehoach VERB --help for the flags and an example.')
    .addHelpText('after', EXIT_CODES);
  verb(
    program,
    'convert',
    'many inputs, results into a folder',
    'kehoach convert "scans/**/*.pdf" notes.docx --out out --pdf',
  )
    .argument('<inputs...>', 'files, folders or quoted globs')
    .requiredOption('--out <dir>', 'folder for the results and report.jsonl')
    .option(
      '--pdf',
      'also write a searchable PDF of every scan: the same pages, the repaired text unseen over the print',
      false,
    )
    .option('--force', 'convert again what has not changed since it ended in an earlier run', false)
    .addOption(
      new Option('--retry-failed', 'convert again, of what has not changed, only the failures')
        .default(false)
        .conflicts('force'),
    )
    .option('--dump-stages <dir>', 'also write what passes between the stages, for bug reports')
    .action(async (inputs: string[], flags: ConvertFlags) => end(await convert(inputs, flags, io)));
  verb(program, 'parse', 'one input, the result on stdout', 'kehoach parse ke-hoach.pdf > ke-hoach.plan.json')
    .argument('<file>')
    .action(async (file: string, flags: CommonFlags) => end(await parse(file, flags, io)));
  verb(
    program,
    'repair',
    'text in, repaired text out, line for line',
    'pdftotext old.pdf - | kehoach repair - --edits edits.json > new.txt',
  )
    .argument('[file]', 'a text file, or - for standard input', '-')
    .option('--edits <file>', 'write the edit ledger')
    .action(async (file: string, flags: RepairFlags) => end(await repair(file, flags, io)));
  verb(program, 'validate', 'checks results against the schema and the rules', 'kehoach validate out/**/*.plan.json')
    .argument('<files...>')
    .action(async (files: string[], flags: CommonFlags) => end(await validate(files, flags, io)));
  verb(program, 'schema', 'prints a JSON Schema', 'kehoach schema plan > plan.schema.json')
    .argument('[name]', 'parse-result, plan, edit-ledger or report-line', 'parse-result')
    .action(async (name: string) => end(await schema(name, io)));
  return program;
}

function verb(program: Command, name: string, description: string, example: string): Command {
  return program
    .command(name)
    .description(description)
    .addOption(new Option('--jobs <n>', 'inputs at a time (default: the number of cores)').argParser(positiveInteger))
    .addOption(new Option('--language <code>', 'language of the documents').choices(['vie']).default('vie'))
    .addOption(new Option('--ocr <when>', 'read page images').choices(OCR_MODES).default('auto'))
    .addOption(new Option('--ocr-engine <name>', 'which engine reads them').choices(OCR_ENGINES).default('auto'))
    .option('--no-repair', 'leave the text as read')
    .addOption(new Option('--format <form>', 'what is said on stderr').choices(FORMATS).default('pretty'))
    .option('--quiet', 'say nothing but errors', false)
    .addHelpText('after', `\nExample:\n  ${example}\n`);
}

function positiveInteger(text: string): number {
  if (!/^[1-9]\d{0,3}$/u.test(text)) throw new InvalidArgumentError('It takes a whole number from 1.');
  return Number(text);
}

const EXIT_CODES = `
Exit codes: 0 all done · 2 wrong usage · 3 something needed is missing (OCR data, an engine) · 4 the input can't be read ·
5 output can't be written · 6 OCR failed · 7 model data missing or altered · 8 the batch ended, some files failed or are invalid ·
130 interrupted · 1 a bug. docs/errors.md has every error with what to do.
`;
