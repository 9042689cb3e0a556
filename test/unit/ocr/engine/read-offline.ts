// Run by tesseract-js.test.ts in a process without network: reads one page and prints what it says.
import { readdirSync } from 'node:fs';
import net from 'node:net';
import { openTesseractJs } from '../../../../src/ocr/engine/tesseract-js.js';
import { readOptions, testImage, textOf } from '../images.js';

let blocked = false;
try {
  net.connect(80, '127.0.0.1');
} catch {
  blocked = true;
}
const engine = await openTesseractJs();
const text = textOf(await engine.recognise(await testImage('report'), readOptions()));
await engine.close();
process.stdout.write(JSON.stringify({ text, blocked, files: readdirSync('.') }));
