// The README's first command ends here: the documents of fixtures/ become results under out/demo, and one of them is shown.
// Run: npm run demo
import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import path from 'node:path';

const root = path.resolve(import.meta.dirname, '..');
const out = 'out/demo';
const inputs = [
  'fixtures/*/input.{txt,md,pdf}',
  'fixtures/*/scan.{pdf,png,jpg}',
  'fixtures/*/garbled.pdf',
  'fixtures/*/garbled!(*.gold).txt',
];

const { status } = spawnSync(process.execPath, ['dist/cli/main.js', 'convert', ...inputs, '--out', out], {
  cwd: root,
  stdio: 'inherit',
});
const done = readFileSync(path.join(root, out, 'report.jsonl'), 'utf8')
  .trimEnd()
  .split('\n')
  .map((line) => JSON.parse(line))
  .filter(({ state }) => state === 'done');
const shown = done.find(({ path: name }) => name.endsWith('garbled.txt')) ?? done[0];
if (shown) {
  const { plan, evidence, quality } = JSON.parse(readFileSync(path.join(root, out, shown.output), 'utf8'));
  console.log(`\n${shown.path} became ${out}/${shown.output}:`);
  console.log(`  title      ${plan.title}\n    read as  ${evidence['/title']?.raw}`);
  console.log(`  number     ${plan.number?.text}   issued ${plan.issuedOn} by ${plan.issuingAgency}`);
  console.log(`  sections   ${plan.sections.map(({ label, heading }) => `${label ?? '-'} ${heading}`).join(' | ')}`);
  console.log(`  lines      ${JSON.stringify(quality.lines)}`);
}
process.exitCode = status ?? 1;
